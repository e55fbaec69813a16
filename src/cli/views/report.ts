// What nps report shows: a page, whose parts are those of the commands.
import type { ReportResult } from '../../core/report-result.js';
import type { Page, PagePart, ReportOfPage } from '../../report/page.js';
import type { Words } from '../../words/words.js';
import type { Shown } from '../output/computed.js';
import { callsPart } from './report-calls.js';
import { commentsPart } from './report-comments.js';
import { driversPart } from './report-drivers.js';
import { colophonOf, methodPart } from './report-method.js';
import type { Paged, PartContext } from './report-parts.js';
import { riskPart } from './report-risk.js';
import { scorePart } from './report-score.js';
import { segmentsPart } from './report-segments.js';
import { trendPart } from './report-trend.js';
import { scoreView } from './score.js';

/** The report of nps report. */
export function reportView(paged: Paged, words: Words): Shown<ReportResult, ReportOfPage<ReportResult>> {
  const page = pageOf({ paged, words });
  const { records } = scoreView({ ...paged, result: paged.result.score }, words);
  return {
    ...paged,
    title: page.title,
    lead: [page.headline],
    tables: [],
    footer: page.colophon,
    records,
    page,
  };
}

function pageOf(context: PartContext): Page {
  const { paged, words } = context;
  const { report } = words;
  const { logo, scale, parts } = paged;
  return {
    language: report.language,
    title: paged.title ?? report.title(scale),
    ...(logo && { logo }),
    headline: headlineOf(context),
    parts: partsOf(context).filter(({ name }) => parts === undefined || parts.includes(name)),
    colophon: colophonOf(context),
  };
}

function headlineOf({ paged: { result, scale, options }, words: { report } }: PartContext): string {
  const { score, trend, change, goal } = result;
  if (score.hidden) return report.hidden(options.minN ?? 0);
  const line = trend?.trend;
  const every = trend && { name: trend.every, isTime: trend.periods[0]?.start != null };
  const periods = trend?.periods.filter(({ nps }) => nps !== null).length ?? 0;
  return report.headline({
    nps: score.nps,
    scale,
    change,
    trend: line && every ? { line, every, periods } : undefined,
    goal,
  });
}

/** Those that there are, in their order. */
function partsOf(context: PartContext): PagePart[] {
  const { score, trend, segments, comments, drivers, risk, calls } = context.paged.result;
  if (score.responses === 0) return [scorePart(context), methodPart(context)];
  return [
    scorePart(context),
    ...(trend === undefined ? [] : [trendPart(trend, context)]),
    ...(segments === undefined ? [] : [segmentsPart(segments, context)]),
    ...(comments === undefined ? [] : [commentsPart(comments, context)]),
    ...(drivers === undefined ? [] : [driversPart(drivers, context)]),
    ...(risk === undefined ? [] : [riskPart(risk, context)]),
    ...(calls === undefined ? [] : [callsPart(calls, context)]),
    methodPart(context),
  ];
}
