// What nps comments shows: themes that take from the NPS and those that add to it, typical comments, what the marks mean.
import type { InputAccount } from '../../core/account.js';
import type { CommentsResult } from '../../core/comments-result.js';
import type { Pieces } from '../../report/report.js';
import type { Words } from '../../words/words.js';
import type { Computed, Shown } from '../output/computed.js';
import { commentsLegend } from './comments-legend.js';
import { commentsRecords } from './comments-records.js';
import { shownThemes } from './comments-shown.js';
import { examplesTable, foundTable, namedTable } from './comments-tables.js';
import { weightedLine } from './footer.js';
import { withBands } from './tidy.js';

/** What nps comments computes. */
export interface Commented extends Computed<CommentsResult, { confidence: number; minN: number | null }> {
  input: InputAccount;
  /** How many themes are shown on each side. */
  top: number;
  /** The comments are answers that were offered, several in a cell. */
  areAnswers: boolean;
}

/** The report of nps comments. */
export function commentsView(commented: Commented, words: Words): Shown<CommentsResult> {
  const { result, input, options, scale, top, areAnswers } = commented;
  const shown = shownThemes(result.themes, top);
  const how = { confidence: options.confidence, isNps: scale === undefined };
  return {
    ...commented,
    title: titleOf(commented, words),
    tables: [
      ...foundTable(shown, result, how, words),
      ...namedTable(result, how, words),
      ...examplesTable([...shown.detractors, ...shown.promoters, ...(result.named ?? [])], words),
    ],
    footer: [
      ...commentsLegend(shown, result, { ...how, areAnswers, minN: options.minN ?? 0 }, words),
      ...weightedLine(result.overall, words),
      words.figures.account(input),
    ],
    records: withBands(commentsRecords(result), scale),
  };
}

/** "What 1,612 comments say    38% of the answers have one, their NPS is +21    English" */
function titleOf({ result, scale }: Commented, { comments: words }: Words): Pieces {
  const { comments, answered, overall, language } = result;
  return {
    pieces: [
      [{ text: words.title(comments), tone: 'strong' }],
      words.commenters(comments, answered, overall.nps, scale === undefined),
      ...(language === null ? [] : [words.languages(language)]),
    ],
    tight: true,
  };
}
