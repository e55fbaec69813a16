// Files that are cut, lie about themselves or were made to do harm: one error each, in bounded memory and time.
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSpss, spssFixture } from '../../../support/spss/reading.js';
import { sav, type TestFile, type Writer } from '../../../support/spss/sav.js';

const plain: TestFile = {
  variables: [{ name: 'NPS' }, { name: 'WHO', width: 12 }],
  cases: [
    [9, 'ä'],
    [10, 'b'],
  ],
};
const problemOf = async (content: Uint8Array) => {
  try {
    await readSpss(content);
  } catch (error) {
    return (error as { problem: Record<string, unknown> }).problem;
  }
  return undefined;
};
const faultOf = async (content: Uint8Array) => (await problemOf(content))?.fault;
const withRecords = (records: NonNullable<TestFile['records']>) =>
  sav({ ...plain, encoding: 'iso-8859-1', records });

it('reads what is not damaged', async () => {
  const { rows } = await readSpss(sav({ ...plain, encoding: 'iso-8859-1' }));
  expect(rows).toEqual([
    ['9', 'ä'],
    ['10', 'b'],
  ]);
});

describe('a file that is cut', () => {
  it.each(['nps.sav', 'plain.sav', 'nps.zsav', 'haven.zsav'])('anywhere: %s', async (name) => {
    const content = spssFixture(name);
    for (let end = 4; end < content.length - 8; end += Math.ceil(content.length / 40)) {
      const problem = await problemOf(content.subarray(0, end));
      expect(problem?.kind).toBe('spss-damaged');
    }
  });

  it('says how many cases are whole', async () => {
    const content = sav({ ...plain, encoding: 'iso-8859-1' });
    expect(await faultOf(content.subarray(0, content.length - 1))).toEqual({
      found: 'cut-cases',
      cases: 1,
      stated: 2,
    });
    expect(await faultOf(content.subarray(0, content.length - 24))).toEqual({
      found: 'cut-cases',
      cases: 1,
      stated: 2,
    });
  });

  it('need not say how many cases it has', async () => {
    const { rows, warnings } = await readSpss(sav({ ...plain, cases32: -1, encoding: 'iso-8859-1' }));
    expect([rows.length, warnings]).toEqual([2, []]);
  });
});

describe('a header that lies', () => {
  it('about the size of a case does no harm', async () => {
    const { rows } = await readSpss(sav({ ...plain, caseSize: 999, encoding: 'iso-8859-1' }));
    expect(rows).toHaveLength(2);
  });

  it('about more cases than there are', async () => {
    const fault = await faultOf(sav({ ...plain, cases32: 2_000_000_000, encoding: 'iso-8859-1' }));
    expect(fault).toEqual({ found: 'cut-cases', cases: 2, stated: 2_000_000_000 });
  });

  it('about fewer cases than there are is said', async () => {
    const { rows, warnings } = await readSpss(sav({ ...plain, cases32: 1, encoding: 'iso-8859-1' }));
    expect(rows).toHaveLength(1);
    expect(warnings).toEqual([{ code: 'more-cases', file: 'test.sav', count: 1 }]);
  });

  it.each([
    ['layout', { layout: 77 }, 77],
    ['compression', { compression: 9 }, 9],
    ['compression', { compression: 2 }, 2],
    ['bias', { bias: 1.5 }, 1.5],
  ])('about its %s', async (field, more, value) => {
    expect(await faultOf(sav({ ...plain, ...more }))).toEqual({ found: 'header', field, value });
  });
});

