// One reading for nps drivers: ratings answer by answer, columns of segments as tallies.
import { groupsOfAnswers } from '../../core/answer-groups.js';
import type { Batch, KeyColumn } from '../../core/batch.js';
import { type Group, mergeGroups } from '../../core/group.js';
import { GroupAccumulator, type GroupOptions } from '../../core/group-accumulator.js';
import type { LeftOutColumn, LeftOutReason } from '../../core/left-out.js';
import { type RatingColumn, RatingRows } from '../../core/rating-rows.js';
import { emptyTally, subtractTally, type Tally } from '../../core/tally.js';
import type { Source } from '../../input/bytes/source.js';
import { readRating } from '../../input/cells/rating.js';
import type { SurveyedColumn } from '../../input/columns/surveyed-column.js';
import { answerScale, MAX_ANSWER_CELLS, MAX_SEGMENTS } from '../../input/options.js';
import type { ResponseOptions } from '../options/types.js';
import type { CountedReading } from './account.js';
import { type Watch, windowed } from './collect.js';
import { type ColumnsBeside, namedBeside } from './columns-beside.js';
import { type DriverKind, kindOf, usableDrivers } from './driver-columns.js';
import { readInto } from './read-into.js';
import { asAnswers, unsplit } from './split-survey.js';

/** What was read. */
export interface DriversRead {
  readonly ratings: RatingRows;
  /** Indexes of the ratings that differ, and can be read. */
  readonly usable: readonly number[];
  readonly categories: readonly { readonly column: string; readonly groups: readonly Group[] }[];
  readonly overall: Tally;
  readonly leftOut: readonly LeftOutColumn[];
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
  const taken = new Taken(options, named !== undefined);
  const leftOut: LeftOutColumn[] = [];
  const choose = (surveyed: readonly SurveyedColumn[], file: string) => {
    const columns = surveyed.map((column) => asAnswers(column, options.answersSplit));
    taken.survey = new Map(columns.map((one) => [one.column, one]));
    const found = named === undefined ? usableDrivers(columns) : namedDrivers(named, columns, file);
    leftOut.push(...found.leftOut);
    return { by: found.keys.map((key) => [key]) };
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
    const { usable, categories, unfit } = taken.columns();
    return {
      ratings: taken.ratings,
      usable,
      categories,
      overall: taken.overall(),
      leftOut: [...leftOut, ...unfit],
      reading: {
        ...reading,
        columns: reading.by.length === 0 ? columns : { ...columns, drivers: reading.by.flat() },
        warnings: [...warnings, ...reading.warnings, ...unsplit(taken.split, options.answersSplit)],
        ...(days && { days }),
      },
    };
  } finally {
    close();
  }
}

function namedDrivers(text: string, columns: readonly SurveyedColumn[], file: string): ColumnsBeside {
  const { keys, leftOut } = namedBeside([text], columns, file);
  return { keys: keys.map((key) => key.text), leftOut };
}

/** What takes the answers: it knows what a column is once the first ones come. */
class Taken {
  survey: ReadonlyMap<string, SurveyedColumn> = new Map();
  ratings = new RatingRows([], readRating);
  private categories: Category[] | undefined;
  private readonly whole: GroupAccumulator;
  private readonly how: GroupOptions;

  /** @param isNamed somebody named the columns */
  constructor(
    options: ResponseOptions,
    private readonly isNamed: boolean,
  ) {
    const scale = answerScale(options);
    this.how = { limit: MAX_SEGMENTS, weighted: options.weight !== undefined, scale };
    this.whole = new GroupAccumulator([], this.how);
  }

  add({ unanswered: _, ...batch }: Batch): void {
    this.categories ??= this.begin(batch.by.flat());
    this.ratings.add(batch);
    this.whole.add(batch);
    for (const category of this.categories) category.add(batch);
  }

  private begin(keys: readonly KeyColumn[]): Category[] {
    const kinds = keys.map(({ name }) => kindOf(this.survey.get(name)));
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

  columns(): Pick<DriversRead, 'usable' | 'categories'> & { readonly unfit: readonly LeftOutColumn[] } {
    const unfit: LeftOutColumn[] = [];
    const usable = this.ratings.columns.flatMap((rating, i) => {
      const reason = unfitRating(rating);
      if (reason === undefined) return [i];
      unfit.push({ column: rating.name, reason });
      return [];
    });
    const read = (this.categories ?? []).flatMap((category) => category.result(this.overall()));
    const categories = read.flatMap(({ column, groups }) => {
      if (groups !== undefined && !this.isConstant(groups)) return [{ column, groups }];
      unfit.push({ column, reason: groups === undefined ? 'too-many-values' : 'constant' });
      return [];
    });
    return { usable, categories, unfit };
  }

  /** Blank cells beside one value make segments of a column only where somebody named it. */
  private isConstant(groups: readonly Group[]): boolean {
    return groups.filter(({ key: [value] }) => this.isNamed || value !== null).length < 2;
  }
}

/** Why no figures can be made of a rating. */
function unfitRating({ isFull, rated, levels }: RatingColumn): LeftOutReason | undefined {
  if (isFull) return 'too-many-numbers';
  if (rated === 0) return 'empty';
  return levels.length < 2 ? 'constant' : undefined;
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
