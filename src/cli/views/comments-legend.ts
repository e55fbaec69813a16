// The lines under the tables of nps comments.
import type { CommentPeriods, CommentsResult, CommentTheme } from '../../core/comments-result.js';
import type { Legend, Line } from '../../report/report.js';
import type { ChangedTheme } from '../../words/comments-words.js';
import type { Words } from '../../words/words.js';
import type { ShownThemes } from './comments-shown.js';

/** What the lines depend on beside what was found. */
interface LegendFacts {
  readonly isNps: boolean;
  readonly minN: number;
  /** What was looked at are answers that were offered, and no words. */
  readonly areAnswers: boolean;
}

/** What was found, what it means, what could not be. */
export function commentsLegend(
  shown: ShownThemes,
  result: CommentsResult,
  { isNps, minN, areAnswers }: LegendFacts,
  { comments: words }: Words,
): (Line | Legend)[] {
  const { legend, headings } = words;
  const { comments, namedTests, overall, unthemed, period } = result;
  const named = result.named ?? [];
  if (comments === 0) return [words.noComments];
  if (overall.hidden) return [legend.hidden(minN)];
  const found = [...shown.detractors, ...shown.promoters];
  const all = [...found, ...named];
  const isTested = namedTests !== null && namedTests.count > 0;
  const isHidden = unthemed.hidden || named.some(({ hidden }) => hidden);
  return [
    ...searchLines(result, areAnswers, words),
    ...(isTested ? [{ legend: legend.named(namedTests, named.some(isSignificant)) }] : []),
    ...(all.length > 0 ? [{ legend: legend.impact(isNps), of: headings.impact }] : []),
    ...themedLine(result, words),
    ...(shown.more > 0 ? [legend.more(shown.more)] : []),
    ...(all.some(({ hidden, pValue }) => !hidden && pValue === null) ? [{ legend: legend.untested }] : []),
    ...(all.some(isMarkedLow) ? [{ legend: legend.lowN }] : []),
    ...(isHidden ? [{ legend: legend.hidden(minN) }] : []),
    ...(overall.weighted === undefined ? [] : [legend.weighted]),
    ...(period === null ? [] : changeLines(found, period, { tests: period.tests, isNamed: false }, words)),
    ...(period?.namedTests
      ? changeLines(named, period, { tests: period.namedTests, isNamed: true }, words)
      : []),
  ];
}

const isSignificant = ({ significant }: CommentTheme) => significant === true;

const isMarkedLow = ({ significant, pValue, lowN }: CommentTheme) =>
  lowN === true && !significant && pValue !== null;

/** What the search found; where that is nothing, what came nearest and what could have been found. */
function searchLines(
  { tests, themes, nearest, detectable }: CommentsResult,
  areAnswers: boolean,
  { legend }: Words['comments'],
): (Line | Legend)[] {
  if (tests.count === 0) return [legend.nothingTested];
  if (themes.length > 0) return [{ legend: legend.found(tests, areAnswers) }];
  return [
    legend.noneFound(tests, areAnswers),
    ...(nearest.length > 0 ? [legend.nearest(nearest)] : []),
    ...(detectable === undefined ? [] : [legend.detectable(detectable)]),
  ];
}

/** "71.3% of the comments mention a named theme" */
function themedLine({ unthemed, named, themes }: CommentsResult, { legend }: Words['comments']): string[] {
  if (unthemed.share === null || (named === null && themes.length === 0)) return [];
  return [legend.themed(1 - unthemed.share, named !== null)];
}

function changeLines(
  themes: readonly CommentTheme[],
  period: CommentPeriods,
  { tests, isNamed }: { readonly tests: CommentPeriods['tests']; readonly isNamed: boolean },
  { changes }: Words['comments'],
): Line[] {
  if (themes.length === 0 || tests.count === 0) return [];
  const changed = themes.flatMap(({ name, change }) =>
    (['share', 'nps'] as const).flatMap((figure): ChangedTheme[] =>
      change?.[figure].significant ? [{ name, figure, move: change[figure] }] : [],
    ),
  );
  return [changes(changed, period, tests, isNamed)];
}
