// A strict program that uses the core as another would: tallies that are counted elsewhere, an expectation, a verdict.
import {
  type Block,
  block,
  breakDown,
  type Comparison,
  compare,
  type Expectation,
  type Group,
  judge,
  mergeGroups,
  NpsError,
  nps,
  parseExpectation,
  responsesForMargin,
  type Segment,
  type Tally,
  tallyOfCounts,
  type Verdict,
} from 'net-promoter/core';

function check(name: string, actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`${name}: ${found} is not ${wanted}`);
}

const east: Tally = tallyOfCounts([5, 0, 0, 0, 0, 0, 0, 25, 0, 0, 70]);
const west: Tally = tallyOfCounts([30, 0, 0, 0, 0, 0, 0, 30, 0, 0, 40]);
const groups: Group[] = [
  { key: ['East'], tally: east },
  { key: ['West'], tally: west },
];
const figures: Block = block(mergeGroups(groups), { method: 'score', level: 0.9 });
check('the NPS', figures.nps, 37.5);
const segments: readonly Segment[] = breakDown(groups, ['region'], { sort: 'name', adjust: 'holm' }).segments;
check(
  'the segments',
  segments.map(({ segment, nps }) => [Object.values(segment)[0], nps]),
  [
    ['East', 65],
    ['West', 10],
  ],
);
const { difference, significant }: Comparison = compare(east, west);
check('the difference', [difference, significant], [55, true]);
const expectation: Expectation = parseExpectation('nps >= 40');
const verdict: Verdict = judge(expectation, { block: figures }, { minResponses: 30, certain: false });
check('the verdict', verdict.status, 'fail');
check('a plan', responsesForMargin(5), 1534);
try {
  parseExpectation('nps > many');
  throw new Error('"many" was taken for a number');
} catch (error) {
  check('an error', error instanceof NpsError && error.code, 'usage');
}
check('no responses', nps([]), null);
