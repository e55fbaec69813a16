// English: what nps report says.
import { counted } from '../core/counted.js';
import type { GoalFigures } from '../core/goal-figures.js';
import type { LeftOutPart, PartReason, ReportChange } from '../core/report-result.js';
import {
  decimal,
  formatCount,
  formatLevel,
  formatNps,
  formatPercent,
  formatPoints,
  type Places,
} from '../report/numbers.js';
import { measure, points, which } from './en-phrases.js';
import type { HeadlineFacts, ReportWords } from './report-words.js';
import type { Every } from './trend-words.js';

/** Names in a heading. */
const MOST_NAMED = 3;

/** "EMEA, APAC and 2 more" */
function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED);
  const more = names.length - shown.length;
  const parts = more > 0 ? [...shown, `${formatCount(more)} more`] : shown;
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

const noun = ({ name, isTime }: Every) => (isTime ? name : 'wave');

const REASONS: Readonly<Record<PartReason, string>> = {
  'no-date': 'no column says when an answer was given',
  'no-comments': 'no column holds comments',
  'no-columns': 'no column can be used for it',
  'too-few-rated': 'too few answers have all ratings',
  'counted-rows': 'rows count several answers',
  'too-few-periods': 'too few periods have ended',
  privacy: 'counts of few people are not told',
};

const PARTS: Readonly<Record<LeftOutPart['part'], string>> = {
  score: 'score',
  trend: 'trend',
  segments: 'segments',
  comments: 'comments',
  drivers: 'drivers',
  risk: 'segments at risk',
  calls: 'who to call',
  goal: 'goal',
};

