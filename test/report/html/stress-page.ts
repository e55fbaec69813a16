// Pages as large as a page may be, and names that are made to break one.
import type { PageFigure, PagePart, ReportOfPage } from '../../../src/report/page.js';
import { demo } from './demo-page.js';

/** What would run, ask for something, reverse the text or end an element, if it were markup. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '</title></style></svg><svg onload=alert(1)>',
  'javascript:alert(1)',
  '&lt;b&gt; &amp; ]]> <!-- --> <![CDATA[',
  'a\u202Egnirts\u2066b\u200Fc',
  'line\nbreak\ttab\u0000null\x1b[31m',
  '\ud800 half \udc00 pairs \uffff',
  '=cmd|/C calc!A0',
  'https://example.invalid/?<x>',
  'Zone -1',
] as const;

/** A small generator of numbers between 0 and 1, the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const clamp = (value: number) => Math.max(-100, Math.min(100, value));

function dots(count: number): PageFigure {
  const next = numbers(count);
  const rows = Array.from({ length: count }, (_, i) => {
    const nps = clamp(95 - (190 * i) / Math.max(1, count - 1));
    const half = 2 + 30 * next();
    return {
      name: `Segment number ${i + 1} of the company`,
      nps,
      low: clamp(nps - half),
      high: clamp(nps + half),
    };
  });
  return {
    title: 'By segment',
    description: `${count} segments.`,
    chart: {
      kind: 'dots',
      headings: ['NPS', 'effect', 'n'],
      reference: { nps: 12, name: 'overall' },
      rows: rows.map(({ name, nps, low, high }) => ({
        name,
        value: [low, nps, high],
        mark: null,
        beside: ['+0.1', '1,204'],
      })),
    },
    table: {
      columns: [
        { title: 'segment', kind: 'text' },
        { title: 'NPS', kind: 'nps' },
        { title: '95% CI', kind: 'interval' },
        { title: 'n', kind: 'count' },
        { title: 'effect', kind: 'points' },
        { title: '', name: 'mark', kind: 'mark' },
      ],
      rows: rows.map(({ name, nps, low, high }) => [name, nps, [low, high], 1204, 0.1, null]),
    },
  };
}

/** A trend of so many weeks. */
export function weeks(count: number): PageFigure {
  const next = numbers(count);
  let nps = 20;
  const values = Array.from({ length: count }, (_, i) => {
    nps = clamp(nps + (next() - 0.48) * 6);
    return i % 97 === 96 ? null : ([clamp(nps - 9), nps, clamp(nps + 8)] as const);
  });
  const periods = values.map(
    (_, i) => `${2016 + Math.floor(i / 52)}-W${String((i % 52) + 1).padStart(2, '0')}`,
  );
  return {
    title: 'By week',
    description: `${count} weeks.`,
    chart: {
      kind: 'trend',
      periods,
      values,
      limits: values.map((value) => value && [value[1] - 14, value[1] + 14]),
      limitsName: 'usual range',
      rolling: { name: '8 weeks together', values: values.map((value) => value && value[1] + 2) },
      outside: [40, 200].filter((i) => i < count),
      marks: values.map((_, i) => (i === 120 ? { text: '▼', tone: 'bad' } : null)),
      breakAfter: { index: Math.floor(count / 2), name: 'level +20 → +31' },
      goal: { nps: 50, name: 'goal' },
    },
    table: {
      columns: [
        { title: 'week', kind: 'words' },
        { title: 'NPS', kind: 'nps' },
        { title: '95% CI', kind: 'interval' },
        { title: 'n', kind: 'count' },
      ],
      rows: values.map((value, i) => [
        periods[i]!,
        value?.[1] ?? null,
        value && [value[0], value[2]],
        value ? 180 : 0,
      ]),
    },
  };
}

function themes(count: number): PageFigure {
  const rows = Array.from({ length: count }, (_, i) => ({
    name: `theme ${i + 1}, said in a few words`,
    points: 8 - (16 * i) / Math.max(1, count - 1),
  }));
  return {
    title: 'Themes',
    description: `${count} themes.`,
    chart: {
      kind: 'impacts',
      rows: rows.map(({ name, points }) => ({
        name,
        points,
        interval: [points - 2, points + 2],
        mark: null,
        beside: '12',
      })),
    },
    table: {
      columns: [
        { title: 'theme', kind: 'text' },
        { title: 'impact', kind: 'points' },
      ],
      rows: rows.map(({ name, points }) => [name, points]),
    },
  };
}

const part = (name: PagePart['name'], figures: PageFigure[]): PagePart => ({
  name,
  heading: name,
  lead: [],
  figures,
  notes: [],
});

/** 1,000 segments three times, 500 periods, 10,000 themes. */
export const stress: ReportOfPage = {
  ...demo,
  page: {
    ...demo.page,
    parts: [
      part('trend', [weeks(500)]),
      part('segments', [dots(1000), dots(1000), dots(1000)]),
      part('comments', [themes(10_000)]),
    ],
  },
};

/** The demo page with hostile text in the place of each text. */
export function hostilePage(text: string): ReportOfPage {
  return { ...demo, alerts: [text], page: withText(demo.page, text) };
}

/** Keys of which the text is of the program. */
const OWN = new Set(['kind', 'tone', 'shade', 'name of part', 'language', 'type', 'base64']);

function withText<Data>(data: Data, text: string, key = ''): Data {
  if (typeof data === 'string') return (OWN.has(key) ? data : text) as Data;
  if (Array.isArray(data)) return data.map((item) => withText(item, text, key)) as Data;
  if (typeof data !== 'object' || data === null) return data;
  const isPart = 'heading' in data && 'lead' in data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      isPart && name === 'name' ? value : withText(value, text, name),
    ]),
  ) as Data;
}
