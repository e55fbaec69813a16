// Snowflake. https://docs.snowflake.com/en/sql-reference/functions-all
import { castTo, type Dialect, literalOf, wholeOf } from '../dialect.js';

const number = castTo('DOUBLE');
const text = castTo('VARCHAR');

export const SNOWFLAKE: Dialect = {
  label: 'Snowflake',
  clients: ['snow', 'snowsql'],
  names: { quote: '"', isFolded: true },
  hasWindows: true,
  noText: 'NULL',
  decoded: (hex) => `HEX_DECODE_STRING('${hex}')`,
  text,
  trimmed: (x) => `TRIM(${x})`,
  contains: (x, part) => `POSITION(LOWER(${part}), LOWER(${x})) > 0`,
  number,
  whole: (x) => wholeOf(number(x), castTo('NUMBER(18, 0)')),
  dated: (x) => x,
  dayLiteral: literalOf('DATE '),
  moment: castTo('TIMESTAMP_LTZ'),
  periods: {
    day: (x) => `TO_CHAR(${x}, 'YYYY-MM-DD')`,
    week: (x) => `${text(`YEAROFWEEKISO(${x})`)} || '-W' || LPAD(${text(`WEEKISO(${x})`)}, 2, '0')`,
    month: (x) => `TO_CHAR(${x}, 'YYYY-MM')`,
  },
};
