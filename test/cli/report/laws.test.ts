// A page is the sum of its parts: each is what its own command finds, and the files are read once for all.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../../support/in-process.js';

const DEMO = 'fixtures/demo/responses.csv';
const SHOP = 'fixtures/drivers/shop.csv';
const INVITED = 'fixtures/invited/invitations.csv';

async function resultOf(args: readonly string[]) {
  const { stdout, stderr } = await runHere([...args, '--json', '--quiet', '--no-config']);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout).result;
}

/** What a page has more than the command, or has because of how it asks. */
function plain(result: Record<string, unknown>): unknown {
  return JSON.parse(JSON.stringify(result));
}

describe.each([DEMO, SHOP])('of %s', (file) => {
  it.each([
    ['score', ['score']],
    ['trend', ['trend', '--rolling', '3']],
    ['comments', ['comments', '--examples', '0']],
    ['drivers', ['drivers']],
    ['risk', ['risk']],
  ] as const)('the part %s is what the command finds', async (part, [command, ...options]) => {
    // A page of one part is judged as its command judges.
    const alphaOf = part === 'trend' ? undefined : part;
    const page = await resultOf(['report', file, '--parts', part]);
    const alone = await resultOf([command, file, ...options]);
    if (alphaOf === undefined) expect(withoutVerdicts(page[part])).toEqual(withoutVerdicts(alone));
    else expect(plain(page[part])).toEqual(plain(alone));
  });

  it('the segments are those of nps segment by the same column', async () => {
    const page = await resultOf(['report', file, '--parts', 'segments', '--by', 'region']);
    expect(page.segments).toEqual(await resultOf(['segment', file, '--by', 'region']));
    expect(page.chosen).toBeUndefined();
  });

  it('the figures of a part do not depend on the other parts', async () => {
    const page = await resultOf(['report', file]);
    const parts = ['score', 'trend', 'segments', 'comments', 'drivers', 'risk', 'calls'].filter(
      (part) => page[part] !== undefined,
    );
    for (const part of parts) {
      const alone = await resultOf(['report', file, '--parts', part]);
      expect(withoutVerdicts(page[part]), part).toEqual(withoutVerdicts(alone[part]));
    }
  });
});

/** What does not depend on how strictly tests are judged: answers are dealt out the more often the stricter they are. */
function withoutVerdicts(value: unknown): unknown {
  const judged = new Set([
    ...['significant', 'alpha', 'outside', 'low', 'high', 'limits', 'detectable'],
    ...['pValue', 'adjustedPValue'],
  ]);
  const searched = new Set(['found', 'folded', 'otherSide', 'level', 'themes', 'unthemed', 'widenedLevel']);
  return JSON.parse(
    JSON.stringify(value, (key, one) =>
      judged.has(key) || searched.has(key) || key === 'nearest' ? undefined : one,
    ),
  );
}

it('the columns that nobody named are those that explain most, tested for all that were tried', async () => {
  const page = await resultOf(['report', SHOP, '--parts', 'segments']);
  const drivers = await resultOf(['drivers', SHOP]);
  const explained = new Map(
    drivers.categories.map((one: { column: string; explained: number }) => [one.column, one.explained]),
  );
  const columns: { column: string; explained: number }[] = page.chosen.columns;
  expect(columns.length).toBe(3);
  expect(columns[0]!.column).toBe('region');
  for (const one of columns.filter(({ column }) => explained.has(column)))
    expect(one.explained).toBe(explained.get(one.column));
  expect(columns).toEqual(columns.toSorted((a, b) => b.explained - a.explained));
  const alone = await resultOf(['segment', SHOP, '--by', 'region']);
  const [first] = page.segments.breakdowns;
  expect(first.tests.count).toBeGreaterThan(alone.tests.count);
  const figures = ({ segments }: { segments: { segment: unknown; nps: number; responses: number }[] }) =>
    segments.map(({ segment, nps, responses }) => ({ segment, nps, responses }));
  expect(figures(first)).toEqual(figures(alone));
});

