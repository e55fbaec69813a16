// One reading for nps drivers: ratings answer by answer, columns of segments as tallies.
import { groupsOfAnswers } from '../../core/answer-groups.js';
import type { Batch, KeyColumn } from '../../core/batch.js';
import { type Group, mergeGroups } from '../../core/group.js';
import { GroupAccumulator, type GroupOptions } from '../../core/group-accumulator.js';
import { RatingRows } from '../../core/rating-rows.js';
import { emptyTally, subtractTally, type Tally } from '../../core/tally.js';
import type { Source } from '../../input/bytes/source.js';
import { readRating } from '../../input/cells/rating.js';
import type { SurveyedColumn } from '../../input/columns/surveyed-column.js';
import { answerScale, MAX_ANSWER_CELLS, MAX_SEGMENTS } from '../../input/options.js';
import type { ResponseOptions } from '../options/types.js';
import type { CountedReading } from './account.js';
import { type Watch, windowed } from './collect.js';
import { chosen, type DriverKind, kindOf, type LeftOut, outcomeIn } from './driver-columns.js';
import { readInto } from './read-into.js';
import { asAnswers, unsplit } from './split-survey.js';

/** What was read. */
export interface DriversRead {
  readonly ratings: RatingRows;
  readonly categories: readonly { readonly column: string; readonly groups: readonly Group[] }[];
  readonly overall: Tally;
  readonly leftOut: readonly LeftOut[];
  readonly reading: CountedReading;
}

/** Different values that a column may have before the reading stops. */
const MOST_VALUES = 1_000_000;
/** Different answers that the cells of a column may hold: each is tested by itself. */
const MOST_ANSWERS = 1000;

/**
 * Reads the ratings and segments that may go with the NPS.
 * @param named the columns as they were typed; all that can be used unless given
 * @throws NpsError for whatever the user can mend
 */
export async function readDrivers(
  given: readonly Source[],
  asked: ResponseOptions,
  watch: Watch,
  named: string | undefined,
): Promise<DriversRead> {
  const { sources, options, warnings, days, close } = await windowed(given, asked);
  const taken = new Taken(options);
  const leftOut: LeftOut[] = [];
  const choose = (columns: readonly SurveyedColumn[]) => {
    taken.survey = new Map(columns.map((one) => [one.column, asAnswers(one, options.answersSplit)]));
    if (named !== undefined) return { by: [named] };
    const found = columns.map((column) => chosen(asAnswers(column, options.answersSplit)));
    leftOut.push(...found.filter((one) => 'reason' in one));
    const used = found.filter((one) => !('reason' in one)).map(({ column }) => column);
    return used.length === 0 ? {} : { by: [used] };
  };
  try {
    const reading = await readInto(
      sources,
      {
        ...options,
        ...watch,
        by: [],
        choose,
        maxSegments: MOST_VALUES,
        // Cells of single respondents are not quoted where few are not to be told apart.
        unquoted: options.minN !== undefined,
      },
      [taken],
    );
    const { by: _, ...columns } = reading.columns;
    const { categories, unfit } = taken.columns();
    return {
      ratings: taken.ratings,
      categories,
      overall: taken.overall(),
      leftOut: [...leftOut, ...unfit],
      reading: {
        ...reading,
        columns: reading.by.length === 0 ? columns : { ...columns, drivers: reading.by[0]! },
        warnings: [...warnings, ...reading.warnings, ...unsplit(taken.split, options.answersSplit)],
        ...(days && { days }),
      },
    };
  } finally {
    close();
  }
}

/** What takes the answers: it knows what a column is once the first ones come. */
class Taken {
  survey: ReadonlyMap<string, SurveyedColumn> = new Map();
  ratings = new RatingRows([], readRating);
  private categories: Category[] | undefined;
  private readonly whole: GroupAccumulator;
  private readonly how: GroupOptions;
  private readonly unfit: LeftOut[] = [];

