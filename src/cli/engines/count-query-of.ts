// From the options of a command to the query for an engine, and to how nps reads the answer.
import { daysCalled, dayText, PERIODS } from '../../core/calendar.js';
import type { ConditionOrigin } from '../../input/problems.js';
import {
  type CountedCondition,
  type CountedFrom,
  type CountedLatest,
  type CountQuery,
  type DialectName,
  MAX_GROUPS,
} from '../../sql/query.js';
import { cliError } from '../problems.js';
import { isTime } from '../responses/periods.js';
import { type AnswerReading, readingOf, type Wanted } from './answer-reading.js';
import { columnCalled } from './columns.js';
import { countedCondition } from './conditions.js';
import { engineKeys } from './keys.js';

/** The commands whose figures follow from counts. */
export const ENGINE_COMMANDS = ['score', 'segment', 'trend', 'check', 'compare'] as const;
export type EngineCommand = (typeof ENGINE_COMMANDS)[number];

/** A condition, and where it was written, for errors. */
export interface OwnCondition {
  readonly text: string;
  readonly origin: ConditionOrigin;
}

/** The options of a command that decide on the query, as commander delivers them. */
export interface EngineOptions {
  readonly dialect: DialectName;
  readonly table?: string | undefined;
  /** The text of a SELECT, instead of a table. */
  readonly query?: string | undefined;
  readonly score?: string | undefined;
  readonly by?: string | readonly string[] | undefined;
  readonly where?: readonly string[] | undefined;
  readonly date?: string | undefined;
  /** Days are wanted even if no other option needs them. */
  readonly areDated?: boolean | undefined;
  readonly weight?: string | undefined;
  /** The engine sums the weights. */
  readonly weightSums?: boolean | undefined;
  readonly count?: string | undefined;
  readonly latestBy?: string | undefined;
  readonly tie?: string | undefined;
  readonly every?: string | undefined;
  readonly weekStart?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly last?: unknown;
  readonly splitAt?: string | undefined;
  readonly periods?: unknown;
  readonly before?: readonly string[] | undefined;
  readonly after?: readonly string[] | undefined;
  /** Conditions of single checks: nps applies them to the answer. */
  readonly ownConditions?: readonly OwnCondition[] | undefined;
  /** The engine counts by whole weeks or months instead of days. */
  readonly periodInSql?: 'week' | 'month' | undefined;
  readonly maxGroups?: number | undefined;
}

/** The query for a command, and how its answer is read. */
export interface Asked {
  /** With `latest` the texts of answers are not known yet: the query for them comes first. */
  readonly query: CountQuery;
  readonly reading: AnswerReading;
}

/**
 * The query whose answer gives a command its figures.
 * @throws NpsError `usage` for options that need rows or a file
 */
export function countQueryOf(command: EngineCommand, options: EngineOptions): Asked {
  const wanted = wantedOf(command, options);
  const { weight, count, periodInSql: period, maxGroups = MAX_GROUPS } = options;
  const { columns: by, days } = columnsOf(wanted);
  if (period !== undefined) rejectOtherPeriods(period, wanted, options);
  const latest = latestOf(command, options);
  const where = (options.where ?? []).map((text) => countedCondition(text, { option: 'where' }));
  // --until may leave out the latest of all answers, and whole periods hide their days.
  const window = latest === undefined && period === undefined ? [] : windowOf(options, wanted.date);
  const query: CountQuery = {
    from: fromOf(options),
    by,
    score: columnCalled(options.score ?? 'score', 'score'),
    ...(days.length > 0 && { days }),
    ...(period !== undefined && { period }),
    where: [...where, ...window],
    ...(weight !== undefined && {
      weight: { column: columnCalled(weight, 'weight'), as: options.weightSums ? 'sums' : 'groups' },
    }),
    ...(count !== undefined && { count: columnCalled(count, 'count') }),
    ...(latest !== undefined && { latest }),
    maxGroups,
  };
  return { query, reading: readingOf(query, wanted, options) };
}

/** @throws NpsError `usage` where days are needed but only whole periods come back */
function rejectOtherPeriods(period: 'week' | 'month', { keys }: Wanted, options: EngineOptions): void {
  const { last, splitAt, periods } = options;
  if ([last, splitAt, periods].some((one) => one !== undefined))
    throw cliError({ kind: 'engine-last-of-periods' });
  const other = keys.flat().find(({ how, isDay }) => isDay && how?.toLowerCase() !== period);
  if (other !== undefined)
    throw cliError({ kind: 'engine-other-period', text: `${other.column}:${other.how}`, period });
}

