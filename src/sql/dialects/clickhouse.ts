// ClickHouse; before 21.12 it has no window functions. https://clickhouse.com/docs/sql-reference/functions
import { type Dialect, literalOf, wholeOf } from '../dialect.js';

const call = (name: string) => (x: string) => `${name}(${x})`;
const number = call('toFloat64');
const formatted = (format: string) => (x: string) => `ifNull(formatDateTime(${x}, '${format}'), '')`;

export const CLICKHOUSE: Dialect = {
  label: 'ClickHouse',
  clients: ['clickhouse-client', 'clickhouse-local', 'clickhouse'],
  // Backslashes are escapes in ClickHouse, in names too.
  names: { quote: '`', refused: /[`\\]/ },
  hasWindows: true,
  noText: "''",
  decoded: (hex) => `unhex('${hex}')`,
  text: (x) => `ifNull(toString(${x}), '')`,
  trimmed: call('trimBoth'),
  contains: (text, part) => `position(lowerUTF8(${text}), lowerUTF8(${part})) > 0`,
  number,
  whole: (x) => wholeOf(number(x), call('toInt64')),
  // 18.16 compares a DateTime with a Date as plain numbers.
  dated: call('toDate'),
  dayLiteral: (day) => `toDate(${literalOf('')(day)})`,
  moment: (x) => x,
  periods: {
    day: formatted('%Y-%m-%d'),
    week: formatted('%G-W%V'),
    month: formatted('%Y-%m'),
  },
};

export const CLICKHOUSE_OLD: Dialect = {
  ...CLICKHOUSE,
  label: 'ClickHouse before 21.12',
  clients: [],
  hasWindows: false,
  // Old versions have no trimBoth.
  trimmed: (text) => `replaceRegexpAll(${text}, '^ +| +$', '')`,
};
