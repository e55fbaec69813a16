// Records for CSV that several commands share: names of columns and plain figures, the same in every language.
import type { Block, ToldBlock } from '../../core/block.js';
import { bandsOf, bandsText, type Scale } from '../../core/scale.js';
import type { TidyRecords } from '../../report/report.js';

/** A column's name as a header in CSV: a spreadsheet takes @file and @category for formulas. */
export function tidyName(column: string): string {
  return column === '@file' || column === '@category' ? column.slice(1) : column;
}

/** Records whose net score is no NPS say so in a last column, by the bands of the scale: 1-3,4,5. */
export function withBands(records: TidyRecords, scale: Scale | undefined): TidyRecords {
  if (scale === undefined) return records;
  const bands = bandsText(bandsOf(scale));
  return { header: [...records.header, 'bands'], rows: records.rows.map((row) => [...row, bands]) };
}

/** The row of all responses together: what it is, and what it is called in the place of a segment. */
export const TOTAL = { row: 'total', name: '(total)' } as const;

/** Records of one kind, and what their rows are. */
interface Part {
  readonly row: string;
  readonly records: TidyRecords;
}

/**
 * Records of several kinds below each other, with a first column `row` that says what each is. A column of one name is
 * one column; what a kind does not have stays empty. The first kind alone is left as it is.
 * @param names how many of its first columns are called as in the file: no other kind has those
 */
export function stacked(names: number, first: Part, others: readonly Part[]): TidyRecords {
  const parts = [first, ...others].filter(({ records }) => records.rows.length > 0);
  if (parts.every((part) => part === first)) return first.records;
  const own = first.records.header;
  const placeIn = (header: readonly string[], name: string) => header.indexOf(name, names);
  const more = parts.flatMap(({ records: { header } }) =>
    header === own ? [] : header.filter((name) => placeIn(own, name) < 0),
  );
  const header = [...own, ...new Set(more)];
  return {
    header: ['row', ...header],
    rows: parts.flatMap(({ row, records }) => {
      const places = records.header.map((name, i) => (records.header === own ? i : placeIn(header, name)));
      return records.rows.map((cells) => {
        const values: (typeof cells)[number][] = header.map(() => null);
        for (const [i, cell] of cells.entries()) values[places[i]!] = cell;
        return [row, ...values];
      });
    }),
  };
}

/** The figures of a block in CSV. */
export const BLOCK_HEADER = [
  'nps',
  'ci_low',
  'ci_high',
  'responses',
  'promoters',
  'passives',
  'detractors',
  'promoters_share',
  'passives_share',
  'detractors_share',
  'mean',
  'standard_error',
] as const;

/** The response rate in CSV, where it is known how many were invited. */
export const RATE_HEADER = ['sent', 'response_rate', 'response_rate_low', 'response_rate_high'] as const;

/** The cells under {@link RATE_HEADER}; hidden figures are null. */
export function rateCells({ invitations }: Pick<ToldBlock, 'invitations'>): (number | null)[] {
  const { sent = null, rate = null, interval = null } = invitations ?? {};
  return [sent, rate, interval?.low ?? null, interval?.high ?? null];
}

/** The cells under {@link BLOCK_HEADER}; hidden figures are null. */
export function blockCells(
  figures: { [K in Exclude<keyof Block, 'weighted' | 'invitations'>]: Block[K] | null },
): (number | null)[] {
  const { nps, interval, responses, promoters, passives, detractors, mean, standardError } = figures;
  const categories = [promoters, passives, detractors];
  return [
    nps,
    interval?.low ?? null,
    interval?.high ?? null,
    responses,
    ...categories.map((category) => category?.count ?? null),
    ...categories.map((category) => category?.share ?? null),
    mean,
    standardError,
  ];
}
