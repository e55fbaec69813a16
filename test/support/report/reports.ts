// Reports to render: the screens of the design, and a small one to change.
import type { CellValue, Report, ReportColumn, Span } from '../../../src/report/report.js';

export const plain: Report = {
  command: 'score',
  title: 'A title',
  tables: [],
  footer: [],
  records: { header: ['name', 'nps'], rows: [] },
  input: null,
  options: {},
  result: {},
  warnings: [],
  alerts: [],
};

/** Bars are whole percents here, so that they end on whole and half blocks. */
export const score: Report = {
  ...plain,
  title: { pieces: [[{ text: 'NPS +29', tone: 'strong' }], '95% CI +26 to +31', '4,298 responses'] },
  tables: [
    {
      columns: [
        { title: '', name: 'Category', kind: 'words' },
        { title: '', name: 'Scores', kind: 'words' },
        { title: '', name: 'Share', kind: 'percent' },
        { title: '', name: 'n', kind: 'count' },
      ],
      rows: [
        ['Promoters', '9–10', 2239 / 4298, 2239],
        ['Passives', '7–8', 1049 / 4298, 1049],
        ['Detractors', '0–6', 1010 / 4298, 1010],
      ],
      chart: {
        kind: 'bars',
        values: [0.52, 0.24, 0.23],
        shades: ['dense', 'medium', 'light'],
      },
    },
    {
      columns: [
        { title: 'Score', kind: 'words' },
        ...Array.from(
          { length: 11 },
          (_, answer): ReportColumn => ({ title: String(answer), kind: 'count' }),
        ),
      ],
      rows: [['Count', 12, 9, 31, 40, 61, 97, 760, 600, 449, 1100, 1139]],
      chart: {
        kind: 'histogram',
        values: [12, 9, 31, 40, 61, 97, 760, 600, 449, 1100, 1139],
        groups: [
          { names: ['Detractors', 'Detr.', 'D'], shade: 'light', columns: 7 },
          { names: ['Passives', 'Pass.', 'p'], shade: 'medium', columns: 2 },
          { names: ['Promoters', 'Prom.', 'P'], shade: 'dense', columns: 2 },
        ],
      },
      transposable: true,
    },
  ],
  footer: ['4,310 rows = 4,298 answered + 9 blank + 3 rejected'],
};

const above: Span = { text: '▲', tone: 'good' };
const below: Span = { text: '▼', tone: 'bad' };

export const segmentColumns: readonly ReportColumn[] = [
  { title: 'region', kind: 'text' },
  { title: 'NPS', kind: 'nps' },
  { title: '95% CI', kind: 'interval', drop: 1 },
  { title: 'n', kind: 'count' },
  { title: 'Prom.', kind: 'share', drop: 3 },
  { title: 'Pass.', kind: 'share', drop: 3 },
  { title: 'Detr.', kind: 'share', drop: 3 },
  { title: 'effect', kind: 'points', drop: 2 },
  { title: '', name: 'mark', kind: 'mark' },
];

export const segment: Report = {
  ...plain,
  command: 'segment',
  title: { pieces: ['NPS by region', 'overall +29 (95% CI +26 to +31, n = 4,298)'] },
  tables: [
    {
      columns: segmentColumns,
      rows: [
        ['North America', 41, [37, 45], 1204, 0.581, 0.247, 0.172, 3.5, above],
        ['EMEA', 31, [27, 35], 1902, 0.53, 0.251, 0.219, 1.1, null],
        ['APAC', 13, [8, 18], 1080, 0.452, 0.227, 0.321, -3.9, below],
        ['LATAM', 4, [-13, 21], 98, 0.388, 0.265, 0.347, -0.6, below],
        ['Malta', 0, [-39, 39], 14, 5 / 14, 4 / 14, 5 / 14, -0.1, { text: 'low n', tone: 'warn' }],
      ],
    },
  ],
  footer: [
    { legend: '▲ ▼ above or below the rest (p < 0.05, Holm over 5 tests)' },
    { legend: 'effect: points that the segment adds to or takes from the overall NPS', of: 'effect' },
  ],
};

/** A segment table with these names. */
export function segmentsNamed(...names: (string | null)[]): Report {
  const figures: CellValue[] = [41, [37, 45], 1204, 0.581, 0.247, 0.172, 3.5, null];
  return { ...segment, tables: [{ columns: segmentColumns, rows: names.map((name) => [name, ...figures]) }] };
}
