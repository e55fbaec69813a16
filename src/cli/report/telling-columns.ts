// The segments of a page where nobody named their columns: those of the columns that explain most.

import type { Batch } from '../../core/batch.js';
import { type Group, mergeGroups, unansweredIn } from '../../core/group.js';
import { GroupAccumulator, type GroupOptions } from '../../core/group-accumulator.js';
import { mostTelling } from '../../core/most-telling.js';
import type { ChosenBreakdowns } from '../../core/report-result.js';
import { emptyTally, type Tally } from '../../core/tally.js';
import type { Source } from '../../input/bytes/source.js';
import type { SurveyedColumn } from '../../input/columns/surveyed-column.js';
import { answerScale } from '../../input/options.js';
import type { ResponseOptions } from '../options/types.js';
import type { CollectedOfTried, Watch } from '../responses/collect.js';
import { readInto } from '../responses/read-into.js';
import { usableColumns } from '../responses/searched-columns.js';

/** Columns that a page shows. */
const SHOWN = 3;
/** A column with more different values makes no segments that a page could show. */
const MOST_VALUES = 1000;

/** What was read, and which columns were chosen. */
export interface Telling {
  readonly collected: CollectedOfTried;
  readonly chosen: ChosenBreakdowns;
}

/** Reads all sources. @throws NpsError for whatever the user can mend */
export async function collectTelling(
  sources: readonly Source[],
  options: ResponseOptions,
  watch: Watch,
): Promise<Telling> {
  const scale = answerScale(options);
  const columns = new Columns({ limit: MOST_VALUES, weighted: options.weight !== undefined, scale });
  const reading = await readInto(
    sources,
    {
      ...options,
      ...watch,
      by: [],
      choose: (surveyed) => ({ by: segmentKeys(surveyed).map((key) => [key]) }),
      tolerantKeys: true,
      maxSegments: MOST_VALUES + 1,
      unquoted: true,
    },
    [columns],
  );
  const breakdowns = columns.segmented();
  const found = mostTelling(
    breakdowns.map(({ by: [column], groups }) => ({ column: column!, groups, hidden: new Set<Group>() })),
    SHOWN,
  );
  const shown = found.map(({ column }) => breakdowns.find(({ by }) => by[0] === column)!);
  const others = breakdowns.filter((one) => !shown.includes(one));
  const { by: _, ...roles } = reading.columns;
  return {
    collected: {
      overall: columns.overall(),
      breakdowns: shown,
      others,
      unanswered: columns.unanswered(),
      reading: {
        ...reading,
        columns: shown.length === 0 ? roles : { ...roles, by: shown.flatMap(({ by }) => by) },
      },
    },
    chosen: { tried: breakdowns.length, columns: found },
  };
}

/** Ratings are no segments: drivers tells of them. */
function segmentKeys(surveyed: readonly SurveyedColumn[]): readonly string[] {
  return usableColumns(surveyed.filter(({ kind }) => kind !== 'rating')).keys;
}

/** The groups of each column; one with too many values is given up. */
class Columns {
  private readonly whole: GroupAccumulator;
  private columns: { readonly name: string; groups: GroupAccumulator | undefined }[] | undefined;

  constructor(private readonly how: GroupOptions) {
    this.whole = new GroupAccumulator([], how);
  }

  add(batch: Batch): void {
    this.whole.add(batch);
    this.columns ??= batch.by.map(([key], place) => ({
      name: key!.name,
      groups: new GroupAccumulator([place], this.how),
    }));
    for (const [place, column] of this.columns.entries()) {
      if (batch.by[place]![0]!.values.length > this.how.limit) column.groups = undefined;
      column.groups?.add(batch);
    }
  }

  overall(): Tally {
    const groups = this.whole.result();
    return groups.length === 0 ? emptyTally(this.how.scale) : mergeGroups(groups);
  }

  unanswered(): number {
    return unansweredIn(this.whole.result()).unanswered ?? 0;
  }

  /** Those that make segments. */
  segmented(): { readonly by: string[]; readonly groups: Group[] }[] {
    return (this.columns ?? []).flatMap(({ name, groups }) => {
      const found = groups?.result() ?? [];
      const isConstant = found.filter(({ key: [value] }) => value !== null).length < 2;
      return isConstant ? [] : [{ by: [name], groups: found }];
    });
  }
}
