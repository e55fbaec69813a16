// What formats say themselves, beside the words of the report.

/** For people, in their language. */
export interface FormatWords {
  /** Columns that a terminal of this width has no room for. */
  leftOut(width: number, titles: readonly string[]): string;
  /** Texts that were cut to fit the width. */
  cut(width: number): string;
  /** What comes after as many annotations as are shown. */
  andMore(count: number): string;
  /** On a page, what opens the table of a chart. */
  readonly asTable: string;
  /** In the place of rows that a chart has no room for. */
  notDrawn(count: number): string;
  /** In the place of rows that a table of a page leaves out. */
  notListed(count: number): string;
}
