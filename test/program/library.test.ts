// The published library in other programs: bundled for a browser, and bundled for Node to a module of either kind that
// is run far from the package.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { type BuildOptions, build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { installPackage } from '../support/installed.js';
import { ROOT } from '../support/paths.js';

const { project } = installPackage();

/** What a program of the project becomes. */
async function bundle(program: string, options: BuildOptions): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: { contents: program, resolveDir: project },
    bundle: true,
    write: false,
    logLevel: 'silent',
    ...options,
  });
  expect(warnings).toEqual([]);
  return outputFiles![0]!.text;
}

describe('the core in a browser', () => {
  const browser: BuildOptions = { platform: 'browser', format: 'iife', globalName: 'result' };
  /** Runs a script where there is nothing but the language. */
  const result = (script: string) =>
    JSON.parse(runInContext(`${script}; JSON.stringify(result)`, createContext({})));

  it('runs, all of it, without anything of Node', async () => {
    const program = `
      import * as core from 'net-promoter/core';
      const before = core.tallyOfCounts([3, 0, 1, 0, 0, 4, 2, 11, 18, 25, 36]);
      const after = core.tally([10, 9, 7, 3, 0, 0, 0, 9, 9, 8]);
      const groups = [{ key: ['East'], tally: before }, { key: [null], tally: after }];
      const figures = core.block(after, { method: 'score' });
      const verdict = core.judge(core.parseExpectation('nps[a="x y"] >= 12.5'), { block: figures }, { minResponses: 1 });
      let code;
      try { core.parseExpectation('nps ≥'); } catch (error) { code = error.code; }
      export const nps = figures.nps;
      export const kinds = Object.values(core).map((value) => typeof value);
      export const pValue = core.compare(after, before).pValue;
      export const segments = core.breakDown(groups, ['region'], { adjust: 'bh' }).segments.length;
      export const status = verdict.status;
      export { code };
    `;
    expect(result(await bundle(program, browser))).toEqual({
      nps: 0,
      kinds: expect.not.arrayContaining(['undefined']),
      pValue: expect.closeTo(0.0444, 4),
      segments: 2,
      status: 'fail',
      code: 'usage',
    });
  });

  it('brings no more than what is used', async () => {
    const program = "import { nps } from 'net-promoter/core'; export const answer = nps([10, 9, 7, 3]);";
    const script = await bundle(program, { ...browser, minify: true });
    expect(result(script)).toEqual({ answer: 25 });
    expect(script.length).toBeLessThan(2048);
  });
});

describe('a program that bundles the reader', () => {
  const folder = temporaryFolder();
  const large = join(folder, 'large.csv');
  const rows = 2_400_000;
  const program = (imported: string) => `
    ${imported}
    let threads = 0;
    process.on('worker', () => { threads += 1; });
    async function read(path, options) {
      const running = new RunningTally();
      const responses = readResponses(path, options);
      for await (const batch of responses) running.add(batch.scores, batch);
      const { answered } = await responses.account;
      return [answered, nps(running.tally())];
    }
    async function main() {
      const old = await read(process.argv[2], { encoding: 'windows-1252' });
      const large = await read(process.argv[3], { aggregate: true, threads: 2, by: 'region' });
      console.log(JSON.stringify({ old, large, threads }));
    }
    main();
  `;
  const imports = `import { nps, readResponses } from 'net-promoter'; import { RunningTally } from 'net-promoter/core';`;
  const requires = `const { nps, readResponses } = require('net-promoter'); const { RunningTally } = require('net-promoter/core');`;

  beforeAll(() => {
    writeFileSync(
      large,
      `nps,region,comment\n${'10,EMEA,as good as it gets\n3,APAC,no\n9,EMEA,\n'.repeat(rows / 3)}`,
    );
  });

  it.each<[string, string, 'esm' | 'cjs', string]>([
    ['an ES module', imports, 'esm', 'mjs'],
    ['an ES module to CommonJS', imports, 'cjs', 'cjs'],
    ['CommonJS', requires, 'cjs', 'cjs'],
  ])('%s: old encodings are read, and large files in threads', async (name, imported, format, extension) => {
    const place = join(folder, name.replaceAll(' ', '-'));
    mkdirSync(place);
    const file = join(place, `program.${extension}`);
    writeFileSync(file, await bundle(program(imported), { platform: 'node', format }));
    const args = [file, join(ROOT, 'fixtures/encodings/windows-1252.csv'), large];
    const printed = execFileSync(process.execPath, args, { cwd: place, encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual({
      old: [17, expect.closeTo(29.41, 2)],
      large: [rows, expect.closeTo(33.33, 2)],
      threads: 1,
    });
  });

  it('a signal ends its threads as well', async () => {
    const stopping = `
      import { readResponses } from 'net-promoter';
      const workers = [];
      // The threads keep no process alive, and their end is to be seen.
      const awake = setInterval(() => undefined, 50);
      process.on('worker', (worker) => workers.push(new Promise((resolve) => worker.once('exit', resolve))));
      const controller = new AbortController();
      const onBytes = () => setImmediate(() => controller.abort());
      const responses = readResponses(process.argv[2], { aggregate: true, threads: 3, onBytes, signal: controller.signal });
      try { for await (const batch of responses); } catch (error) { console.log(error.name); }
      console.log((await Promise.all(workers)).length);
      clearInterval(awake);
    `;
    const file = join(project, 'stopping.mjs');
    writeFileSync(file, stopping);
    const printed = execFileSync(process.execPath, [file, large], { encoding: 'utf8', timeout: 60_000 });
    expect(printed).toBe('AbortError\n2\n');
  });
});