describe('a dictionary that lies', () => {
  it('has no variables', async () => {
    expect(await faultOf(sav({ variables: [], cases: [] }))).toEqual({ found: 'no-variables' });
  });

  it.each([
    ['a record that there is not', (w: Writer) => w.int(77), 'record'],
    ['more labels than bytes', (w: Writer) => w.int(3, 2_000_000_000), 'count'],
    ['labels of a negative number', (w: Writer) => w.int(3, -1), 'count'],
    ['labels of no variables', (w: Writer) => w.int(3, 0, 5), 'record'],
    ['a document of many lines', (w: Writer) => w.int(6, 1_000_000), 'count'],
    ['an extension that is too long', (w: Writer) => w.int(7, 3, 0x7fffffff, 0x7fffffff), 'count'],
    ['a text without its parts', (w: Writer) => w.int(2, 255, 0, 0, 0, 0).text('X', 8), 'string-parts'],
    ['a text that is too wide', (w: Writer) => w.int(2, 256, 0, 0, 0, 0).text('X', 8), 'count'],
    [
      'missing values of a kind that there is not',
      (w: Writer) => w.int(2, 0, 0, 9, 0, 0).text('X', 8),
      'count',
    ],
    [
      'a label that is too long',
      (w: Writer) => w.int(2, 0, 1, 0, 0, 0).text('X', 8).int(2_000_000_000),
      'count',
    ],
  ])('has %s', async (_, records, found) => {
    expect(await faultOf(withRecords(records))).toMatchObject({ found });
  });

  it('has extension records that are unknown or full of nonsense', async () => {
    const junk = Uint8Array.from({ length: 64 }, (_, i) => (i * 37) % 256);
    const { rows } = await readSpss(
      withRecords((w) => {
        for (const subtype of [7, 13, 14, 17, 18, 21, 22, 24, 99])
          w.int(7, subtype, 1, junk.length).raw(junk);
      }),
    );
    expect(rows).toHaveLength(2);
  });

  it('has a very long text whose parts are not there', async () => {
    const content = withRecords((w) => w.int(7, 14, 1, 11).text('WHO=09999\0\t', 11));
    expect(await faultOf(content)).toEqual({ found: 'string-parts', variable: 'WHO' });
  });
});

describe('packed blocks that lie', () => {
  const codes = (size: number) => new Uint8Array(size).fill(109);
  const packed = (
    change: (header: number[], table: number[]) => void,
    content = codes(64),
    said = content.length,
  ) =>
    sav({
      variables: [{ name: 'NPS' }],
      cases: [],
      cases32: -1,
      magic: '$FL3',
      compression: 2,
      data: (w) => {
        const start = w.length;
        const block = deflateSync(content);
        const header = [start, start + 24 + block.length, 48];
        const table = [0x3ff000, 1, start, start + 24, said, block.length];
        change(header, table);
        w.long(...header)
          .raw(block)
          .long(-100, 0)
          .int(table[0]!, table[1]!);
        w.long(table[2]!, table[3]!).int(table[4]!, table[5]!);
      },
    });

  it('are read where they do not', async () => {
    const { rows } = await readSpss(packed(() => {}));
    expect(rows).toHaveLength(64);
    expect(rows.every(([cell]) => cell === '9')).toBe(true);
  });

  it.each([
    ['where they begin', (header: number[]) => header[0]!++],
    ['where the table is', (header: number[]) => (header[1] = 3)],
    ['where it is, far away', (header: number[]) => (header[1] = 2 ** 52)],
    ['its length', (header: number[]) => (header[2] = 24)],
    ['the size of blocks', (_: number[], table: number[]) => (table[0] = 0x7fffffff)],
    ['their number', (_: number[], table: number[]) => (table[1] = 1_000_000)],
    ['the place of one', (_: number[], table: number[]) => table[3]!++],
    ['the bytes of one', (_: number[], table: number[]) => (table[5] = 0x7ffffff)],
    ['what one unpacks to', (_: number[], table: number[]) => (table[4] = 63)],
  ])('about %s', async (_, change) => {
    expect((await problemOf(packed(change)))?.kind).toBe('spss-damaged');
  });

  it('end where one unpacks to more than it says', async () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(await faultOf(packed(() => {}, codes(64 * 1024 * 1024), 0x3ff000))).toMatchObject({
      found: 'block',
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 1024 * 1024);
  });
});

describe('an encoding', () => {
  it('that is not said is asked for where it matters', async () => {
    expect(await problemOf(sav(plain))).toEqual({ kind: 'spss-no-encoding', file: 'test.sav', byte: 0xe4 });
    expect(await problemOf(sav({ ...plain, codePage: 2 }))).toMatchObject({ kind: 'spss-no-encoding' });
    const { rows } = await readSpss(sav(plain), { encoding: 'windows-1252' });
    expect(rows[0]).toEqual(['9', 'ä']);
  });

  it('that cannot be read is said', async () => {
    expect(await problemOf(sav({ ...plain, encoding: 'klingon' }))).toEqual({
      kind: 'spss-encoding',
      file: 'test.sav',
      encoding: 'klingon',
    });
  });

  it('is that of the code page where there is no name', async () => {
    const { rows } = await readSpss(sav({ ...plain, codePage: 1251 }));
    expect(rows[0]).toEqual(['9', 'д']);
  });

  it('that does not fit is counted', async () => {
    const { warnings } = await readSpss(sav({ ...plain, encoding: 'UTF-8' }));
    expect(warnings).toEqual([{ code: 'undecodable-characters', file: 'test.sav', count: 1 }]);
  });
});
