// Spark SQL and Databricks. https://spark.apache.org/docs/latest/api/sql/
import { castTo, type Dialect, literalOf, wholeOf } from '../dialect.js';

const number = castTo('DOUBLE');
const text = castTo('STRING');

export const SPARK: Dialect = {
  label: 'Spark SQL',
  clients: ['spark-sql'],
  // The client splits statements at semicolons, even in names.
  names: { quote: '`', refused: /;/ },
  hasWindows: true,
  noText: 'NULL',
  decoded: (hex) => `decode(unhex('${hex}'), 'UTF-8')`,
  text,
  trimmed: (x) => `TRIM(${x})`,
  contains: (x, part) => `position(lower(${part}), lower(${x})) > 0`,
  number,
  whole: (x) => wholeOf(number(x), castTo('BIGINT')),
  dated: (x) => x,
  dayLiteral: literalOf('DATE '),
  moment: castTo('TIMESTAMP'),
  periods: {
    day: (x) => `date_format(${x}, 'yyyy-MM-dd')`,
    week: (x) =>
      `concat(${text(`extract(YEAROFWEEK FROM ${x})`)}, '-W', lpad(${text(`extract(WEEK FROM ${x})`)}, 2, '0'))`,
    month: (x) => `date_format(${x}, 'yyyy-MM')`,
  },
};

export const DATABRICKS: Dialect = {
  ...SPARK,
  label: 'Databricks SQL',
  clients: ['dbsqlcli'],
  names: { quote: '`' },
};
