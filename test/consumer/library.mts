// A strict program that uses all of the library, without the types of Node: it has to compile, and to end without
// an error when it runs with the path of a survey export.
import {
  type Batch,
  type ErrorCode,
  type InputAccount,
  type Interval,
  type IntervalMethod,
  interval,
  NpsError,
  nps,
  type Reading,
  type ReadOptions,
  type RejectedRow,
  type Responses,
  readResponses,
  type SegmentColumn,
  type StopSignal,
  type Tally,
  tally,
  type Warning,
} from 'net-promoter';

declare const process: { argv: string[] };

function check(name: string, actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`${name}: ${found} is not ${wanted}`);
}

// The core.
const few: Tally = tally([10, 9, 7, 3]);
const score: number | null = nps(few);
check('nps of a tally', score, 25);
check('nps of scores', nps([10, 9, 7, 3]), 25);
check('nps of any iterable', nps(new Set([10, 0])), 0);
check('nps of nothing', nps([]), null);
const method: IntervalMethod = 'wald';
const bounds: Interval | null = interval(tally([10, 10, 0, 0]), { method, level: 0.95 });
check('a Wald interval', bounds && [Math.round(bounds.low), Math.round(bounds.high)], [-98, 98]);
check('no interval of nothing', interval(tally([]), { method, level: 0.95 }), null);
try {
  tally([11]);
  throw new Error('11 was taken for a score');
} catch (error) {
  check('11 is refused', error instanceof RangeError, true);
}

// The reader.
const rejects: RejectedRow[] = [];
const options: ReadOptions = { by: ['region', 'region,plan'], onRejected: (row) => rejects.push(row) };
const responses: Responses = readResponses(process.argv[2]!, options);
const counts = new Array<number>(11).fill(0);
let regions: readonly (string | null)[] = [];
for await (const batch of responses) {
  const { scores, by }: Batch = batch;
  for (const answer of scores) counts[answer]!++;
  const column: SegmentColumn | undefined = by[0]?.[0];
  regions = column?.values ?? [];
}
const reading: Reading = await responses.account;
const { rows, answered, blank, rejected, filtered, warnings }: InputAccount & { warnings: Warning[] } =
  reading;
check('the account', [rows, answered, blank, rejected, filtered], [512, 500, 9, 3, 0]);
check(
  'all answers',
  counts.reduce((sum, count) => sum + count, 0),
  500,
);
check('the regions', regions.length, 6);
check(
  'the rejected cells',
  rejects.map(({ record, value }) => `${record} ${value}`),
  ['56 11', '269 n/k', '451 7.5'],
);
check(
  'warnings',
  warnings.map(({ code }) => code),
  ['score-column', 'blank-scores', 'rejected-scores'],
);

// Bytes instead of a path, and errors with a code.
async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Uint8Array.from(text, (character) => character.charCodeAt(0));
}
let answers = 0;
for await (const { scores } of readResponses(bytes('nps\n9\n10\n'))) answers += scores.length;
check('answers from bytes', answers, 2);
const code: ErrorCode = 'unknown-column';
try {
  for await (const _ of readResponses(bytes('nps\n9\n'), { score: 'rating' }));
  throw new Error('a missing column was found');
} catch (error) {
  check('an error', error instanceof NpsError && [error.code, error.name], [code, 'NpsError']);
}

// Bytes as they are, several sources, one breakdown, a signal, and arguments that cannot be.
const both = readResponses([Uint8Array.from('nps\n9\n', (c) => c.charCodeAt(0)), bytes('nps\n3\n')], {
  by: '@file',
});
let names: readonly (string | null)[] = [];
for await (const { by } of both) names = by[0]![0]!.values;
check('the names of sources', names, ['bytes#1', 'stream#2']);
const stopped: StopSignal = {
  aborted: true,
  reason: 'enough',
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
};
const never = readResponses(process.argv[2]!, { signal: stopped });
check('a reading that is stopped', await never.account.catch((reason: unknown) => reason), 'enough');
try {
  readResponses(process.argv[2]!, { threads: 0 });
  throw new Error('no thread at all was taken');
} catch (error) {
  check(
    'an argument',
    error instanceof RangeError && error.message,
    'threads is a whole number from 1 to 64, not 0',
  );
}
