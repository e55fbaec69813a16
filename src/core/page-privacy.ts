// Which figures of a page must stay hidden, where several parts tell of the same respondents.
import { areAkin } from './akin-columns.js';
import { type Group, responsesOf } from './group.js';
import type { Respondents, WantedBreakdown } from './shared-sums.js';
import { type Hidden, whatToHide } from './small-groups.js';
import { tallyOfCounts } from './tally.js';

/**
 * What must stay hidden of the parts of a page, so that nothing of fewer than `minN` responses follows from all of them
 * together: the breakdowns of all parts are looked at as those of one report ({@link whatToHide}).
 *
 * A part may have fewer responses than the page, as a trend has those with a date: the others follow from both, and are
 * a group too, without a value. It may have more, as periods do that keep one answer a customer each: then it is looked at
 * by itself, and hidden where it has a few more. Either is hidden where another part tells of its columns in another way.
 * @param responses of the page as a whole, which it shows
 * @param parts what each would show; the first are the most important
 * @param minN a whole number from 1
 * @returns one for each part
 * @example
 * const group = (name, n) => ({ key: [name], tally: tally(Array(n).fill(9)) });
 * const months = { by: ['day:month'], groups: [group('2026-01', 40), group('2026-02', 30)] };
 * const plans = { by: ['plan'], groups: [group('free', 52), group('pro', 20)] };
 * // Two answers have no date: who subtracts the months from all would have them.
 * const [trend, segments] = hideOnPage(72, [{ responses: 70, breakdowns: [months] }, { responses: 72, breakdowns: [plans] }], 5);
 * [trend.isWhole, trend.groups[0].size, segments.groups[0].size]; // => [true, 1, 0]
 */
export function hideOnPage(responses: number, parts: readonly Respondents[], minN: number): Hidden[] {
  const isFew = (count: number) => count > 0 && count < minN;
  const isOdd = (part: Respondents) => part.responses !== responses && isToldElsewhere(part, parts);
  const joint = parts
    .filter((part) => part.responses <= responses && !isOdd(part))
    .map((part) => ({ part, told: besides(part, responses - part.responses) }));
  const breakdowns = joint.flatMap(({ told }) => told.map(({ breakdown }) => breakdown));
  const [page] = whatToHide([{ responses, breakdowns }], minN);
  const hiddenIn = new Map(breakdowns.map((one, i) => [one, page!.groups[i]!]));
  return parts.map((part): Hidden => {
    const found = joint.find((one) => one.part === part);
    if (found === undefined)
      return isOdd(part) || isFew(part.responses - responses)
        ? nothingOf(part)
        : whatToHide([part], minN)[0]!;
    const groups = found.told.map(({ breakdown }) => hiddenIn.get(breakdown)!);
    const hidesOthers = found.told.some(({ others }, i) => others !== undefined && groups[i]!.has(others));
    return {
      isWhole: page!.isWhole || isFew(part.responses) || isFew(responses - part.responses) || hidesOthers,
      groups: found.told.map(({ others }, i) => new Set([...groups[i]!].filter((group) => group !== others))),
    };
  });
}

/** A breakdown with those who are not in its part as a group, where there are any. */
interface Told {
  readonly breakdown: WantedBreakdown;
  readonly others?: Group;
}

/** Their figures are known as soon as those of the part are: they are shown with it. */
function besides({ breakdowns }: Respondents, count: number): Told[] {
  return breakdowns.map((breakdown) => {
    if (count === 0) return { breakdown };
    const { by, groups, shown = groups } = breakdown;
    const others = { key: by.map(() => null), tally: tallyOfCounts([count, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) };
    return { breakdown: { ...breakdown, groups: [...groups, others], shown: [...shown, others] }, others };
  });
}

/** Whether another part has a column of this one, as it is or in another reading, or this one has a group without a value. */
function isToldElsewhere(part: Respondents, parts: readonly Respondents[]): boolean {
  const columns = part.breakdowns.flatMap(({ by }) => by);
  const others = parts.filter((one) => one !== part).flatMap((one) => one.breakdowns.flatMap(({ by }) => by));
  const isShared = columns.some((own) => others.some((other) => own === other || areAkin(own, other)));
  return isShared || part.breakdowns.some(({ groups }) => groups.some(isNameless));
}

const isNameless = (group: Group) => responsesOf(group) > 0 && group.key.every((value) => value === null);

function nothingOf({ breakdowns }: Respondents): Hidden {
  return { isWhole: true, groups: breakdowns.map(({ groups, shown = groups }) => new Set(shown)) };
}
