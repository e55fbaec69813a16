// Who to call, on a page: how many detractors are open, by the age of their answers and by segment; never who.
import type { CallsResult } from '../../core/report-result.js';
import type { PageFigure, PagePart } from '../../report/page.js';
import type { CellValue } from '../../report/report.js';
import type { PartContext } from './report-parts.js';
import { nameOf } from './segment.js';
import { valueText } from './values.js';

/** Weeks that have a row each; what is older is one. */
const WEEKS = 8;
/** Segments of a column that are listed. */
const SEGMENTS = 30;

export function callsPart(calls: CallsResult, { words }: PartContext): PagePart {
  const { report } = words;
  const { detractors, weeks, outside, asOf, condition } = calls;
  const recent = weeks.find(({ week }) => week === 0)?.open ?? 0;
  return {
    name: 'calls',
    heading: report.headings.calls(detractors.open, asOf === null ? null : recent),
    lead: [],
    figures: [
      ...(weeks.length === 0 ? [] : [ages(calls, words)]),
      ...calls.segments.filter(({ counts }) => counts.length > 0).map((one) => bySegment(one, words)),
    ],
    notes: [
      report.notes.open(condition),
      ...(asOf === null ? [] : [report.notes.asOf(asOf)]),
      ...(outside.open > 0 ? [report.undated(outside.open)] : []),
      report.notes.noNames,
    ],
  };
}

type Words = PartContext['words'];

function ages({ weeks, detractors }: CallsResult, { report, numerals }: Words): PageFigure {
  const shown = weeks.filter(({ week, open }) => week < WEEKS && open > 0);
  const older = weeks.filter(({ week, open }) => week >= WEEKS && open > 0);
  const { age, days, detractors: counted } = report.headingsOfCalls;
  const rows: CellValue[][] = shown.map(({ week, from, to, open }) => [
    report.age(week),
    `${numerals.day(from)} – ${numerals.day(to)}`,
    open,
  ]);
  if (older.length > 0)
    rows.push([
      report.older(WEEKS),
      `– ${numerals.day(older[0]!.to)}`,
      older.reduce((sum, { open }) => sum + open, 0),
    ]);
  return {
    title: report.titles.ages,
    description: report.descriptions.calls(detractors.open, weeks.length),
    table: {
      columns: [
        { title: age, kind: 'words' },
        { title: days, kind: 'words', drop: 1 },
        { title: counted, kind: 'count' },
      ],
      rows,
    },
  };
}

function bySegment({ by, counts }: CallsResult['segments'][number], words: Words): PageFigure {
  const { report } = words;
  const sorted = counts.toSorted((a, b) => b.detractors - a.detractors).slice(0, SEGMENTS);
  return {
    title: report.titles.callsBy(nameOf(by)),
    description: report.descriptions.table(sorted.length),
    table: {
      columns: [
        ...by.map((title) => ({ title, kind: 'text' as const })),
        { title: report.headingsOfCalls.detractors, kind: 'count' },
      ],
      rows: sorted.map(({ segment, detractors }) => [
        ...by.map((column) => valueText(column, segment[column] ?? null, words)),
        detractors,
      ]),
    },
  };
}
