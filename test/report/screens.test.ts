// What is on a screen of any width: names that are told apart, NPS, n and marks; and nothing that is not explained.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setApart } from '../../src/report/charset.js';
import { samePlaces } from '../../src/report/numbers.js';
import { englishNumerals, USUAL_NUMERALS } from '../../src/report/numerals.js';
import type { CellValue, Report } from '../../src/report/report.js';
import { renderTable } from '../../src/report/table.js';
import { textWidth } from '../../src/report/width.js';
import { en } from '../../src/words/en.js';
import { plain, score, segment, segmentColumns, segmentsNamed } from '../support/report/reports.js';

type Options = Parameters<typeof renderTable>[1];
const usual: Options = {
  columns: 80,
  colorLevel: 0,
  charset: 'unicode',
  numerals: USUAL_NUMERALS,
  words: en.formats,
};
const show = (report: Report, options: Partial<Options> = {}) =>
  renderTable(report, { ...usual, ...options });
const linesOf = async (report: Report, options: Partial<Options> = {}) =>
  (await show(report, options)).split('\n');

const LONG = 'Region North America / Sales team';

describe('on a narrow screen', () => {
  it('the name, the NPS, n and the mark are the last to stay', async () => {
    const lines = await linesOf(segment, { columns: 30 });
    expect(lines.slice(3, 9)).toEqual([
      'region       NPS      n',
      'North Amer…  +41  1,204  ▲',
      'EMEA         +31  1,902',
      'APAC         +13  1,080  ▼',
      'LATAM         +4     98  ▼',
      'Malta          0     14  low n',
    ]);
  });

  it('a long name leaves room for the figures and the mark', async () => {
    const marked = segmentsNamed(`${LONG} 1`, `${LONG} 2`);
    const [heading, row] = (await linesOf({ ...marked, title: '' }, { columns: 80 })) as [string, string];
    expect(heading).toMatch(/^region +NPS +95% CI +n +effect$/);
    expect(textWidth(row.slice(0, row.indexOf('+41')).trimEnd())).toBeLessThanOrEqual(0.4 * 80);
  });

  it('columns of names share what names may take', async () => {
    const columns = [{ title: 'one', kind: 'text' as const }, ...segmentColumns];
    const row = [
      'a'.repeat(60),
      'b'.repeat(60),
      41,
      [37, 45],
      1204,
      0.58,
      0.25,
      0.17,
      3.5,
      null,
    ] as CellValue[];
    const [, line] = await linesOf(
      { ...plain, title: '', tables: [{ columns, rows: [row] }] },
      { columns: 100 },
    );
    expect(line).toMatch(/^a{19}… +b{19}… +\+41 /);
  });

  it('shortened names still differ', async () => {
    const lines = await linesOf({ ...segmentsNamed(`${LONG} 1`, `${LONG} 2`), title: '' }, { columns: 40 });
    const names = lines.slice(1, 3).map((line) => line.slice(0, line.indexOf('  ')));
    expect(names[0]).toMatch(/…\w* ?\w* 1$/);
    expect(names[1]).toMatch(/…\w* ?\w* 2$/);
  });

  it('what explains a column goes with it, and what explains a mark stays', async () => {
    const text = await show(segment, { columns: 30 });
    expect(text).toContain('▲ ▼ above or below the rest (p');
    expect(text).not.toContain('effect: points');
    expect(text).toContain('left out to fit 30 columns:\n95% CI, Prom., Pass., Detr.,\neffect');
    expect(await show(segment)).toContain('effect: points');
  });

  it('a row that fits in no way becomes lines, and loses nothing', async () => {
    const columns = [
      { title: 'a', kind: 'text' as const },
      { title: 'b', kind: 'text' as const },
      ...segmentColumns,
    ];
    const row = ['First name', 'Second name', 'Third name', 41, [37, 45], 1204, 0.58, 0.25, 0.17, 3.5, null];
    const table = { columns, rows: [row as CellValue[]] };
    expect((await linesOf({ ...plain, title: '', tables: [table] }, { columns: 30 })).slice(0, 3)).toEqual([
      'First name  Second name',
      'Third name',
      '  NPS +41  n 1,204',
    ]);
  });

  it('texts beside texts wrap under themselves', async () => {
    const columns = [
      { title: '', kind: 'text' as const },
      { title: '', kind: 'text' as const },
    ];
    const table = { columns, rows: [['delimiter', '20 of the first 20 rows have 10 fields']] };
    expect(await show({ ...plain, title: '', tables: [table] }, { columns: 40 })).toBe(
      'delimiter  20 of the first 20 rows have\n           10 fields\n',
    );
  });
});

