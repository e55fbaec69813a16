// --min-n: what is told of the responses that were read, and what stays hidden.
import { keepLargestAnswers } from '../../core/answer-groups.js';
import { type BlockOptions, block, hiddenBlock, type ToldBlock } from '../../core/block.js';
import { type Group, type GroupKey, keepLargest, responsesOf } from '../../core/group.js';
import type { Respondents } from '../../core/shared-sums.js';
import type { Hidden, Hide } from '../../core/small-groups.js';
import { categoryCounts, emptyTally, type Tally } from '../../core/tally.js';
import type { CliWarning } from '../warnings.js';
import type { Collected } from './collect.js';
import type { Side } from './sides.js';

/** The responses as they may be told. */
export interface Told {
  readonly block: ToldBlock;
  /** For what else is computed of all of them: without responses where they are hidden. */
  readonly tally: Tally;
  /** The groups as they are shown, and those whose figures are not. */
  readonly breakdowns: readonly {
    readonly by: readonly string[];
    readonly groups: readonly Group[];
    readonly hidden: ReadonlySet<Group>;
    /** Some respondents are in several of the groups. */
    readonly overlapping: boolean;
  }[];
  readonly warnings: readonly CliWarning[];
}

/**
 * What may be told of all responses and of the groups of each breakdown.
 * @param minN undefined where all may be told
 * @param top how many groups of a breakdown are shown before the others are pooled
 * @param hide decides it where other parts of a page tell of the same responses
 */
export async function toldOf(
  { overall, breakdowns }: Pick<Collected, 'overall' | 'breakdowns'>,
  figures: BlockOptions,
  { minN, top }: { readonly minN?: number | undefined; readonly top?: number | undefined },
  hide?: Hide,
): Promise<Told> {
  const wanted = breakdowns.map(({ by, groups, answers }) => {
    if (!answers?.overlapping)
      return { by, groups, shown: top === undefined ? groups : keepLargest(groups, top) };
    const shown = top === undefined ? answers : keepLargestAnswers(answers, top);
    return { by, groups: shown.cells, shown: shown.groups, madeOf: shown.cellsOf };
  });
  const { responses } = categoryCounts(overall);
  const { isWhole, groups } =
    minN === undefined
      ? { isWhole: false, groups: [] }
      : (await hiddenOf([{ responses, breakdowns: wanted }], minN, hide))[0]!;
  return {
    block: isWhole ? hiddenFigures(responses, figures) : block(overall, figures),
    tally: isWhole ? emptyTally(overall.scale) : overall,
    breakdowns: wanted.map(({ by, shown, madeOf }, i) => ({
      by,
      groups: shown,
      hidden: groups[i] ?? new Set(),
      overlapping: madeOf !== undefined,
    })),
    warnings: isWhole ? whyHidden(responses, minN!) : [],
  };
}

/** Few are hidden for their number; many only for others, of whom a page tells by leaving them out. */
export function whyHidden(responses: number, minN: number): CliWarning[] {
  return responses < minN ? [{ code: 'hidden-figures', responses, minN }] : [];
}

/** What stays hidden, by itself unless somebody else decides it. */
export async function hiddenOf(
  all: readonly Respondents[],
  minN: number,
  hide?: Hide,
): Promise<readonly Hidden[]> {
  return (hide ?? (await import('../../core/small-groups.js')).whatToHide)(all, minN);
}

function hiddenFigures(responses: number, { unanswered }: BlockOptions): ToldBlock {
  return { ...hiddenBlock(responses), ...(unanswered !== undefined && { invitations: null }) };
}

/** Two sides of a comparison as they may be told. */
export interface ToldSides {
  readonly before: ToldBlock;
  readonly after: ToldBlock;
  /** One is hidden as a whole: then nothing can be told of the difference. */
  readonly isHidden: boolean;
  /** The keys of the segments that are hidden on either side. */
  readonly hidden: readonly GroupKey[];
  readonly warnings: readonly CliWarning[];
}

/** What may be told of both sides: what is hidden on one would follow from the other and the difference. */
export async function toldOfSides(
  before: Side,
  after: Side,
  { minN }: { readonly minN?: number | undefined },
): Promise<ToldSides> {
  if (minN === undefined)
    return { before: before.block, after: after.block, isHidden: false, hidden: [], warnings: [] };
  const { whatToHide } = await import('../../core/small-groups.js');
  const told = (
    [
      ['before', before],
      ['after', after],
    ] as const
  ).map(([name, { block: whole, breakdown }]) => {
    const { responses } = whole;
    const breakdowns = breakdown === undefined ? [] : [breakdown];
    const { isWhole, groups } = whatToHide([{ responses, breakdowns }], minN)[0]!;
    const warning = { code: 'hidden-figures', responses, minN, side: name } as const;
    return {
      isWhole,
      block: isWhole ? hiddenBlock(responses) : whole,
      keys: [...(groups[0] ?? [])].filter((group) => responsesOf(group) > 0).map(({ key }) => key),
      warnings: isWhole ? [warning] : [],
    };
  });
  const keys = told.flatMap((side) => side.keys);
  return {
    before: told[0]!.block,
    after: told[1]!.block,
    isHidden: told.some(({ isWhole }) => isWhole),
    hidden: [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()],
    warnings: told.flatMap((side) => side.warnings),
  };
}