/** The table or the query. @throws NpsError `usage` where neither or both are given */
function fromOf({ table, query }: EngineOptions): CountedFrom {
  if (table !== undefined && query === undefined) return { table };
  if (query !== undefined && table === undefined) return { query };
  throw cliError({ kind: 'engine-from', given: table === undefined ? 'none' : 'both' });
}

function wantedOf(command: EngineCommand, options: EngineOptions): Wanted {
  const { by = [], before = [], after = [], ownConditions = [], every } = options;
  const isWave = command === 'trend' && every !== undefined && !isTime(every);
  return {
    keys: [by].flat().map(engineKeys),
    before: before.map((text) => countedCondition(text, { option: 'before' })),
    after: after.map((text) => countedCondition(text, { option: 'after' })),
    own: ownConditions.map(({ text, origin }) => countedCondition(text, origin)),
    wave: isWave ? columnCalled(every, 'every') : undefined,
    date: dateOf(options, options.areDated === true || (command === 'trend' && !isWave)),
  };
}

/** The column whose days are wanted, if any are. @throws NpsError `usage` where it is not named */
function dateOf(options: EngineOptions, hasPeriods: boolean): string | undefined {
  const { date, since, until, last, splitAt, periods, latestBy } = options;
  const isWanted = hasPeriods || [since, until, last, splitAt, periods].some((one) => one !== undefined);
  if (date === undefined) {
    if (isWanted || latestBy !== undefined) throw cliError({ kind: 'engine-without-date' });
    return undefined;
  }
  // For the latest answers alone, only the engine needs the column.
  return isWanted || latestBy === undefined ? columnCalled(date, 'date') : undefined;
}

/** The columns by which the engine groups, each once: by their texts, or by their days. */
function columnsOf({ keys, before, after, own, wave, date }: Wanted): { columns: string[]; days: string[] } {
  const all = [
    ...keys.flat(),
    ...[...before, ...after, ...own].map(({ column, as }) => ({ column, isDay: as === 'day' })),
    ...(wave === undefined ? [] : [{ column: wave, isDay: false }]),
    ...(date === undefined ? [] : [{ column: date, isDay: true }]),
  ];
  const ofDays = (wanted: boolean) => [
    ...new Set(all.filter(({ isDay }) => isDay === wanted).map(({ column }) => column)),
  ];
  const columns = ofDays(false);
  return { columns, days: ofDays(true).filter((day) => !columns.includes(day)) };
}

/** @throws NpsError `usage` where the periods or sides that each have a latest answer are not known beforehand */
function latestOf(command: EngineCommand, options: EngineOptions): CountedLatest | undefined {
  const { latestBy, date = '', tie, every = 'auto', weekStart } = options;
  if (latestBy === undefined) return undefined;
  const latest = {
    key: columnCalled(latestBy, 'latestBy'),
    date: columnCalled(date, 'date'),
    ...(tie !== undefined && { tie: columnCalled(tie, 'tie') }),
    answers: [],
  };
  if (command === 'compare' && hasSides(options)) throw latestOfPeriods('sides');
  if ((options.ownConditions ?? []).length > 0) throw latestOfPeriods('checks');
  if (command !== 'trend') return latest;
  const within = PERIODS.find((period) => period === every);
  if (within === undefined) throw latestOfPeriods(every === 'auto' ? 'auto' : 'wave');
  if (within === 'week' && weekStart === 'sunday') throw latestOfPeriods('sunday');
  return { ...latest, within };
}

const latestOfPeriods = (why: 'auto' | 'wave' | 'sunday' | 'sides' | 'checks') =>
  cliError({ kind: 'engine-latest-of-periods', why });

function hasSides({ splitAt, periods, before, after }: EngineOptions): boolean {
  return [splitAt, periods, before, after].some((one) => one !== undefined);
}

/** The days of --since and --until as conditions. */
function windowOf({ since, until }: EngineOptions, column: string | undefined): CountedCondition[] {
  if (column === undefined) return [];
  const bound = (op: '>=' | '<=', day: number): CountedCondition => ({
    column,
    op,
    values: [dayText(day)],
    as: 'day',
  });
  return [
    ...(since === undefined ? [] : [bound('>=', daysCalled(since)!.start)]),
    ...(until === undefined ? [] : [bound('<=', daysCalled(until)!.end)]),
  ];
}