describe('laws of a screen of 30 columns or more', () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      LONG,
      `${LONG} 1`,
      '東京都中央区日本橋',
      'محافظة القاهرة',
      '👩‍👩‍👧‍👦 family',
      '🇫🇷🇩🇪',
      '1️⃣ one',
    ),
  );
  const mark = fc.constantFrom('▲', '▼', 'low n', 'n < 10', 'rest < 10', 'hidden', null);
  const rowOf = (names: number) =>
    fc.record({
      names: fc.array(name, { minLength: names, maxLength: names }),
      nps: fc.integer({ min: -100, max: 100 }),
      n: fc.nat(9_999_999),
      mark,
    });
  const table = fc.integer({ min: 1, max: 3 }).chain((names) => fc.array(rowOf(names), { maxLength: 6 }));

  it('no line is wider than the terminal, and NPS, n and mark of each row are there', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 30, max: 130 }), async (rows, columns) => {
        const by = (rows[0]?.names ?? ['']).map((_, i) => ({ title: `by ${i}`, kind: 'text' as const }));
        const report: Report = {
          ...plain,
          title: '',
          tables: [
            {
              columns: [...by, ...segmentColumns.slice(1)],
              rows: rows.map((row) => [
                ...row.names,
                row.nps,
                [-100, 100] as const,
                row.n,
                0.5,
                0.25,
                0.25,
                1.5,
                row.mark === null ? null : { text: row.mark },
              ]),
            },
          ],
        };
        const text = await show(report, { columns });
        const body = text.replaceAll(/\s+/g, ' ');
        for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(columns);
        for (const row of rows) {
          const nps = row.nps > 0 ? `+${row.nps}` : String(row.nps);
          const found = [nps, row.n.toLocaleString('en'), row.mark ?? ''];
          expect(body).toMatch(new RegExp(found.map((part) => part.replace(/[+.]/g, '\\$&')).join('.*')));
        }
      }),
    );
  });
});

describe('bars', () => {
  it('of a share are told apart by their shade', async () => {
    const bars = (await linesOf(score)).slice(2, 5).map((line) => line.trim().at(-1));
    expect(bars).toEqual(['█', '▓', '░']);
  });

  it('stand above their counts, none of which is nothing', async () => {
    const counts = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10_000];
    const [table] = score.tables.slice(1);
    const small = { ...table!, rows: [['Count', ...counts]], chart: { ...table!.chart!, values: counts } };
    const lines = await linesOf({ ...score, title: '', tables: [small as (typeof score.tables)[0]] });
    expect(lines.slice(0, 3).map((line) => line.trimStart())).toEqual([
      '███',
      '███',
      expect.stringMatching(/^▁▁▁ +███$/),
    ]);
  });

  it('do not stand where there is nothing to show', async () => {
    const none = Array.from({ length: 11 }, () => 0);
    const table = {
      ...score.tables[1]!,
      rows: [['Count', ...none]],
      chart: { ...score.tables[1]!.chart!, values: none },
    };
    const lines = await linesOf({ ...score, title: '', tables: [table as (typeof score.tables)[0]] });
    expect(lines[0]).toMatch(/^Score/);
  });

  const stacked: Report = {
    ...segment,
    title: '',
    tables: [
      {
        ...segment.tables[0]!,
        chart: {
          kind: 'stacked',
          parts: [
            { name: 'Prom.', shade: 'dense', values: [0.581, 0.53, 0.452, 0.388, null] },
            { name: 'Pass.', shade: 'medium', values: [0.247, 0.251, 0.227, 0.265, null] },
            { name: 'Detr.', shade: 'light', values: [0.172, 0.219, 0.321, 0.347, null] },
          ],
        },
      },
    ],
  };

  it('of segments are all as long, under a heading that explains them, where there is room', async () => {
    const [heading, ...rows] = (await linesOf(stacked, { columns: 120 })).slice(0, 6);
    expect(heading).toMatch(/█ Prom\. {2}▓ Pass\. {2}░ Detr\.$/);
    const bars = rows.slice(0, 4).map((row) => /█+▓+░+$/.exec(row)![0].length);
    expect(new Set(bars).size).toBe(1);
    expect(rows[4]).not.toMatch(/[█▓░]/);
  });

  it('are left out of a page without a word', async () => {
    expect(await show(stacked, { columns: null })).toBe(
      await show({ ...segment, title: '' }, { columns: null }),
    );
    expect(await show(stacked, { columns: 80 })).not.toContain('left out');
  });
});

