// nps tally of a file that the kernel counts: the same figures, and nothing of it is lost in its threads.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../support/folder.js';
import { runHere } from '../../support/in-process.js';

const REGIONS = ['EMEA', 'APAC', 'LATAM', ''];
const SCORES = ['10', '9', '8', '7', '3', '', 'N/A', '6', '10 - Extremely likely', '55'];

it('counts what the kernel counts as rows are counted', async () => {
  const folder = temporaryFolder();
  const whole = join(folder, 'whole.csv');
  const lines = Array.from({ length: 60_000 }, (_, i) =>
    [
      REGIONS[(i * 7) % 4],
      SCORES[(i * 13 + (i >> 5)) % 10],
      (i % 5) / 2 + 0.5,
      `2025-0${1 + (i % 6)}-15`,
    ].join(),
  );
  writeFileSync(whole, ['region,nps,w,day', ...lines].join('\n'));
  const counts = join(folder, 'counts.csv');
  const tallied = await runHere([
    'tally',
    whole,
    '--by',
    'region',
    '--weight',
    'w',
    '--date',
    'day',
    '-o',
    counts,
    '-v',
  ]);
  expect(tallied.stderr).toContain('counted by the kernel');
  const args = ['--by', 'region', '--json', '-q'];
  const expected = JSON.parse((await runHere(['segment', whole, '--weight', 'w', ...args])).stdout);
  const actual = JSON.parse((await runHere(['segment', counts, '--counted', ...args])).stdout);
  expect(actual.input.rows).toBe(60_000);
  for (const fate of ['answered', 'blank', 'rejected', 'filtered'])
    expect(actual.input[fate], fate).toBe(expected.input[fate]);
  expect(actual.result.segments).toHaveLength(4);
  for (const [i, one] of expected.result.segments.entries()) {
    expect(actual.result.segments[i]).toMatchObject({ segment: one.segment, responses: one.responses });
    expect(actual.result.segments[i].nps).toBeCloseTo(one.nps, 10);
  }
});
