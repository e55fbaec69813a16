// What fold mode must give, counted from csv-parse's records as the reader's own path does.

import { NPS_SCALE } from '../../../src/core/scale.js';
import { customerId, partsOfId } from '../../../src/input/cells/customer.js';
import { BLANK, parseScore } from '../../../src/input/cells/score.js';
import { type FoldFilter, type FoldPlan, HALF } from '../../../src/input/scanner/counts.js';
import { fromChunks } from '../../../src/input/scanner/feed.js';
import { Fold } from '../../../src/input/scanner/fold.js';
import type { ScanOptions } from '../../../src/input/scanner/limits.js';
import { isPadded } from '../../../src/input/table/padded-quotes.js';
import { MalformedRecord } from '../../../src/input/table/records.js';
import { pieces } from '../reading.js';
import { type ListedResult, listed } from './listed.js';
import { type Parsed, parsed } from './scanning.js';

export const parse = (cell: string) =>
  parseScore(cell, { scale: NPS_SCALE, fractions: 'reject', missing: [] });

/** Segments of columns, whose trimmed cells are their values. */
export const segmentsOf = (...columns: number[]): FoldPlan['segments'] =>
  columns.map((column) => ({ column, value: (cell) => cell }));

/** Everything that a count tells, in plain data. */
export interface Counted {
  result: Omit<ListedResult, 'from' | 'end' | 'isFull'>;
  events: unknown[];
  fault?: Parsed['fault'];
}

/** Counts csv-parse's records, one by one. */
export function counted(bytes: Uint8Array, options: ScanOptions, plan: FoldPlan): Counted {
  return countedOf(parsed(bytes, options), options, plan);
}

/** Counts records that csv-parse found. */
export function countedOf(
  { records, offsets, fault }: Parsed,
  options: Pick<ScanOptions, 'width'>,
  plan: FoldPlan,
): Counted {
  const result: Counted['result'] = {
    rows: 0,
    filtered: 0,
    blank: 0,
    rejected: 0,
    weightless: 0,
    windowed: { outside: 0, blank: 0, unreadable: 0 },
    wholeDates: 0,
    rejectedTexts: [],
    uncompared: (plan.filters ?? []).map(() => 0),
    fates: [],
    short: { count: 0, first: 0 },
    long: { count: 0, first: 0 },
    padded: { count: 0, first: 0 },
    breakdowns: plan.breakdowns.map(() => []),
    unanswered: [],
    watched: new Int32Array(),
  };
  const events: unknown[] = [];
  const watched: number[] = [];
  records.forEach((record, i) => {
    if (record.length === 0) return;
    const row = ++result.rows;
    const cell = (column: number) => record[column] ?? '';
    const note = (shape: { count: number; first: number }) => {
      shape.count++;
      shape.first ||= row;
    };
    if (record.length < options.width) note(result.short);
    if (isPadded(record)) note(result.padded);
    if (record.slice(options.width).some((extra) => extra.trim() !== '')) {
      events.push(['long', row, offsets[i], record.length]);
      note(result.long);
    }
    const addFate = (fate: 'blank' | 'rejected' | 'filtered') => {
      if (plan.fatesBy === undefined) return;
      const { column, value: read } = plan.segments[plan.fatesBy]!;
      const value = read(cell(column).trim());
      let fates = result.fates.find((other) => other.value === value);
      if (fates === undefined) {
        fates = { value, blank: 0, rejected: 0, filtered: 0 };
        result.fates.push(fates);
      }
      fates[fate]++;
    };
    const addText = (text: string) => {
      const known = result.rejectedTexts.find((one) => one.text === text);
      if (known === undefined) result.rejectedTexts.push({ text, rows: 1 });
      else known.rows++;
    };
    const incomparable: [filter: number, cell: string][] = [];
    const meets = { all: true, before: true, after: true, window: true, weight: true };
    let window: { filter: number; text: string; met: ReturnType<FoldFilter['test']> } | undefined;
    for (const [k, { column, test, side = 'all' }] of (plan.filters ?? []).entries()) {
      const met = test(cell(column).trim());
      if (side === 'window') window = { filter: k, text: cell(column).trim(), met };
      else if (meets.all && meets[side] && met === null) incomparable.push([k, cell(column).trim()]);
      meets[side] &&= met === true;
    }
    // Told once it is known that the row counts.
    const tell = () => {
      for (const [k, text] of incomparable)
        if (++result.uncompared[k]! <= plan.reported) events.push(['incomparable', row, offsets[i], k, text]);
    };
    const isFiltered = plan.hasHalves && (plan.filters ?? []).length > 0 && !meets.before && !meets.after;
    if (!meets.all || isFiltered || !meets.weight || !meets.window) {
      const isOfOthers = !meets.all || isFiltered;
      if (!isOfOthers && meets.window) result.weightless++;
      if (!isOfOthers && meets.weight) {
        const { filter, text, met } = window!;
        if (met === null) incomparable.push([filter, text]);
        result.windowed[met === null ? 'unreadable' : met === 'blank' ? met : 'outside']++;
      }
      addFate('filtered');
      result.filtered++;
      tell();
      return;
    }
    const hasHalves = plan.hasHalves && (plan.filters ?? []).length > 0;
    if (hasHalves && meets.before && meets.after) events.push(['both', row, offsets[i]]);
    const half = hasHalves && !meets.before ? 1 : 0;
    const valuesOf = (list: readonly number[]) =>
      list.map((index) => {
        if (index === HALF) return ['before', 'after'][half]!;
        const { column, value } = plan.segments[index]!;
        return value(cell(column).trim());
      });
    const score = plan.parse(cell(plan.score));
    if (score < 0) {
      const fate = score === BLANK ? 'blank' : 'rejected';
      addFate(fate);
      if (fate === 'rejected') addText(cell(plan.score).trim());
      const values = plan.unanswered && valuesOf(plan.unanswered);
      const known = result.unanswered.find((other) => values?.every((value, j) => value === other.values[j]));
      if (known) known.rows++;
      else if (values) result.unanswered.push({ values, rows: 1, first: row });
      if (++result[fate] <= plan.reported)
        events.push(['unanswered', row, offsets[i], cell(plan.score), score]);
      tell();
      return;
    }
    plan.breakdowns.forEach((list, k) => {
      const values = valuesOf(list);
      const groups = result.breakdowns[k]!;
      let group = groups.find((other) => values.every((value, j) => value === other.values[j]));
      if (group === undefined) {
        group = { values, counts: new Array(11).fill(0), firsts: new Array(11).fill(0) };
        groups.push(group);
      }
      group.counts[score]!++;
      group.firsts[score] ||= row;
    });
    tell();
    const { column = 0, most = 0 } = plan.watched ?? {};
    const customer = watched.length < 2 * most ? customerId(cell(column).trim()) : undefined;
    if (customer === undefined) return;
    const [high, low] = partsOfId(customer);
    watched.push(high, 2 * low + half);
  });
  result.watched = Int32Array.from(watched);
  return { result, events, ...(fault && { fault }) };
}

