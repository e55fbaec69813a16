// DuckDB. https://duckdb.org/docs/stable/sql/functions/overview
import { castTo, type Dialect, literalOf, wholeOf } from '../dialect.js';

const number = castTo('DOUBLE');

export const DUCKDB: Dialect = {
  label: 'DuckDB',
  clients: ['duckdb'],
  names: { quote: '"' },
  hasWindows: true,
  noText: 'NULL',
  decoded: (hex) => `decode(unhex('${hex}'))`,
  text: castTo('VARCHAR'),
  trimmed: (text) => `TRIM(${text})`,
  contains: (text, part) => `position(lower(${part}) in lower(${text})) > 0`,
  number,
  whole: (x) => wholeOf(number(x), castTo('BIGINT')),
  // DuckDB stops at a text that is no ISO date.
  dated: (x) => x,
  dayLiteral: literalOf('DATE '),
  moment: castTo('TIMESTAMP'),
  periods: {
    day: (x) => `strftime(${x}, '%Y-%m-%d')`,
    week: (x) => `strftime(${x}, '%G-W%V')`,
    month: (x) => `strftime(${x}, '%Y-%m')`,
  },
};
