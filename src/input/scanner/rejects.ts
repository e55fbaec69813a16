// The texts that a scan rejects, numbered, so that the kernel can count each.
import { REJECTED } from '../cells/score.js';
import type { FoldPlan, FoldText } from './counts.js';
import type { Kernel } from './kernel.js';

/** Places in the kernel's table: texts for which there is no room, then those that repeat the header; others follow. */
const NO_ROOM = 0;
const HEADER = 1;

export class RejectTable {
  private readonly texts = new Map<string, number>();

  constructor(private readonly isHeader: FoldPlan['isHeader']) {}

  /** What the kernel gets in the place of REJECTED. */
  code(cell: string, { exports }: Kernel): number {
    const text = cell.trim();
    let place = this.texts.get(text);
    if (place === undefined) {
      place = this.isHeader?.(text) ? HEADER : HEADER + 1 + this.texts.size;
      if (place * 8 >= exports.rejectsSize.value) return REJECTED - NO_ROOM;
      this.texts.set(text, place);
    }
    return REJECTED - place;
  }

  counted({ exports, numbers }: Kernel): FoldText[] {
    const places = new Set<number>();
    return [...this.texts]
      .map(([text, place]) => {
        // Several names of the column are counted as the first of them.
        const rows = places.has(place) ? 0 : numbers[exports.rejects.value / 8 + place]!;
        places.add(place);
        return { text, rows };
      })
      .filter(({ rows }) => rows > 0);
  }
}
