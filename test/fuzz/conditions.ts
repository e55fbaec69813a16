// Conditions of --where: read, or refused in a line; printed and read again they mean the same, and the kernel leaves
// out the rows that they leave out one by one.
import { isDeepStrictEqual } from 'node:util';
import { TEXT } from '../../src/input/cells/key.js';
import {
  type Condition,
  parseCondition,
  resolveCondition,
  withValues,
} from '../../src/input/columns/conditions.js';
import { lookUp } from '../../src/input/columns/find.js';
import { matcherOf } from '../../src/input/columns/matcher.js';
import type { RoleCondition } from '../../src/input/columns/roles.js';
import { countPart } from '../../src/input/count/part.js';
import { readWith } from '../../src/input/count/part-bytes.js';
import { columnsOf } from '../support/reading.js';
import { RULES } from './csv/plans.js';
import type { Difference, Family, Random } from './family.js';
import { firstDifference, lineFault } from './told.js';
import { drawSpoiled, oneOf } from './words.js';

const LABEL = 'f.csv';
const NAMES = ['plan', 'day', 'a=b', 'x<=y', 'Größe', 'İ'];
const OPERATORS = ['=', '!=', '<', '<=', '>', '>=', '~'];
const TEXTS = ['pro', '', 'a|b', 'a\\|b', 'NA', 'É', '日本', ' x', 'PRO', 'ſ', 'İ', 'null', '"', '||'];
const AMOUNTS = [
  '9',
  '10',
  '-20',
  '1.5',
  '1,5',
  '1,234',
  '1.234,5',
  '€ 5',
  '5 €',
  '40%',
  '0',
  '1e3',
  '٣',
  '12 345',
  '-0',
  '+7',
  '$1,000.50',
];
const DAYS = [
  ...[
    '2025-01-31',
    '2024-12-30 08:15',
    '2025-01-31T23:59:59Z',
    '3/4/2025',
    '13/4/2025',
    '4/13/2025',
    '2025',
    '2024-06',
  ],
  ...[
    '20250131',
    '1738281600',
    '31.01.2025',
    '2025/1/3 8:05:00 PM',
    '1 Jan 2025',
    '0000-00-00',
    '2025-02-30',
    '45688',
  ],
];
const KINDS = [TEXTS, AMOUNTS, DAYS, [...AMOUNTS, ...DAYS], [...TEXTS, ...AMOUNTS, ...DAYS]];

interface Drawn {
  readonly text: string;
  /** The cells of the first column, and of the column of the condition. */
  readonly cells: readonly string[];
  readonly column: number;
  readonly dateFormat: 'DMY' | 'MDY' | undefined;
}

function draw(random: Random): Drawn {
  const kind = oneOf(random, KINDS);
  const few = Array.from({ length: 1 + random(6) }, () => oneOf(random, kind));
  const cells = Array.from({ length: random(20) }, () =>
    random(8) === 0 ? drawSpoiled(oneOf(random, few), random) : oneOf(random, few),
  );
  const column = random(NAMES.length);
  const value = oneOf(random, random(3) === 0 ? oneOf(random, KINDS) : few);
  const values = random(4) === 0 ? `${value}|${oneOf(random, few)}` : value;
  const name = oneOf(random, [
    NAMES[column]!,
    NAMES[column]!,
    `#${column + 1}`,
    NAMES[column]!.toUpperCase(),
  ]);
  const text = drawSpoiled(`${name}${oneOf(random, ['', ' '])}${oneOf(random, OPERATORS)}${values}`, random);
  return { text, cells, column, dateFormat: oneOf(random, [undefined, undefined, 'DMY', 'MDY']) };
}

/** Rows of the columns, of which one has these cells, and the last is a score. */
const rowsOf = ({ cells, column }: Drawn) =>
  cells.map((cell) => [...NAMES.map((_, i) => (i === column ? cell : 'x')), '9']);

const meant = ({ column, operator, values, comparison }: Condition) => ({
  column,
  operator,
  values,
  comparison,
});

/** @param matcher what says of a row alone whether it meets the condition */
export function readCondition(random: Random, matcher = matcherOf): Difference[] {
  const drawn = draw(random);
  const { text, dateFormat } = drawn;
  const rows = rowsOf(drawn);
  const columns = columnsOf([...NAMES, 'nps']);
  const resolved = (written: string) =>
    resolveCondition(parseCondition(written, { option: 'where' }), {
      columns,
      sample: rows,
      label: LABEL,
      dateFormat,
    });
  const found: Difference[] = [];
  const add = (way: string, told: string) => found.push({ way, text: JSON.stringify(drawn), told });
  try {
    const condition = resolved(text);
    const printed = withValues(condition, condition.values);
    // Other operators take all that follows as it is.
    if (['=', '!='].includes(condition.operator)) {
      const again = resolved(printed);
      if (!isDeepStrictEqual(meant(again), meant(condition)))
        add('printed', `${printed}: ${firstDifference(meant(condition), meant(again))}`);
    }
    const position = lookUp(condition.column, columns, LABEL)?.position ?? 0;
    const difference = position === 0 ? undefined : leftOut(condition, position - 1, rows, matcher);
    if (difference !== undefined) add('kernel', difference);
  } catch (error) {
    const fault = lineFault(error);
    if (fault !== undefined) add('read', fault);
  }
  return found;
}

/** How the kernel leaves out other rows than the matcher does. */
function leftOut(
  condition: Condition,
  column: number,
  rows: readonly (readonly string[])[],
  matcher: typeof matcherOf,
): string | undefined {
  const matches = matcher(condition);
  const met = rows.map((row) => matches(row[column]!.trim()));
  const expected = {
    rows: rows.length,
    filtered: met.filter((one) => one !== true).length,
    uncompared: [met.filter((one) => typeof one === 'object').length],
  };
  const isUnsettled = met.some((one) => typeof one === 'object' && 'unsettled' in one);
  const bytes = Buffer.from(
    rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join(''),
  );
  let at = 0;
  const read = (room: Buffer) => {
    const count = bytes.copy(room, 0, at);
    at += count;
    return count;
  };
  const steps = countPart({
    dialect: { delimiter: ',', recordEnd: 'lf' },
    width: NAMES.length + 1,
    maxRecord: 1e6,
    isChecked: true,
    score: NAMES.length,
    scoreLabels: [],
    segments: [{ column: 0, reading: TEXT }],
    breakdowns: [[]],
    hasHalves: false,
    conditions: [{ column, condition: { ...condition, side: 'all' } satisfies RoleCondition }],
    rules: RULES,
    maxSegments: 10_000,
    examples: 0,
    strict: false,
    ragged: false,
  });
  const counts = readWith(steps, read);
  if (counts === undefined) return isUnsettled ? undefined : 'not counted';
  if (isUnsettled) return 'counted, though a cell may be two dates or numbers';
  const found = { rows: counts.rows, filtered: counts.filtered, uncompared: counts.uncompared };
  return isDeepStrictEqual(found, expected) ? undefined : firstDifference(expected, found);
}

export const conditions: Family = {
  share: 6,
  open: async () => ({ read: (random) => ({ texts: 1, differences: readCondition(random) }) }),
};
