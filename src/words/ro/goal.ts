// Romanian: what nps goal says.
import type { GoalFigures } from '../../core/goal-figures.js';
import type { GoalWords } from '../goal-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { peopleLine } from './goal-people.js';
import { duringPeriod, upTo, wordsOf } from './periods.js';
import {
  ANSWER,
  HIDDEN,
  hiddenFigures,
  interval,
  measure,
  sample,
  signedPoints,
  which,
  within,
} from './phrases.js';

const OBSERVED = 'până acum';
const NEEDED = 'necesar';
const PROJECTION = 'atunci';
const CHANCE = 'șansă';

/** A target is shown as it was given: 37,5 is not 38. */
export function targetText(t: Tongue, target: number): string {
  return `${target > 0 ? '+' : ''}${t.asGiven(target)}`;
}

/** "+36 în aug. 2026, cu ținta +50 până la 31 dec. 2026"; of a hidden goal only the end. */
export function goalText(t: Tongue, { now, period, target, date }: GoalFigures): string {
  const aim = `ținta ${targetText(t, target)} până la ${t.day(date)}`;
  return now.nps === null || period === null
    ? aim
    : `${t.nps(now.nps)} ${duringPeriod(t, period)}, cu ${aim}`;
}

export const goalWords = (t: Tongue): GoalWords => {
  const periods = (count: number, every: Parameters<typeof wordsOf>[0]) =>
    t.counted(count, ...wordsOf(every).noun);
  return {
    title: ({ name, target, date }, scale) =>
      `${name === null ? 'Obiectiv' : `${name}:`} ${targetText(t, target)} până la ${t.day(date)}${which(scale)}`,
    several: (goals, scale) =>
      `${t.counted(goals, 'obiectiv', 'obiective')}${scale === undefined ? '' : `: ${measure(scale)}${which(scale)}`}`,
    asOf: (day) => `la ${t.day(day)}`,
    verdicts: {
      reached: 'atins',
      'on-track': 'pe drumul bun',
      open: 'nedecis',
      behind: 'în urmă',
      'too-early': 'prea devreme',
    },
    hidden: HIDDEN,
    rows: {
      now: (period, window, every) => {
        if (window === null) return `Acum (${t.period(period)})`;
        const length =
          'days' in window ? t.counted(window.days, 'zi', 'zile') : periods(window.periods, every);
        return `Acum (${length} ${upTo(t, period)})`;
      },
      needed: 'Necesar',
      observed: 'Până acum',
      projection: 'Dacă linia continuă',
      chance: (target) => `Șansa de ${targetText(t, target)}`,
    },
    nps: (nps) => t.nps(nps),
    now: (confidence, bounds, responses) =>
      `${bounds === null ? '' : `${interval(t, confidence, bounds)}, `}${sample(t, responses)}`,
    pace: (points, every) => `${signedPoints(t, points)} pe ${wordsOf(every).noun[0]}`,
    left: (count, every) => `${t.agreeing(count, 'rămâne', 'rămân')} ${periods(count, every)}`,
    paceInterval: (confidence, { low, high }) =>
      within(t, confidence, `${t.points(low)} la ${t.points(high)}`),
    projection: (confidence, bounds) => interval(t, confidence, bounds),
    observed: (confidence, { low, high }, every) =>
      `${wordsOf(every).that} va arăta ${t.interval([low, high])} în ${t.level(confidence)} din cazuri`,
    chance: (probability) => {
      if (probability < 0.01) return `<${t.percent(0.01, 0)}`;
      return probability > 0.99 ? `>${t.percent(0.99, 0)}` : t.percent(probability, 0);
    },
    tooEarly: (history, every) =>
      `O șansă cere 5 ${wordsOf(every).noun[1]} cu răspunsuri; ${t.agreeing(history, 's-a încheiat', 's-au încheiat')} ${t.count(history)}.`,
    people: (people, there, what) => peopleLine(t, people, there, what),
    whose: (period, window, every) => {
      if (window === null) return duringPeriod(t, period);
      const length = 'days' in window ? t.counted(window.days, 'zi', 'zile') : periods(window.periods, every);
      return `în ${length} ${upTo(t, period)}`;
    },
    history: (count, last, every) =>
      `Linia trece prin ${periods(count, every)} cu răspunsuri, ${upTo(t, last)}.`,
    since: (responses, day, asOf, every) =>
      `${t.counted(responses, ...ANSWER)} de la ${t.day(day)} încoace nu se numără încă: ${wordsOf(every).that} nu s-a încheiat la ${t.day(asOf)}.`,
    headings: {
      goal: 'obiectiv',
      now: 'acum',
      target: 'țintă',
      date: 'termen',
      needed: NEEDED,
      observed: OBSERVED,
      projection: PROJECTION,
      chance: CHANCE,
      verdict: 'verdict',
      what: 'ce',
      figure: 'cifră',
      detail: 'detaliu',
    },
    legend: {
      pace: (every) => `${NEEDED}, ${OBSERVED}: puncte pe ${wordsOf(every).noun[0]}`,
      projection: `${PROJECTION}: NPS-ul la termen, dacă linia continuă`,
      chance: `${CHANCE}: ca ținta să fie atinsă până atunci, dacă linia continuă`,
    },
    hiddenBy: (minN) => hiddenFigures(t, minN),
  };
};