/** What fold mode counts. */
export async function folded(
  bytes: Uint8Array,
  options: ScanOptions,
  plan: FoldPlan,
  size = Number.POSITIVE_INFINITY,
): Promise<Counted & Pick<ListedResult, 'from' | 'end' | 'isFull'>> {
  const events: unknown[] = [];
  const fold = new Fold(options, plan, {
    long: (...told) => events.push(['long', ...told]),
    incomparable: (...told) => events.push(['incomparable', ...told]),
    both: (...told) => events.push(['both', ...told]),
    unanswered: (...told) => events.push(['unanswered', ...told]),
  });
  let fault: Parsed['fault'];
  try {
    for await (const _ of fromChunks(pieces(bytes, size), fold));
  } catch (error) {
    if (!(error instanceof MalformedRecord)) throw error;
    fault = { kind: error.fault, start: error.start, field: error.field };
  }
  const { from, end, isFull, fates, ...rest } = listed(fold.result());
  fold.end();
  // A value of answers alone has no other rows.
  const result = { ...rest, fates: fates.filter((one) => one.blank + one.rejected + one.filtered > 0) };
  return { result, events, from, end, isFull, ...(fault && { fault }) };
}

/** Values are numbered as they are met, by answers too. */
export const inAnyOrder = <T extends { result: { fates: { value: string }[] } }>(counts: T) => ({
  ...counts,
  result: { ...counts.result, fates: counts.result.fates.toSorted((a, b) => (a.value < b.value ? -1 : 1)) },
});

/** The figures of a count, without its events. */
export const plain = ({
  result,
  from,
  end,
  isFull,
}: Counted & Pick<ListedResult, 'from' | 'end' | 'isFull'>) => ({
  ...result,
  from,
  end,
  isFull,
});

/** Counts parts of a text, up to the cuts and from the last to the end; each part begins where the one before it really ended. */
export async function inParts(
  bytes: Uint8Array,
  options: ScanOptions,
  plan: FoldPlan,
  cuts: readonly number[],
): Promise<ListedResult[]> {
  const parts: ListedResult[] = [];
  let from = 0;
  for (const to of [...cuts, Number.POSITIVE_INFINITY]) {
    const part = plain(await folded(bytes.subarray(from), { ...options, from, to }, plan, 50));
    parts.push(part);
    from = part.end;
  }
  return parts;
}
