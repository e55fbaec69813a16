// Spanish: what nps goal says.
import type { Period } from '../../core/calendar.js';
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

const OBSERVED = 'observado';
const NEEDED = 'necesario';
const PROJECTION = 'entonces';
const CHANCE = 'prob.';

/** A target is shown as it was given: 37,5 is not 38. */
export function targetText(t: Tongue, target: number): string {
  return `${target > 0 ? '+' : ''}${t.asGiven(target)}`;
}

/** "+36 en ago 2026, con objetivo +50 para el 31 dic 2026"; of a hidden goal only the end. */
export function goalText(t: Tongue, { now, period, target, date }: GoalFigures): string {
  const aim = `objetivo ${targetText(t, target)} para el ${t.day(date)}`;
  return now.nps === null || period === null
    ? aim
    : `${t.nps(now.nps)} ${duringPeriod(t, period)}, con ${aim}`;
}

export const goalWords = (t: Tongue): GoalWords => {
  const periods = (count: number, every: Period) => t.counted(count, ...wordsOf(every).noun);
  const days = (count: number) => t.counted(count, 'día', 'días');
  return {
    title: ({ name, target, date }, scale) =>
      `${name === null ? 'Objetivo' : `${name}:`} ${targetText(t, target)} para el ${t.day(date)}${which(scale)}`,
    several: (goals, scale) =>
      `${t.counted(goals, 'objetivo', 'objetivos')}${scale === undefined ? '' : `: ${measure(scale)}${which(scale)}`}`,
    asOf: (day) => `a ${t.day(day)}`,
    verdicts: {
      reached: 'alcanzado',
      'on-track': 'en camino',
      open: 'por decidir',
      behind: 'atrasado',
      'too-early': 'demasiado pronto',
    },
    hidden: HIDDEN,
    rows: {
      now: (period, window, every) => {
        if (window === null) return `Ahora (${t.period(period)})`;
        const length = 'days' in window ? days(window.days) : periods(window.periods, every);
        return `Ahora (${length} ${upTo(t, period)})`;
      },
      needed: 'Necesario',
      observed: 'Observado',
      projection: 'Si la línea sigue',
      chance: (target) => `Probabilidad de ${targetText(t, target)}`,
    },
    nps: (nps) => t.nps(nps),
    now: (confidence, bounds, responses) =>
      `${bounds === null ? '' : `${interval(t, confidence, bounds)}, `}${sample(t, responses)}`,
    pace: (points, every) => `${signedPoints(t, points)} por ${wordsOf(every).noun[0]}`,
    left: (count, every) => `${t.agreeing(count, 'queda', 'quedan')} ${periods(count, every)}`,
    paceInterval: (confidence, { low, high }) =>
      within(t, confidence, `${t.points(low)} a ${t.points(high)}`),
    projection: (confidence, bounds) => interval(t, confidence, bounds),
    observed: (confidence, { low, high }, every) =>
      `${wordsOf(every).that} mostrará ${t.interval([low, high])} en el ${t.level(confidence)} de los casos`,
    chance: (probability) => {
      if (probability < 0.01) return `<${t.percent(0.01, 0)}`;
      return probability > 0.99 ? `>${t.percent(0.99, 0)}` : t.percent(probability, 0);
    },
    tooEarly: (history, every) =>
      `Una probabilidad requiere 5 ${wordsOf(every).noun[1]} con respuestas; ${t.agreeing(history, 'ha', 'han')} terminado ${t.count(history)}.`,
    people: (people, there, what) => peopleLine(t, people, there, what),
    whose: (period, window, every) => {
      if (window === null) return duringPeriod(t, period);
      return `en ${'days' in window ? days(window.days) : periods(window.periods, every)} ${upTo(t, period)}`;
    },
    history: (count, last, every) =>
      `La línea pasa por ${periods(count, every)} con respuestas, ${upTo(t, last)}.`,
    since: (responses, day, asOf, every) =>
      `${t.counted(responses, ...ANSWER)} desde el ${t.day(day)} aún no ${t.agreeing(responses, 'cuenta', 'cuentan')}: ${wordsOf(every).that} no había terminado el ${t.day(asOf)}.`,
    headings: {
      goal: 'objetivo',
      now: 'ahora',
      target: 'meta',
      date: 'plazo',
      needed: NEEDED,
      observed: OBSERVED,
      projection: PROJECTION,
      chance: CHANCE,
      verdict: 'veredicto',
      what: 'qué',
      figure: 'cifra',
      detail: 'detalle',
    },
    legend: {
      pace: (every) => `${NEEDED}, ${OBSERVED}: puntos por ${wordsOf(every).noun[0]}`,
      projection: `${PROJECTION}: el NPS en el plazo, si la línea sigue`,
      chance: `${CHANCE}: probabilidad de alcanzar la meta para entonces, si la línea sigue`,
    },
    hiddenBy: (minN) => hiddenFigures(t, minN),
  };
};