  constructor(options: ResponseOptions) {
    const scale = answerScale(options);
    this.how = { limit: MAX_SEGMENTS, weighted: options.weight !== undefined, scale };
    this.whole = new GroupAccumulator([], this.how);
  }

  add({ unanswered: _, ...batch }: Batch): void {
    const keys = batch.by[0] ?? [];
    this.categories ??= this.begin(keys);
    const apart = { ...batch, by: keys.map((key) => [key]) };
    this.ratings.add(apart);
    this.whole.add(apart);
    for (const category of this.categories) category.add(apart);
  }

  private begin(keys: readonly KeyColumn[]): Category[] {
    const kinds = keys.map(({ name }) => {
      const outcome = outcomeIn(name, this.survey.get(name));
      if (outcome === undefined) return kindOf(this.survey.get(name));
      this.unfit.push({ column: name, reason: outcome });
      return undefined;
    });
    const placesOf = (kind: DriverKind) => kinds.flatMap((one, place) => (one === kind ? [place] : []));
    this.ratings = new RatingRows(placesOf('rating'), readRating);
    return placesOf('category').map(
      (place) => new Category(place, keys[place]!.name, this.how, keys[place]!.separator),
    );
  }

  /** The columns of segments, and whether cells of them were split. */
  get split(): readonly { readonly isOverlapping: boolean }[] {
    return this.categories ?? [];
  }

  overall(): Tally {
    const groups = this.whole.result();
    return groups.length === 0 ? emptyTally(this.how.scale) : mergeGroups(groups);
  }

  columns(): { categories: DriversRead['categories']; unfit: readonly LeftOut[] } {
    const read = (this.categories ?? []).flatMap((category) => category.result(this.overall()));
    const unfit = read.flatMap(({ column, groups }): LeftOut[] => {
      if (groups === undefined) return [{ column, reason: 'many-values' }];
      return groups.length < 2 ? [{ column, reason: 'constant' }] : [];
    });
    const numbers = this.ratings.columns.flatMap(({ name, isFull, rated }): LeftOut[] => {
      if (isFull) return [{ column: name, reason: 'many-numbers' }];
      return rated === 0 ? [{ column: name, reason: 'empty' }] : [];
    });
    return {
      categories: read.flatMap(({ column, groups = [] }) => (groups.length < 2 ? [] : [{ column, groups }])),
      unfit: [...this.unfit, ...numbers, ...unfit],
    };
  }
}

/** A column of segments while it is read; with too many values it is given up. */
class Category {
  private groups: GroupAccumulator | undefined;
  private readonly how: GroupOptions;
  /** Some cell holds several answers; known once they are the result. */
  isOverlapping = false;

  constructor(
    private readonly place: number,
    private readonly column: string,
    { limit, ...how }: GroupOptions,
    private readonly separator: string | undefined,
  ) {
    this.how = { ...how, limit: separator === undefined ? limit : MAX_ANSWER_CELLS };
    this.groups = new GroupAccumulator([place], this.how);
  }

  add(batch: Batch): void {
    if (batch.by[this.place]![0]!.values.length > this.how.limit) this.groups = undefined;
    this.groups?.add(batch);
  }

  /** The groups; undefined where there are too many. Cells of several answers make a column of two groups of each. */
  result(overall: Tally): { readonly column: string; readonly groups: readonly Group[] | undefined }[] {
    const column = this.column;
    const separator = this.separator;
    const groups = this.groups?.result();
    if (groups === undefined || separator === undefined) return [{ column, groups }];
    const answers = groupsOfAnswers(groups, [true], separator);
    this.isOverlapping = answers.overlapping;
    if (!answers.overlapping) return [{ column, groups: answers.groups }];
    if (answers.groups.length > MOST_ANSWERS) return [{ column, groups: undefined }];
    return answers.groups
      .filter(({ key: [answer] }) => answer !== null)
      .map(({ key: [answer], tally }) => ({
        column: `${column}: ${answer}`,
        groups: [
          { key: ['yes'], tally },
          { key: ['no'], tally: subtractTally(overall, tally) },
        ],
      }));
  }
}
