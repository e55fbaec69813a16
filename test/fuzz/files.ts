// Files that are larger than what is looked at to open them, read by the whole program: rows one by one, counts by the
// kernel, whole and in parts by threads, and from a stream; all beside the records of csv-parse.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { told } from '../../src/cli/words/problems.js';
import { NpsError } from '../../src/core/errors.js';
import type { Source } from '../../src/input/bytes/source.js';
import type { ReadOptions } from '../../src/input/options.js';
import { readAll } from '../../src/input/read.js';
import { anyCommand } from '../../src/words/names.js';
import { addGroups } from '../support/groups.js';
import { pieces } from '../support/reading.js';
import { isText } from './csv/comparisons.js';
import type { Difference, Family, Outcome, Random } from './family.js';
import { firstDifference } from './told.js';
import { oneOf } from './words.js';

const HEADER = ['id', 'region', 'plan', 'nps', 'status', 'comment'];
/** More than the rows that are looked at to open a file. */
const ROWS = 1300;
const CELLS = [
  ['1', '', '"x""y"', '"1,5"', '-20', '2025-01-31', '2024-12-30 08:15', '13/4/2025'],
  ['EMEA', 'APAC', ' EMEA ', '"EMEA"', '', '"a,b"', '日本', 'North America and the islands', '5" wide'],
  ['free', 'pro', '', '"two\nlines"', '"two\r\nlines"'],
  ['0', '1', '5', '6', '7', '8', '9', '10', ' 9 ', '"10"', '', 'n/a', '11', '10 - Likely', '8.0'],
  ['Complete', 'Preview', '', 'Spam'],
  [
    '',
    'ok',
    '"fine, really"',
    '"He said ""ok""\nand left"',
    '"\n1,EMEA,pro,0,Complete,x\n"',
    'é"quote"',
    '"日\r\n本"',
  ],
];
/** Each for one row of a file, where files have any. */
const FAULTS = [
  '7,EMEA,pro,"9"x,Complete,ok',
  '7,EMEA,pro,9,Complete,"B" ,',
  '7,EMEA,pro,9,Complete,ok,more',
  '7,EMEA,pro,9,Complete,ok,, ""',
  '7,EMEA,pro,9,Complete,"never closed',
  '7,EMEA,pro,9,Complete,\xff',
  '7,EMEA,pro,9,\0,ok',
  '"7,EMEA,pro,9,Complete,ok',
  '7,EMEA,pro,9,Complete,"a"b",',
  '\ufeff7,EMEA,pro,9,Complete,ok',
  '',
  ' ',
  '""',
  '3,EMEA',
  'id,region,plan,nps,status,comment',
  '\r7,EMEA\r,pro,9,Complete,ok\r',
];
const WHERE = [[], [], ['plan=pro'], ['region!=EMEA', 'status~p'], ['id=1|-20'], ['id>=1'], ['id<2025-02']];
const BY = [[], ['region'], ['region,plan'], ['plan', 'region,plan', 'status'], ['id:-5,1.5'], ['@category']];

interface Drawn {
  readonly bytes: Buffer;
  readonly options: ReadOptions;
  readonly partSize: number;
  readonly size: number;
}

function draw(random: Random): Drawn {
  const end = oneOf(random, ['\n', '\r\n']);
  const mixed = random(4) === 0;
  const row = () => CELLS.map((cells) => oneOf(random, cells)).join(',');
  const few = Array.from({ length: 3 + random(30) }, row);
  const rows = Array.from({ length: ROWS + random(1000) }, () => oneOf(random, few));
  for (let faults = random(2) * random(3); faults > 0; faults--)
    rows[random(rows.length)] = oneOf(random, FAULTS);
  const lines = [HEADER.join(','), ...rows].map(
    (line) => line + (mixed ? oneOf(random, ['\n', '\r\n']) : end),
  );
  const text = (random(10) === 0 ? '\ufeff' : '') + lines.join('');
  const isNoText = text.includes('\xff');
  const bytes = Buffer.from(random(3) === 0 ? text.replace(/\r?\n$/, '') : text);
  return {
    bytes: isNoText ? Buffer.from(bytes.toString('latin1').replaceAll('\xc3\xbf', '\xff'), 'latin1') : bytes,
    options: {
      score: 'nps',
      where: oneOf(random, WHERE),
      by: oneOf(random, BY),
      ...(random(4) === 0 && { ragged: true }),
      ...(random(12) === 0 && { strict: true }),
      ...(random(6) === 0 && { maxRecord: 200 }),
    },
    partSize: 2000 + random(40_000),
    size: 1 + random(20_000),
  };
}

