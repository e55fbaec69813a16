// What the kernel finds in the columns of a file, in parts of any size, is what its cells show one by one: records by
// csv-parse, each cell looked at.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctLimits } from '../../../src/input/cells/distinct.js';
import { ColumnEvidence } from '../../../src/input/columns/kinds.js';
import { scoreRules } from '../../../src/input/columns/roles.js';
import { type ReadBytes, readWith } from '../../../src/input/count/part-bytes.js';
import { profilePart } from '../../../src/input/count/profile-part.js';
import { inspectFile } from '../../../src/input/inspect.js';
import { ScoreCells } from '../../../src/input/ledger/score-cells.js';
import type { Column } from '../../../src/input/table/header.js';
import { RecordParser } from '../../../src/input/table/records.js';
import { temporaryFolder } from '../../support/folder.js';

const folder = temporaryFolder();
const path = join(folder, 'profiled.csv');
const HEADER = 'code,submitted,name,nps,comment';
/** Much more than the head. */
const ROWS = 2600;

const number = (most: number) => fc.integer({ min: 0, max: most }).map(String);
const two = (most: number) => fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'));
const dates = fc.oneof(
  fc.tuple(two(12), two(28), two(23)).map(([m, d, h]) => `2025-${m}-${d} ${h}:15:59`),
  fc.tuple(number(14), number(30)).map(([d, m]) => `${d}/${m}/2025`),
  fc.tuple(number(31)).map(([d]) => `${d} March 2024 10:30 PM`),
  fc.tuple(number(31)).map(([d]) => `le ${d} février 2024`),
  fc.tuple(two(28)).map(([d]) => `Mon ${d}.02.2025`),
  fc.tuple(two(28)).map(([d]) => `'2025-03-${d}`),
  number(28).map((d) => `202502${d.padStart(2, '0')}T103000Z`),
  number(99_999).map((n) => `17000${n.padStart(5, '0')}`),
  fc.constantFrom('2025-06', '06/2025', '٢٠٢٥-٠١-٠٢', '２０２５-01-02', '1.5', '31.12.', 'no date', '45292'),
);
const plain = fc.oneof(
  number(1_000_000),
  number(30_000).map((n) => `${n}.5`),
  number(30_000).map((n) => `-${n},25`),
  number(50_000).map((n) => `C${n}`),
  fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((text) => text.replace(/[\n\r",\0]|[\ud800-\udfff]/g, '')),
  fc.constantFrom(
    '',
    ' ',
    'NA',
    'n/a',
    "don't know",
    'Keine Angabe',
    'sans réponse',
    '无回答',
    '?',
    '--',
    'DK',
    'd/k',
  ),
  fc.constantFrom(
    '\u00a0x\u00a0',
    '\u3000y',
    '\ufeffz',
    '\u2003',
    '12e3',
    '1,',
    '+5',
    '5.',
    'Marta 12',
    'a 12-3',
  ),
);
const quoted = plain.map((text) => `"${text}""${text}, x"`);
const safe = (cell: fc.Arbitrary<string>) =>
  cell.map((text) => (text.includes(',') && !text.startsWith('"') ? `"${text}"` : text));
const scores = fc.constantFrom(
  '0',
  '1',
  '6',
  '8',
  '9',
  '10',
  '',
  ' 9',
  'n/a',
  '11',
  '1 - Never',
  '"7"',
  '８',
);
const row = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.tuple(
      safe(plain),
      safe(dates),
      safe(fc.oneof(plain, quoted)),
      scores,
      safe(fc.oneof(plain, dates)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(['a'], ['a', 'b', 'c', '9', 'd', 'e'], ['a', 'b', 'c', '9', 'd', ''], ['']),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ['x', '5" wide', 'z', '9', 'fine'],
      ['x', '"two\nlines"', 'z', '3', '"a\r\nb"'],
    ),
  },
);

const DIALECT = { delimiter: ',', recordEnd: 'lf' } as const;
const LIMITS = distinctLimits(5);

/** All bytes at once. */
function readerOf(bytes: Buffer): ReadBytes {
  let at = 0;
  return (room) => {
    const count = bytes.copy(room, 0, at);
    at += count;
    return count;
  };
}

function evidenceOf(text: string) {
  const parser = new RecordParser(DIALECT, 1e6);
  const records = [...parser.feed(Buffer.from(text)).records, ...parser.finish().records];
  const [header, ...rows] = records.filter(({ length }) => length > 0);
  const columns = header!.map((name, i): Column => ({ name, position: i + 1, labels: [name] }));
  const evidence = columns.map((column) => new ColumnEvidence(column, LIMITS));
  const cells = new ScoreCells(scoreRules({}));
  for (const record of rows) {
    for (const [i, column] of evidence.entries()) column.see(record[i] ?? '');
    cells.see(record[3] ?? '');
  }
  return { columns, evidence, rows, cells };
}

function byCells(text: string) {
  const { columns, evidence, rows, cells } = evidenceOf(text);
  const known = { score: columns[3], group: undefined, date: columns[1] };
  const { answered, blank, rejected } = cells.fates;
  return {
    columns: evidence.map((column) => column.result(rows.length, known)),
    account: { answered, blank, rejected },
    rows: rows.length,
  };
}

/** The rows of random cells in which most cells are different. */
const manyRows = fc.array(row, { minLength: 800, maxLength: 800 });

test('what is counted of a part is what its cells show', () => {
  fc.assert(
    fc.property(manyRows, (rows) => {
      const text = `${rows.map((cells) => cells.join()).join('\n')}\n`;
      const { evidence, columns } = evidenceOf(`${HEADER}\n${text}`);
      const read = readerOf(Buffer.from(text));
      const steps = profilePart({
        ...{ profiled: columns, limits: LIMITS, dateFormat: undefined, score: 3, rules: scoreRules({}) },
        ...{ dialect: DIALECT, width: columns.length, maxRecord: 1e6 },
      });
      const part = readWith(steps, read)!;
      for (const [i, column] of evidence.entries()) {
        const { blank, dates, numbers, characters, missing, examples } = column.found();
        expect(part.columns[i]).toMatchObject({ blank, dates, numbers, characters, missing, examples });
      }
    }),
    { numRuns: 25, endOnFailure: true },
  );
}, 60_000);

test('a cell that is longer than all that the kernel looks at', async () => {
  const rows = Array.from(
    { length: ROWS },
    (_, i) => `k${i},2025-01-02,n,9,${i === 2000 ? 'x'.repeat(300_000) : 'c'}`,
  );
  const text = `${HEADER}\n${rows.join('\n')}\n`;
  writeFileSync(path, text);
  const { inspection } = await inspectFile({ name: 'profiled.csv', path }, {});
  expect(inspection.columns[4]).toMatchObject({ distinct: 2, kind: 'comment', blank: 0 });
  expect(inspection.columns[0]).toMatchObject({ distinct: ROWS, distinctIsEstimate: false });
});

test('random files', async () => {
  await fc.assert(
    fc.asyncProperty(
      manyRows,
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom(20_000, 70_000, undefined),
      fc.boolean(),
      async (some, end, partSize, isStream) => {
        // The first rows show the score and the dates.
        const first = Array.from({ length: 1100 }, (_, i) => [`k${i}`, '2025-01-02 10:00', 'n', '9', 'c']);
        const rows = [...first, ...Array.from({ length: ROWS }, (_, i) => some[(i * 7) % some.length]!)];
        // Every cell is another, or only some are.
        const different = rows.map((cells, i) => [i % 3 ? `${cells[0]}` : `u${i}`, ...cells.slice(1)]);
        const text = `${HEADER}${end}${different.map((cells) => cells.join()).join(end)}${end}`;
        writeFileSync(path, text);
        const source = isStream
          ? {
              name: 'profiled.csv',
              stream: (async function* () {
                yield Buffer.from(text);
              })(),
            }
          : { name: 'profiled.csv', path };
        const {
          inspection,
          account,
          rows: found,
        } = await inspectFile(source, {
          ragged: true,
          ...(partSize !== undefined && { partSize }),
        });
        const expected = byCells(text);
        expect(inspection.columns.map(({ kind: _, dates: __, ...column }) => column)).toEqual(
          expected.columns.map(({ kind: _, dates: __, ...column }) => column),
        );
        expect(inspection.columns[1]!.dates).toEqual(expected.columns[1]!.dates);
        expect({ account, rows: found }).toEqual({ account: expected.account, rows: expected.rows });
      },
    ),
    { numRuns: 15, endOnFailure: true },
  );
}, 120_000);
