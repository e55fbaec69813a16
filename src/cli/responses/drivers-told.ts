// The figures of nps drivers, without those that --min-n hides, and what is wrong where there can be none.
import { completeAnswers } from '../../core/complete-answers.js';
import type { Judging } from '../../core/contrast.js';
import { type CategoryGroups, type Drivers, driversOf, type RatingDriver } from '../../core/drivers.js';
import type { DriverCategory, DriversResult } from '../../core/results.js';
import { breakDown } from '../../core/segments.js';
import type { Hide } from '../../core/small-groups.js';
import { cliError } from '../problems.js';
import type { CliWarning } from '../warnings.js';
import type { FigureOptions } from './collect.js';
import type { DriversRead } from './drivers-read.js';
import { toldOf } from './privacy.js';
import { weightWarnings } from './weight-warnings.js';

/** Answers with all ratings that each rating needs. */
const ANSWERS_EACH = 10;
/** From this inflation of the variance on, ratings say nearly the same. */
const MOST_INFLATION = 5;

/** What is told. */
export interface DriversTold {
  readonly result: DriversResult;
  readonly warnings: readonly CliWarning[];
  /** The ratings are withheld: fewer than `minN` answers have all of them. */
  readonly hidesRatings: boolean;
}

/**
 * The figures, as they may be told.
 * @param hide decides it where other parts of a page tell of the same responses
 * @throws NpsError `bad-value` where no column can be used, and where too few answers have all ratings
 */
export async function toldDrivers(
  read: DriversRead,
  figures: FigureOptions,
  {
    minN,
    columns,
    alpha,
  }: { readonly minN?: number | undefined; readonly columns?: string | undefined } & Judging,
  hide?: Hide,
): Promise<DriversTold> {
  const { ratings: rows, reading, overall } = read;
  const told = await toldOf(
    {
      overall,
      breakdowns: read.categories.map(({ column, groups }) => ({ by: [column], groups: [...groups] })),
    },
    figures,
    { minN },
    hide,
  );
  const complete = completeAnswers(rows, read.usable);
  const leftOut = [...read.leftOut, ...(complete?.leftOut ?? [])];
  if (reading.answered > 0 && complete === null && read.categories.length === 0)
    throw cliError({ kind: 'no-drivers', files: reading.sources, leftOut, named: columns });
  const isWhole = told.block.hidden === true;
  const hidesRatings = complete !== null && minN !== undefined && complete.responses < minN;
  if (complete !== null && !hidesRatings) rejectTooFew(complete, read);
  const categories = told.breakdowns.map(
    ({ by: [column], groups, hidden }): CategoryGroups => ({ column: column!, groups, hidden }),
  );
  const found = driversOf(
    rows,
    hidesRatings || isWhole ? null : complete,
    isWhole ? [] : categories,
    figures.level,
    alpha,
  );
  const responses = complete?.responses ?? reading.answered;
  const left = reading.answered - responses;
  // The NPS of the others would follow from it and that of all.
  const hidesNps = minN !== undefined && left > 0 && left < minN;
  return {
    result: {
      outcome: 'nps',
      ...found,
      responses,
      nps: hidesNps || hidesRatings || isWhole ? null : (found.nps ?? told.block.nps),
      categories: found.categories.map((category) => withValues(category, categories, figures)),
      leftOut,
    },
    hidesRatings,
    warnings: [
      ...reading.warnings,
      ...weightWarnings(told.block),
      ...told.warnings,
      ...unreadWarnings(read, minN),
      ...alikeWarning(found.drivers),
    ],
  };
}

function rejectTooFew(
  { responses, ratings }: { readonly responses: number; readonly ratings: readonly number[] },
  { ratings: { columns }, categories, reading }: DriversRead,
): void {
  if (responses >= ANSWERS_EACH * ratings.length) return;
  const fullest = ratings.toSorted((a, b) => columns[b]!.rated - columns[a]!.rated);
  const some = fullest.slice(0, Math.floor(responses / ANSWERS_EACH)).toSorted((a, b) => a - b);
  throw cliError({
    kind: 'too-few-for-drivers',
    files: reading.sources,
    responses,
    ratings: ratings.length,
    each: ANSWERS_EACH,
    some: some.map((rating) => columns[rating]!.name),
    categories: categories.map(({ column }) => column),
  });
}

/** The values of a column, those that take from the NPS first; they are not tested by themselves. */
function withValues(
  category: Drivers['categories'][number],
  columns: readonly CategoryGroups[],
  figures: FigureOptions,
): DriverCategory {
  const { groups, hidden } = columns.find(({ column }) => column === category.column)!;
  const shown = breakDown(groups, [category.column], { ...figures, sort: 'leverage', hidden });
  const untested = { pValue: null, adjustedPValue: null, significant: null };
  return {
    ...category,
    // Nothing is left to explain where every value is withheld.
    ...(shown.hidden && { explained: null, ...untested }),
    values: shown.segments
      .filter(({ responses }) => responses > 0)
      .map((row) => ({ ...row, ...untested }) as DriverCategory['values'][number]),
    ...(shown.hidden && { hidden: true as const }),
  };
}

function unreadWarnings({ ratings }: DriversRead, minN: number | undefined): CliWarning[] {
  return ratings.columns.flatMap(({ name, unread, example, isFull }): CliWarning[] =>
    unread === 0 || isFull
      ? []
      : [
          {
            code: 'unread-ratings',
            column: name,
            count: unread,
            example: minN === undefined ? example : undefined,
          },
        ],
  );
}

function alikeWarning(drivers: readonly RatingDriver[]): CliWarning[] {
  const alike = drivers
    .filter(({ vif }) => vif !== null && vif > MOST_INFLATION)
    .map(({ column, vif }) => ({ column, vif: vif! }))
    .toSorted((a, b) => b.vif - a.vif);
  return alike.length === 0 ? [] : [{ code: 'alike-ratings', ratings: alike }];
}
