// Who takes the rows of a list: text that goes out at once, a table that people read, or nobody.
import type { TextSink } from '../output/text-sink.js';
import type { RowTaker } from './listing.js';

/** How rows become text. */
export interface RowText {
  /** What comes before all rows. */
  begin(header: readonly (readonly string[])[], names: readonly string[]): string;
  line(cells: readonly string[]): string;
}

/** Writes rows as they come. */
export function writing(text: RowText, sink: TextSink): RowTaker {
  return {
    begin: (header, names) => sink.add(text.begin(header, names)),
    take: (cells) => sink.add(text.line(cells)),
    drain: () => sink.drain(),
  };
}

/** Keeps all rows. */
export class KeptRows implements RowTaker {
  readonly rows: (readonly string[])[] = [];

  begin(): void {}

  take(cells: readonly string[]): void {
    this.rows.push(cells);
  }

  async drain(): Promise<boolean> {
    return true;
  }
}
