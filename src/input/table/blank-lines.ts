// Which records are blank lines: no rows, except in a file of one column, where they are answers left blank.
import type { RecordChunk } from './record-chunk.js';

/**
 * Whether a record is a line with nothing on it; a quoted empty field is something.
 * @param first the text of its first field
 * @param hasQuotes whether a quote is anywhere in it as it is in the file
 */
export function isBlankLine(fields: number, first: string, hasQuotes: () => boolean): boolean {
  return fields === 1 && first.trim() === '' && !hasQuotes();
}

/** A function that takes blank lines out of chunk after chunk; in one column only those at the very end. */
export function blankLineFilter(oneColumn: boolean): (chunk: RecordChunk) => RecordChunk {
  let held: RecordChunk = { records: [], offsets: [] };
  return (chunk) => {
    const kept: RecordChunk = { records: [], offsets: [] };
    chunk.records.forEach((record, i) => {
      if (record.length === 0) {
        if (oneColumn) add(held, [''], chunk.offsets[i]!);
        return;
      }
      if (held.records.length > 0) {
        for (const [k, blank] of held.records.entries()) add(kept, blank, held.offsets[k]!);
        held = { records: [], offsets: [] };
      }
      add(kept, record, chunk.offsets[i]!);
    });
    kept.offsets.push(chunk.offsets.at(-1)!);
    return kept;
  };
}

function add(chunk: RecordChunk, record: string[], offset: number): void {
  chunk.records.push(record);
  chunk.offsets.push(offset);
}
