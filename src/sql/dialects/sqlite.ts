// SQLite has no type for dates: they are texts, and those that begin with an ISO date are read.
// https://www.sqlite.org/lang_corefunc.html, https://www.sqlite.org/lang_datefunc.html
import { castTo, type Dialect, literalOf } from '../dialect.js';

const isIso = (x: string) => `${x} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'`;
const text = castTo('TEXT');

/** Compared with a number, a text becomes a number if all of it is one (https://www.sqlite.org/datatype3.html, 4.2). */
const exactly = (type: string) => (x: string) => {
  const cast = castTo(type)(x);
  return `CASE WHEN ${x} = ${cast} THEN ${cast} END`;
};

/** The Thursday of an ISO week decides its year and number; before 3.46 there is no %G and no %V. */
const thursday = (x: string) => `date(${x}, '-3 days', 'weekday 4')`;

export const SQLITE: Dialect = {
  label: 'SQLite',
  clients: ['sqlite3'],
  names: { quote: '"' },
  hasWindows: true,
  noText: 'NULL',
  decoded: (hex) => `CAST(x'${hex}' AS TEXT)`,
  text,
  trimmed: (x) => `TRIM(${x})`,
  contains: (x, part) => `instr(lower(${x}), lower(${part})) > 0`,
  number: exactly('REAL'),
  whole: exactly('INTEGER'),
  dated: (x) => `CASE WHEN ${isIso(x)} THEN ${x} END`,
  dayLiteral: literalOf(''),
  moment: (x) => `CASE WHEN ${isIso(x)} THEN strftime('%Y-%m-%d %H:%M:%f', ${x}) END`,
  periods: {
    // As in a file, the day is that of the text's own clock, and a text that is no ISO date stays unchanged.
    day: (x) => `CASE WHEN ${isIso(x)} THEN substr(${x}, 1, 10) ELSE ${text(x)} END`,
    week: (x) =>
      `strftime('%Y', ${thursday(x)}) || '-W' || substr('0' || ((strftime('%j', ${thursday(x)}) - 1) / 7 + 1), -2)`,
    month: (x) => `CASE WHEN ${isIso(x)} THEN substr(${x}, 1, 7) ELSE ${text(x)} END`,
  },
};
