// Runs the reader on files and on texts, and gathers what it delivers in a shape that tests can compare.

import { join } from 'node:path';
import { told } from '../../src/cli/words/problems.js';
import type { Warning } from '../../src/core/account.js';
import type { Batch, KeyColumn } from '../../src/core/batch.js';
import { NpsError } from '../../src/core/errors.js';
import type { Source } from '../../src/input/bytes/source.js';
import { HALF } from '../../src/input/columns/keys.js';
import type { Reading, ReadOptions } from '../../src/input/options.js';
import { readAll } from '../../src/input/read.js';
import { type Column, readHeader } from '../../src/input/table/header.js';
import { anyCommand } from '../../src/words/names.js';
import { toldWarningOfReader } from '../../src/words/reader-warnings.js';
import { readingLine } from '../../src/words/reading-line.js';
import { ROOT } from './paths.js';
import { asPiped } from './piped.js';

/** Segment (blank is ""; several columns are joined with " | ") → [detractors, passives, promoters]. */
export type Groups = Record<string, [number, number, number]>;

export interface Collected {
  /** Every answer, in the order of delivery. */
  scores: number[];
  /** Responses with score 0, 1, … 10. */
  counts: number[];
  /** One for each `by`. */
  groups: Groups[];
  comments: string[];
  /** Of every answer, where there are any. */
  repeats: number[];
  weights: number[];
  dates: number[];
  /** Of every answer, 0 before and 1 after, where the data set has halves. */
  halves: number[];
  reading: ToldReading;
}

/** The account with warnings and details in the words of the command line. */
export interface ToldReading extends Omit<Reading, 'warnings' | 'details'> {
  warnings: Warning[];
  details: string[];
}

/** The path of a fixture. */
export function fixture(name: string): string {
  return join(ROOT, 'fixtures', name);
}

/** The source of a path. */
export function file(path: string): Source {
  return { name: path, path };
}

/** A source that streams a text, whole or in pieces of `size` bytes. */
export function textSource(text: string | Uint8Array, name = '-', size = Number.POSITIVE_INFINITY): Source {
  return { name, stream: pieces(Buffer.from(text), size) };
}

/** Bytes in pieces of a size, as a pipe gives them. */
export async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  if (bytes.length <= size) yield bytes;
  else for (let from = 0; from < bytes.length; from += size) yield asPiped(bytes.subarray(from, from + size));
}

/** Reads everything from sources. */
export async function collect(sources: readonly Source[], options: ReadOptions = {}): Promise<Collected> {
  const collected: Omit<Collected, 'reading'> = {
    scores: [],
    counts: new Array<number>(11).fill(0),
    groups: (options.by ?? []).map(() => ({})),
    comments: [],
    repeats: [],
    weights: [],
    dates: [],
    halves: [],
  };
  const by = [...(options.by ?? []), ...(options.halves || options.dayHalves ? [[HALF] as const] : [])];
  const batches = readAll(sources, { ...options, by });
  let step = await batches.next();
  for (; !step.done; step = await batches.next()) add(collected, step.value);
  const { warnings, details, by: names, ...reading } = step.value;
  return {
    ...collected,
    reading: {
      ...reading,
      by: names.slice(0, collected.groups.length),
      warnings: warnings.map((warning) => toldWarningOfReader(warning, anyCommand)),
      details: details.map(readingLine),
    },
  };
}

function add(collected: Omit<Collected, 'reading'>, batch: Batch): void {
  const { scores, counts, groups } = collected;
  batch.scores.forEach((score, i) => {
    const repeat = batch.repeats?.[i] ?? 1;
    scores.push(score);
    counts[score]! += repeat;
    batch.by.forEach((columns, k) => {
      if (k === groups.length) {
        const [{ codes, values }] = columns as [KeyColumn];
        collected.halves.push(values[codes[i]!] === 'before' ? 0 : 1);
        return;
      }
      const key = columns.map(({ codes, values }) => values[codes[i]!] ?? '').join(' | ');
      groups[k]![key] ??= [0, 0, 0];
      groups[k]![key][score <= 6 ? 0 : score <= 8 ? 1 : 2] += repeat;
    });
  });
  // Nobody answered there, but the segment is there.
  groups.forEach((group, k) => {
    const columns = batch.unanswered?.by[k] ?? [];
    batch.unanswered?.before.forEach((_, i) => {
      if (columns.length > 0)
        group[columns.map(({ codes, values }) => values[codes[i]!] ?? '').join(' | ')] ??= [0, 0, 0];
    });
  });
  for (const role of ['comments', 'repeats', 'weights', 'dates'] as const)
    (collected[role] as unknown[]).push(...(batch[role] ?? []));
}

/** Reads one text. */
export function collectText(text: string | Uint8Array, options: ReadOptions = {}): Promise<Collected> {
  return collect([textSource(text)], options);
}

/** The NpsError with which something ends, in the words of the command line. */
export async function errorOf(work: Promise<unknown> | (() => unknown)): Promise<NpsError> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    if (error instanceof NpsError) return told(error, anyCommand);
    throw error;
  }
  throw new Error('no error was thrown');
}

/** What the account says of rows. */
export function fates({ reading: { rows, answered, blank, rejected, filtered } }: Collected) {
  return { rows, answered, blank, rejected, filtered };
}

/** The messages of the warnings with a code. */
export function messages({ reading }: Collected, code: string): string[] {
  return reading.warnings.filter((warning) => warning.code === code).map(({ message }) => message);
}

/** Columns as one header row names them. */
export function columnsOf(names: readonly string[]): Column[] {
  return readHeader([[...names, 'end']]).columns.slice(0, -1);
}