describe('decimals', () => {
  it('are those that are asked for', async () => {
    const [, row] = await linesOf(
      { ...segmentsNamed('EMEA'), title: '' },
      { numerals: englishNumerals(samePlaces(2)) },
    );
    expect(row).toMatch(/^EMEA +\+41\.00 +\+37\.00 to \+45\.00 +1,204 +58\.10 +24\.70 +17\.20 +\+3\.50$/);
    const [, whole] = await linesOf(
      { ...segmentsNamed('EMEA'), title: '' },
      { numerals: englishNumerals(samePlaces(0)) },
    );
    expect(whole).toMatch(/^EMEA +\+41 +\+37 to \+45 +1,204 +58 +25 +17 +\+4$/);
  });
});

describe('text from right to left', () => {
  it('is isolated, so that the figures keep their places', async () => {
    const lines = await linesOf({ ...segmentsNamed('القاهرة', 'EMEA'), title: 'by منطقة 12' });
    expect(lines[0]).toBe('by \u2068منطقة\u2069 12');
    expect(lines[3]).toMatch(/^\u2068القاهرة\u2069 +\+41 /);
    expect(lines[4]).toMatch(/^EMEA +\+41 /);
    expect(textWidth(lines[3]!.slice(0, lines[3]!.indexOf('+41')))).toBe(lines[4]!.indexOf('+41'));
  });

  it('cannot end its isolation itself', async () => {
    const [, row] = await linesOf({ ...segmentsNamed('\u2069א\u202eב'), title: '' });
    expect(row).toMatch(/^\u2068\\u2069א\\u202eב\u2069 /);
  });
});

describe('in ASCII', () => {
  it('the report has no other character, and says the same', async () => {
    for (const report of [score, segment]) {
      for (const columns of [30, 80, 120]) {
        const text = await show(report, { columns, charset: 'ascii' });
        expect(text).toMatch(/^[\n -~]*$/);
        for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
      }
    }
    expect(await show(segment, { charset: 'ascii' })).toContain('^ v above or below the rest');
  });

  it('names stay as they are', async () => {
    const report = setApart({ ...segmentsNamed('Köln – Bonn × ▲'), title: 'by A → B' }, 'ascii');
    const lines = await linesOf(report, { charset: 'ascii' });
    expect(lines[0]).toBe('by A → B');
    expect(lines[3]).toMatch(/^Köln – Bonn × ▲ +\+41/);
  });
});

it('footnotes are dim, and the account is not', async () => {
  const report: Report = { ...segment, footer: [...segment.footer, '5 rows = 5 answered'] };
  const text = await show(report, { colorLevel: 1, columns: 60 });
  expect(text).toContain('\x1b[2m▲ ▼ above or below the rest (p < 0.05, Holm over 5 tests)\x1b[22m\n');
  expect(text).toContain('\n5 rows = 5 answered\n');
  expect(text).toContain('\x1b[2mleft out to fit 60 columns: ');
});
