// The law of nps tally: the counts of the parts of a file, read together, give the figures and the account of the whole.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectAlike } from '../../support/alike.js';
import { temporaryFolder } from '../../support/folder.js';
import { runHere } from '../../support/in-process.js';

const HEADER = 'region,plan,day,nps,w';
const LABEL = '10 - Extremely likely';
const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

type Row = Readonly<Record<'region' | 'plan' | 'day' | 'nps' | 'w', string>>;

const row: fc.Arbitrary<Row> = fc.record({
  region: fc.constantFrom('EMEA', 'APAC', '', 'Total', 'a,b', 'say "hi"', '=1+1', ' EMEA', 'emea'),
  plan: fc.constantFrom('pro', 'free', 'two\nlines'),
  day: fc.constantFrom('2025-01-31', '2025-02-01', '2025-02-14 10:00', '2025-03-09', '2025-04-30', ''),
  nps: fc.oneof(
    { arbitrary: fc.integer({ min: 0, max: 10 }).map(String), weight: 12 },
    { arbitrary: fc.constantFrom('9.0', '10.00', '7.0E0', ' 8', LABEL, '', 'N/A', '55'), weight: 2 },
  ),
  w: fc.constantFrom('1', '0.5', '1.25', '3e-1', '0'),
});
/** The header once more, as where files were put together. */
const HEADER_ROW: Row = { region: 'region', plan: 'plan', day: 'day', nps: 'nps', w: 'w' };

const textOf = (rows: readonly Row[]) =>
  [
    HEADER,
    ...rows.map(({ region, plan, day, nps, w }) => [region, plan, day, nps, w].map(cell).join(',')),
  ].join('\n');

/** What a run says: its figures and its account, or that there are none. */
async function outcome(line: readonly string[]) {
  const { stdout, code } = await runHere([...line, '--json', '-q']);
  if (code === 2) return { code };
  const { input, result } = JSON.parse(stdout);
  const { sources: _, columns: __, ...account } = input;
  return { code, account, result };
}

/** Options of the tally, and command lines that its counts carry; those of the files need the options too. */
const LINES = [
  { tally: ['--by', 'region'], line: ['score'] },
  {
    tally: ['--by', 'region,plan'],
    line: ['segment', '--by', 'region', '--by', 'region,plan', '--sort', 'name'],
  },
  { tally: ['--by', 'region', '--weight', 'w'], line: ['segment', '--by', 'region', '--sort', 'name'] },
  {
    tally: ['--by', 'plan', '--where', 'region=EMEA|APAC'],
    line: ['segment', '--by', 'plan', '--sort', 'name'],
  },
  { tally: ['--date', 'day'], line: ['trend', '--date', 'day', '--every', 'month', '--as-of', '2025-05-10'] },
  {
    tally: ['--by', 'plan', '--date', 'day'],
    line: ['compare', '--date', 'day', '--split-at', '2025-02-14', '--by', 'plan'],
  },
  {
    tally: ['--by', 'region', '--weight', 'w'],
    line: ['check', '--min', '0', '--expect', 'responses[region=EMEA] >= 3'],
  },
] as const;

it.each(LINES)('parts that are tallied with $tally carry nps $line', async ({ tally, line }) => {
  const parts = fc.array(
    fc.array(fc.oneof({ arbitrary: row, weight: 20 }, fc.constant(HEADER_ROW)), { maxLength: 25 }),
    { minLength: 1, maxLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(parts, async (rows) => {
      // Of weights that are all 0 counts have no trace.
      fc.pre(rows.flat().some(({ w }) => Number(w) > 0));
      const folder = temporaryFolder();
      const whole = join(folder, 'whole.csv');
      writeFileSync(whole, textOf(rows.flat()));
      const counts: string[] = [];
      for (const [i, part] of rows.entries()) {
        const file = join(folder, `part-${i}.csv`);
        writeFileSync(file, textOf(part));
        counts.push(join(folder, `counts-${i}.csv`));
        const ran = await runHere(['tally', file, '--score', 'nps', ...tally, '-o', counts.at(-1)!]);
        expect(ran).toMatchObject({ code: 0, stdout: '' });
      }
      const [command, ...options] = line;
      const kept = tally.filter((_, at) => ['--weight', '--where'].includes(tally[at - (at % 2)]!));
      const expected = await outcome([command, whole, '--score', 'nps', ...options, ...kept]);
      const actual = await outcome([command, ...counts, '--counted', ...options]);
      expectAlike(actual, expected);
    }),
    { numRuns: 25 },
  );
});
