// What may be told of those who answered twice and of those who did not, where groups are too small to be shown.
import { type BlockOptions, block, hiddenBlock, type ToldBlock } from './block.js';
import type { AnswersByCustomer } from './customer-answers.js';
import { DEFAULT_INTERVAL } from './interval.js';
import { type MoversDecomposition, movers } from './movers.js';
import { type PairedChange, pairedChange } from './paired-change.js';
import { type Symmetry, symmetryOf } from './symmetry.js';
import { categoryCounts, mergeTallies, type Tally, weightedCounts } from './tally.js';
import { TRANSITIONS, type TransitionTable, tableOf } from './transitions.js';
import { waysToHide } from './ways-to-hide.js';

/** Figures of which some may be withheld. */
type Partly<Figures> = { readonly [Figure in keyof Figures]: Figures[Figure] | null };

/** The paired change, as far as it may be told. */
export interface ToldChange extends Partly<Omit<PairedChange, 'responses'>> {
  readonly responses: number;
  /** Some figures are withheld, because they are of few customers or tell of few. */
  readonly hidden?: true;
}

/** All that is told of two waves by who answered. */
export interface ToldMovers {
  /** All who answered in each wave. */
  readonly before: ToldBlock;
  readonly after: ToldBlock;
  /** Customers by category before and after; null is hidden. */
  readonly matrix: { readonly from: TransitionTable<number | null> };
  readonly stayers: ToldChange;
  readonly joiners: ToldBlock;
  readonly leavers: ToldBlock;
  /** Points; null is hidden. */
  readonly decomposition: Partly<MoversDecomposition>;
  /** Whether each way is as likely as the way back; null where that is not tested or not told. */
  readonly symmetry: Symmetry | null;
}

/**
 * The figures of two waves. With `minN` those of fewer customers are hidden, and those of which they would follow: with
 * the ones who left, the whole wave, which is them and those who stayed; with some ways of the table, others, and what
 * is counted or tested over all ways.
 * @param minN undefined where all may be told
 * @throws RangeError on a confidence level outside 0.5 to under 1
 * @example
 * const nobody = { promoter: 0, passive: 0, detractor: 0 };
 * const counts = { promoter: { ...nobody, promoter: 20, passive: 2 }, passive: { ...nobody, passive: 9 }, detractor: nobody };
 * const stayers = { before: tallyOfCounts([0, 0, 0, 0, 0, 0, 0, 9, 0, 22, 0]), after: tallyOfCounts([0, 0, 0, 0, 0, 0, 0, 11, 0, 20, 0]) };
 * const answers = { transitions: { counts }, stayers, joiners: tally([3]), leavers: emptyTally() };
 * const { matrix, joiners, decomposition } = tellMovers(answers, {}, 3);
 * matrix.from.promoter; // => { promoter: null, passive: null, detractor: 0 }
 * [joiners.nps, decomposition.joiners, decomposition.leavers]; // => [null, null, 0]
 */
export function tellMovers(answers: AnswersByCustomer, options: BlockOptions = {}, minN = 0): ToldMovers {
  const { transitions, stayers, joiners, leavers } = answers;
  const { level = DEFAULT_INTERVAL.level } = options;
  const isSmall = (tally: Tally) => isFew(categoryCounts(tally).responses, minN);
  const stay = isSmall(stayers.before);
  const hides = { joiners: isSmall(joiners), leavers: isSmall(leavers) };
  const told = (tally: Tally, isHidden: boolean) =>
    isHidden ? hiddenBlock(categoryCounts(tally).responses) : block(tally, options);
  const hidden = stay ? new Set(TRANSITIONS.keys()) : waysToHide(transitions.counts, minN);
  const change = pairedChange(transitions, level);
  const parts = movers({
    stayers: { before: weightedCounts(stayers.before), after: weightedCounts(stayers.after) },
    joiners: weightedCounts(joiners),
    leavers: weightedCounts(leavers),
  });
  const part = (key: keyof MoversDecomposition, isHidden: boolean) =>
    parts === null || stay || isHidden ? null : parts[key];
  return {
    before: told(mergeTallies([stayers.before, leavers]), stay || hides.leavers),
    after: told(mergeTallies([stayers.after, joiners]), stay || hides.joiners),
    matrix: { from: withoutWays(transitions.counts, hidden) },
    stayers: toldChange(change, stay, hidden.size > 0),
    joiners: told(joiners, hides.joiners),
    leavers: told(leavers, hides.leavers),
    decomposition: {
      stayers: part('stayers', false),
      joiners: part('joiners', hides.joiners),
      leavers: part('leavers', hides.leavers),
      total: part('total', hides.joiners || hides.leavers),
    },
    symmetry: hidden.size > 0 || change.pValue === null ? null : symmetryOf(transitions.counts),
  };
}

const isFew = (responses: number, minN: number) => responses > 0 && responses < minN;

function withoutWays(
  counts: TransitionTable<number>,
  hidden: ReadonlySet<number>,
): TransitionTable<number | null> {
  const at = new Map(TRANSITIONS.map(({ before, after }, i) => [`${before} ${after}`, i]));
  return tableOf(({ before, after }) =>
    hidden.has(at.get(`${before} ${after}`)!) ? null : counts[before][after],
  );
}

/** The interval and its p-value rest on the squares of all steps, of which a hidden way may follow. */
function toldChange(change: PairedChange, isHidden: boolean, isPartly: boolean): ToldChange {
  if (!isHidden && !isPartly) return change;
  const { responses, before, after, difference } = change;
  return {
    responses,
    before: isHidden ? null : before,
    after: isHidden ? null : after,
    difference: isHidden ? null : difference,
    interval: null,
    pValue: null,
    significant: null,
    improved: null,
    worsened: null,
    same: null,
    hidden: true,
  };
}
