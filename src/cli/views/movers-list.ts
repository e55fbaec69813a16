// The list of those who changed their mind, as a table and as records.
import type { ListedMover } from '../../core/listed-movers.js';
import type { ReportTable, TidyRecords } from '../../report/report.js';
import type { Words } from '../../words/words.js';

/** @param hasComments whether there are columns for them */
export function listTable(
  movers: readonly ListedMover[],
  hasComments: boolean,
  { movers: { headings, categories } }: Words,
): ReportTable {
  const isScored = movers.some(({ scores }) => scores !== null);
  return {
    columns: [
      { title: headings.id, kind: 'text' },
      { title: headings.before, kind: 'words' },
      { title: headings.after, kind: 'words' },
      ...(isScored
        ? [
            { title: headings.scoreBefore, kind: 'count' as const, drop: 1 },
            { title: headings.scoreAfter, kind: 'count' as const, drop: 1 },
          ]
        : []),
      ...(hasComments
        ? [
            { title: headings.commentBefore, kind: 'text' as const, drop: 3 },
            { title: headings.commentAfter, kind: 'text' as const, drop: 2 },
          ]
        : []),
    ],
    rows: movers.map(({ id, before, after, scores, comments }) => [
      id,
      categories[before],
      categories[after],
      ...(isScored ? [scores?.before ?? null, scores?.after ?? null] : []),
      ...(hasComments ? [comments?.before ?? '', comments?.after ?? ''] : []),
    ]),
  };
}

/** The same for CSV: columns are there whether anybody moved or not. */
export function listRecords(movers: readonly ListedMover[], hasComments: boolean): TidyRecords {
  return {
    header: [
      'id',
      'before',
      'after',
      'score_before',
      'score_after',
      ...(hasComments ? ['comment_before', 'comment_after'] : []),
    ],
    rows: movers.map(({ id, before, after, scores, comments }) => [
      id,
      before,
      after,
      scores?.before ?? null,
      scores?.after ?? null,
      ...(hasComments ? [comments?.before ?? null, comments?.after ?? null] : []),
    ]),
  };
}
