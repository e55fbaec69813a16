// --min-n: of which groups no check may tell a figure.
import { EACH } from '../../core/expectation.js';
import type { Group, GroupKey } from '../../core/group.js';
import { METRICS, type Metric } from '../../core/metrics.js';
import type { Respondents } from '../../core/shared-sums.js';
import type { Hidden } from '../../core/small-groups.js';
import { tallyOfCounts } from '../../core/tally.js';
import type { Check } from './checks.js';
import { columnsOf } from './measure.js';
import type { IsHidden } from './outcome.js';
import type { Measured } from './verdicts.js';

/** Nothing is hidden. */
const ALL_TOLD: IsHidden = () => false;

/**
 * What checks may not tell: figures of fewer than `minN` answers, now or in the baseline, and what these would follow
 * from, where several checks are about groups of one breakdown, about their whole, or about what conditions leave.
 * Numbers of responses are told of any group.
 */
export async function hiddenFrom(measured: readonly Measured[], minN: number | undefined): Promise<IsHidden> {
  if (minN === undefined) return ALL_TOLD;
  const { whatToHide } = await import('../../core/small-groups.js');
  const hide = (list: readonly Respondents[]) => whatToHide(list, minN);
  // Answers to one question follow from none to another.
  const questions = new Set(measured.map(({ group }) => group.question));
  const tellers = [...questions].map((question) => {
    // Fewer conditions first: whom conditions leave are among those of whom they leave them.
    const sorted = measured
      .filter(({ group }) => group.question === question)
      .sort((a, b) => a.group.where.length - b.group.where.length);
    const dropped = sorted.filter(({ baseline }) => baseline !== undefined);
    return {
      now: tellerOf(sorted, respondentsNow, hide),
      before: tellerOf(dropped, respondentsThen, hide),
    };
  });
  return (check, key) => {
    const { metric } = check.expectation;
    if (!tellsAnswers(metric)) return false;
    return tellers.some(
      ({ now, before }) => now(check, key) || (METRICS[metric].of === 'drop' && before(check, key)),
    );
  };
}

const tellsAnswers = (metric: Metric) => METRICS[metric].unit !== 'responses';

type Groups = Omit<Respondents, 'within'>;

function tellerOf(
  measured: readonly Measured[],
  respondents: (one: Measured) => Groups,
  hide: (list: readonly Respondents[]) => Hidden[],
): IsHidden {
  if (measured.length === 0) return ALL_TOLD;
  const all = measured.map((one, i): Respondents => {
    const isAround = ({ group: { where } }: Measured) =>
      where.length < one.group.where.length &&
      where.every((condition) => one.group.where.includes(condition));
    return {
      ...respondents(one),
      within: [...measured.slice(0, i).keys()].filter((j) => isAround(measured[j]!)),
    };
  });
  const hidden = hide(all).map(({ isWhole, groups }) => ({
    isWhole,
    keys: groups.map((set) => new Set([...set].map(({ key }) => JSON.stringify(key)))),
  }));
  return (check, key) => {
    const i = measured.findIndex(({ group }) => group.checks.includes(check));
    if (i === -1) return false;
    const { isWhole, keys } = hidden[i]!;
    if (key === undefined) return isWhole;
    return keys[breakdownOf(check, measured[i]!)]!.has(JSON.stringify(key));
  };
}

function respondentsNow({ group, collected }: Measured): Groups {
  const telling = group.checks.filter(({ expectation: { metric } }) => tellsAnswers(metric));
  return {
    responses: collected.reading.answered,
    isShown: telling.some((check) => columnsOf(check).length === 0),
    breakdowns: collected.breakdowns.map(({ by, groups }, i) => ({
      by,
      groups,
      shown: groups.filter(({ key }) =>
        telling.some((check) => isBy(check, group.by[i]!) && isSelected(check, key)),
      ),
    })),
  };
}

function respondentsThen({ group, collected, baseline }: Measured): Groups {
  const drops = group.checks.filter(({ expectation: { metric } }) => METRICS[metric].of === 'drop');
  return {
    responses: baseline!.side.sample.responses,
    isShown: drops.some((check) => columnsOf(check).length === 0),
    breakdowns: collected.breakdowns.map(({ by }, i) => {
      const asking = drops.filter((check) => isBy(check, group.by[i]!));
      // A baseline need not have the columns of other checks. Only sizes matter here.
      const groups = (asking.length === 0 ? [] : baseline!.segments(by)).map(
        ({ key, sample: { responses } }): Group => ({
          key,
          tally: tallyOfCounts([responses, ...new Array<number>(10).fill(0)]),
        }),
      );
      return {
        by,
        groups,
        shown: groups.filter(({ key }) => asking.some((check) => isSelected(check, key))),
      };
    }),
  };
}

function breakdownOf(check: Check, { group }: Measured): number {
  return group.by.findIndex((columns) => isBy(check, columns));
}

const isBy = (check: Check, columns: readonly string[]) =>
  JSON.stringify(columnsOf(check)) === JSON.stringify(columns);

function isSelected({ expectation: { selections } }: Check, key: GroupKey): boolean {
  return selections.every(({ value }, i) => value === EACH || value === key[i]);
}
