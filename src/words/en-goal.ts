// English: what nps goal says.
import { counted } from '../core/counted.js';
import type { GoalFigures } from '../core/goal-figures.js';
import {
  decimal,
  formatCount,
  formatInterval,
  formatLevel,
  formatNps,
  formatPoints,
  type Places,
} from '../report/numbers.js';
import { interval, measure, sample, which } from './en-phrases.js';
import type { AnswersThere, GoalWords } from './goal-words.js';
import { hiddenFigures } from './hidden.js';

/** A target is shown as it was given: 37.5 is not 38. */
function targetText(target: number): string {
  const digits = /\.(\d+)$/.exec(String(target))?.[1]?.length ?? 0;
  return formatNps(target, Math.min(digits, 2));
}

/** "+36 in 2026-08, to be +50 by 2026-12-31"; of a hidden goal only the end. */
export function goalText({ now, period, target, date }: GoalFigures, places: Places): string {
  const aim = `to be ${targetText(target)} by ${date}`;
  return now.nps === null ? aim : `${formatNps(now.nps, places.nps)} in ${period}, ${aim}`;
}

/** What nps goal says in English, with these decimals. */
export const goalWords = (places: Places): GoalWords => {
  const pace = (points: number) => formatPoints(points, places.points);
  return {
    title: ({ name, target, date }, scale) =>
      `${name === null ? 'Goal ' : `${name}: `}${targetText(target)} by ${date}${which(scale)}`,
    several: (goals, scale) =>
      `${counted(goals, 'goal')}${scale === undefined ? '' : `: ${measure(scale)}${which(scale)}`}`,
    asOf: (day) => `as of ${day}`,
    verdicts: {
      reached: 'reached',
      'on-track': 'on track',
      open: 'too close to call',
      behind: 'behind',
      'too-early': 'too early to tell',
    },
    hidden: 'hidden',
    rows: {
      now: (period, window, every) => {
        if (window === null) return `Now (${period})`;
        return 'days' in window
          ? `Now (last ${window.days} days to ${period})`
          : `Now (${counted(window.periods, every)} to ${period})`;
      },
      needed: 'Needed',
      observed: 'So far',
      projection: 'If the line goes on',
      chance: (target) => `Chance of ${targetText(target)}`,
    },
    nps: (nps) => formatNps(nps, places.nps),
    now: (confidence, bounds, responses) =>
      `${bounds === null ? '' : `${interval(confidence, bounds, places)}, `}${sample(responses)}`,
    pace: (points, every) => `${pace(points)} points a ${every}`,
    left: (periods, every) => `${counted(periods, every)} left`,
    paceInterval: (confidence, { low, high }) =>
      `${formatLevel(confidence)} CI ${pace(low)} to ${pace(high)}`,
    projection: (confidence, bounds) => interval(confidence, bounds, places),
    observed: (confidence, { low, high }, every) =>
      `that ${every} will show ${formatInterval([low, high], places.nps)} in ${formatLevel(confidence)} of cases`,
    chance: (probability) => {
      if (probability < 0.01) return '<1%';
      return probability > 0.99 ? '>99%' : `${decimal(probability, 0, 2)}%`;
    },
    tooEarly: (history, every) =>
      `A chance takes 5 ${every}s with answers; ${formatCount(history)} ${history === 1 ? 'has' : 'have'} ended.`,
    people: peopleLine,
    whose: (period, window, every) => {
      if (window === null) return `in ${period}`;
      const length = 'days' in window ? `${window.days} days` : counted(window.periods, every);
      return `in the ${length} to ${period}`;
    },
    history: (periods, last, every) =>
      `The line goes through ${counted(periods, every)} with answers, up to ${last}.`,
    since: (responses, day, asOf, every) =>
      `${counted(responses, 'answer')} since ${day} ${responses === 1 ? 'does' : 'do'} not count yet: that ${every} has not ended by ${asOf}.`,
    headings: {
      goal: 'goal',
      now: 'now',
      target: 'target',
      date: 'by',
      needed: 'needed',
      observed: 'so far',
      projection: 'then',
      chance: 'chance',
      verdict: 'verdict',
      what: 'what',
      figure: 'figure',
      detail: 'detail',
    },
    legend: {
      pace: (every) => `needed, so far: points a ${every}`,
      projection: 'then: the NPS by that day, if the line goes on',
      chance: 'chance: that the target is reached by then, if the line goes on',
    },
    hiddenBy: hiddenFigures,
  };
};

/** "Change needed, of 94 answers in 2025-12: 3 detractors become promoters, or 6 passives do." */
function peopleLine(
  people: NonNullable<GoalFigures['people']>,
  { responses, passives, detractors }: AnswersThere,
  what: string,
): string {
  const { detractorsToPromoters, passivesToPromoters, detractorsToPassives } = people;
  const canDetractors = detractorsToPromoters <= detractors;
  const canPassives = passivesToPromoters <= passives;
  const start = `Change needed, of ${counted(responses, 'answer')} ${what}: `;
  if (!canDetractors && !canPassives) {
    const least = `${counted(detractorsToPromoters, 'detractor')} or ${counted(passivesToPromoters, 'passive')}`;
    return `${start}${least} would have to become promoters, and there are ${formatCount(detractors)} and ${formatCount(passives)}.`;
  }
  const passivesDo = canDetractors
    ? counted(passivesToPromoters, 'passive does', 'passives do')
    : counted(passivesToPromoters, 'passive becomes a promoter', 'passives become promoters');
  const ways = [
    ...(canDetractors
      ? [counted(detractorsToPromoters, 'detractor becomes a promoter', 'detractors become promoters')]
      : []),
    ...(canPassives ? [passivesDo] : []),
    ...(detractorsToPassives <= detractors
      ? [counted(detractorsToPassives, 'detractor becomes a passive', 'detractors become passives')]
      : []),
  ];
  const missing = canPassives ? counted(detractors, 'detractor') : counted(passives, 'passive');
  const short = canDetractors && canPassives ? '' : ` The ${missing} do not suffice to become promoters.`;
  return `${start}${ways.join(', or ')}.${short}`;
}
