// Google BigQuery. https://cloud.google.com/bigquery/docs/reference/standard-sql/functions-all
import { castTo, type Dialect, literalOf, wholeOf } from '../dialect.js';

const number = castTo('FLOAT64');
const date = castTo('DATE');

export const BIGQUERY: Dialect = {
  label: 'BigQuery',
  clients: ['bq'],
  // Backslashes are escapes in BigQuery, in names too.
  names: { quote: '`', refused: /[`\\]/ },
  hasWindows: true,
  noText: 'NULL',
  decoded: (hex) => `SAFE_CONVERT_BYTES_TO_STRING(FROM_HEX('${hex}'))`,
  text: castTo('STRING'),
  trimmed: (text) => `TRIM(${text}, ' ')`,
  contains: (text, part) => `STRPOS(LOWER(${text}), LOWER(${part})) > 0`,
  number,
  whole: (x) => wholeOf(number(x), castTo('INT64')),
  // A TIMESTAMP cannot be compared with a DATE; its days are those of UTC.
  dated: date,
  dayLiteral: literalOf('DATE '),
  moment: castTo('TIMESTAMP'),
  periods: {
    day: (x) => `FORMAT_DATE('%Y-%m-%d', ${date(x)})`,
    week: (x) => `FORMAT_DATE('%G-W%V', ${date(x)})`,
    month: (x) => `FORMAT_DATE('%Y-%m', ${date(x)})`,
  },
};