/** With these decimals. */
export const reportWords = (places: Places): ReportWords => {
  const nps = (value: number) => formatNps(value, places.nps);
  const share = (value: number) => formatPercent(value, 0);
  const size = (value: number) => {
    const text = points(Math.abs(value), places);
    return `${text} point${text === '1' ? '' : 's'}`;
  };

  const changeText = ({ difference, significant, before, since }: ReportChange) => {
    if (difference === null || before === null) return `nothing can be said of the change since ${since}`;
    if (difference === 0) return `as in ${since}`;
    const moved = `${size(difference)} ${difference < 0 ? 'less' : 'more'} than in ${since} (${nps(before)})`;
    if (significant === null) return `${moved}, which is too few answers to test`;
    return `${moved}, which is ${significant ? 'more than chance' : 'no more than chance would have it'}`;
  };

  const goalText = (goal: GoalFigures) => {
    const aim = `${formatNps(goal.target, Number.isInteger(goal.target) ? 0 : 1)} by ${goal.date}`;
    const chance = goal.probability === null ? '' : ` (chance ${share(goal.probability)})`;
    const verdicts = {
      reached: `the goal of ${aim} is reached`,
      'on-track': `the goal of ${aim} is on track${chance}`,
      open: `the goal of ${aim} is too close to call${chance}`,
      behind: `the goal of ${aim} will not be reached as things go${chance}`,
      'too-early': `it is too early to tell whether ${aim} will be reached`,
    };
    return goal.verdict === null ? `the goal is ${aim}` : verdicts[goal.verdict];
  };

  const movement = ({ change, trend }: HeadlineFacts): string | undefined => {
    if (change !== undefined) return changeText(change);
    if (trend === undefined) return undefined;
    const { line, every, periods } = trend;
    const span = counted(periods, noun(every));
    if (line.significant === null) return undefined;
    if (!line.significant) return `no rise or fall over ${span} is more than chance`;
    const way = line.slope > 0 ? 'rises' : 'falls';
    return `it ${way} by ${size(line.slope)} a ${noun(every)}, which is more than chance`;
  };

  return {
    language: 'en',
    title: (scale) => `${measure(scale)} report`,
    headline: (facts) => {
      if (facts.nps === null) return 'There are no answers yet.';
      const start = `The ${measure(facts.scale)} is ${nps(facts.nps)}${which(facts.scale)}`;
      const moved = movement(facts);
      const goal = facts.goal && goalText(facts.goal);
      const first = moved === undefined ? '' : facts.change === undefined ? `; ${moved}` : `, ${moved}`;
      return `${start}${first}${goal === undefined ? '' : `; ${goal}`}.`;
    },
    hidden: (minN) => `Fewer than ${formatCount(minN)} answered: all figures are withheld.`,
    headings: {
      score: (promoters, detractors) =>
        `${decimal(promoters, 0, 2)} of 100 are promoters, ${decimal(detractors, 0, 2)} detractors`,
      noScore: 'The score',
      trend: (trend, every, scale) => {
        if (trend === null || trend.significant === null) return `The ${measure(scale)} by ${noun(every)}`;
        if (!trend.significant) return 'No rise or fall that is more than chance';
        return `The ${measure(scale)} ${trend.slope > 0 ? 'rises' : 'falls'} by ${size(trend.slope)} a ${noun(every)}`;
      },
      segments: ({ above, below }, columns) => {
        if (above.length + below.length === 0)
          return columns.length === 1
            ? `No segment by ${columns[0]} differs from the rest by more than chance`
            : 'No segment differs from the rest by more than chance';
        if (below.length === 0) return `Above the rest: ${list(above)}`;
        return `Below the rest: ${list(below)}${above.length === 0 ? '' : `; above it: ${list(above)}`}`;
      },
      comments: ({ taking, adding }) => {
        if (taking.length + adding.length === 0) return 'No theme goes with the score by more than chance';
        if (taking.length === 0) return `Those who mention ${list(adding)} score higher`;
        const low = `Those who mention ${list(taking)} score lower`;
        return adding.length === 0 ? low : `${low}, ${list(adding)} higher`;
      },
      drivers: (names, scale) =>
        names.length === 0
          ? `Nothing goes with the ${measure(scale)} by more than chance`
          : `What goes with the ${measure(scale)} most: ${list(names)}`,
      risk: (names, scale) =>
        names.length === 0
          ? `No group pulls the ${measure(scale)} down by more than chance`
          : `What pulls the ${measure(scale)} down: ${list(names)}`,
      untestedRisk: 'Segments at risk',
      calls: (open, recent) =>
        recent === null
          ? `${counted(open, 'detractor')} to call`
          : `${counted(open, 'detractor')} to call, ${formatCount(recent)} of the last 7 days`,
      method: 'How this was made',
    },
    descriptions: {
      score: (value, interval, responses) =>
        `NPS ${nps(value)}, ${interval}, ${counted(responses, 'response')}.`,
      shares: (promoters, passives, detractors) =>
        `Promoters ${share(promoters)}, passives ${share(passives)}, detractors ${share(detractors)}.`,
      distribution: (answer, count) => `Most gave a ${answer}: ${counted(count, 'answer')}.`,
      trend: (first, last, lowest, highest) =>
        `From ${nps(first.nps)} in ${first.name} to ${nps(last.nps)} in ${last.name}; lowest ${nps(lowest.nps)} in ${lowest.name}, highest ${nps(highest.nps)} in ${highest.name}.`,
      segments: (lowest, highest, count) =>
        count === 1
          ? `${highest.name} has ${nps(highest.nps)}.`
          : `${highest.name} is highest with ${nps(highest.nps)}, ${lowest.name} lowest with ${nps(lowest.nps)}, of ${counted(count, 'segment')}.`,
      comments: (taking, adding) =>
        [
          ...(taking
            ? [`${taking.name} takes most, ${formatPoints(taking.points, places.points)} points.`]
            : []),
          ...(adding
            ? [`${adding.name} adds most, ${formatPoints(adding.points, places.points)} points.`]
            : []),
        ].join(' '),
      drivers: (first, weight) => `${first} weighs most, ${share(Math.abs(weight))} of what ratings explain.`,
      risk: (first, value) => `${first} takes most, with an NPS of ${nps(value)}.`,
      calls: (open, weeks) => `${counted(open, 'detractor')} over ${counted(weeks, 'week')}.`,
      table: (rows) => `A table of ${counted(rows, 'row')}.`,
    },
    titles: {
      shares: 'Of those who answered',
      distribution: 'What they answered',
      ages: 'By the age of the answer',
      segments: (by) => `By ${by}`,
      callsBy: (by) => `By ${by}`,
    },
    chart: {
      limits: 'usual range',
      overall: 'overall',
      goal: (date) => `goal by ${date}`,
      breakAfter: (period) => `break before ${period}`,
      axes: { weight: 'matters more', rated: 'rated higher' },
      fields: {
        highWeightLowRated: 'improve first',
        highWeightHighRated: 'keep up',
        lowWeightLowRated: 'watch',
        lowWeightHighRated: 'fine as it is',
      },
    },
    figures: {
      count: formatCount,
      points: (value) => (value === null ? '' : formatPoints(value, places.points)),
      share: (value) => (value === null ? '' : share(value)),
    },
    headingsOfCalls: { age: 'answered', days: 'days', segment: 'segment', detractors: 'detractors' },
    age: (week) => (week === 0 ? 'last 7 days' : `${7 * week} to ${7 * week + 6} days ago`),
    older: (weeks) => `${7 * weeks} or more days ago`,
    undated: (count) => `${counted(count, 'detractor')} without a date, or later`,
    change: (change) => changeText(change),
    goal: (goal) => goalText(goal),
    notes: {
      chosen: (tried, shown) =>
        tried === shown
          ? `${shown === 1 ? 'The column' : `All ${formatCount(shown)} columns`} that can make segments, the one that explains most first; --by names others.`
          : `${formatCount(shown)} of ${counted(tried, 'column')} tried: those that explain most; --by names others.`,
      undated: (count) =>
        `${counted(count, 'answer')} without a date ${count === 1 ? 'is' : 'are'} in no period.`,
      earlier: (periods, shown) =>
        `The last ${formatCount(shown)} of ${formatCount(periods)} periods; nps trend shows them all.`,
      noNames: 'How many, never who: nps responses --only detractor lists them for those who may know.',
      open: (condition) =>
        condition === null ? 'All detractors count.' : `Open is what meets ${condition}.`,
      asOf: (day) => `Ages are counted back from ${day}.`,
      overlap: 'A comment may hold several themes: points overlap.',
      masked: 'Addresses and numbers in quotes are masked.',
    },
    scored: (score, category) => (score === null ? `a ${category}` : `scored ${score}`),
    method: ({ scale, confidence, mistaken, hasTrend, hasComments, hasDrivers, minN }) => [
      scale === undefined
        ? 'Answers of 9 and 10 are promoters, 7 and 8 passives, 0 to 6 detractors. The NPS is the share of promoters less that of detractors: −100 to +100, and no percentage.'
        : `The net score is the share of promoters less that of detractors${which(scale)}.`,
      `Not everybody answered, so each figure has a range: ${formatLevel(confidence)} of such ranges hold the figure of all customers.`,
      `“More than chance” allows for everything that was looked at: of 100 pages on which nothing is going on, about ${decimal(mistaken, 0, 2)} at most would say that something is.`,
      ...(hasTrend ? ['Periods differ by more than luck alone: that usual noise is allowed for, too.'] : []),
      ...(hasComments || hasDrivers
        ? ['What goes with the score need not be its cause: try a change before you trust it.']
        : []),
      ...(minN === null
        ? []
        : [`Groups of fewer than ${formatCount(minN)} are withheld, and whatever they would follow from.`]),
    ],
    leftOut: (parts) =>
      `Left out: ${parts.map(({ part, reason }) => `${PARTS[part]} (${REASONS[reason]})`).join(', ')}.`,
    source: (files, from, to) => {
      const days = from === null || to === null ? '' : `, answers from ${from} to ${to}`;
      const names = files.map((file) => (file === '-' ? 'standard input' : file));
      const named = names.length > MOST_NAMED ? counted(names.length, 'file') : names.join(', ');
      return `Source: ${named}${days}.`;
    },
    madeBy: (line) => `Made by: ${line}`,
  };
};
