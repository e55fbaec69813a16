// The package as it is published: packed, installed without a network in an empty project, run, imported, compiled
// against; what is in it, and what is not.
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { describe, expect, it } from 'vitest';
import { installPackage } from '../support/installed.js';
import { DEMO, ROOT } from '../support/paths.js';

const { project, folder: installed, tarball, run: inProject } = installPackage();
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const files = () =>
  readdirSync(installed, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(installed, path)).isFile())
    .sort();

describe('the installed program', () => {
  it('runs by both of its names', () => {
    for (const name of ['nps', 'net-promoter']) {
      expect(inProject('npx', '--no-install', name, '--version')).toBe(`${manifest.version}\n`);
    }
  });

  it('gives the score, and colour, globs, encodings, csv and targets, whose packages are files of their own', () => {
    const nps = (...args: string[]) => inProject('node_modules/.bin/nps', ...args, '-q');
    const fixtures = join(ROOT, 'fixtures');
    expect(nps('score', join(ROOT, DEMO), '--color')).toMatch(/^\x1b\[1mNPS \+29\x1b/);
    const csv = nps(
      'score',
      join(fixtures, 'encodings/windows-1252.c*'),
      '--encoding',
      'cp1252',
      '-f',
      'csv',
    );
    expect(csv).toMatch(/\n29\.41176470588235,.*,17,10,2,5,/);
    expect(nps('score', join(fixtures, 'gzip/responses.csv.gz'))).toMatch(/^NPS \+26 /);
    const comparison = join(fixtures, 'comparison');
    const targets = ['--targets', join(comparison, 'targets.json')];
    expect(nps('score', join(comparison, 'weighted.csv'), ...targets)).toMatch(/^NPS \+34 /);
  });
});

describe('the library', () => {
  const script = 'console.log(nps([10, 9, 7, 3]))';

  it.each(['net-promoter', 'net-promoter/core'])('%s is an ES module, and CommonJS as well', (name) => {
    const [imported, required] = [`import { nps } from '${name}'`, `const { nps } = require('${name}')`];
    expect(inProject('node', '--input-type=module', '--eval', `${imported}; ${script}`)).toBe('25\n');
    expect(inProject('node', '--input-type=commonjs', '--eval', `${required}; ${script}`)).toBe('25\n');
  });

  it('is published as publint wants it', async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it('has types that are right however it is imported, as arethetypeswrong sees it', async () => {
    const { problems = [] } = (await checkPackage(createPackageFromTarballData(readFileSync(tarball)))) as {
      problems?: { resolutionKind?: string }[];
    };
    // A resolution that knows no `exports`: that of Node before 12.7.
    expect(problems.filter(({ resolutionKind }) => resolutionKind !== 'node10')).toEqual([]);
  });

  const compile = () =>
    inProject('node', join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'consumer', '--pretty', 'false');

  // Fails as long as the published types of the reader name csv-parse, which no consumer has.
  it('compiles in a strict project without the types of Node', () => {
    cpSync(join(ROOT, 'test/consumer'), join(project, 'consumer'), { recursive: true });
    expect(compile).not.toThrow();
  });

  it('does what it says in a program that uses all of it', () => {
    for (const program of ['library.mjs', 'core.mjs', 'library.cjs'])
      expect(inProject('node', `consumer/out/${program}`, join(ROOT, DEMO))).toBe('');
  });

  it('lets nobody import its insides, but its schemas', () => {
    const imports = (name: string) =>
      inProject('node', '--input-type=module', '--eval', `console.log(import.meta.resolve('${name}'))`);
    expect(imports('net-promoter/schema/score.json')).toMatch(/schema\/score\.json\n$/);
    expect(() => imports('net-promoter/dist/cli.cjs')).toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });
});

describe('what is in it', () => {
  it('is what runs, its types, its schemas and what the law wants', () => {
    const allowed =
      /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD-PARTY-LICENSES|bin\/(?:nps|start|code-cache|room)\.cjs|man\/nps\.1|dist\/[\w.-]+\.(?:cjs|js)|dist\/(?:index|core)\.d\.c?ts|dist\/types\/(?:[\w/-]+\.d\.ts|package\.json)|schema\/\w+\.json)$/;
    expect(files().filter((path) => !allowed.test(path))).toEqual([]);
    for (const path of ['LICENSE', 'README.md', 'THIRD-PARTY-LICENSES', 'schema/segment.json']) {
      expect(files()).toContain(path);
    }
  });

  // The words of seven languages are 130 kB of it, the pages 60, the readers of grids 45, what is asked of engines and told of both 40.
  it('is small: at most 1,250 kB, packed', () => {
    expect(statSync(tarball).size).toBeLessThanOrEqual(1_250_000);
  });

  it('has the types that the entries name, and no others', () => {
    const types = files().filter((path) => path.startsWith('dist/types/'));
    expect(types).toContain('dist/types/core/tally.d.ts');
    expect(types).not.toContain('dist/types/input/scanner/kernel-bytes.d.ts');
  });

  it('brings no other package', () => {
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'net-promoter',
    ]);
    expect(manifest.dependencies).toBeUndefined();
  });

  it('names the licence of every package that is bundled', () => {
    const licences = readFileSync(join(installed, 'THIRD-PARTY-LICENSES'), 'utf8');
    // The packages that the source imports, and those that they bring along.
    const named = [
      'chalk',
      'cli-table3',
      'commander',
      'csv-parse',
      'csv-stringify',
      'fastest-levenshtein',
      'zod',
    ];
    for (const name of [...named, 'iconv-lite', 'safer-buffer', 'tinyglobby', 'fdir', 'picomatch']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((?:MIT|ISC|BSD[^)]*)\\)$`, 'm'));
    }
    const texts = licences.split(/^-{80}$/m).slice(1);
    for (const text of texts) expect(text.length, text.slice(0, 40)).toBeGreaterThan(500);
  });

  const paths = [ROOT, '/home/', '/root/', '/Users/', project, `/${userInfo().username}/`];
  const told = (bytes: Buffer) => paths.filter((needle) => bytes.includes(needle));

  it('names no path of the machine that built it', () => {
    expect(files().filter((path) => told(readFileSync(join(installed, path))).length > 0)).toEqual([]);
  });
});

describe('what is compiled ahead', () => {
  const [name, ...others] = readdirSync(join(ROOT, 'dist')).filter((file) => file.endsWith('.cache'));
  const compiled = readFileSync(join(ROOT, 'dist', name!));

  it('is for this Node, and stays where it was made', () => {
    expect({ name, others }).toEqual({
      name: `cli-${process.version}-${process.platform}-${process.arch}.cache`,
      others: [],
    });
    expect(files().filter((path) => path.endsWith('.cache'))).toEqual([]);
  });

  // Fails as long as it keeps the file name under which it was compiled.
  it('names no path of the machine', () => {
    expect([ROOT, '/home/', '/root/', '/Users/'].filter((needle) => compiled.includes(needle))).toEqual([]);
  });

  it.each([
    ['missing', undefined],
    ['as it was made', compiled],
    ['empty', Buffer.alloc(0)],
    ['damaged', Buffer.from('no compiled code at all')],
    ['cut short', compiled.subarray(0, 1000)],
  ])('%s: the program works', (_, bytes) => {
    const copy = join(project, 'copy');
    cpSync(installed, copy, { recursive: true });
    const cache = join(copy, 'dist', name!);
    if (bytes === undefined) rmSync(cache, { force: true });
    else writeFileSync(cache, bytes);
    const out = inProject('node', join(copy, 'bin/nps.cjs'), 'score', join(ROOT, DEMO), '-q');
    expect(out).toMatch(/^NPS \+29 /);
  });
});
