// What parsers of records give.

/** Some records of a file, in order. */
export interface RecordChunk {
  /** Fields of each record, as text; a blank line has none. */
  records: string[][];
  /** Where each record begins, in bytes of the UTF-8 text, and where the last one ends. */
  offsets: number[];
}
