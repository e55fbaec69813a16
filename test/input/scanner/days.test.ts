// Cells of days: the kernel cuts them to their day, and the counts are those of the whole cells.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyReader } from '../../../src/input/cells/key.js';
import { BLANK } from '../../../src/input/cells/score.js';
import { windowReader } from '../../../src/input/columns/window.js';
import type { FoldFilter, FoldPlan, FoldSegment } from '../../../src/input/scanner/counts.js';
import { counted, folded, parse } from '../../support/scanner/counting.js';
import { LF_COMMA } from '../../support/scanner/scanning.js';

const RUNS = Number(process.env.SCANNER_RUNS ?? 300);
const TIMEOUT = 60_000 + RUNS * 300;
const OPTIONS = { dialect: { ...LF_COMMA, delimiter: ';' }, width: 2, maxRecord: 1e6 };
/** So few bytes at a time that most rows are counted quickly, which those that are looked at first are not. */
const SMALL = { ...OPTIONS, windowSize: 128 };

/** All that a day may be, and more: every reading of the order of day and month is kept. */
const day = keyReader({ as: 'period', every: 'day', order: 'open' });
const text = (value: ReturnType<typeof day>) => (typeof value === 'string' ? value : value.why);
const segment: FoldSegment = { column: 0, value: (cell) => text(day(cell)), isDay: true };
const window: FoldFilter = {
  column: 0,
  test: (cell) => {
    const place = windowReader({ first: 20_000, last: 21_000, order: 'MDY' })(cell);
    if (place === 'blank') return place;
    return place === 'unreadable' || place === 'other-order' ? null : place === 'inside';
  },
  side: 'window',
  isDay: true,
};
const since2026: FoldFilter = {
  column: 0,
  test: (cell) => text(day(cell)) >= '2026',
  side: 'all',
  isDay: true,
};

const planOf = (filters: readonly FoldFilter[], isQuick: boolean, hasOthers = true): FoldPlan => ({
  score: 1,
  parse,
  segments: [segment, { column: 1, value: (cell) => cell }],
  breakdowns: isQuick ? [[0]] : [[0], [0, 1]],
  ...(hasOthers && { unanswered: [0] }),
  filters,
  maxSegments: 10_000,
  reported: 3,
});

/** The kernel and csv-parse say the same of these cells. */
async function expectSame(cells: readonly string[]): Promise<void> {
  const rows = cells.map((cell, i) => `${cell};${['9', '', '3', '10'][i % 4]}\n`).join('');
  const bytes = Buffer.from(rows);
  for (const filters of [[], [window], [since2026], [since2026, window]])
    for (const plan of [
      planOf(filters, true),
      planOf(filters, false),
      { ...planOf(filters, true, false), reported: 0 },
    ]) {
      const expected = counted(bytes, OPTIONS, plan);
      for (const options of [OPTIONS, SMALL]) {
        const { from: _, end: __, isFull: ___, ...found } = await folded(bytes, options, plan);
        found.result.wholeDates = 0;
        expect(found).toEqual(expected);
      }
    }
}

