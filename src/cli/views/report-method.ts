// How a page was made: what its words mean, what became of the rows, what is not there, what was said of the data.

import type { PagePart } from '../../report/page.js';
import type { Line } from '../../report/report.js';
import { tellable } from '../warnings.js';
import { warningIn } from '../words/reader-language.js';
import type { PartContext } from './report-parts.js';

export function methodPart({ paged, words }: PartContext): PagePart {
  const { result, input, options, scale, warnings, names } = paged;
  const { mistaken = Math.min(1, 2 * (1 - options.confidence / 100)) } = paged;
  const { report, figures } = words;
  const told = tellable(warnings, options.minN ?? undefined).map((warning) => [
    warningIn(words, warning, names),
  ]);
  return {
    name: 'method',
    heading: report.headings.method,
    lead: report.method({
      scale,
      confidence: options.confidence,
      mistaken: Number(mistaken.toPrecision(6)),
      hasTrend: result.trend !== undefined,
      hasComments: result.comments !== undefined,
      hasDrivers: result.drivers !== undefined,
      minN: options.minN,
    }),
    figures: [],
    notes: [
      figures.account(input),
      ...(result.leftOut.length > 0 ? [report.leftOut(result.leftOut)] : []),
      ...told,
    ],
  };
}

/** Under all parts: where the answers are from, and how to make the page again. */
export function colophonOf({ paged: { result, input, line }, words: { report } }: PartContext): Line[] {
  const { from = null, to = null } = result.trend ?? {};
  return [report.source(input.sources, from, to), report.madeBy(line)];
}
