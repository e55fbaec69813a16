// German: what nps goal says.
import type { GoalFigures } from '../../core/goal-figures.js';
import type { GoalWords } from '../goal-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { peopleLine } from './goal-people.js';
import { periods, timeNoun, withArticle } from './periods.js';
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

const NEEDED = 'nötig';
const SO_FAR = 'bisher';
const THEN = 'dann';
const CHANCE = 'Chance';

/** A target is shown as it was given: 37.5 is not 38. */
export function targetText(t: Tongue, target: number): string {
  return `${target > 0 ? '+' : ''}${t.asGiven(target)}`;
}

/** "+36 (Aug. 2026), Ziel +50 bis 31. Dez. 2026"; of a hidden goal only the end. */
export function goalText(t: Tongue, { now, period, target, date }: GoalFigures): string {
  const aim = `Ziel ${targetText(t, target)} bis ${t.day(date)}`;
  return now.nps === null || period === null ? aim : `${t.nps(now.nps)} (${t.period(period)}), ${aim}`;
}

export const goalWords = (t: Tongue): GoalWords => {
  const pace = (points: number) => t.points(points);
  return {
    title: ({ name, target, date }, scale) =>
      `${name === null ? 'Ziel ' : `${name}: `}${targetText(t, target)} bis ${t.day(date)}${which(scale)}`,
    several: (goals, scale) =>
      `${t.counted(goals, 'Ziel', 'Ziele')}${scale === undefined ? '' : `: ${measure(scale)}${which(scale)}`}`,
    asOf: (day) => `Stand ${t.day(day)}`,
    verdicts: {
      reached: 'erreicht',
      'on-track': 'auf Kurs',
      open: 'offen',
      behind: 'im Rückstand',
      'too-early': 'noch zu früh',
    },
    hidden: HIDDEN,
    rows: {
      now: (period, window, every) => {
        if (window === null) return `Jetzt (${t.period(period)})`;
        return 'days' in window
          ? `Jetzt (letzte ${window.days} Tage bis ${t.period(period)})`
          : `Jetzt (${periods(t, window.periods, timeNoun(every))} bis ${t.period(period)})`;
      },
      needed: 'Nötig',
      observed: 'Bisher',
      projection: 'Bei gleichem Verlauf',
      chance: (target) => `Chance auf ${targetText(t, target)}`,
    },
    nps: (nps) => t.nps(nps),
    now: (confidence, bounds, responses) =>
      `${bounds === null ? '' : `${interval(t, confidence, bounds)}, `}${sample(t, responses)}`,
    pace: (points, every) => `${signedPoints(t, points, t.places.points)} pro ${timeNoun(every).one}`,
    left: (count, every) => `noch ${periods(t, count, timeNoun(every))}`,
    paceInterval: (confidence, { low, high }) =>
      `${confidenceText(t, confidence)} ${pace(low)} bis ${pace(high)}`,
    projection: (confidence, bounds) => interval(t, confidence, bounds),
    observed: (confidence, { low, high }, every) =>
      `${withArticle('dieser', timeNoun(every))} wird in ${t.level(confidence)} der Fälle ${t.interval([low, high])} zeigen`,
    chance: (probability) => {
      if (probability < 0.01) return `<${t.percent(0.01, 0)}`;
      return probability > 0.99 ? `>${t.percent(0.99, 0)}` : t.percent(probability, 0);
    },
    tooEarly: (history, every) =>
      `Eine Chance braucht 5 ${timeNoun(every).more} mit Antworten; zu Ende ${t.agreeing(history, 'ist', 'sind')} ${t.count(history)}.`,
    people: (people, there, what) => peopleLine(t, people, there, what),
    whose: (period, window, every) => {
      if (window === null) return `(${t.period(period)})`;
      const { more } = timeNoun(every);
      const length =
        'days' in window ? `${window.days} Tage` : t.counted(window.periods, timeNoun(every).one, more);
      return `(${length} bis ${t.period(period)})`;
    },
    history: (count, last, every) =>
      `Die Linie verläuft durch ${periods(t, count, timeNoun(every))} mit Antworten, bis ${t.period(last)}.`,
    since: (responses, day, asOf, every) =>
      `${answers(t, responses)} seit ${t.day(day)} ${t.agreeing(responses, 'zählt', 'zählen')} noch nicht: ${withArticle('dieser', timeNoun(every))} war am ${t.day(asOf)} nicht zu Ende.`,
    headings: {
      goal: 'Ziel',
      now: 'jetzt',
      target: 'Zielwert',
      date: 'bis',
      needed: NEEDED,
      observed: SO_FAR,
      projection: THEN,
      chance: CHANCE,
      verdict: 'Urteil',
      what: 'Angabe',
      figure: 'Wert',
      detail: 'Näheres',
    },
    legend: {
      pace: (every) => `${NEEDED}, ${SO_FAR}: Punkte pro ${timeNoun(every).one}`,
      projection: `${THEN}: der NPS an diesem Tag bei gleichem Verlauf`,
      chance: `${CHANCE}: dass der Zielwert bis dahin erreicht wird, bei gleichem Verlauf`,
    },
    hiddenBy: (minN) => hiddenFigures(t, minN),
  };
};
