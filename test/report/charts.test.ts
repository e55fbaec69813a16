// Charts beside the rows of a table: how wide they are, and what gives way on narrower screens.
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.js';
import { USUAL_NUMERALS } from '../../src/report/numerals.js';
import type { IntervalChart, Report, ReportColumn, ReportTable } from '../../src/report/report.js';
import { sparklinesOf } from '../../src/report/sparkline.js';
import { renderTable } from '../../src/report/table.js';
import { textWidth } from '../../src/report/width.js';
import { en } from '../../src/words/en.js';
import { plain } from '../support/report/reports.js';

type Options = Parameters<typeof renderTable>[1];
const usual: Omit<Options, 'columns'> = {
  colorLevel: 0,
  charset: 'unicode',
  numerals: USUAL_NUMERALS,
  words: en.formats,
};
const reportOf = (table: ReportTable): Report => ({ ...plain, title: '', tables: [table] });
const show = (table: ReportTable, columns: number | null, options: Partial<Options> = {}) =>
  renderTable(reportOf(table), { ...usual, columns, ...options });
const linesOf = async (...parameters: Parameters<typeof show>) => (await show(...parameters)).split('\n');

const COLUMNS: readonly ReportColumn[] = [
  { title: 'month', kind: 'words' },
  { title: 'NPS', kind: 'nps' },
  { title: 'n', kind: 'count' },
  { title: 'change', kind: 'points', drop: 1 },
  { title: 'Prom.', kind: 'share', drop: 3 },
  { title: 'Pass.', kind: 'share', drop: 3 },
  { title: 'Detr.', kind: 'share', drop: 3 },
  { title: '', name: 'mark', kind: 'mark' },
];
const CHART: IntervalChart = {
  kind: 'intervals',
  values: [[16, 22, 28], null, [29, 35, 41], [-20, -12, -4]],
  after: 1,
  drop: 2,
};
const TREND: ReportTable = {
  columns: COLUMNS,
  rows: [
    ['2026-03', 22, 402, '', 0.5, 0.25, 0.25, null],
    ['2026-04', null, 0, '', null, null, null, null],
    ['2026-05', 35, 455, 13, 0.5, 0.25, 0.25, { text: 'since 03' }],
    ['2026-06', -12, 1201, -47, 0.5, 0.25, 0.25, { text: '▼', tone: 'bad' }],
  ],
  chart: CHART,
};

describe('intervals', () => {
  it('stand after their column, with the scale in the row of headings', async () => {
    const screen = [
      'month      NPS   -20       0      20      40      60       n  change',
      '2026-03    +22                   ├──●─┤                  402',
      '2026-04      –                                             0',
      '2026-05    +35                         ├─●─┤             455   +13.0  since 03',
      '2026-06    -12     ├──●──┤                             1,201   -47.0  ▼',
      '',
    ];
    expect(await linesOf(TREND, null)).toEqual(screen);
    expect((await linesOf(TREND, 80)).slice(0, 6)).toEqual(screen);
  });

  it('take at most 50 characters where columns of less weight have room beside them', async () => {
    const [heading] = await linesOf(TREND, 120);
    expect(heading).toMatch(/^month {6}NPS {3}-20 .* 60 +n {2}change {3}Prom\. {2}Pass\. {2}Detr\.$/);
    expect(heading!.indexOf(' 60') + 3 - heading!.indexOf('-20')).toBeLessThanOrEqual(50);
  });

  it('are shown in the place of columns that rank above them, which a terminal names', async () => {
    expect(await show(TREND, 80)).toContain('left out to fit 80 columns: Prom., Pass., Detr.\n');
  });

  it('go before columns that rank below them', async () => {
    const [heading] = await linesOf(TREND, 50);
    expect(heading).toBe('month      NPS       n  change');
    expect(await show(TREND, 50)).toContain('left out to fit 50 columns: Prom., Pass., Detr.\n');
  });

  it('go first where they have no rank', async () => {
    const { drop: _, ...first } = CHART;
    expect((await linesOf({ ...TREND, chart: first }, 72))[0]).toBe(
      'month      NPS       n  change   Prom.  Pass.  Detr.',
    );
  });

  it('are left out where none is known', async () => {
    const none = { ...TREND, chart: { ...CHART, values: [null, null, null, null] } };
    expect((await linesOf(none, 80))[0]).toBe('month      NPS       n  change   Prom.  Pass.  Detr.');
  });

  it('fit every terminal', async () => {
    const reference = { ...TREND, chart: { ...CHART, reference: 100 } };
    for (let columns = 30; columns <= 130; columns += 1)
      for (const table of [TREND, reference])
        for (const line of await linesOf(table, columns))
          expect(textWidth(line)).toBeLessThanOrEqual(columns);
  });

  it('have a faint reference, and a mark of their own with its tone', async () => {
    const chart: IntervalChart = {
      ...CHART,
      reference: 29,
      marks: [null, null, null, { text: '◆', tone: 'warn' }],
    };
    const text = await show({ ...TREND, chart }, 80, { colorLevel: 1 });
    expect(text).toContain('├──●─┤\x1b[2m┊\x1b[22m');
    expect(text).toContain('\x1b[33m├──◆──┤\x1b[39m');
  });

  it('are told apart in ASCII', async () => {
    const chart: IntervalChart = { ...CHART, reference: 29, marks: [null, null, null, { text: '◆' }] };
    const lines = await linesOf({ ...TREND, chart }, 80, { charset: 'ascii' });
    expect(lines[1]).toContain('|--o-|:');
    expect(lines[4]).toContain('|--*--|');
    expect(lines.join('\n')).toMatch(/^[\n -~]*$/);
  });

  it('are left out of Markdown', () => {
    expect(renderMarkdown(reportOf(TREND))).not.toMatch(/[├●┤]/);
  });
});

