// Very many segments: more than the kernel has room for. The figures of each are right, time and memory have bounds, and
// no text is made that is longer than a string can be. MANY_SEGMENTS=400000 takes a minute.
import { createReadStream, createWriteStream, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { shell } from '../support/run.js';

const SEGMENTS = Number(process.env.MANY_SEGMENTS ?? 50_000);
const folder = temporaryFolder();
const path = join(folder, 'stores.csv');
const report = join(folder, 'report');
const usage = join(folder, 'usage.json');
const hook = join(folder, 'hook.cjs');

/** What a store was answered: its number decides. */
const answersOf = (store: number) => [store % 11, (7 * store) % 11, (store >> 4) % 11];
const netOf = (answers: readonly number[]) =>
  answers.reduce((net, answer) => net + (answer >= 9 ? 1 : 0) - (answer <= 6 ? 1 : 0), 0);
const overall = { net: 0, responses: 3 * SEGMENTS };

function* rows() {
  yield 'store,nps\n';
  for (let turn = 0; turn < 3; turn++)
    for (let store = 0; store < SEGMENTS; store++) yield `Store ${store},${answersOf(store)[turn]}\n`;
}

beforeAll(async () => {
  await pipeline(rows(), createWriteStream(path));
  for (let store = 0; store < SEGMENTS; store++) overall.net += netOf(answersOf(store));
  writeFileSync(
    hook,
    `process.on('exit', () => require('fs').writeFileSync('${usage}', JSON.stringify(process.resourceUsage())));`,
  );
});

/** Writes the report. @returns seconds of computing, and the most memory in MB */
function run(format: string): { seconds: number; memory: number } {
  const command = `segment ${path} --by store --max-segments 1000000 --format ${format} -q -o ${report}`;
  expect(shell(`node --require ${hook} bin/nps.cjs ${command}`)).toEqual({ stdout: '', stderr: '', code: 0 });
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'));
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
}

/** Twice and more of what a machine of today needs, which may be busy with other things. */
const MOST_SECONDS = 5 + SEGMENTS / 10_000;
const MOST_MEMORY = 150 + SEGMENTS / 400;

it('as CSV: a row each, with its figures', { timeout: 120_000 }, async () => {
  const { seconds, memory } = run('csv');
  expect(seconds).toBeLessThan(MOST_SECONDS);
  expect(memory).toBeLessThan(MOST_MEMORY);
  const lines = createInterface({ input: createReadStream(report) });
  const met = new Set<number>();
  for await (const line of lines) {
    const [name, nps, , , responses] = line.split(',');
    if (name === 'store') continue;
    const store = Number(name!.slice('Store '.length));
    met.add(store);
    // Plain numbers: an expectation a row takes longer than all else.
    if (Number(nps) !== (100 * netOf(answersOf(store))) / 3 || Number(responses) !== 3) expect.fail(line);
  }
  expect(met.size).toBe(SEGMENTS);
});

it('as JSON: a document that is whole', { timeout: 120_000 }, () => {
  const { seconds, memory } = run('json');
  expect(seconds).toBeLessThan(MOST_SECONDS);
  expect(memory).toBeLessThan(MOST_MEMORY);
  expect(statSync(report).size).toBeGreaterThan(500 * SEGMENTS);
  const { stdout } = shell(`grep -c '"segment": {' ${report}; head -c 3000 ${report}; tail -n 2 ${report}`);
  expect(stdout.split('\n')[0]).toBe(String(SEGMENTS));
  expect(stdout).toContain(`"nps": ${(100 * overall.net) / overall.responses},`);
  expect(stdout).toContain(`"responses": ${overall.responses},`);
  expect(stdout).toMatch(/\]\n\}\n$|\n {2}"warnings": \[\]\n\}\n$/);
});
