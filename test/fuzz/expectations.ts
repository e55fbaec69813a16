// What --expect is given: read, or refused in a line; what is read and printed reads the same again.
import { isDeepStrictEqual } from 'node:util';
import { EACH, type Expectation, expectationText, OPERATORS } from '../../src/core/expectation.js';
import { METRIC_NAMES } from '../../src/core/metrics.js';
import { parseExpectation } from '../../src/core/parse-expectation.js';
import type { Difference, Family, Random } from './family.js';
import { firstDifference, lineFault } from './told.js';
import { drawSpoiled, oneOf } from './words.js';

const VALUES = [
  '*',
  'EMEA',
  ' 日本',
  '',
  '""',
  '(blank)',
  '"(blank)"',
  '"*"',
  '"say \\"hi\\""',
  '"a, b"',
  'x]',
  '"\\\\"',
];
const COLUMNS = [
  'region',
  'Region ',
  '"my, plan"',
  '"#2"',
  '3',
  '@file',
  'goal',
  '@score',
  'd:month',
  '"a=b"',
  '',
];
const NUMBERS = [
  '0',
  '7',
  '-100',
  '+3',
  '.5',
  '7.25',
  '0.0000001',
  '00',
  '1e3',
  '100',
  '101',
  '5.',
  '99999999999999999999',
];
const ENDS = ['', '%', '%', ' %', 'd', ' days', 'x'];

function draw(random: Random): string {
  const space = () => oneOf(random, ['', '', ' ', '\t']);
  const selections = Array.from(
    { length: random(3) },
    () => `${oneOf(random, COLUMNS)}=${oneOf(random, VALUES)}`,
  );
  const list = selections.length === 0 ? '' : `[${selections.join(',')}]`;
  const text = [oneOf(random, METRIC_NAMES), list, oneOf(random, OPERATORS), oneOf(random, NUMBERS)];
  return text.map((part) => space() + part).join('') + oneOf(random, ENDS);
}

/** An expectation but for where it was typed. */
const meant = ({ metric, selections, operator, expected }: Expectation) => ({
  metric,
  operator,
  expected,
  selections: selections.map(({ column, value }) => [column, value === EACH ? { each: true } : value]),
});

export function readExpectation(random: Random, parse = parseExpectation): Difference[] {
  const text = drawSpoiled(draw(random), random);
  try {
    const parsed = parse(text);
    const printed = expectationText(parsed);
    const [one, again] = [meant(parsed), meant(parse(printed))];
    if (isDeepStrictEqual(again, one)) return [];
    return [
      { way: 'printed', text: JSON.stringify(text), told: `${printed}: ${firstDifference(one, again)}` },
    ];
  } catch (error) {
    const fault = lineFault(error);
    return fault === undefined ? [] : [{ way: 'read', text: JSON.stringify(text), told: fault }];
  }
}

export const expectations: Family = {
  share: 3,
  open: async () => ({ read: (random) => ({ texts: 1, differences: readExpectation(random) }) }),
};
