// A page with all its parts, as a report of a year makes it: invented figures, near those of the demo file.
import type { PageFigure, PagePart, ReportOfPage } from '../../../src/report/page.js';
import type { ReportColumn, ReportTable, Span } from '../../../src/report/report.js';
import { plain } from '../../support/report/reports.js';

export const ABOVE: Span = { text: '▲', tone: 'good' };
export const BELOW: Span = { text: '▼', tone: 'bad' };
const LOW: Span = { text: 'low n', tone: 'dim' };

const column = (title: string, kind: ReportColumn['kind'], name?: string): ReportColumn => ({
  title,
  kind,
  ...(name !== undefined && { name }),
});

const number: PageFigure = {
  description: 'NPS +29, 95% CI +26 to +31; the goal is +35.',
  chart: {
    kind: 'number',
    nps: 28.6,
    interval: [26.1, 31.1],
    beside: [
      [{ text: '95% CI' }, { text: ' +26 to +31', tone: 'strong' }],
      [{ text: '4,298', tone: 'strong' }, { text: ' responses' }],
      [{ text: '21.4%', tone: 'strong' }, { text: ' of 20,084 invitations answered' }],
      [{ text: '+5 points', tone: 'strong' }, { text: ' since 2025, more than chance (p = 0.004)' }],
    ],
    goal: { nps: 35, name: 'goal' },
  },
  table: {
    columns: [
      column('', 'words', 'Figure'),
      column('NPS', 'nps'),
      column('95% CI', 'interval'),
      column('n', 'count'),
    ],
    rows: [['all answers', 28.6, [26.1, 31.1], 4298]],
  },
};

const shares: PageFigure = {
  title: 'Promoters less detractors are the NPS',
  description: 'Promoters 52.1%, passives 24.4%, detractors 23.5% of 4,298 answers.',
  chart: {
    kind: 'stacked',
    parts: [
      { name: 'Promoters', shade: 'dense', values: [2239 / 4298] },
      { name: 'Passives', shade: 'medium', values: [1049 / 4298] },
      { name: 'Detractors', shade: 'light', values: [1010 / 4298] },
    ],
  },
  table: {
    columns: [
      column('', 'words', 'Category'),
      column('Scores', 'words'),
      column('Share', 'percent'),
      column('n', 'count'),
    ],
    rows: [
      ['Promoters', '9–10', 2239 / 4298, 2239],
      ['Passives', '7–8', 1049 / 4298, 1049],
      ['Detractors', '0–6', 1010 / 4298, 1010],
    ],
  },
};

const COUNTS = [12, 9, 31, 40, 61, 97, 760, 600, 449, 1100, 1139];
const distribution: PageFigure = {
  title: 'How many gave each score',
  description: 'Most people scored 10 (1,139), then 9 (1,100) and 6 (760).',
  chart: {
    kind: 'histogram',
    values: COUNTS,
    groups: [
      { names: ['Detractors', 'Detr.', 'D'], shade: 'light', columns: 7 },
      { names: ['Passives', 'Pass.', 'p'], shade: 'medium', columns: 2 },
      { names: ['Promoters', 'Prom.', 'P'], shade: 'dense', columns: 2 },
    ],
  },
  table: {
    columns: [column('Score', 'words'), ...COUNTS.map((_, answer) => column(String(answer), 'count'))],
    rows: [['Count', ...COUNTS]],
  },
};

const MONTHS = [22, 25, 21, null, 20, 24, 19, 27, 35, 30, 33, 38] as const;
const PERIODS = MONTHS.map((_, i) => `2025-${String(i + 1).padStart(2, '0')}`);
const trend: PageFigure = {
  title: 'NPS by month, with 95% intervals',
  description: 'NPS by month from January to December 2025: from +22 to +38, lowest +19 in July.',
  chart: {
    kind: 'trend',
    periods: PERIODS,
    values: MONTHS.map((nps, i) => (nps === null ? null : [nps - 8 + (i % 3), nps, nps + 7 + (i % 2)])),
    limits: MONTHS.map((nps) => (nps === null ? null : [16, 36])),
    limitsName: 'usual range',
    rolling: {
      name: '3 months together',
      values: [null, null, 22.7, null, null, 21.7, 21, 23.3, 27, 30.7, 32.7, 33.7],
    },
    outside: [11],
    marks: MONTHS.map((_, i) => (i === 8 ? ABOVE : null)),
    breakAfter: { index: 7, name: 'level +23 → +34' },
    goal: { nps: 35, name: 'goal' },
  },
  table: {
    columns: [
      column('month', 'words'),
      column('NPS', 'nps'),
      column('95% CI', 'interval'),
      column('n', 'count'),
      column('change', 'points'),
      column('', 'mark', 'mark'),
    ],
    rows: MONTHS.map((nps, i) => [
      PERIODS[i]!,
      nps,
      nps === null ? null : [nps - 8 + (i % 3), nps + 7 + (i % 2)],
      nps === null ? 0 : 330 + 17 * i,
      i === 0 || nps === null || MONTHS[i - 1] == null ? '' : nps - MONTHS[i - 1]!,
      i === 8 ? ABOVE : null,
    ]),
  },
};

