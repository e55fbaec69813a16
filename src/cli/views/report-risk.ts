// Segments at risk on a page: those that a search found to pull the NPS down.
import type { RiskResult } from '../../core/results.js';
import type { FoundSegment } from '../../core/segment-search.js';
import type { DotChart, PagePart } from '../../report/page.js';
import { computedPart, notesOf, type PartContext } from './report-parts.js';
import { riskView } from './risk.js';

/** Segments that are shown. */
const SHOWN = 10;

export function riskPart(risk: RiskResult, context: PartContext): PagePart {
  const { paged, words } = context;
  const { report } = words;
  const options = { ...paged.options, atLeast: paged.atLeast };
  const view = riskView({ ...computedPart(paged, risk), options, top: SHOWN }, words);
  const found = risk.found.slice(0, SHOWN);
  const [table] = view.tables;
  const [first] = found;
  return {
    name: 'risk',
    heading:
      risk.tested === 0
        ? report.headings.untestedRisk
        : report.headings.risk(
            risk.found.map((one) => nameOf(one, context)),
            paged.scale,
          ),
    lead: [],
    figures:
      table === undefined || first === undefined
        ? []
        : [
            {
              description: report.descriptions.risk(nameOf(first, context), first.nps!),
              chart: chartOf(found, context),
              table,
            },
          ],
    notes: notesOf(view.footer, context, [
      words.risk.otherSide(risk.side, risk.otherSide),
      words.risk.more(risk.found.length - SHOWN),
    ]),
  };
}

const nameOf = ({ segment }: FoundSegment, { words }: PartContext) =>
  words.risk.segment(Object.entries(segment));

function chartOf(found: readonly FoundSegment[], context: PartContext): DotChart {
  const { paged, words } = context;
  const { risk, segment, report } = words;
  const { nps } = paged.result.score;
  return {
    kind: 'dots',
    headings: [
      paged.scale === undefined ? segment.headings.nps : segment.headings.netScore,
      segment.headings.effect,
      segment.headings.responses,
    ],
    rows: found.map((one) => ({
      name: nameOf(one, context),
      value:
        one.nps === null || one.interval === null ? null : [one.interval.low, one.nps, one.interval.high],
      mark: { text: risk.marks.detractors, tone: 'bad' },
      beside: [report.figures.points(one.leverage), report.figures.count(one.responses)],
    })),
    reference: nps === null ? null : { nps, name: report.chart.overall },
  };
}
