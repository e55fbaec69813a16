// Blank lines before the header, however many, more than what is looked at first among them.
import { describe, expect, it } from 'vitest';
import { temporaryFile } from '../../support/folder.js';
import { collect, collectText, errorOf, file } from '../../support/reading.js';

const TABLE = `nps,c\n${'9,a\n3,b\n'.repeat(2000)}`;

describe.each([
  ['a few', '\n'.repeat(3), 3],
  ['10,000', '\n'.repeat(10_000), 10_000],
  ['as many as are looked at', '\n'.repeat(65_530), 65_530],
  ['70 KB', '\n'.repeat(71_680), 71_680],
  ['of CRLF', '\r\n'.repeat(80_000), 80_000],
  ['of spaces', '   \n'.repeat(90_001), 90_001],
])('%s blank lines', (_, blank, lines) => {
  it('are no rows, in a file and in a stream', async () => {
    const path = temporaryFile('a.csv', `${blank}${TABLE}`);
    for (const options of [{}, { aggregate: true, partSize: 5000 }])
      for (const found of [
        await collect([file(path)], { ...options, by: [['c']] }),
        await collectText(`${blank}${TABLE}`, { ...options, by: [['c']] }),
      ]) {
        expect(found.groups[0]).toEqual({ a: [0, 0, 2000], b: [2000, 0, 0] });
        expect(found.reading.rows).toBe(4000);
      }
  });

  it('count as lines', async () => {
    for (const rows of [1, 3000]) {
      const path = temporaryFile('a.csv', `${blank}nps,c\n${'9,a\n'.repeat(rows)}9,a,x\n`);
      const error = await errorOf(collect([file(path)]));
      expect(error.message).toContain(`record ${rows + 1} (line ${lines + rows + 2})`);
    }
  });
});

it('a line that begins with spaces is kept whole, wherever the text is cut', async () => {
  const text = `${'  \n'.repeat(1000)}   nps,c\n9,a\n`;
  for (const size of [1, 7, 3001, 3002, 3005])
    expect((await collect([{ name: '-', stream: cut(text, size) }])).scores).toEqual([9]);
});

it('nothing but blank lines is an empty file', async () => {
  expect((await errorOf(collectText('\n'.repeat(200_000)))).message).toBe('standard input is empty');
});

async function* cut(text: string, size: number) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