describe('sparklines', () => {
  const series = [
    [0, 10, null, 30, 40, 50, 60, 60, 50, 40],
    [60, 50, 40, 30, 20, 10, 0, 0, 0, 0],
  ];
  const [north, south] = sparklinesOf(series) as [CellOf, CellOf];
  type CellOf = ReturnType<typeof sparklinesOf>[number];
  const table: ReportTable = {
    columns: [
      { title: 'region', kind: 'text' },
      { title: 'NPS', kind: 'sparkline', drop: 1 },
      { title: 'last', kind: 'nps' },
      { title: 'n', kind: 'count' },
    ],
    rows: [
      ['North America', north, 40, 812],
      ['South', south, 0, 1204],
    ],
  };

  it('are drawn whole where there is room, on a page too', async () => {
    const screen = [
      'region          NPS          last       n',
      'North America   ▁▂ ▄▅▆▇▇▆▅    +40     812',
      'South           ▇▆▅▄▃▂▁▁▁▁      0   1,204',
      '',
    ];
    expect(await linesOf(table, null)).toEqual(screen);
    expect(await linesOf(table, 60)).toEqual(screen);
  });

  it('come before wider gaps, then show the latest, at least six characters, then go', async () => {
    const rowAt = async (columns: number) => (await linesOf(table, columns))[1];
    expect(await rowAt(40)).toBe('North America  ▁▂ ▄▅▆▇▇▆▅   +40    812');
    expect(await rowAt(34)).toBe('North America  …▆▇▇▆▅   +40    812');
    expect((await linesOf(table, 26)).slice(0, 2)).toEqual([
      'region        last       n',
      'North Ame…     +40     812',
    ]);
    expect(await show(table, 26)).toContain('left out to fit 26\ncolumns: NPS\n');
  });

  it('keep their levels in ASCII', async () => {
    expect((await linesOf(table, 60, { charset: 'ascii' }))[2]).toContain('#*+=~-____');
  });

  it('are in Markdown too, where their gaps stay', () => {
    expect(renderMarkdown(reportOf(table))).toContain('| North America | ▁▂\u00a0▄▅▆▇▇▆▅ | +40 | 812 |');
  });
});

describe('a grid', () => {
  const answers = Array.from({ length: 11 }, (_, answer) => String(answer));
  const gridOf = (kind: 'wholeShare' | 'count', cells: readonly number[]): ReportTable => ({
    columns: [
      { title: 'month', kind: 'words' },
      ...answers.map((title) => ({ title, kind })),
      { title: 'n', kind: 'count', drop: 1 },
      { title: 'NPS', kind: 'nps', drop: 2 },
    ],
    rows: [['2026-01', ...cells, 1402, 22]],
    dense: true,
  });
  const shares = gridOf('wholeShare', [0.02, 0.004, 0.01, 0.03, 0.02, 0.06, 0.09, 0.145, 0.23, 0.195, 0.201]);
  const counts = gridOf('count', [28, 5, 14, 42, 28, 84, 126, 203, 1322, 1273, 1281]);

  it('has whole percents without their sign', async () => {
    expect(await linesOf(shares, 80)).toEqual([
      'month      0  1  2  3  4  5  6   7   8   9  10       n   NPS',
      '2026-01    2  0  1  3  2  6  9  15  23  20  20   1,402   +22',
      '',
    ]);
    expect(renderMarkdown(reportOf(shares))).toContain('| 23 | 20 | 20 | 1,402 | +22 |');
  });

  it('moves together before anything is left out', async () => {
    expect((await linesOf(shares, 54))[1]).toBe('2026-01  2 0 1 3 2 6 9 15 23 20 20  1,402  +22');
    expect((await linesOf(counts, 69))[1]).toBe(
      '2026-01   28   5  14  42  28  84 126 203 1,322 1,273 1,281 1,402  +22',
    );
    expect((await linesOf(shares, 40))[0]).toBe('month    0 1 2 3 4 5 6  7  8  9 10');
  });

  it('names the period once and the answers each where a row becomes lines', async () => {
    expect((await linesOf(shares, 30)).slice(0, 4)).toEqual([
      '2026-01',
      '  0: 2  1: 0  2: 1  3: 3  4: 2',
      '  5: 6  6: 9  7: 15  8: 23',
      '  9: 20  10: 20',
    ]);
  });
});
