// One reading that counts the answers by every combination of the columns of a search.
import { CrossCounts, type Crossed, type CrossedColumn } from '../../core/cross-counts.js';
import type { LeftOutColumn } from '../../core/left-out.js';
import type { Source } from '../../input/bytes/source.js';
import type { SurveyedColumn } from '../../input/columns/surveyed-column.js';
import { answerScale, MAX_ANSWER_CELLS } from '../../input/options.js';
import type { ResponseOptions } from '../options/types.js';
import { cliError } from '../problems.js';
import type { CountedReading } from './account.js';
import { type Watch, windowed, withHeldDays } from './collect.js';
import { readInto } from './read-into.js';
import { namedColumns, usableColumns } from './searched-columns.js';
import { asAnswers, unsplit } from './split-survey.js';

/** The options of a search. */
export interface SearchedOptions extends Omit<ResponseOptions, 'by' | 'maxSegments'> {
  columns?: string[];
  depth: number;
}

/** The answers, crossed. */
export interface Search {
  readonly crossed: Crossed;
  readonly reading: CountedReading;
  /** Names of the columns that were searched. */
  readonly columns: readonly string[];
  readonly leftOut: readonly LeftOutColumn[];
}

/** A column with more different values is left out of a search: its segments are small. */
const MOST_VALUES = 1000;
/** The cells of all tables together: they take 180 MB, with weights 200 MB. */
const MOST_CELLS = { plain: 4_000_000, weighted: 500_000 } as const;

/**
 * Reads all sources as answers to be searched.
 * @throws NpsError for whatever the user can mend; where no column makes segments, too
 */
export async function collectCrossed(
  given: readonly Source[],
  asked: SearchedOptions,
  watch: Watch,
): Promise<Search> {
  const { columns: named, depth, ...others } = asked;
  const { sources, options, warnings, days, close } = await windowed(given, others);
  const leftOut: LeftOutColumn[] = [];
  const choose = (surveyed: readonly SurveyedColumn[], file: string) => {
    const seen = surveyed.map((column) => asAnswers(column, options.answersSplit));
    const found = named === undefined ? usableColumns(seen) : namedColumns(named, seen, file);
    leftOut.push(...found.leftOut);
    if (found.keys.length === 0)
      throw cliError({ kind: 'nothing-to-search', file, leftOut, isAsked: named !== undefined });
    return { by: found.keys.map((key) => [key]) };
  };
  const weighted = options.weight !== undefined;
  const counts = new CrossCounts({
    depth: depth as 1 | 2 | 3,
    mostValues: MOST_VALUES,
    // A cell beyond the limit counts as the last one.
    mostSplit: MAX_ANSWER_CELLS - 1,
    mostCells: weighted ? MOST_CELLS.weighted : MOST_CELLS.plain,
    weighted,
    scale: answerScale(options),
  });
  try {
    const read = {
      ...options,
      ...watch,
      choose,
      tolerantKeys: true,
      maxSegments: MOST_VALUES + 1,
      unquoted: options.unquoted === true || options.minN !== undefined,
    };
    const reading = await readInto(sources, read, [counts]);
    const own = await withHeldDays(reading, sources, options);
    const crossed = counts.result();
    const unfit = crossed.columns.flatMap((column): LeftOutColumn[] => {
      if (column.hasTooMany) return [{ column: column.name, reason: 'too-many-values' }];
      return isConstant(column) && named === undefined ? [{ column: column.name, reason: 'constant' }] : [];
    });
    leftOut.push(...unfit);
    const isUnfit = new Set(unfit.map(({ column }) => column));
    const columns = reading.by.flat().filter((name) => !isUnfit.has(name));
    return {
      crossed,
      columns,
      leftOut,
      reading: {
        ...reading,
        columns: { ...reading.columns, by: [...columns] },
        warnings: [...warnings, ...own, ...unsplit(crossed.columns, options.answersSplit)].filter(
          (warning) => warning.code !== 'similar-segments' || !isUnfit.has(warning.column),
        ),
        ...(days && { days }),
      },
    };
  } finally {
    close();
  }
}

/** It holds one value, blank cells aside. */
function isConstant({ values }: CrossedColumn): boolean {
  return values.filter((value) => value !== null).length < 2;
}
