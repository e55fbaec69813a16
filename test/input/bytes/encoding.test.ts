// Encodings: UTF-8 checked byte by byte, UTF-16 by its mark, others by name; where a text is not what it should be.
import { describe, expect, test } from 'vitest';
import { toUtf8 } from '../../../src/input/bytes/encoding.js';
import { ByteStream } from '../../../src/input/bytes/stream.js';
import { collectText, errorOf, pieces } from '../../support/reading.js';

/** So many bytes are read at once to see the encoding; only behind them do the pieces stay apart. */
const PROBE = 4096;

/** Reads bytes in pieces of a size behind the first PROBE bytes. */
async function read(bytes: Uint8Array, encoding?: string, size = 1e9) {
  async function* stream() {
    yield bytes.subarray(0, PROBE);
    if (bytes.length > PROBE) yield* pieces(bytes.subarray(PROBE), size);
  }
  const text = await toUtf8('f.csv', new ByteStream(stream()), encoding);
  const chunks: Uint8Array[] = [];
  for await (const chunk of text.bytes) chunks.push(chunk);
  return {
    encoding: text.encoding,
    text: Buffer.concat(chunks).toString('utf8'),
    undecodable: text.undecodable(),
  };
}

const PADDING = 'x'.repeat(PROBE);
const TEXT = `${PADDING}nps,région\r\n9,日本 😀\u2028\n`;
const UTF16LE = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
const UTF16BE = Buffer.from(UTF16LE).swap16();

