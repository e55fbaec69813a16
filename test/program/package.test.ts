// The package as it is published: packed, installed without a network in an empty project, run, imported, compiled
// against; what is in it, and what is not.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { DEMO, ROOT } from '../support/paths.js';

const project = temporaryFolder();
const installed = join(project, 'node_modules/net-promoter');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

function inProject(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

const files = () =>
  readdirSync(installed, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(installed, path)).isFile())
    .sort();

beforeAll(() => {
  // The scripts would build, under the feet of the other tests.
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', project];
  const tarball = execFileSync('npm', pack, { cwd: ROOT, encoding: 'utf8' }).trim();
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  inProject('npm', 'install', '--offline', '--no-audit', '--no-fund', '--silent', `./${tarball}`);
}, 60_000);

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
  it('is an ES module', () => {
    const script = "import { nps } from 'net-promoter'; console.log(nps([10, 9, 7, 3]))";
    expect(inProject('node', '--input-type=module', '--eval', script)).toBe('25\n');
  });

  const compile = () =>
    inProject('node', join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'consumer', '--pretty', 'false');

  // Fails as long as the published types of the reader name csv-parse, which no consumer has.
  it('compiles in a strict project without the types of Node', () => {
    cpSync(join(ROOT, 'test/consumer'), join(project, 'consumer'), { recursive: true });
    expect(compile).not.toThrow();
  });

  it('does what it says in a program that uses all of it', () => {
    expect(inProject('node', 'consumer/out/library.mjs', join(ROOT, DEMO))).toBe('');
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
      /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD-PARTY-LICENSES|bin\/(?:nps|start)\.cjs|dist\/[\w.-]+\.(?:cjs|js|cache)|dist\/types\/[\w/-]+\.d\.ts|schema\/\w+\.json)$/;
    expect(files().filter((path) => !allowed.test(path))).toEqual([]);
    for (const path of ['LICENSE', 'README.md', 'THIRD-PARTY-LICENSES', 'schema/segment.json']) {
      expect(files()).toContain(path);
    }
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
  const tellingFiles = () =>
    files().filter((path) => {
      const bytes = readFileSync(join(installed, path));
      return paths.some((needle) => bytes.includes(needle));
    });

  it('names no path of the machine that built it', () => {
    expect(tellingFiles().filter((path) => !path.endsWith('.cache'))).toEqual([]);
  });

  // Fails as long as the compiled code keeps the file name under which it was compiled.
  it('nor does the compiled code', () => {
    expect(tellingFiles()).toEqual([]);
  });
});

describe('without what was compiled ahead', () => {
  const copy = join(project, 'copy');
  const caches = () => readdirSync(join(copy, 'dist')).filter((name) => name.endsWith('.cache'));
  const run = () => inProject('node', join(copy, 'bin/nps.cjs'), 'score', join(ROOT, DEMO), '-q');

  it.each([
    ['missing', undefined],
    ['empty', Buffer.alloc(0)],
    ['damaged', Buffer.from('no compiled code at all')],
    ['cut short', 1000],
  ])('%s: the program works', (_, contents) => {
    cpSync(installed, copy, { recursive: true });
    expect(caches()).toHaveLength(1);
    const cache = join(copy, 'dist', caches()[0]!);
    const bytes = typeof contents === 'number' ? readFileSync(cache).subarray(0, contents) : contents;
    if (bytes === undefined) rmSync(cache);
    else writeFileSync(cache, bytes);
    expect(run()).toMatch(/^NPS \+29 /);
  });
});
