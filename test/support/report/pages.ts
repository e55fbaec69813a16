// A page to render: two parts of the screens of the design, with names that are hostile to every format.
import type { Page, ReportOfPage } from '../../../src/report/page.js';
import type { Histogram, ReportTable } from '../../../src/report/report.js';
import { plain, score, segment } from './reports.js';

/** What would run, link or break out where it is not escaped. */
export const HOSTILE = '<b onclick="x()">`|`</b>\n# [x](https://x.example)';

const [shares, distribution] = score.tables as [ReportTable, ReportTable];
const [regions] = segment.tables as [ReportTable];

export const page: Page = {
  language: 'en',
  title: 'Customer survey, autumn',
  headline: [
    { text: 'The NPS is +29, ' },
    { text: '7 points', tone: 'good' },
    { text: ' more than in spring: more than chance.' },
  ],
  parts: [
    {
      name: 'score',
      heading: 'The score',
      lead: ['Of 100 who answered, 52 are promoters, 24 passives and 23 detractors.'],
      figures: [
        {
          description: 'Promoters 52%, passives 24%, detractors 23%.',
          chart: {
            kind: 'number',
            nps: 28.6,
            interval: [26, 31],
            beside: ['95% CI +26 to +31', '4,298 responses'],
          },
          table: shares,
        },
        {
          title: 'Answers from 0 to 10',
          description: 'Most answered 10.',
          chart: distribution.chart as Histogram,
          table: distribution,
        },
      ],
      notes: ['The interval holds the NPS of all customers in 95 of 100 such surveys.'],
    },
    {
      name: 'segments',
      heading: 'By region',
      lead: [],
      figures: [
        {
          description: 'North America is highest, at +41.',
          chart: { kind: 'dots', rows: [], reference: { nps: 28.6, name: 'overall' } },
          table: regions,
        },
      ],
      quotes: [{ text: HOSTILE, from: 'scored 3' }],
      notes: ['▲ ▼ above or below the rest (p < 0.05, Holm over 5 tests)'],
    },
  ],
  colophon: ['4,310 rows = 4,298 answered + 9 blank + 3 rejected', 'nps report autumn.csv -o nps.html'],
};

export const reportOfPage: ReportOfPage = { ...plain, page };
