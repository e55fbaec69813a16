// PostgreSQL, and Redshift, which is its relative of 2005.
// https://www.postgresql.org/docs/current/functions-formatting.html, https://docs.aws.amazon.com/redshift/latest/dg/c_SQL_functions.html
import { castTo, type Dialect, literalOf, wholeOf } from '../dialect.js';

const number = castTo('double precision');

export const POSTGRES: Dialect = {
  label: 'PostgreSQL',
  clients: ['psql'],
  // NAMEDATALEN: longer names are cut.
  names: { quote: '"', longest: 63 },
  hasWindows: true,
  noText: 'NULL',
  decoded: (hex) => `convert_from(decode('${hex}', 'hex'), 'UTF8')`,
  text: castTo('text'),
  trimmed: (text) => `TRIM(${text})`,
  contains: (text, part) => `position(lower(${part}) in lower(${text})) > 0`,
  number,
  whole: (x) => wholeOf(number(x), castTo('bigint')),
  // PostgreSQL does not compare a text with a DATE, but stops.
  dated: (x) => x,
  dayLiteral: literalOf('DATE '),
  // This cuts nothing off a timestamp; for a text there is no such function, so that the engine stops.
  moment: (x) => `date_trunc('microseconds', ${x})`,
  periods: {
    day: (x) => `to_char(${x}, 'YYYY-MM-DD')`,
    week: (x) => `to_char(${x}, 'IYYY-"W"IW')`,
    month: (x) => `to_char(${x}, 'YYYY-MM')`,
  },
};

export const REDSHIFT: Dialect = {
  ...POSTGRES,
  label: 'Amazon Redshift',
  clients: [],
  names: { quote: '"', longest: 127 },
  decoded: (hex) => `FROM_VARBYTE(FROM_HEX('${hex}'), 'utf-8')`,
  // A varchar without a length has 256 bytes in Redshift.
  text: castTo('varchar(65535)'),
};
