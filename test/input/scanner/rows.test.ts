// Rows mode gives the records that csv-parse gives, whatever the text and however it comes.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LF_COMMA, parsed, projected, scanned } from '../../support/scanner/scanning.js';
import { anySample, anySizes } from '../../support/scanner/texts.js';

/** For a longer search: SCANNER_RUNS=50000 npx vitest run --config test/vitest.config.ts test/input/scanner */
const RUNS = Number(process.env.SCANNER_RUNS ?? 500);
const TIMEOUT = 60_000 + RUNS * 100;

test(
  `any text: ${RUNS} cases`,
  async () => {
    const limit = fc.constantFrom(1e6, 1e6, 1e6, 200, 30);
    const picks = fc.array(fc.nat(5), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(anySample, anySizes, limit, picks, async (sample, sizes, maxRecord, picked) => {
        const { text, delimiter, width } = sample;
        const { size, ...windows } = sizes;
        const wanted = [...new Set(picked.map((pick) => pick % width))];
        const options = { dialect: { ...LF_COMMA, delimiter }, width, maxRecord, ...windows };
        const bytes = Buffer.from(text);
        const found = await scanned(bytes, options, wanted, size);
        expect(projected(found, width, wanted)).toEqual(projected(parsed(bytes, options), width, wanted));
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT,
);

describe('what stands at every place around the edges of blocks', () => {
  const cells = [
    '"a,b"',
    '"a""b"',
    '""',
    '"\n"',
    '"\r\n"',
    'a\rb',
    '\x01',
    'é',
    '日',
    '😀',
    '5"',
    '"a"b',
    '"a" ',
    '"a,b"\t ',
    '"a"\r',
    '',
  ];
  test.each(cells)('%j', async (cell) => {
    const options = { dialect: LF_COMMA, width: 3, maxRecord: 1e6, windowSize: 256, slice: 1 };
    for (const end of ['\n', '\r\n', '']) {
      for (let before = 0; before <= 66; before++) {
        const far = 'z'.repeat(80);
        const text = `${'p'.repeat(before)},${cell},z\n${far},${cell},${cell}${end || '\n'}${cell},x,${cell}${end}`;
        const bytes = Buffer.from(text);
        const found = await scanned(bytes, options, [0, 1, 2], 7);
        expect({ before, end, ...found }).toEqual({ before, end, ...parsed(bytes, options) });
      }
    }
  });
});

test('csv-spectrum', async () => {
  const folder = join(dirname(createRequire(import.meta.url).resolve('csv-spectrum')), 'csvs');
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    for (const windowSize of [64, 1_000_000]) {
      const options = { dialect: LF_COMMA, width: 3, maxRecord: 1e6, windowSize };
      expect({ name, ...(await scanned(bytes, options, [0, 1, 2])) }).toEqual({
        name,
        ...parsed(bytes, options),
      });
    }
  }
});

test('texts with a fault need no more memory than one', async () => {
  const all = globalThis as unknown as { WebAssembly: { Memory: new (size: object) => object } };
  const { Memory } = all.WebAssembly;
  let made = 0;
  all.WebAssembly.Memory = class extends Memory {
    constructor(size: object) {
      super(size);
      made++;
    }
  };
  try {
    const options = { dialect: LF_COMMA, width: 2, maxRecord: 1e6 };
    for (let i = 0; i < 5; i++) {
      const { fault } = await scanned(Buffer.from('a,b\n"c"d,e\n'), options, [0]);
      expect(fault?.kind).toBe('text-after-quote');
    }
  } finally {
    all.WebAssembly.Memory = Memory;
  }
  expect(made).toBeLessThanOrEqual(1);
});
