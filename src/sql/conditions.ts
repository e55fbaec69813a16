// Conditions on rows as SQL, with the meaning that they have in a file.
import { dayNumber, dayText } from '../core/calendar.js';
import type { Dialect } from './dialect.js';
import { columnOf } from './names.js';
import type { CountedCondition } from './query.js';
import { literal } from './values.js';

/** All conditions together. The result may be NULL, which CASE treats as not met. */
export function conditionsText(conditions: readonly CountedCondition[], dialect: Dialect): string {
  return conditions.map((condition) => conditionText(condition, dialect)).join(' AND ');
}

function conditionText({ column, op, values, as }: CountedCondition, dialect: Dialect): string {
  const x = columnOf(column, dialect);
  const [value = ''] = values;
  switch (op) {
    case '=':
    case '!=': {
      const list = values.map((text) => literal(text, dialect)).join(', ');
      return `${filled(dialect.trimmed(dialect.text(x)))} ${op === '=' ? 'IN' : 'NOT IN'} (${list})`;
    }
    case '~':
      return dialect.contains(filled(dialect.text(x)), literal(value, dialect));
    default:
      return as === 'day'
        ? dayCondition(dialect.dated(x), op, value, dialect)
        : `${dialect.number(x)} ${op} ${numberText(value)}`;
  }
}

/** NULL counts as an empty text. */
const filled = (text: string) => `COALESCE(${text}, '')`;

/** Compares moments with a day: "up to the day" and "after the day" compare with the beginning of the next day. */
function dayCondition(x: string, op: '<' | '<=' | '>' | '>=', value: string, dialect: Dialect): string {
  const day = dayNumber(value);
  if (day === null) throw new RangeError(`${value} is no day`);
  const isAfter = op === '<=' || op === '>';
  const bound = dialect.dayLiteral(dayText(isAfter ? day + 1 : day));
  return `${x} ${op === '<' || op === '<=' ? '<' : '>='} ${bound}`;
}

/** Written from the parsed number, so that no other text gets into the query. */
function numberText(value: string): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) throw new RangeError(`${value} is no number`);
  return String(number);
}