it('the change since a page is judged as nps compare judges it where no column carries a trend', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nps-'));
  const [before, after] = ['q1', 'q2'].map((name) => {
    const [header, ...rows] = readFileSync(`fixtures/movers/${name}.csv`, 'utf8').trim().split(/\r?\n/);
    const place = header!.split(',').indexOf('nps');
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, ['score', ...rows.map((row) => row.split(',')[place]!)].join('\n'));
    return file;
  }) as [string, string];
  const { stdout } = await runHere(['report', before, '--json', '--quiet', '--no-config']);
  const earlier = join(folder, 'q1.json');
  writeFileSync(earlier, stdout);
  const { change } = await resultOf(['report', after, '--baseline', earlier]);
  const compared = await resultOf(['compare', before, after]);
  expect(change.pValue).toBeCloseTo(compared.pValue, 10);
  // Above the share that the change has beside a trend.
  expect(change.pValue).toBeGreaterThan((0.05 * 3) / 13);
  expect([change.significant, compared.significant]).toEqual([true, true]);
});

it('detractors to call are those of nps responses', async () => {
  const { calls } = await resultOf(['report', SHOP, '--parts', 'calls', '--open', 'region=APAC']);
  const { open } = await resultOf(['responses', SHOP, '--open', 'region=APAC']);
  const { condition, segments, ...counts } = calls;
  expect({ condition, ...counts }).toEqual(open);
  expect(segments).toEqual([]);
  const all = await resultOf(['report', SHOP, '--parts', 'calls']);
  expect(all.calls.detractors).toEqual({
    open: open.detractors.responses,
    responses: open.detractors.responses,
  });
  expect(
    all.calls.weeks.map(({ week, open: count }: { week: number; open: number }) => [week, count]),
  ).toEqual(open.weeks.map(({ week, responses }: { week: number; responses: number }) => [week, responses]));
});

it('the goal is that of nps goal', async () => {
  const goal = ['--by-date', '2025-12-31'];
  const page = await resultOf(['report', DEMO, '--goal', '50', ...goal]);
  const alone = await resultOf(['goal', DEMO, '--target', '50', ...goal]);
  expect(page.goal).toEqual(alone.goals[0]);
});

it('--last is the same for all parts', async () => {
  const page = await resultOf(['report', DEMO, '--last', '3m', '--by', 'region', '--parts', 'segments']);
  expect(page.segments).toEqual(await resultOf(['segment', DEMO, '--last', '3m', '--by', 'region']));
});

it('invitations are told as nps score tells them', async () => {
  const page = await resultOf(['report', INVITED]);
  expect(page.score).toEqual(await resultOf(['score', INVITED]));
});

it('with --latest-by each part has the answers that its command has', async () => {
  const latest = ['--latest-by', 'id'];
  const page = await resultOf(['report', DEMO, ...latest, '--every', 'month', '--parts', 'score,trend']);
  expect(page.score).toEqual(await resultOf(['score', DEMO, ...latest]));
  expect(withoutVerdicts(page.trend)).toEqual(
    withoutVerdicts(await resultOf(['trend', DEMO, ...latest, '--every', 'month', '--rolling', '3'])),
  );
});

it('standard input is enough: it is read once', async () => {
  const input = [readFileSync(DEMO)];
  const { stdout } = await runHere(['report', '--json', '--quiet', '--no-config'], input);
  expect(JSON.parse(stdout).result).toEqual(await resultOf(['report', DEMO]));
  expect(JSON.parse(stdout).input.rows).toBe(512);
});

it('a large file is counted as its rows are, days apart from the columns of segments', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nps-report-'));
  const file = join(folder, 'large.csv');
  const row = (i: number) => {
    const day = `2025-${String(1 + (i % 11)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
    const score = i % 97 === 0 ? '' : String((i * i) % 11);
    return `${day},${'NESW'[i % 4]},${['free', 'pro', ''][i % 3]},${score},${'x'.repeat(30)}${i}`;
  };
  const rows = Array.from({ length: 60_000 }, (_, i) => row(i));
  writeFileSync(file, `answered_at,region,plan,nps_score,ref\n${rows.join('\n')}\n`);
  const args = ['report', file, '--parts', 'score,trend,segments,risk,calls'];
  const counted = await runHere([...args, '--json', '--no-config', '--verbose']);
  const looked = await runHere([
    ...args,
    '--json',
    '--no-config',
    '--verbose',
    '--rejects',
    join(folder, 'r.csv'),
  ]);
  expect(counted.stderr).toContain('counted by the kernel');
  expect(looked.stderr).not.toContain('counted by the kernel');
  expect(JSON.parse(counted.stdout).result).toEqual(JSON.parse(looked.stdout).result);
  expect(JSON.parse(counted.stdout).input).toEqual(JSON.parse(looked.stdout).input);
});
