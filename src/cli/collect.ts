// From options to tallies: reads the responses that a command asks for and counts them.

import type { BlockOptions } from '../core/block.js';
import type { Group } from '../core/group.js';
import { GroupTallies, RunningTally } from '../core/group-tallies.js';
import type { Tally } from '../core/tally.js';
import type { Reading } from '../input/options.js';
import { readAll } from '../input/reader.js';
import type { Source } from '../input/source.js';
import type { ResponseOptions } from './options.js';

/** All that commands compute from. */
export interface Collected {
  overall: Tally;
  /** One for each `--by`, with its columns' names. */
  breakdowns: { by: string[]; groups: Group[] }[];
  reading: Reading;
}

/** Hooks that let the caller watch the reading. */
export type Watch = Pick<ResponseOptions, 'onBytes' | 'onRejected'>;

const MAX_SEGMENTS = 10_000;

/** Reads all sources and counts. @throws NpsError for whatever the user can mend */
export async function collectTallies(
  sources: readonly Source[],
  options: ResponseOptions,
  watch: Watch,
): Promise<Collected> {
  const overall = new RunningTally();
  const groups = (options.by ?? []).map(() => new GroupTallies(options.maxSegments ?? MAX_SEGMENTS));
  const batches = readAll(sources, { ...options, ...watch });
  let step = await batches.next();
  for (; !step.done; step = await batches.next()) {
    const { scores, by } = step.value;
    overall.add(scores);
    by.forEach((columns, i) => {
      groups[i]!.add(columns, scores);
    });
  }
  const reading = step.value;
  return {
    overall: overall.tally(),
    breakdowns: reading.by.map((by, i) => ({ by, groups: groups[i]!.groups() })),
    reading,
  };
}

/** How blocks are to be computed. */
export function blockOptions({ interval, confidence, category }: ResponseOptions): Required<BlockOptions> {
  return { method: interval, level: confidence / 100, categoriesOnly: category !== undefined };
}

/** Every option that can change a figure, with its effective value, for the JSON document. */
export function figureOptions(options: ResponseOptions): Record<string, unknown> {
  const { where = [], latestBy, dateFormat, delimiter, encoding, headerRows, skipLines } = options;
  const { scale, fractions, ragged, interval, confidence } = options;
  return {
    scale,
    fractions,
    where,
    latestBy: latestBy ?? null,
    dateFormat: dateFormat ?? null,
    delimiter: delimiter ?? null,
    encoding: encoding ?? null,
    headerRows: headerRows ?? null,
    skipLines: skipLines ?? 0,
    ragged: ragged ?? false,
    interval,
    confidence,
  };
}
