// nps tally as the step of a job on many machines: the counts of the parts together are those of the whole.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { unlike } from '../support/engines/documents.js';
import { responsesOf } from '../support/engines/equal.js';
import { isInstalled } from '../support/engines/servers.js';
import { temporaryFolder } from '../support/folder.js';
import { shell } from '../support/run.js';

/** A file that can be split at its lines: no cell has a line break. */
function fileOfLines(rows: number): string {
  const file = join(temporaryFolder(), 'responses.csv');
  const records = parse(readFileSync(responsesOf(rows).forNps)) as string[][];
  writeFileSync(file, stringify(records.map((record) => record.map((cell) => cell.replaceAll('\n', ' ')))));
  return file;
}

const file = fileOfLines(4000);

/** Runs the steps, each when the one before has succeeded. */
function inShell(steps: readonly string[], cwd: string): string {
  const { stdout, stderr, code } = shell(steps.join(' && '), { cwd });
  expect({ stderr: stderr.includes('nps:') ? stderr : '', code }).toEqual({ stderr: '', code: 0 });
  return stdout;
}

const TALLY = 'nps tally --score score --by region,plan --date submitted_at --quiet';

const JOBS: readonly [name: string, program: string, steps: readonly string[]][] = [
  [
    'split and xargs',
    'split',
    [
      `tail -n +2 ${file} > rows`,
      `split -n l/8 --filter='{ head -n 1 ${file}; cat; } > $FILE' rows shard-`,
      `ls shard-* | xargs -P 2 -I{} ${TALLY} {} -o part-{}.csv`,
    ],
  ],
  [
    'GNU parallel',
    'parallel',
    [`parallel -j 2 --pipe --header : --block 64k '${TALLY} - -o part-{#}.csv' < ${file}`],
  ],
];

describe.each(JOBS)('a job of %s', (_, program, steps) => {
  it.skipIf(!isInstalled(program))('gives the figures of the whole', () => {
    const folder = temporaryFolder();
    inShell(steps, folder);
    const reads: readonly [whole: string, parts: string][] = [
      ['segment --score score --by region --by plan', 'segment --by region --by plan'],
      ['trend --score score --date submitted_at --every week', 'trend --date submitted_at --every week'],
    ];
    for (const [whole, parts] of reads) {
      const one = inShell([`nps ${whole} --json --quiet ${file}`], folder);
      const other = inShell([`nps ${parts} --counted 'part-*.csv' --json --quiet`], folder);
      expect(unlike(one, other)).toEqual([]);
    }
  });
});
