// Encodings as the built program reads them, which takes most East Asian characters from Node: the text is that of
// iconv-lite by itself, and where Node does not know the characters, there is one clear line.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { DEMO, ROOT } from '../support/paths.js';

const built: typeof iconv = createRequire(import.meta.url)(join(ROOT, 'dist/iconv-lite.cjs'));

/** Every two bytes after some others, each with a line end behind them: what is cut short must leave it. */
function everyTwoBytes(...before: number[]): Buffer {
  const all = Array.from({ length: 0x10000 }, (_, i) => [...before, i >> 8, i & 0xff, 0x0a]);
  return Buffer.from(all.flat());
}

const EAST_ASIAN = ['shift_jis', 'euc-jp', 'gb2312', 'gbk', 'gb18030', 'cp949', 'cp950', 'big5'] as const;

describe.each(EAST_ASIAN)('%s', (encoding) => {
  it('reads every one and two bytes as iconv-lite does, and three of them in EUC', () => {
    const single = Buffer.from(Array.from({ length: 0x100 }, (_, byte) => [byte, 0x0a]).flat());
    for (const bytes of [single, everyTwoBytes(), ...(encoding === 'euc-jp' ? [everyTwoBytes(0x8f)] : [])])
      expect(built.decode(bytes, encoding) === iconv.decode(bytes, encoding)).toBe(true);
  });

  it('writes every character as iconv-lite does', () => {
    const characters = Array.from({ length: 0x30000 }, (_, code) => code).filter(
      (code) => code >> 11 !== 0x1b,
    );
    const text = characters.map((code) => `${String.fromCodePoint(code)}\n`).join('');
    expect(built.encode(text, encoding).equals(iconv.encode(text, encoding))).toBe(true);
  });
});

describe('the Encoding Standard', () => {
  // Of its indexes, what the decoders of Node 20 read otherwise or not at all.
  it.each([
    ['euc-kr', '8141 8c63 c652', '갂똠힣'],
    ['big5', '8740 8bfa f9fe fefe', '䏰𠂇￭秔'],
    ['shift_jis', '1a 1c 7f 815f 5c', '\x1a\x1c\x7f＼\\'],
    ['euc-jp', '8fb0a1 a1c1', '丂～'],
    ['gbk', '80 a2e3 a98a', '€€⿰'],
  ] as const)('%s: %s', (encoding, hex, text) => {
    expect(built.decode(Buffer.from(hex.replaceAll(' ', ''), 'hex'), encoding)).toBe(text);
  });
});

it('the names are those of iconv-lite', () => {
  iconv.encodingExists('ascii');
  built.encodingExists('ascii');
  const names = Object.keys(iconv.encodings!);
  expect(names).toEqual(
    expect.arrayContaining(['sjis', 'windows31j', 'cp932', 'ms949', 'ksc56011987', 'cp936', 'big5hkscs']),
  );
  expect(Object.keys(built.encodings!)).toEqual(names);
  const sample = Buffer.from('41e98141b0a1c7d1', 'hex');
  for (const name of names.filter(iconv.encodingExists))
    expect([name, built.decode(sample, name)]).toEqual([name, iconv.decode(sample, name)]);
});

describe('a Node that does not know the characters', () => {
  /** Runs the program where TextDecoder is another one. */
  function nps(decoder: string, ...args: string[]) {
    const script = `globalThis.TextDecoder = class extends TextDecoder { ${decoder} }`;
    const preload = `data:text/javascript,${encodeURIComponent(script)}`;
    const program = [join(ROOT, 'bin/nps.cjs'), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, ...program], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }
  const MISSING =
    'constructor(label, options) { if (label && !/^utf/.test(label)) throw new RangeError(label); super(label, options) }';
  const OTHER = "decode(...of) { return super.decode(...of).replace('\u3042', 'x') }";
  const LINES = `nps: --encoding sjis needs characters that this Node.js does not know
hint: save the file as UTF-8, or use a Node.js with full ICU, such as those of nodejs.org
`;

  it.each([
    ['it is without full ICU', MISSING],
    ['its decoder reads one of them otherwise', OTHER],
  ])('%s: one clear line', (_, decoder) => {
    expect(nps(decoder, 'score', DEMO, '--encoding', 'sjis')).toEqual({
      status: 2,
      stdout: '',
      stderr: LINES,
    });
  });

  it('reads them as long as Node knows them', () => {
    const { stdout, stderr } = nps('', 'inspect', 'fixtures/encodings/shift-jis.csv', '--encoding', 'sjis');
    expect(stderr).toBe('');
    expect(stdout).toContain('東京');
  });

  it('reads and finds the other encodings', () => {
    const file = 'fixtures/encodings/windows-1252.csv';
    expect(nps(MISSING, 'score', file, '--encoding', 'windows-1252', '-q').stdout).toMatch(/^NPS \+29 /);
    expect(nps(MISSING, 'inspect', file).stdout).toContain('windows-1252');
  });

  it('calls what is no encoding unknown', () => {
    const { stderr } = nps(MISSING, 'score', DEMO, '--encoding', 'klingon');
    expect(stderr).toContain('--encoding klingon is not an encoding that can be read');
  });
});