type Segment = readonly [
  name: string,
  nps: number | null,
  half: number,
  n: number,
  effect: number,
  mark: Span | null,
];

function segments(title: string, column_: string, rows: readonly Segment[]): PageFigure {
  const clamp = (value: number) => Math.max(-100, Math.min(100, value));
  return {
    title,
    description: `${title}: best ${rows[0]?.[0]}, worst ${rows.at(-1)?.[0]}; overall +29.`,
    chart: {
      kind: 'dots',
      headings: ['NPS', 'effect', 'n'],
      reference: { nps: 28.6, name: 'overall' },
      rows: rows.map(([name, nps, half, n, effect, mark]) => ({
        name,
        value: nps === null ? null : [clamp(nps - half), nps, clamp(nps + half)],
        mark,
        beside:
          nps === null
            ? ['', 'hidden']
            : [
                `${effect > 0 ? '+' : effect < 0 ? '−' : ''}${Math.abs(effect).toFixed(1)}`,
                n.toLocaleString('en-US'),
              ],
      })),
    },
    table: segmentTable(column_, rows, clamp),
  };
}

function segmentTable(name: string, rows: readonly Segment[], clamp: (value: number) => number): ReportTable {
  return {
    columns: [
      column(name, 'text'),
      column('NPS', 'nps'),
      column('95% CI', 'interval'),
      column('n', 'count'),
      column('effect', 'points'),
      column('', 'mark', 'mark'),
    ],
    rows: rows.map(([label, nps, half, n, effect, mark]) =>
      nps === null
        ? [label, 'hidden', '', '', '', null]
        : [label, nps, [clamp(nps - half), clamp(nps + half)], n, effect, mark],
    ),
  };
}

const regions = segments('NPS by region', 'region', [
  ['North America', 41, 4, 1204, 3.5, ABOVE],
  ['EMEA', 31, 4, 1902, 1.1, null],
  ['APAC', 13, 5, 1080, -3.9, BELOW],
  ['LATAM', 4, 17, 98, -0.6, BELOW],
  ['Malta', 0, 39, 14, -0.1, LOW],
  ['Cyprus', null, 0, 3, 0, null],
]);

const teams = segments('NPS by account team', 'account team', [
  ['Customer success, strategic accounts', 52, 9, 310, 1.7, ABOVE],
  ['Self-service', 33, 3, 2110, 2.1, null],
  ['الدعم الفني', 29, 11, 240, 0, null],
  ['東京サポートチーム', 27, 12, 210, -0.1, null],
  ['Partner channel, resellers and distributors in the southern region', 6, 8, 428, -2.2, BELOW],
]);

const themes: PageFigure = {
  title: 'What comments add to the NPS or take from it, in points',
  description: 'Slow support takes 6.6 points, price 3.4; friendly staff adds 4.3.',
  chart: {
    kind: 'impacts',
    headings: ['points', 'comments'],
    rows: [
      { name: 'slow support, waiting', points: -6.6, interval: [-8.4, -4.8], mark: BELOW, beside: '141' },
      { name: 'price', points: -3.4, interval: [-5.1, -1.7], mark: BELOW, beside: '120' },
      { name: 'invoice', points: -0.8, interval: [-2.1, 0.5], mark: null, beside: '44' },
      { name: 'staff, friendly', points: 4.3, interval: [2.9, 5.7], mark: ABOVE, beside: '98' },
    ],
  },
  table: {
    columns: [
      column('theme', 'text'),
      column('comments', 'count'),
      column('share', 'percent'),
      column('NPS', 'nps'),
      column('impact', 'points'),
      column('', 'mark', 'mark'),
    ],
    rows: [
      ['slow support, waiting', 141, 0.087, -48, -6.6, BELOW],
      ['price', 120, 0.074, -21, -3.4, BELOW],
      ['invoice', 44, 0.027, 2, -0.8, null],
      ['staff, friendly', 98, 0.061, 88, 4.3, ABOVE],
    ],
  },
};

