// How a blank cell is written where a segment or a category is named.

/** The name of the segment of those whose cell is blank, typed and printed. */
export const BLANK = '(blank)';
