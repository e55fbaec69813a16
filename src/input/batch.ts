// Batches: made empty, cut to size, or filled from answers that had to wait.
import type { Dictionary } from './dictionary.js';
import type { Batch } from './options.js';

/** An answer that waits for a later one of the same customer. */
export interface WaitingAnswer {
  score: number;
  /** Of all segment columns, one after another. */
  codes: number[];
  comment: string;
}

type Dictionaries = readonly (readonly Dictionary[])[];

/** A batch that is being filled. */
export interface GrowingBatch extends Batch {
  comments?: string[];
}

/** A batch with room for so many answers. */
export function newBatch(size: number, dictionaries: Dictionaries, withComments: boolean): GrowingBatch {
  return {
    scores: new Uint8Array(size),
    by: dictionaries.map((group) =>
      group.map(({ name, values }) => ({ name, codes: new Uint32Array(size), values })),
    ),
    ...(withComments ? { comments: [] } : {}),
  };
}

/** The batch without the room that was not needed. */
export function cut(batch: Batch, size: number): Batch {
  return {
    ...batch,
    scores: batch.scores.subarray(0, size),
    by: batch.by.map((group) =>
      group.map((column) => ({ ...column, codes: column.codes.subarray(0, size) })),
    ),
  };
}

/** The answers that waited to the end, as one batch. */
export function batchOf(
  answers: Iterable<WaitingAnswer>,
  dictionaries: Dictionaries,
  withComments: boolean,
): Batch {
  const all = [...answers];
  const batch = newBatch(all.length, dictionaries, withComments);
  all.forEach(({ score, codes, comment }, n) => {
    batch.scores[n] = score;
    batch.by.flat().forEach((column, i) => {
      column.codes[n] = codes[i]!;
    });
    batch.comments?.push(comment);
  });
  return batch;
}
