// How the sample compares with the population that it is weighted to: a table, what it means, the records for CSV.
import { BLANK } from '../../core/blank.js';
import type { Representation } from '../../core/targets.js';
import type { ReportTable, TidyRecords } from '../../report/report.js';
import type { Words } from '../../words/words.js';
import { valueText } from './values.js';

/** The categories of the targets, one a row; no table without targets. */
export function representationTables(
  rows: readonly Representation[] | undefined,
  words: Words,
): ReportTable[] {
  if (rows === undefined) return [];
  const { headings } = words.representation;
  return [
    {
      columns: [
        { title: headings.variable, kind: 'text' },
        { title: headings.category, kind: 'text' },
        { title: headings.sample, kind: 'percent' },
        { title: headings.target, kind: 'percent' },
        { title: headings.difference, kind: 'points', drop: 1 },
      ],
      rows: rows.map(({ variable, category, sample, target, difference }) => [
        variable,
        valueText(variable, category, words),
        sample,
        target,
        // Percent too.
        difference === null ? null : 100 * difference,
      ]),
    },
  ];
}

/** What its columns mean, where there is such a table. */
export function representationLegend(
  rows: readonly Representation[] | undefined,
  { representation }: Words,
): string[] {
  return rows === undefined ? [] : [representation.legend];
}

/** One record a category; none without targets. */
export function representationRecords(rows: readonly Representation[] = []): TidyRecords {
  return {
    header: ['variable', 'category', 'sample_share', 'target_share', 'share_difference'],
    rows: rows.map(({ variable, category, sample, target, difference }) => [
      variable,
      category ?? BLANK,
      sample,
      target,
      difference,
    ]),
  };
}