type Read = { groups: unknown; account: unknown } | { code: string; message: string };

/** What a reading gives: for each breakdown its groups in the order of the file, and the account; or its error. */
async function readingOf(source: Source, options: ReadOptions): Promise<Read> {
  const maps = (options.by ?? []).map(() => new Map<string, number[]>());
  try {
    const batches = readAll([source], options);
    for (;;) {
      const { done, value } = await batches.next();
      if (!done) {
        addGroups(maps, value);
        continue;
      }
      const { sources: _, details: __, customers: ___, by: ____, ...account } = value;
      return { groups: maps.map((map) => [...map]), account };
    }
  } catch (error) {
    if (!(error instanceof NpsError)) throw error;
    const { code, message } = told(error, anyCommand);
    return { code, message };
  }
}

/** What is told of bytes that are no text. */
const NO_TEXT = ['encoding', 'not-csv'];

/** Whether one error is of bytes that are no text, and the other of a record: how far a reader looks ahead decides. */
function areOfTwoFaults(one: Read, other: Read | string): boolean {
  if (typeof other === 'string' || !('code' in one && 'code' in other)) return false;
  return NO_TEXT.includes(one.code) !== NO_TEXT.includes(other.code);
}

/** Reads as where there is no WebAssembly: all by csv-parse. */
async function withoutKernel<T>(read: () => Promise<T>): Promise<T> {
  const all = globalThis as { WebAssembly?: unknown };
  const { WebAssembly } = all;
  all.WebAssembly = undefined;
  try {
    return await read();
  } finally {
    all.WebAssembly = WebAssembly;
  }
}

/** What a way reads: a file of one name, so that messages are alike, or the same bytes as they come. */
interface Given extends Drawn {
  readonly file: () => Source;
  readonly stream: () => Source;
}

const counting = ({ options }: Drawn): ReadOptions => ({ ...options, aggregate: true });

export const WAYS: Readonly<Record<string, (given: Given) => Promise<Read>>> = {
  rows: ({ file, options }) => readingOf(file(), options),
  counts: (given) => readingOf(given.file(), { ...counting(given), threads: 1 }),
  threads: (given) => readingOf(given.file(), { ...counting(given), partSize: given.partSize, threads: 2 }),
  stream: (given) => readingOf(given.stream(), { ...counting(given), partSize: given.partSize }),
};

/** Writes a file, and reads it in all ways. */
export async function readFile(random: Random, folder: string, ways = WAYS): Promise<Outcome> {
  const drawn = draw(random);
  const { bytes, size, ...how } = drawn;
  const path = join(folder, 'f.csv');
  writeFileSync(path, bytes);
  const file = (): Source => ({ name: 'f.csv', path });
  const given = { ...drawn, file, stream: (): Source => ({ name: 'f.csv', stream: pieces(bytes, size) }) };
  const judge = await withoutKernel(() => readingOf(file(), drawn.options));
  const differences: Difference[] = [];
  for (const [way, read] of Object.entries(ways)) {
    // A stream is not read again for the line of a fault, and of two faults its pieces decide which is met first.
    const isOwn = way === 'stream' && 'code' in judge;
    const expected = isOwn ? await withoutKernel(() => readingOf(given.stream(), drawn.options)) : judge;
    const found = await read(given).catch((error) => String(error.stack));
    if (isDeepStrictEqual(found, expected) || (!isText(bytes) && areOfTwoFaults(expected, found))) continue;
    differences.push({ way, text: JSON.stringify({ ...how, size }), told: firstDifference(expected, found) });
  }
  return { texts: 1, differences };
}

export const files: Family = {
  share: 10,
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nps-fuzz-'));
    return {
      read: (random) => readFile(random, folder),
      close: () => rmSync(folder, { recursive: true }),
    };
  },
};
