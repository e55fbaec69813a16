// MySQL from 8.0.17 and MariaDB from 10.2: one dialect. https://dev.mysql.com/doc/refman/8.4/en/functions.html
import { castTo, type Dialect, literalOf, wholeOf } from '../dialect.js';

/** Compared byte by byte: otherwise EMEA and emea would be one group. */
const text = (x: string) => `CONVERT(${x} USING utf8mb4) COLLATE utf8mb4_bin`;
const isIso = (x: string) => `${text(x)} LIKE '____-__-__%'`;

/** Needed because an addition silently makes 0 of a text that is no number. */
const NUMBER = '^[[:space:]]*[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?[[:space:]]*$';
const number = (x: string) => `CASE WHEN ${text(x)} REGEXP '${NUMBER}' THEN ${x} + 0e0 END`;

export const MYSQL: Dialect = {
  label: 'MySQL',
  clients: ['mysql'],
  names: { quote: '`' },
  hasWindows: true,
  writesRecords: true,
  noText: 'NULL',
  isAsciiOnly: true,
  decoded: (hex) => `CONVERT(x'${hex}' USING utf8mb4)`,
  text,
  trimmed: (x) => `TRIM(${x})`,
  contains: (x, part) => `LOCATE(LOWER(${part}), LOWER(${x})) > 0`,
  number,
  whole: (x) => wholeOf(number(x), castTo('SIGNED')),
  dated: (x) => `CASE WHEN ${isIso(x)} THEN TIMESTAMP(${x}) END`,
  dayLiteral: literalOf(''),
  moment: (x) => `CASE WHEN ${isIso(x)} THEN TIMESTAMP(${x}) END`,
  periods: {
    // A text that is no ISO date stays unchanged.
    day: (x) => `CASE WHEN ${isIso(x)} THEN LEFT(${text(x)}, 10) ELSE ${text(x)} END`,
    week: (x) => `DATE_FORMAT(${x}, '%x-W%v')`,
    month: (x) => `CASE WHEN ${isIso(x)} THEN LEFT(${text(x)}, 7) ELSE ${text(x)} END`,
  },
};

export const MARIADB: Dialect = { ...MYSQL, label: 'MariaDB', clients: ['mariadb'] };
