// The texts that a scan rejects, numbered, so that the kernel can count each.
import { REJECTED } from '../cells/score.js';
import type { FoldText } from './counts.js';
import type { Kernel } from './kernel.js';

export class RejectTable {
  /** The first place counts the texts for which there is no room. */
  private readonly texts = new Map<string, number>();

  /** What the kernel gets in the place of REJECTED. */
  code(cell: string, { exports }: Kernel): number {
    const text = cell.trim();
    let place = this.texts.get(text);
    if (place === undefined) {
      place = this.texts.size + 1;
      if (place * 8 >= exports.rejectsSize.value) return REJECTED;
      this.texts.set(text, place);
    }
    return REJECTED - place;
  }

  counted({ exports, numbers }: Kernel): FoldText[] {
    return [...this.texts]
      .map(([text, place]) => ({ text, rows: numbers[exports.rejects.value / 8 + place]! }))
      .filter(({ rows }) => rows > 0);
  }
}
