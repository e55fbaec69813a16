// Trino, Presto and Amazon Athena. https://trino.io/docs/current/functions.html
import { castTo, type Dialect, literalOf, wholeOf } from '../dialect.js';

const number = castTo('double');

export const TRINO: Dialect = {
  label: 'Trino',
  clients: ['trino', 'trino-cli', 'presto', 'presto-cli'],
  names: { quote: '"' },
  hasWindows: true,
  noText: 'NULL',
  decoded: (hex) => `from_utf8(from_hex('${hex}'))`,
  text: castTo('varchar'),
  trimmed: (text) => `TRIM(${text})`,
  contains: (text, part) => `strpos(lower(${text}), lower(${part})) > 0`,
  number,
  whole: (x) => wholeOf(number(x), castTo('bigint')),
  dated: (x) => x,
  dayLiteral: literalOf('DATE '),
  moment: castTo('timestamp(6)'),
  periods: {
    day: (x) => `date_format(${x}, '%Y-%m-%d')`,
    week: (x) => `date_format(${x}, '%x-W%v')`,
    month: (x) => `date_format(${x}, '%Y-%m')`,
  },
};
