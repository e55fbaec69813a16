// Counts responses by the texts of their segments and score, for nps tally.
import { NpsError } from '../../core/errors.js';
import type { Group } from '../../core/group.js';
import { GroupAccumulator } from '../../core/group-accumulator.js';
import type { Source } from '../../input/bytes/source.js';
import type { SurveyedColumn } from '../../input/columns/surveyed-column.js';
import { answerScale, type Reading } from '../../input/options.js';
import type { ResponseOptions } from '../options/types.js';
import { cliError } from '../problems.js';
import type { Watch } from '../responses/collect.js';
import { readInto } from '../responses/read-into.js';
import { type TallyKeys, tallyKeys } from './keys.js';

/** What was counted. */
export interface TalliedResponses {
  /** The names of the columns before the score. */
  readonly columns: readonly string[];
  /** The text of the score cell is the last value of a key. */
  readonly groups: readonly Group[];
  readonly reading: Reading;
  readonly isWeighted: boolean;
  /** Whether responses may be left out. */
  readonly leavesOut: boolean;
}

/**
 * Reads and counts all responses. They are taken for a part of a whole: nothing is refused that only the whole can show.
 * @param by keys as they are typed, each `--by` one text
 * @throws NpsError for whatever the user can mend; `too-many-segments` where there are more than `maxGroups`
 */
export async function tallyResponses(
  sources: readonly Source[],
  options: Omit<ResponseOptions, 'by' | 'maxGroups' | 'format'> & Watch,
  by: readonly string[],
  maxGroups: number,
): Promise<TalliedResponses> {
  const { date, weight, where, since, until } = options;
  const isWeighted = weight !== undefined;
  const groups = new GroupAccumulator([0], {
    limit: maxGroups,
    weighted: isWeighted,
    scale: answerScale(options),
  });
  let keys: TallyKeys | undefined;
  const choose = (columns: readonly SurveyedColumn[], file: string) => {
    keys = tallyKeys(columns, file, { by, date });
    return { by: [keys.keys] };
  };
  try {
    const reading = await readInto(
      sources,
      {
        ...(options as ResponseOptions),
        by: [],
        choose,
        invited: 'rows',
        isPart: true,
        maxSegments: maxGroups,
      },
      [groups],
    );
    const leavesOut = isWeighted || [where, since, until].some((one) => one !== undefined);
    return { columns: keys!.columns, groups: groups.result(), reading, isWeighted, leavesOut };
  } catch (error) {
    const isTooMany = error instanceof NpsError && error.problem.kind === 'too-many-groups';
    throw isTooMany ? cliError({ kind: 'tally-too-many', limit: maxGroups }, error) : error;
  }
}
