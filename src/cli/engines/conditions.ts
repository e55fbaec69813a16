// Conditions as typed, for an engine: parsed as for a file, but without looking at columns and cells.
import { dayNumber } from '../../core/calendar.js';
import { isOfOurTime } from '../../input/cells/date-number.js';
import { isOrder, parseCondition, valuesIn, withValues } from '../../input/columns/conditions.js';
import { type ConditionOrigin, inputError } from '../../input/problems.js';
import type { CountedCondition } from '../../sql/query.js';
import { cliError } from '../problems.js';

/**
 * The condition in a text: its first operator ends the name of the column.
 * @throws NpsError `usage` where it is no condition, or compares with something that an engine orders otherwise than nps
 */
export function countedCondition(text: string, origin: ConditionOrigin): CountedCondition {
  const { column, operator, value } = parseCondition(text, origin).readings[0]!;
  if (!isOrder(operator))
    return { column, op: operator, values: operator === '~' ? [value] : valuesIn(value) };
  const compared = comparedValue(value);
  if (compared === 'either') {
    const instead = [beginningOf(value)!, `${value}.0`].map((one) =>
      withValues({ column, operator, value }, [one]),
    );
    throw inputError({ kind: 'unclear-value', origin, text, value, column, why: 'number-or-date', instead });
  }
  if (compared === undefined) throw cliError({ kind: 'engine-value', origin, text, value });
  return { column, op: operator, ...compared };
}

const PLAIN_NUMBER = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/;
/** A year, or a year and a month. */
const SHORT_DATE = /^(\d{4})-?(\d{2})?$/;

/** A plain number, or a day; a month or a year means its first day, as in a file. */
function comparedValue(value: string): Pick<CountedCondition, 'values' | 'as'> | 'either' | undefined {
  const day = dayNumber(value) === null ? beginningOf(value) : value;
  if (!PLAIN_NUMBER.test(value)) return day === undefined ? undefined : { values: [day], as: 'day' };
  return day === undefined ? { values: [String(Number(value))], as: 'number' } : 'either';
}

/** The first day of a year or a month; undefined for a year that no date of an answer has. */
function beginningOf(value: string): string | undefined {
  const [, year, month = '01'] = SHORT_DATE.exec(value) ?? [];
  const day = `${year}-${month}-01`;
  return year !== undefined && isOfOurTime(Number(year)) && dayNumber(day) !== null ? day : undefined;
}