const YEARS = ['2026', '2024', '2000', '1900', '2100', '1969', '26', '70', '69', '5', '0026', '126'];
const PARTS = ['1', '01', '2', '02', '12', '13', '29', '30', '31', '0', '00', '99', '001', ''];
const MARKS = ['-', '/', '.', '', ' ', ','];
const dates = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...YEARS),
      fc.constantFrom(...PARTS),
      fc.constantFrom(...PARTS),
      fc.constantFrom(...MARKS),
    )
    .chain(([year, month, date, mark]) =>
      fc.constantFrom(
        [year, month, date].join(mark),
        [month, date, year].join(mark),
        `${year}${mark}${month}-${date}`,
        `${year}${month.padStart(2, '0')}${date.padStart(2, '0')}`,
      ),
    ),
  fc
    .date({ min: new Date('1969-12-01'), max: new Date('2101-01-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const HOURS = ['0', '00', '9', '09', '12', '13', '23', '24', '25', '', '012'];
const MINUTES = ['00', '05', '59', '60', '5', ''];
const clocks = fc
  .tuple(
    fc.constantFrom(' ', 'T', '  ', 't', ', ', '', ':'),
    fc.constantFrom(...HOURS),
    fc.constantFrom(':', '.', '', 'h'),
    fc.constantFrom(...MINUTES),
    fc.constantFrom(
      '',
      ':00',
      ':59',
      ':60',
      ':7',
      ':30.5',
      ':30,123',
      ':30.',
      ':30.1234567890',
      '.30',
      ':30:30',
    ),
    fc.constantFrom('', ' AM', 'PM', ' pm', 'am', ' A.M.', ' P', ' XM', ' AMX'),
    fc.constantFrom(
      '',
      'Z',
      ' Z',
      'UTC',
      ' UTC',
      ' GMT',
      '+02:00',
      ' +0200',
      '-05',
      '+2',
      '+02:0',
      '+02:00x',
      '+99:99',
      'z',
      ' CET',
      ' IST',
      ' (x)',
      ' [UTC]',
    ),
    fc.constantFrom('', '', '', ' ', 'x', '.', 'Z'),
  )
  .map((parts) => parts.join(''));
const numbers = fc.oneof(
  fc.bigInt({ min: 0n, max: 99_999_999_999_999n }).map(String),
  fc.constantFrom(
    '86399',
    '0000000000',
    '1000000000',
    '0999999999',
    '1767225599',
    '1767225600',
    '4102444799',
    '4102444800',
    '1000000000000',
    '999999999999',
    '1767225600000',
    '4102444799999',
    '4102444800000',
    '1767225600.5',
    '46022',
    '46022.75',
    '202601',
    '20260102',
    '202601021030',
    '20260102103000',
  ),
);
const compact = fc
  .tuple(
    fc.constantFrom('20260102', '19991231', '20260230', '18991231', '21000101', '20261301'),
    fc.constantFrom('T', 't', ' '),
    fc.constantFrom('000000', '235959', '240000', '2359', '235960', '10300', '103000.5', ''),
    fc.constantFrom('', 'Z', '+0200', '+02:00', '+02', ' Z', 'x'),
  )
  .map((parts) => parts.join(''));
const cell = fc
  .tuple(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.tuple(dates, fc.oneof(fc.constant(''), clocks)).map((parts) => parts.join('')),
      },
      { weight: 1, arbitrary: numbers },
      { weight: 1, arbitrary: compact },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '',
          ' ',
          'soon',
          '2 March 2026',
          'Jan 2, 2026 10:30',
          '=\u0022x',
          "'2026-01-02",
          '２０２６-01-02',
          '2026-01',
          '01/2026',
          'Fri, 2026-01-02',
        ),
      },
    ),
    fc.constantFrom('', '', '', ' ', '\t'),
    fc.constantFrom('', '', '', ' '),
    fc.boolean(),
  )
  .map(([date, before, after, isQuoted]) =>
    isQuoted
      ? `"${before}${date.replaceAll('"', '""')}${after}"`
      : `${before}${date.replaceAll('"', '')}${after}`,
  );

test(
  `any dates: ${RUNS} cases`,
  async () => {
    await fc.assert(fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 30 }), expectSame), {
      numRuns: RUNS,
    });
  },
  TIMEOUT,
);

test('dates that are easily read wrong', async () => {
  await expectSame([
    '2026-01-02 24:00',
    '2026-01-02 13:00 PM',
    '2026-01-02 00:30 AM',
    '1/2/2026 12:30 AM',
    '1/2/2026 0:30 AM',
    '2026-02-30',
    '2026-02-30 10:00:00',
    '30/2/2026 10:00',
    '2/30/26',
    '2026-01-02 10:00 and more',
    '2026-01-02x',
    '"2026-01-02 10:00"',
    '""',
    '"2026-01-02"',
    `2026-01-02 10:00:00.${'0'.repeat(70)}`,
    '1/2/2610:00',
    '2026-01-0210:00',
    '1999999999',
    '253402300799',
  ]);
  expect(parse('')).toBe(BLANK);
});

