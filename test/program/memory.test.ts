// Memory does not grow with the number of rows: the peak of the built program on a generated file, and on half of it.
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { expect, it } from 'vitest';
import { generator, pick } from '../bench/random.mjs';
import { temporaryFolder } from '../support/folder.js';
import { shell } from '../support/run.js';

const folder = temporaryFolder();
const MIB = 1024;
const REGIONS = ['EMEA', 'North America', 'APAC', 'LATAM', 'Malta', ''];
/** Comments as they stand in a file: a third of the answers has none. */
const COMMENTS = [
  '',
  '',
  '"Schnell, freundlich, gut und günstig, nur die Rechnung kam zwei Wochen zu spät"',
  '"said ""never again"" twice, and then came back for a third and for a fourth time"',
  'とても良い、サポートの返事が早くて、説明もわかりやすかったです',
  'It does what it says and the people who answer the telephone know what they are talking about',
];

function* rows(count: number) {
  const random = generator(20250301);
  const below = (limit: number) => Math.floor(random() * limit);
  yield 'id,submitted_at,region,nps,comment\n';
  for (let i = 0; i < count; i++) {
    const [region, comment] = [pick(random, REGIONS), pick(random, COMMENTS)];
    yield `r${i},2025-03-${10 + below(20)} 12:00:00,${region},${below(11)},${comment}\n`;
  }
}

/** Runs the program and reads in /proc how much it took at most, in KiB. */
async function peakOf(count: number): Promise<number> {
  const path = join(folder, `${count}.csv`);
  await pipeline(rows(count), createWriteStream(path));
  const report = join(folder, 'peak');
  const hook = join(folder, 'hook.cjs');
  writeFileSync(
    hook,
    `const fs = require('fs'); process.on('exit', () => fs.writeFileSync('${report}', fs.readFileSync('/proc/self/status')));`,
  );
  const { stdout, code } = shell(`node --require ${hook} bin/nps.cjs segment ${path} --by region --json -q`);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).result.overall.responses).toBe(count);
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(report, 'utf8'))![1]);
}

it.skipIf(process.platform !== 'linux')('stays flat', async () => {
  const half = await peakOf(150_000);
  const whole = await peakOf(300_000);
  expect(half).toBeGreaterThan(20 * MIB);
  expect(whole).toBeLessThan(100 * MIB);
  expect(whole - half).toBeLessThan(15 * MIB);
});
