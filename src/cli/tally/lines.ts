// The lines of a counted file: a header, a line for each group, and one for the responses that are left out.
import { responsesOf } from '../../core/group.js';
import { squaredWeights, weightedCounts } from '../../core/tally.js';
import { csvRowWriter } from '../../report/csv-rows.js';
import { COUNTED } from '../../sql/query.js';
import type { TalliedResponses } from './collect.js';

/** A group with what its columns hold. */
interface Counted {
  readonly texts: readonly string[];
  readonly isKept: boolean;
  readonly responses: number;
  /** Σw and Σw² of its answers. */
  readonly weights: readonly [sum: number, squares: number];
}

/**
 * The lines.
 * @param visible whether people read it: control characters are made visible then
 */
export function* tallyLines(tallied: TalliedResponses, visible: boolean): Generator<string> {
  const { columns, isWeighted, reading } = tallied;
  const hasKept = tallied.leavesOut || reading.filtered > 0;
  const groups = [...countedGroups(tallied)];
  const write = csvRowWriter({ raw: true, visible });
  const { score, kept, sumOfWeights, sumOfSquares, badWeights, count, rows, groups: all } = COUNTED;
  yield write([
    ...columns,
    score,
    ...(hasKept ? [kept] : []),
    ...(isWeighted ? [sumOfWeights, sumOfSquares, badWeights] : []),
    ...[count, rows, all],
  ]);
  const totals = [reading.rows, groups.length].map(String);
  for (const { texts, isKept, responses, weights } of groups)
    yield write([
      ...texts,
      ...(hasKept ? [isKept ? '1' : '0'] : []),
      // Every answer has a weight here: reading stops at one without.
      ...(isWeighted ? [...weights.map(String), '0'] : []),
      String(responses),
      ...totals,
    ]);
}

function* countedGroups({ columns, groups, reading }: TalliedResponses): Generator<Counted> {
  const none = columns.map(() => '');
  let rest = reading.blank + reading.rejected;
  for (const group of groups) {
    const { key, tally, unanswered = 0 } = group;
    rest -= unanswered;
    yield {
      texts: key.map((value) => value ?? ''),
      isKept: true,
      responses: responsesOf(group) + unanswered,
      weights: [weightedCounts(tally).responses, squaredWeights(tally).responses],
    };
  }
  // Rows that repeat the header or sum others up are in no segment: this line holds the column's name as score, as a
  // repeated header does.
  if (rest > 0) yield { texts: [...none, COUNTED.score], isKept: true, responses: rest, weights: [0, 0] };
  if (reading.filtered > 0)
    yield { texts: [...none, ''], isKept: false, responses: reading.filtered, weights: [0, 0] };
}