test('a window and a segment of one column: the date of a row is looked up once', async () => {
  const seen: string[] = [];
  const test: FoldFilter['test'] = (cell) => {
    seen.push(cell);
    return window.test(cell);
  };
  const days = ['2026-01-02', '2026-01-03', '1999-01-02', '2026-01-04', '1999-01-03'];
  const head = '2026-01-01;9\n'.repeat(10);
  const bytes = Buffer.from(head + days.map((cell) => `${cell};9\n`).join(''));
  const plan = planOf([{ ...window, test }], true, false);
  const { result } = await folded(bytes, SMALL, plan);
  expect(result.windowed).toEqual({ outside: 2, blank: 0, unreadable: 0 });
  expect(seen).toEqual(['2026-01-01', ...days]);
});

/** How often the wrapper is asked for the days of cells that are all of one day. */
async function asked(cells: readonly string[], filters: readonly FoldFilter[] = []): Promise<number> {
  let count = 0;
  const value = (cell: string) => {
    count++;
    return text(day(cell));
  };
  const bytes = Buffer.from(cells.map((cell) => `${cell};9\n`).join(''));
  const plan = { ...planOf(filters, true), segments: [{ column: 0, value, isDay: true }] };
  const { result } = await folded(bytes, OPTIONS, plan);
  expect(result.breakdowns[0]).toHaveLength(1);
  return count;
}

describe('of the common forms each day is looked up once', () => {
  const times = Array.from({ length: 1440 }, (_, i) => [Math.floor(i / 60), i % 60] as const);
  const two = (number: number) => String(number).padStart(2, '0');
  test.each<[string, (h: number, m: number) => string]>([
    ['2026-01-13 10:30', (h, m) => `2026-01-13 ${two(h)}:${two(m)}`],
    ['2026-01-13 10:30:59', (h, m) => `2026-01-13 ${two(h)}:${two(m)}:59`],
    ['2026-01-13T10:30:59Z', (h, m) => `2026-01-13T${two(h)}:${two(m)}:59Z`],
    ['"2026-01-13T10:30:59.123+02:00"', (h, m) => `"2026-01-13T${two(h)}:${two(m)}:59.123+02:00"`],
    ['2026-01-13 10:30:59 UTC', (h, m) => `2026-01-13 ${two(h)}:${two(m)}:59 UTC`],
    ['2026/1/13 9:30', (h, m) => `2026/1/13 ${h}:${two(m)}`],
    ['13.01.2026 10:30', (h, m) => `13.01.2026 ${two(h)}:${two(m)}`],
    ['1/13/26 9:30', (h, m) => `1/13/26 ${h}:${two(m)}`],
    ['1/13/2026 9:30:59 PM', (h, m) => `1/13/2026 ${(h % 12) + 1}:${two(m)}:59 ${h < 12 ? 'AM' : 'PM'}`],
    ['20260113T103059Z', (h, m) => `20260113T${two(h)}${two(m)}59Z`],
    ['1768262400', (h, m) => String(1_768_262_400 + h * 3600 + m * 60)],
    ['1768262400999', (h, m) => String(1_768_262_400_999 + (h * 3600 + m * 60) * 1000)],
  ])('%s', async (_, write) => {
    const cells = times.map(([h, m]) => write(h, m));
    expect(await asked(cells)).toBe(1);
  });

  test('others as they are', async () => {
    expect(await asked(times.map(([h, m]) => `13 Jan 2026 ${two(h)}:${two(m)}`))).toBe(1440);
  });
});
