// Each way of reading a text beside csv-parse: what it is to give, and what it gives.
import { isUtf8 } from 'node:buffer';
import { ByteStream } from '../../../src/input/bytes/stream.js';
import { TEXT } from '../../../src/input/cells/key.js';
import { type CountRequest, countPart } from '../../../src/input/count/part.js';
import { countStream } from '../../../src/input/count/stream.js';
import type { Counts } from '../../../src/input/ledger/stretch.js';
import type { FoldPlan } from '../../../src/input/scanner/counts.js';
import { pieces } from '../../support/reading.js';
import { countedOf, inAnyOrder } from '../../support/scanner/counting.js';
import { type ListedResult, listed } from '../../support/scanner/listed.js';
import { mergeFolds } from '../../support/scanner/merge.js';
import { type Parsed, projected } from '../../support/scanner/scanning.js';
import type { Random } from '../family.js';
import type { CsvText } from './draw.js';
import { drawPlan, drawQuestion, planOf, RULES } from './plans.js';
import { countsOf, type Found, rowsOf, streamed } from './readings.js';

/** A text with what csv-parse finds in it. */
export interface Judged extends CsvText {
  readonly judge: Parsed;
  /** Whether it is UTF-8 without a NUL. */
  readonly isText: boolean;
}

export const isText = (bytes: Uint8Array) => isUtf8(bytes) && !bytes.includes(0);

/** What csv-parse gives, and what is to be the same. */
export type Compared = readonly [expected: unknown, found: unknown];
export type Comparison = (one: Judged, random: Random) => Promise<Compared> | Compared;

export const COMPARISONS: Readonly<Record<string, Comparison>> = {
  records: async (one) => [one.judge, await streamed(one)],

  kernel: (one, random) => {
    const chance = random(8);
    if (chance < 3) return rows(one, random);
    return chance < 6 ? whole(one, random) : chance < 7 ? inParts(one, random) : inBlocks(one, random);
  },
};

/** Rows of which only some cells are wanted. */
function rows(one: Judged, random: Random): Compared {
  const { width } = one.options;
  const wanted = Array.from({ length: width }, (_, i) => i).filter(() => random(2) === 0);
  const found = rowsOf(one, wanted);
  return [projected(justified(one, found), width, wanted), projected(found, width, wanted)];
}

/** What csv-parse gives as far as a reader may go; what is no text ends it somewhere before. */
function justified({ judge, isText }: Judged, { records, noTextFrom }: Found): Found {
  const isEnded = !isText && noTextFrom !== undefined;
  if (!isEnded) return judge;
  const offsets = judge.offsets.slice(0, records.length + 1);
  const padded = judge.padded.filter((record) => record < records.length);
  return { records: judge.records.slice(0, records.length), offsets, padded, noTextFrom };
}

function whole({ bytes, options, size, judge, isText }: Judged, random: Random): Compared {
  const plan = drawPlan(random, options.width);
  const { from: _, end: __, isFull: ___, ...found } = countsOf(bytes, options, plan, size);
  if (found.fault ?? judge.fault ?? found.noTextFrom !== undefined)
    return [isText || found.fault ? judge.fault : found.noTextFrom, found.fault ?? found.noTextFrom];
  return [inAnyOrder(countedOf(judge, options, plan)), inAnyOrder(found)];
}

/** Parts begin where the one before them really ended. */
function inParts({ bytes, options, size, cuts, judge, isText }: Judged, random: Random): Compared {
  const plan = planOf(drawQuestion(random, options.width));
  const parts: ListedResult[] = [];
  let from = 0;
  for (const to of [...cuts, Number.POSITIVE_INFINITY]) {
    const part = countsOf(bytes.subarray(from), { ...options, from, to }, plan, size);
    const { fault, noTextFrom } = part;
    if (fault ?? noTextFrom !== undefined)
      return [isText || fault ? judge.fault : noTextFrom, fault ?? noTextFrom];
    const { result, end, isFull } = part;
    parts.push({ ...result, from, end, isFull });
    from = end;
  }
  return merged(parts, undefined, judge, options.width, plan);
}

/** Blocks of a stream, which was checked on its way. */
async function inBlocks({ bytes, options, size, cuts, judge }: Judged, random: Random): Promise<Compared> {
  const question = drawQuestion(random, options.width);
  const stream = new ByteStream(pieces(bytes, Math.max(size, bytes.length >> 4)));
  const ask = () => requestOf(question, options);
  const [parts, rest] = await allOf(countStream(stream, 0, ask, countPart, 1 + cuts[0]!));
  if ((rest === undefined) !== (judge.fault === undefined)) return [judge.fault, `counts up to ${rest}`];
  return merged(parts, rest, judge, options.width, planOf(question));
}

/** What the program asks of a part. */
export function requestOf(
  question: ReturnType<typeof drawQuestion>,
  options: CsvText['options'],
): CountRequest {
  return {
    ...question,
    ...options,
    segments: question.segments.map(({ column }) => ({ column, reading: TEXT })),
    scoreLabels: [],
    hasHalves: false,
    conditions: [],
    rules: RULES,
    maxSegments: 10_000,
    examples: 0,
    strict: false,
    ragged: true,
  };
}

/** All counts, and where the rows begin that were not counted. */
export async function allOf(
  counts: AsyncGenerator<Counts, number | undefined>,
): Promise<[ListedResult[], number | undefined]> {
  const parts: ListedResult[] = [];
  for (;;) {
    const { done, value } = await counts.next();
    if (done) return [parts, value];
    const {
      blanks: _,
      rejects: __,
      incomparable: ___,
      undated: ____,
      labelledOne: _____,
      occurrences: ______,
      isAll: _______,
      ...part
    } = value;
    parts.push(listed(part));
  }
}

/** Counts that were put together, beside those of csv-parse's records up to where they end. */
export function merged(
  parts: readonly ListedResult[],
  rest: number | undefined,
  judge: Parsed,
  width: number,
  plan: FoldPlan,
): Compared {
  const records = rest === undefined ? judge.records.length : judge.offsets.indexOf(rest);
  if (records === -1) return ['an end where a record ends', rest];
  const { result: expected } = countedOf(
    { ...judge, records: judge.records.slice(0, records) },
    { width },
    plan,
  );
  if (parts.length === 0) return [0, expected.rows];
  const { from, end: _, isFull, ...found } = mergeFolds(parts);
  return [
    { ...expected, from: 0, isFull: false },
    { ...found, from, isFull },
  ];
}
