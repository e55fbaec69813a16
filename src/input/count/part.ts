// Counts a part of a text with the kernel. All that is asked and answered is plain data: it may run in any thread.
import { type CategoryCodes, categoryReader } from '../cells/category.js';
import { readDate } from '../cells/date.js';
import { keyReader } from '../cells/key.js';
import { readCount, readWeight } from '../cells/number.js';
import { repeatsHeader } from '../cells/rejected.js';
import { BLANK, type ScoreRules, scoreReader } from '../cells/score.js';
import type { Comparison } from '../columns/comparison.js';
import { matcherOf } from '../columns/matcher.js';
import { Occurrences } from '../columns/occurrences.js';
import { type DayWindow, windowReader } from '../columns/window.js';
import type { Counts, Question } from '../ledger/stretch.js';
import type { FoldFilter, FoldResult } from '../scanner/counts.js';
import { Fold } from '../scanner/fold.js';
import { NoMemory } from '../scanner/kernel.js';
import type { ScanOptions } from '../scanner/limits.js';
import { NotText } from '../scanner/scan.js';
import { MalformedRecord } from '../table/records.js';
import { feed, type PartSteps } from './part-bytes.js';

/** What is to be counted, and how. */
export interface CountRequest extends ScanOptions, Question {
  /** How the score column is read. */
  readonly rules: ScoreRules;
  /** Instead, where it holds categories. */
  readonly codes?: CategoryCodes | undefined;
  readonly maxSegments: number;
  /** Blank rows that are named, and as many rejected ones. */
  readonly examples: number;
  /** A rejected score stops the reading. */
  readonly strict: boolean;
  /** Fields beyond the last column do not. */
  readonly ragged: boolean;
}

/** What was counted of a part; whether anything follows it, its reader knows. */
export type PartCounts = Omit<Counts, 'isAll'>;

/** Something in the part is for whoever looks at rows one by one. */
class Uncountable extends Error {}

/** Where the count ends: others find what is wrong with the part, or need less memory. */
const FAULTS = [Uncountable, MalformedRecord, NotText, NoMemory];

/**
 * Counts the part that a request names; where its bytes do not reach to the end, the records that are surely whole.
 * @returns undefined where rows must be looked at one by one: for a fault, or for more than can be counted
 */
export function* countPart(request: CountRequest): PartSteps<PartCounts | undefined> {
  const { rules, codes, strict, ragged } = request;
  const parse = codes === undefined ? scoreReader(rules) : categoryReader(codes, rules.missing);
  const found = {
    blanks: [] as number[],
    rejects: [] as { row: number; value: string }[],
    incomparable: request.conditions.map(() => [] as { row: number; value: string }[]),
    undated: [] as { row: number; value: string }[],
    labelledOne: false,
  };
  const occurrences = request.conditions.map(({ condition }) => new Occurrences(condition));
  const { log, ...asked } = request;
  let fold: Fold | undefined;
  try {
    fold = new Fold(
      request,
      {
        ...asked,
        parse: (cell) => {
          const score = parse(cell);
          if (score === 1 && /\p{L}/u.test(cell)) found.labelledOne = true;
          return score;
        },
        segments: request.segments.map(({ column, reading }) => {
          const value = keyReader(reading);
          const isPeriod = reading.as === 'period';
          const isDay = isPeriod && reading.zone === undefined;
          const isUnlimited = isPeriod || reading.as === 'weight' || reading.as === 'count';
          return { column, value: (cell) => textOrStop(value(cell)), isDay, isUnlimited };
        }),
        isHeader: (cell) => repeatsHeader(cell, request.scoreLabels),
        filters: filtersOf(request, occurrences),
        ...(log && { log: { ...log, readDate: secondsOrStop } }),
        reported: request.examples,
      },
      {
        unanswered: (row, _, value, fate) => {
          if (fate === BLANK) found.blanks.push(row);
          else if (strict) stop();
          else found.rejects.push({ row, value });
        },
        long: ragged ? () => undefined : stop,
        both: stop,
        // What is no condition is the window.
        incomparable: (row, _, filter, value) =>
          (found.incomparable[filter] ?? found.undated).push({ row, value }),
      },
    );
    yield* feed(fold);
    const counts = fold.result();
    if (hasUncountedTexts(counts)) return undefined;
    return {
      ...counts,
      ...found,
      occurrences: occurrences.map((occurrence) => occurrence.found()),
    };
  } catch (error) {
    if (FAULTS.some((fault) => error instanceof fault)) return undefined;
    throw error;
  } finally {
    fold?.end();
  }
}

/** Whether there was no room for rejected texts of which one may be a lost answer; a column of other things has many. */
function hasUncountedTexts({ rows, blank, filtered, rejected, rejectedTexts }: FoldResult): boolean {
  const counted = rejectedTexts.reduce((sum, text) => sum + text.rows, 0);
  return counted < rejected && rejected * 2 <= rows - blank - filtered;
}

function stop(): never {
  throw new Uncountable();
}

function textOrStop(value: string | object): string {
  return typeof value === 'string' ? value : stop();
}

/** Seconds of a date that does not depend on the order of day and month. */
function secondsOrStop(cell: string): number {
  const date = readDate(cell);
  return date !== null && date.DMY === date.MDY ? date.DMY : stop();
}

/** Conditions first, then what leaves rows out that count nothing, are of other days, or weigh nothing. */
function filtersOf(
  { conditions, count, window, weight }: Question,
  occurrences: readonly Occurrences[],
): FoldFilter[] {
  // Rates are of rows, which are not counted here.
  const tests = conditions.map(({ column, condition }, i): FoldFilter => {
    const matches = matcherOf(condition);
    const test = (cell: string) => {
      occurrences[i]!.see(cell);
      const met = matches(cell);
      if (typeof met !== 'object') return met;
      return 'wanted' in met ? null : stop();
    };
    const { comparison, days, side } = condition;
    const isDay = days === undefined ? comparesDays(comparison) : days.zone === undefined;
    // What is open is told of rows one by one, and never counted.
    const own = side === 'rate' || side === 'open' ? {} : { side };
    return { column, test, ...own, isDay };
  });
  if (count !== undefined) tests.push({ column: count, test: (cell) => readCount(cell) !== 0 });
  if (window !== undefined)
    tests.push({
      column: window.column,
      test: windowTest(window.days),
      side: 'window',
      isDay: window.days.zone === undefined,
    });
  // What is no weight matters only where the row is answered.
  if (weight !== undefined)
    tests.push({ column: weight, test: (cell) => readWeight(cell) !== 0, side: 'weight' });
  return tests;
}

/** Whether only the day that is written decides, whatever its time. */
function comparesDays(comparison: Comparison | undefined): boolean {
  return comparison?.as === 'date' && comparison.unit === 'day' && comparison.zone === undefined;
}

function windowTest(days: DayWindow): FoldFilter['test'] {
  const placeOf = windowReader(days);
  return (cell) => {
    const place = placeOf(cell);
    switch (place) {
      case 'inside':
      case 'outside':
        return place === 'inside';
      case 'blank':
        return place;
      case 'unreadable':
        return null;
      default:
        return stop();
    }
  };
}