const DRIVERS = [
  ['checkout', 0.34, 0.62],
  ['delivery', 0.24, 0.81],
  ['support', 0.16, 0.66],
  ['product quality', 0.12, 0.84],
  ['app', 0.06, 0.7],
  ['website', 0.05, 0.71],
  ['newsletter', 0.03, 0.79],
] as const;
const drivers: PageFigure = {
  title: 'How much each rating matters, and how it is rated',
  description: 'Checkout matters most (34%) and is rated lowest (6.2 of 10).',
  chart: {
    kind: 'quadrant',
    points: DRIVERS.map(([name, weight, rated]) => ({ name, weight, rated })),
    axes: { weight: 'matters more', rated: 'rated higher' },
    middle: { weight: 1 / 7, rated: 0.74 },
    fields: {
      highWeightLowRated: 'Improve first',
      highWeightHighRated: 'Keep',
      lowWeightLowRated: 'Later',
      lowWeightHighRated: 'Good enough',
    },
  },
  table: {
    columns: [
      column('rating', 'text'),
      column('weight', 'percent'),
      column('95% CI', 'words'),
      column('mean', 'words'),
    ],
    rows: DRIVERS.map(([name, weight, rated]) => [
      name,
      weight,
      `${Math.round(weight * 100) - 5}% to ${Math.round(weight * 100) + 5}%`,
      (rated * 10).toFixed(1),
    ]),
  },
};

const risk = segments('Segments that pull the NPS down', 'segment', [
  ['channel phone', 3, 11, 310, -1.9, BELOW],
  ['North × enterprise', -22, 18, 140, -1.7, BELOW],
]);

const calls: PageFigure = {
  title: 'Detractors without an answer, by age of their response',
  description: '61 detractors wait for a call, 23 of them for more than 30 days.',
  table: {
    columns: [
      column('region', 'text'),
      column('up to 7 days', 'count'),
      column('8 to 30 days', 'count'),
      column('over 30 days', 'count'),
    ],
    rows: [
      ['EMEA', 8, 12, 11],
      ['APAC', 5, 9, 10],
      ['North America', 1, 3, 2],
    ],
  },
};

const parts: PagePart[] = [
  { name: 'score', heading: 'The score', lead: [], figures: [number, shares, distribution], notes: [] },
  {
    name: 'trend',
    heading: 'The trend',
    lead: ['Rising: +1.8 points a month (95% CI +0.6 to +3.0, p = 0.008), after a break in August 2025.'],
    figures: [trend],
    notes: ['◆ outside the usual range; ▲ ▼ more than chance and the usual noise (p < 0.05, Holm over 10)'],
  },
  {
    name: 'segments',
    heading: 'Who scores higher, who lower',
    lead: [
      'North America is above the rest, APAC and LATAM are below: APAC alone takes 3.9 points from the NPS.',
    ],
    figures: [regions, teams],
    notes: [
      '▲ ▼ above or below the rest (p < 0.05, Holm over 9 tests); filled dots',
      'effect: points that the segment adds to or takes from the overall NPS',
      'Cyprus has fewer than 10 answers: its figures are withheld',
    ],
  },
  {
    name: 'comments',
    heading: 'What people say',
    lead: ['1,612 comments, of 38% of the answers. “Slow support” costs most, -6.6 points.'],
    figures: [themes],
    quotes: [
      { text: 'waited two weeks for an answer', from: 'scored 1' },
      { text: 'support slow, price fine – and then\nnobody called back', from: 'scored 3' },
    ],
    notes: ['impact: points of the commenters’ NPS less what it would be without these; they overlap'],
  },
  {
    name: 'drivers',
    heading: 'What goes with the NPS',
    lead: ['Checkout matters most and is rated lowest. Association, not cause.'],
    figures: [drivers],
    notes: ['R² 0.41; n = 3,870 with all ratings'],
  },
  {
    name: 'risk',
    heading: 'What pulls it down',
    lead: ['Of 61 segments of 7 columns, 2 are below the rest.'],
    figures: [risk],
    notes: [],
  },
  {
    name: 'calls',
    heading: 'Who to call',
    lead: ['61 detractors wait for an answer, 23 of them for more than 30 days.'],
    figures: [calls],
    notes: [],
  },
  {
    name: 'method',
    heading: 'How this was made',
    lead: [
      'NPS is the share of promoters (9–10) less the share of detractors (0–6), from -100 to +100.',
      'The interval holds the true NPS in 95 of 100 such surveys.',
      '▲ and ▼ are only where chance would rarely make such a difference, all tests of the page together.',
      '4,310 rows = 4,298 answered + 9 blank + 3 rejected',
    ],
    figures: [],
    notes: ['3 rejected: record 12 "11", record 413 "n/k", record 977 "7.5"'],
  },
];

export const demo: ReportOfPage = {
  ...plain,
  command: 'report',
  title: 'NPS report',
  page: {
    language: 'en',
    title: 'Customer NPS, 2025',
    headline: 'NPS is +29, up 5 points on the year: more than chance, and 6 points short of the goal of +35.',
    parts,
    colophon: [
      'responses.csv, 2025-01-02 to 2025-12-30, read on 2026-01-04',
      'nps report responses.csv --by region --goal 35 -o nps.html',
    ],
  },
};