describe('are known by the byte order mark, which is no text', () => {
  test.each([
    ['utf-8', Buffer.from(TEXT)],
    ['utf-8', Buffer.from(`\ufeff${TEXT}`)],
    ['utf-16le', UTF16LE],
    ['utf-16be', UTF16BE],
  ])('%s', async (encoding, bytes) => {
    for (let size = 1; size < 9; size++)
      expect(await read(bytes, undefined, size)).toEqual({ encoding, text: TEXT, undecodable: 0 });
  });

  test.each([
    ['utf-8', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF8', Buffer.from(TEXT)],
    ['utf-16le', UTF16LE],
    ['UTF-16', UTF16BE],
    ['utf-16le', UTF16LE.subarray(2)],
    ['utf-16be', UTF16BE.subarray(2)],
  ])('%s by name too, with and without a mark', async (encoding, bytes) => {
    expect((await read(bytes, encoding, 3)).text).toBe(TEXT);
  });

  test('an empty file is UTF-8', async () => {
    expect(await read(Buffer.alloc(0))).toEqual({ encoding: 'utf-8', text: '', undecodable: 0 });
    expect((await read(Buffer.from('\ufeff'), undefined, 1)).text).toBe('');
  });
});

describe('by name', () => {
  // 0x80 to 0x9F as the WHATWG table of windows-1252 has them; five bytes stand for nothing.
  const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

  test.each(
    [...WINDOWS].map((character, i) => [0x80 + i, character] as const),
  )('windows-1252 byte %i is %s', async (byte, character) => {
    const { text, undecodable } = await read(Buffer.from([0x61, byte, 0x62]), 'windows-1252');
    const control = character <= '\u009f';
    expect(control ? [`a${character}b`, 'a\ufffdb'] : [`a${character}b`]).toContain(text);
    expect(undecodable).toBe(text.includes('\ufffd') ? 1 : 0);
  });

  // Bytes as Python's codecs write them.
  test.each([
    ['windows-1252', '436166e9209331d494', 'Café “1Ô”'],
    ['shift_jis', '93fa967b835c8fac', '日本ソ小'],
    ['Shift_JIS', '95 5c 8e a6'.replaceAll(' ', ''), '表示'],
    ['iso-8859-15', 'a4a6bc', '€ŠŒ'],
    ['windows-1251', 'cff0e8e2e5f2', 'Привет'],
    ['euc-kr', 'bcbabcf6', '성수'],
    ['gb18030', 'd6d0b9fa', '中国'],
    ['macintosh', '8e8f', 'éè'],
  ])('%s', async (encoding, hex, expected) => {
    for (const size of [1, 2, 3, 99]) {
      const bytes = Buffer.concat([Buffer.from(PADDING), Buffer.from(hex, 'hex')]);
      const result = await read(bytes, encoding, size);
      expect(result).toEqual({ encoding: encoding.toLowerCase(), text: PADDING + expected, undecodable: 0 });
    }
  });

  test('an unknown one is an error that lists some', async () => {
    const error = await errorOf(read(Buffer.from('a'), 'klingon'));
    expect(error.code).toBe('usage');
    expect(error.message).toContain('klingon');
    expect(error.hint).toContain('windows-1252');
  });

  test('bytes that are not of it are counted and noted', async () => {
    const { reading } = await collectText(Buffer.from([...Buffer.from('nps,a\n9,'), 0x81, 0x0a]), {
      encoding: 'shift_jis',
    });
    expect(reading.warnings.find(({ code }) => code === 'undecodable-characters')?.count).toBe(1);
  });
});

describe('not UTF-8', () => {
  const start = Buffer.from(`${PADDING}nps,région\n9,日本\n`);
  test.each([
    ['a lone byte', 'e9', 'e9'],
    ['a lone byte before ASCII', 'e92c39', 'e9'],
    ['a continuation byte', '80', '80'],
    ['a character cut by ASCII', 'e29c41', 'e2'],
    ['an overlong form', 'c0af', 'c0'],
    ['a surrogate', 'eda080', 'ed'],
    ['beyond Unicode', 'f4908080', 'f4'],
    ['no lead byte at all', 'ff41', 'ff'],
    ['half a character at the end', 'f09f98', 'f0'],
  ])('%s: the offset is that of its first byte, however the file is cut', async (_, hex, byte) => {
    for (const [before, mark] of [
      [start, 0],
      [Buffer.concat([Buffer.from('\ufeff'), start]), 3],
    ] as const) {
      const bytes = Buffer.concat([before, Buffer.from(hex, 'hex')]);
      for (let size = 1; size <= bytes.length - PROBE; size++) {
        const error = await errorOf(read(bytes, undefined, size));
        expect([size, error.code, error.message]).toEqual([
          size,
          'encoding',
          `f.csv is not UTF-8: byte 0x${byte} at offset ${start.length + mark}`,
        ]);
        expect(error.hint).toContain('--encoding windows-1252');
      }
    }
  });

  test('far into the file', async () => {
    const bytes = Buffer.concat([Buffer.alloc(1_000_001, 'é'), Buffer.from([0xe9, 0x0a])]);
    const whole = 1_000_000;
    const error = await errorOf(read(bytes, undefined, 65_536));
    // Buffer.alloc cut the last é in half: its first byte is the first that is wrong.
    expect(error.message).toContain(`byte 0xc3 at offset ${whole}`);
  });

  test.each([
    ['utf-16le', UTF16LE.subarray(2)],
    ['utf-16be', UTF16BE.subarray(2)],
  ])('but %s without a mark gets the option to read it', async (encoding) => {
    const text = Buffer.from('nps,region\n9,EMEA\n8,APAC\n', 'utf16le');
    const error = await errorOf(read(encoding === 'utf-16le' ? text : Buffer.from(text).swap16()));
    expect(error.code).toBe('encoding');
    expect(error.hint).toContain(`--encoding ${encoding}`);
  });

  test('but binary', async () => {
    const error = await errorOf(read(Buffer.from('nps\n9\n\0\n')));
    expect(error).toMatchObject({ code: 'not-csv', message: 'f.csv is not a text file (byte 6 is NUL)' });
  });

  test.each([1, 2, 7])('but UTF-16 with half a character at the end', async (size) => {
    const error = await errorOf(read(UTF16LE.subarray(0, -1), undefined, size));
    expect(error.code).toBe('encoding');
    expect(error.message).toContain('UTF-16LE');
  });
});
