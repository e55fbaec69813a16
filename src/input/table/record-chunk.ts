// What parsers of records give, cut and put together.

/** Some records of a file, in order. */
export interface RecordChunk {
  /** Fields of each record, as text; a blank line has none. */
  records: string[][];
  /** Where each record begins, in bytes of the UTF-8 text, and where the last one ends. */
  offsets: number[];
  /** The same records without joined cells, where cells are joined. */
  inFile?: readonly (readonly string[])[];
}

/** A chunk in two. @param at how many records are in the first part; from the end, where it is negative */
export function splitAt({ records, offsets }: RecordChunk, at: number): [RecordChunk, RecordChunk] {
  const place = at < 0 ? Math.max(0, records.length + at) : at;
  return [
    { records: records.slice(0, place), offsets: offsets.slice(0, place + 1) },
    { records: records.slice(place), offsets: offsets.slice(place) },
  ];
}

/** Two chunks that follow each other. */
export function joined(one: RecordChunk, two: RecordChunk): RecordChunk {
  const offsets = [...one.offsets.slice(0, one.records.length), ...two.offsets];
  return { records: [...one.records, ...two.records], offsets };
}
