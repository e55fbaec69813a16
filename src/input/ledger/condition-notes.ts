// What is to be said of conditions once the data is read: values that never occur, cells that cannot be compared.
import { isDayOnly, readDate, readWrittenDate } from '../cells/date.js';
import type { Comparison } from '../columns/comparison.js';
import { type Condition, isOrder, withValues } from '../columns/conditions.js';
import type { Occurrence } from '../columns/occurrences.js';
import type { RoleCondition } from '../columns/roles.js';
import type { ReadOptions } from '../options.js';
import { inputError, type NeverOccurs, type NotCompared } from '../problems.js';
import type { InputWarning } from '../warnings.js';
import { EXAMPLES, type Ledger } from './ledger.js';

/** Values of one condition that are told to occur never. */
const VALUES_TOLD = 5;

/** What is to be said of the conditions of all rows. */
export function conditionNotes(
  { occurrences, incomparable }: Ledger,
  conditions: readonly RoleCondition[],
  { unquoted = false }: ReadOptions,
): InputWarning[] {
  return conditions.flatMap((condition, i): InputWarning[] => {
    const { origin, text, column, comparison, side } = condition;
    const notes: InputWarning[] = beginningNote(condition);
    const { count, examples } = incomparable[i]!;
    if (count > 0) {
      const shown = unquoted ? examples.map(({ value: _, ...record }) => record) : examples;
      const about = { origin, text, column, ...wantedBy(comparison!) };
      notes.push({ code: 'not-compared', ...about, count, examples: shown });
    }
    if (side !== 'all' && side !== 'open') return notes;
    const never = neverMet(condition, occurrences[i]!.found(), !unquoted);
    return [...notes, ...never.map((one) => ({ code: 'value-never-occurs' as const, ...one }))];
  });
}

/**
 * @throws NpsError where a condition of a half asks for a value that never occurs: a comparison with nothing; and where
 * a condition compares what no cell of its column can be compared with
 */
export function rejectIdleConditions(
  { occurrences, account }: Ledger,
  conditions: readonly RoleCondition[],
  { unquoted = false }: ReadOptions,
): void {
  for (const [i, condition] of conditions.entries()) {
    const found = occurrences[i]!.found();
    const { origin, text, column, comparison, side } = condition;
    if (comparison !== undefined && found.missing.length > 0 && found.seen.length > 0) {
      const about = { origin, text, column, ...wantedBy(comparison), files: account.sources };
      const examples = unquoted ? [] : found.seen.slice(0, EXAMPLES);
      throw inputError({ kind: 'nothing-compared', ...about, examples });
    }
    // Without an answer there is no rate, whatever it asks for.
    const isIdle = side === 'all' || side === 'open' || (side === 'rate' && account.answered === 0);
    const [never] = isIdle ? [] : neverMet(condition, found, !unquoted);
    if (never !== undefined) throw inputError({ kind: 'value-never-occurs', ...never });
  }
}

/** What cells must be to be compared. */
function wantedBy(comparison: Comparison): Pick<NotCompared, 'wanted' | 'unit'> {
  return { wanted: comparison.as, unit: comparison.as === 'number' ? comparison.unit : undefined };
}

/**
 * What is to be said where values of a condition never occurred in its column.
 * @param suggests whether values that did are told
 */
function neverMet(condition: Condition, { missing, seen }: Occurrence, suggests: boolean): NeverOccurs[] {
  const { origin, text, column, operator } = condition;
  if (isOrder(operator)) return [];
  const isMetByNone = operator !== '!=' && missing.length === condition.values.length;
  const never = missing.filter((value) => value !== '' || operator === '~');
  const more = never.length - VALUES_TOLD;
  return never.slice(0, VALUES_TOLD).map((value, i) => ({
    ...{ origin, text, value, column, seen: suggests ? seen : [] },
    ...(isMetByNone && { noRow: true as const }),
    ...(suggests && instead(condition, value, seen)),
    ...(i === VALUES_TOLD - 1 && more > 0 && { more }),
  }));
}

/** The conditions that probably say what is meant: the value in another case, or the span of time that it names. */
function instead(condition: Condition, value: string, seen: readonly string[]): Pick<NeverOccurs, 'instead'> {
  if (condition.operator === '~') return {};
  const alike = seen.filter((other) => other.toLowerCase() === value.toLowerCase());
  if (alike.length > 0) {
    const values = condition.values.flatMap((one) => (one === value ? alike : [one]));
    return { instead: { why: 'case', texts: [withValues(condition, [...new Set(values)])] } };
  }
  const span = spanOf(value);
  const hasDates = seen.some((other) => readWrittenDate(other) !== null);
  if (span === undefined || !hasDates || condition.operator !== '=' || condition.values.length > 1) return {};
  const texts = [`${condition.column}>=${span.first}`, `${condition.column}<${span.next}`];
  return { instead: { why: 'span', texts } };
}

interface Span {
  readonly first: string;
  /** Where the next one begins. */
  readonly next: string;
}

const iso = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);

/** The year, the month or the day that a value names, in days; undefined for any other text. */
function spanOf(value: string): Span | undefined {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(value) ?? [];
  if (year !== undefined) {
    const first = Date.UTC(Number(year), Number(month ?? '1') - 1);
    const next = Date.UTC(
      Number(year) + (month === undefined ? 1 : 0),
      month === undefined ? 0 : Number(month),
    );
    return { first: iso(first), next: iso(next) };
  }
  const readings = readWrittenDate(value);
  if (readings === null || readings.DMY !== readings.MDY || !isDayOnly(value)) return undefined;
  return { first: iso(readings.DMY * 1000), next: iso((readings.DMY + 86_400) * 1000) };
}

/** 2024-06 is the 1st of June: who asks for dates up to it, or after it, may mean all of the month. */
function beginningNote({ origin, text, column, operator, value, comparison }: Condition): InputWarning[] {
  if (comparison?.as !== 'date' || (operator !== '<=' && operator !== '>')) return [];
  const span = /^\d{4}(?:-?\d{2})?$/.test(value)
    ? spanOf(value.replace(/^(\d{4})(\d{2})$/, '$1-$2'))
    : undefined;
  if (span === undefined || readDate(span.first) === null) return [];
  const whole = `${column}${operator === '<=' ? '<' : '>='}${span.next}`;
  return [{ code: 'beginning-compared', origin, text, day: span.first, instead: whole }];
}
