// Dutch: what nps goal says.
import type { GoalFigures } from '../../core/goal-figures.js';
import type { GoalWords } from '../goal-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { peopleLine } from './goal-people.js';
import { periods, that, timeNoun } from './periods.js';
import {
  answers,
  confidenceText,
  HIDDEN,
  hiddenFigures,
  interval,
  measure,
  sample,
  signedPoints,
  which,
} from './phrases.js';

const NEEDED = 'nodig';
const SO_FAR = 'tot nu toe';
const THEN = 'dan';
const CHANCE = 'kans';

/** A target is shown as it was given: 37.5 is not 38. */
export function targetText(t: Tongue, target: number): string {
  return `${target > 0 ? '+' : ''}${t.asGiven(target)}`;
}

/** "+36 (aug 2026), doel +50 op 31 dec 2026"; of a hidden goal only the end. */
export function goalText(t: Tongue, { now, period, target, date }: GoalFigures): string {
  const aim = `doel ${targetText(t, target)} op ${t.day(date)}`;
  return now.nps === null || period === null ? aim : `${t.nps(now.nps)} (${t.period(period)}), ${aim}`;
}

export const goalWords = (t: Tongue): GoalWords => {
  const pace = (points: number) => t.points(points);
  return {
    title: ({ name, target, date }, scale) =>
      `${name === null ? 'Doel ' : `${name}: `}${targetText(t, target)} op ${t.day(date)}${which(scale)}`,
    several: (goals, scale) =>
      `${t.counted(goals, 'doel', 'doelen')}${scale === undefined ? '' : `: ${measure(scale)}${which(scale)}`}`,
    asOf: (day) => `stand op ${t.day(day)}`,
    verdicts: {
      reached: 'bereikt',
      'on-track': 'op koers',
      open: 'onbeslist',
      behind: 'achter',
      'too-early': 'nog te vroeg',
    },
    hidden: HIDDEN,
    rows: {
      now: (period, window, every) => {
        if (window === null) return `Nu (${t.period(period)})`;
        return 'days' in window
          ? `Nu (laatste ${window.days} dagen t/m ${t.period(period)})`
          : `Nu (${periods(t, window.periods, timeNoun(every))} t/m ${t.period(period)})`;
      },
      needed: 'Nodig',
      observed: 'Tot nu toe',
      projection: 'Bij gelijk verloop',
      chance: (target) => `Kans op ${targetText(t, target)}`,
    },
    nps: (nps) => t.nps(nps),
    now: (confidence, bounds, responses) =>
      `${bounds === null ? '' : `${interval(t, confidence, bounds)}, `}${sample(t, responses)}`,
    pace: (points, every) => `${signedPoints(t, points, t.places.points)} per ${timeNoun(every).one}`,
    left: (count, every) => `nog ${periods(t, count, timeNoun(every))}`,
    paceInterval: (confidence, { low, high }) =>
      `${confidenceText(t, confidence)} ${pace(low)} tot ${pace(high)}`,
    projection: (confidence, bounds) => interval(t, confidence, bounds),
    observed: (confidence, { low, high }, every) =>
      `${that(timeNoun(every))} zal in ${t.level(confidence)} van de gevallen ${t.interval([low, high])} tonen`,
    chance: (probability) => {
      if (probability < 0.01) return `<${t.percent(0.01, 0)}`;
      return probability > 0.99 ? `>${t.percent(0.99, 0)}` : t.percent(probability, 0);
    },
    tooEarly: (history, every) =>
      `Een kans vergt 5 ${timeNoun(every).more} met antwoorden; ${t.count(history)} ${t.agreeing(history, 'is', 'zijn')} er afgelopen.`,
    people: (people, there, what) => peopleLine(t, people, there, what),
    whose: (period, window, every) => {
      if (window === null) return `(${t.period(period)})`;
      const length =
        'days' in window
          ? t.counted(window.days, 'dag', 'dagen')
          : periods(t, window.periods, timeNoun(every));
      return `(${length} t/m ${t.period(period)})`;
    },
    history: (count, last, every) =>
      `De lijn gaat door ${periods(t, count, timeNoun(every))} met antwoorden, t/m ${t.period(last)}.`,
    since: (responses, day, asOf, every) =>
      `${answers(t, responses)} sinds ${t.day(day)} ${t.agreeing(responses, 'telt', 'tellen')} nog niet mee: ${that(timeNoun(every))} was op ${t.day(asOf)} niet afgelopen.`,
    headings: {
      goal: 'doel',
      now: 'nu',
      target: 'streven',
      date: 'datum',
      needed: NEEDED,
      observed: SO_FAR,
      projection: THEN,
      chance: CHANCE,
      verdict: 'oordeel',
      what: 'wat',
      figure: 'waarde',
      detail: 'details',
    },
    legend: {
      pace: (every) => `${NEEDED}, ${SO_FAR}: punten per ${timeNoun(every).one}`,
      projection: `${THEN}: de NPS op die dag, bij gelijk verloop`,
      chance: `${CHANCE}: dat het doel tegen die tijd is bereikt, bij gelijk verloop`,
    },
    hiddenBy: (minN) => hiddenFigures(t, minN),
  };
};
