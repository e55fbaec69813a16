// What the surroundings lack is no defect: without WebAssembly, without memory for it, without threads the figures are
// the same, read in the slower way, which is said where details are wanted.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { ROOT } from '../support/paths.js';
import { shell } from '../support/run.js';

const PROGRAM = join(ROOT, 'bin/nps.cjs');
const folder = temporaryFolder();
const path = join(folder, 'responses.csv');
/** A file that threads would share. */
const large = join(folder, 'large.csv');
const REGIONS = ['EMEA', 'APAC', 'Île-de-France', ''];
const ROWS = 20_000;

beforeAll(() => {
  const rows = Array.from({ length: ROWS }, (_, i) => `${i % 11},${REGIONS[i % 7] ?? '"A, B"'},${i}`);
  writeFileSync(path, `nps,region,comment\n${rows.join('\n')}\n`);
  writeFileSync(large, `nps,region,comment\n${`9,EMEA,${'x'.repeat(1000)}\n`.repeat(40_000)}`);
});

const ask = (command: string) => shell(`${command} segment ${path} --by region --json -v`);

/** Ways to start the program where something is missing, and what is said of it. */
const WITHOUT: [string, string, string][] = [
  [
    'WebAssembly',
    `node --jitless ${PROGRAM}`,
    'read row by row by csv-parse: the kernel needs WebAssembly, which this Node.js was started without',
  ],
  [
    'memory for WebAssembly',
    `node -r ${join(ROOT, 'test/support/no-memory.cjs')} ${PROGRAM}`,
    'read row by row by csv-parse: there is no memory for the kernel',
  ],
  [
    'threads',
    `node --no-warnings --experimental-permission --allow-fs-read=* ${PROGRAM}`,
    'counted by the kernel in 1 thread',
  ],
];

describe.each(WITHOUT)('without %s', (_, command, how) => {
  it('the figures are the same, and -v says how the file was read', () => {
    const usual = ask('nps');
    const found = ask(command);
    expect(found.code).toBe(0);
    expect(found.stdout).toBe(usual.stdout);
    expect(found.stderr).toContain(how);
    expect(found.stderr).not.toContain('defect');
  });

  it('inspect tells the same', () => {
    const inspect = (program: string) => shell(`${program} inspect ${path} --json`);
    expect(inspect(command)).toMatchObject({ code: 0, stdout: inspect('nps').stdout });
  });
});

it('threads that were asked for and cannot be started are told of', () => {
  const command = `node --no-warnings --experimental-permission --allow-fs-read=* ${PROGRAM}`;
  const { stderr, code } = shell(`${command} score ${large} --threads 2 -v`);
  expect(code).toBe(0);
  expect(stderr).toContain('counted by the kernel in 1 thread, for no more can be started here');
});

it.runIf(process.platform === 'linux')(
  'with little memory a file that threads would share is read in one',
  () => {
    const { stderr, code } = shell(`ulimit -v 1700000 && nps score ${large} -v`);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringContaining('no memory for the kernel'),
    });
  },
);

describe('names that JavaScript has other plans for', () => {
  const names = join(folder, 'names.csv');
  const targets = join(folder, 'targets.json');
  beforeAll(() => {
    const rows = Array.from({ length: 60 }, (_, i) => `${i % 11},${['__proto__', 'constructor'][i % 2]}`);
    writeFileSync(names, `nps,__proto__\n${rows.join('\n')}\n`);
    writeFileSync(targets, '{"__proto__": {"__proto__": 40, "constructor": 60}}');
  });

  it('are columns and values as others are, in JSON and in what is read back from it', () => {
    const saved = join(folder, 'saved.json');
    expect(shell(`nps segment ${names} --by __proto__ --json -q -o ${saved}`).code).toBe(0);
    const { stdout } = shell(`nps compare ${saved} ${names} --by __proto__ --json -q`);
    const { segments } = JSON.parse(stdout).result.decomposition;
    expect(segments.map(({ segment }: { segment: object }) => Object.entries(segment).flat())).toEqual([
      ['__proto__', '__proto__'],
      ['__proto__', 'constructor'],
    ]);
  });

  it('have targets', () => {
    const { stdout, code } = shell(`nps score ${names} --targets ${targets} --json -q`);
    expect(code).toBe(0);
    const { representation } = JSON.parse(stdout).result;
    expect(representation.map(({ target }: { target: number }) => target)).toEqual([0.4, 0.6]);
  });
});
