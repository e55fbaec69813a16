// Counts a part of a file with the kernel. All that is asked and answered is plain data: it may run in any thread.
import { readSync } from 'node:fs';
import { parseCategory } from '../cells/category.js';
import { BLANK, parseScore, type ScoreRules } from '../cells/score.js';
import { Condition, type Learned, type PlainCondition } from '../columns/conditions.js';
import type { FoldResult } from '../scanner/counts.js';
import { Fold } from '../scanner/fold.js';
import type { ScanOptions } from '../scanner/limits.js';
import { MORE, NotUtf8 } from '../scanner/scan.js';
import { MalformedRecord } from '../table/records.js';

/** What is to be counted. Columns are positions from 0. */
export interface FoldRequest extends ScanOptions {
  /** The file, and where the text begins in it; the path of a stream is never opened. */
  path: string;
  start: number;
  score: number;
  /** How the score column is read; undefined where it holds categories. */
  rules: ScoreRules | undefined;
  breakdowns: readonly (readonly number[])[];
  conditions: readonly { column: number; condition: PlainCondition }[];
  maxSegments: number;
  /** So many blank rows are named, and so many rejected ones. */
  examples: number;
  /** A rejected score stops the reading. */
  strict: boolean;
  /** Fields beyond the last column do not. */
  ragged: boolean;
}

/** What was counted. Rows are numbered from 1 within the part. */
export interface FoldPart {
  result: FoldResult;
  blanks: number[];
  rejects: { row: number; value: string }[];
  /** Whether a label stood at the score 1. */
  labelledOne: boolean;
  /** Of each condition. */
  learned: Learned[];
}

/** What only the thread that reads can offer. */
export interface FoldHooks {
  /** A column of which the cells of answered rows are shown, in order, until it returns false. */
  watch?: { column: number; see: (cell: string) => boolean };
  onBytes?: ((count: number) => void) | undefined;
}

/** Something in the part is for whoever looks at rows one by one. */
class Unfoldable extends Error {}

/** Writes the next bytes of the text into a buffer, and tells how many: 0 at its end, undefined where they come later. */
export type ReadBytes = (room: Buffer) => number | undefined;

/** The bytes of a part, from an open file. */
export function bytesOf(file: number, { start, from = 0 }: FoldRequest): ReadBytes {
  let at = start + from;
  return (room) => {
    const count = readSync(file, room, 0, room.length, at);
    at += count;
    return count;
  };
}

/**
 * Counts the part that a request names; where its bytes do not reach to the end, the records that are surely whole.
 * @returns undefined where rows must be looked at one by one: for a fault, or for more than can be counted
 */
export function foldPart(read: ReadBytes, request: FoldRequest, hooks: FoldHooks = {}): FoldPart | undefined {
  const { rules, strict, ragged } = request;
  const conditions = request.conditions.map(({ condition }) => Condition.of(condition));
  const parse = rules === undefined ? parseCategory : (cell: string) => parseScore(cell, rules);
  const part = { blanks: [] as number[], rejects: [] as FoldPart['rejects'], labelledOne: false };
  const stop = () => {
    throw new Unfoldable();
  };
  const fold = new Fold(
    request,
    {
      ...request,
      parse: (cell) => {
        const score = parse(cell);
        if (score === 1 && /\p{L}/u.test(cell)) part.labelledOne = true;
        return score;
      },
      filters: conditions.map((condition, i) => {
        const { column } = request.conditions[i]!;
        const test = (cell: string) => {
          const met = condition.meets(cell);
          return typeof met === 'object' ? met.kind : met;
        };
        return { column, test };
      }),
      ...(hooks.watch && { watch: hooks.watch }),
      reported: request.examples,
    },
    {
      unanswered: (row, _, value, fate) => {
        if (fate === BLANK) part.blanks.push(row);
        else if (strict) stop();
        else part.rejects.push({ row, value });
      },
      long: ragged ? () => undefined : stop,
      incomparable: stop,
    },
  );
  try {
    for (const step of fold.steps()) {
      if (step !== MORE) continue;
      const count = read(fold.scan.room());
      if (count === undefined) break;
      fold.scan.add(count);
      if (count > 0) hooks.onBytes?.(count);
    }
    const learned = conditions.map((condition) => condition.learned());
    return { ...part, result: fold.result(), learned };
  } catch (error) {
    if (error instanceof Unfoldable || error instanceof MalformedRecord || error instanceof NotUtf8)
      return undefined;
    throw error;
  } finally {
    fold.end();
  }
}
