// Italian: what nps goal says. A goal is "obiettivo", as its target is.
import type { Period } from '../../core/calendar.js';
import type { GoalWords, Window } from '../goal-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { peopleLine } from './goal-people.js';
import { aimText, targetText } from './goal-target.js';
import { theDay, upTo, within, wordsOfPeriod } from './periods.js';
import {
  ANSWER,
  confidenceText,
  HIDDEN,
  hiddenFigures,
  interval,
  measure,
  sample,
  signedPoints,
  which,
} from './phrases.js';

const NEEDED = 'richiesto';
const SO_FAR = 'finora';
const THEN = 'allora';
const CHANCE = 'prob.';
const IF_IT_GOES_ON = 'se la retta prosegue';

export const goalWords = (t: Tongue): GoalWords => ({
  title: (goal, scale) =>
    `${goal.name === null ? 'Obiettivo ' : `${goal.name}: `}${aimText(t, goal)}${which(scale)}`,
  several: (goals, scale) =>
    `${t.counted(goals, 'obiettivo', 'obiettivi')}${scale === undefined ? '' : `: ${measure(scale)}${which(scale)}`}`,
  asOf: (day) => theDay(t, day, 'al'),
  verdicts: {
    reached: 'raggiunto',
    'on-track': 'in linea',
    open: 'incerto',
    behind: 'in ritardo',
    'too-early': 'troppo presto',
  },
  hidden: HIDDEN,
  rows: {
    now: (period, window, every) => nowText(t, period, window, every),
    needed: 'Richiesto',
    observed: 'Finora',
    projection: 'Se la retta prosegue',
    chance: (target) => `Probabilità di ${targetText(t, target)}`,
  },
  nps: (value) => t.nps(value),
  now: (confidence, bounds, responses) =>
    `${bounds === null ? '' : `${interval(t, confidence, bounds)}, `}${sample(t, responses)}`,
  pace: (points, every) => `${signedPoints(t, points)} ${wordsOfPeriod(every).per}`,
  left: (periods, every) =>
    `${t.agreeing(periods, 'manca', 'mancano')} ${t.counted(periods, ...wordsOfPeriod(every).noun)}`,
  paceInterval: (confidence, { low, high }) =>
    `${confidenceText(t, confidence)}: da ${t.points(low)} a ${t.points(high)}`,
  projection: (confidence, bounds) => interval(t, confidence, bounds),
  observed: (confidence, { low, high }, every) =>
    `${wordsOfPeriod(every).that} mostrerà da ${t.interval([low, high])} con probabilità ${t.level(confidence)}`,
  chance: (probability) => {
    if (probability < 0.01) return `<${t.percent(0.01, 0)}`;
    return probability > 0.99 ? `>${t.percent(0.99, 0)}` : t.percent(probability, 0);
  },
  tooEarly: (history, every) => {
    const { noun, isFeminine } = wordsOfPeriod(every);
    return `Una probabilità richiede ${t.counted(5, ...noun)} con risposte già ${isFeminine ? 'concluse' : 'conclusi'}: finora ${t.count(history)}.`;
  },
  people: (people, answers, what) => peopleLine(t, people, answers, what),
  whose: (period, window, every) => {
    if (window === null) return within(t, period, every);
    return `in ${lengthOf(t, window, every)} ${upTo(t, period, every)}`;
  },
  history: (periods, last, every) =>
    `La retta passa per ${t.counted(periods, ...wordsOfPeriod(every).noun)} con risposte, ${upTo(t, last, every)}.`,
  since: (responses, day, asOf, every) => {
    const { that, isFeminine } = wordsOfPeriod(every);
    const ended = isFeminine ? 'conclusa' : 'concluso';
    return `${t.counted(responses, ...ANSWER)} ${theDay(t, day, 'dal')} non ${t.agreeing(responses, 'conta', 'contano')} ancora: ${that} non è ${ended} ${theDay(t, asOf, 'al')}.`;
  },
  headings: {
    goal: 'obiettivo',
    now: 'ora',
    target: 'traguardo',
    date: 'entro',
    needed: NEEDED,
    observed: SO_FAR,
    projection: THEN,
    chance: CHANCE,
    verdict: 'esito',
    what: 'cosa',
    figure: 'numero',
    detail: 'dettaglio',
  },
  legend: {
    pace: (every) => `${NEEDED}, ${SO_FAR}: punti ${wordsOfPeriod(every).per}`,
    projection: `${THEN}: l’NPS in quel giorno, ${IF_IT_GOES_ON}`,
    chance: `${CHANCE}: probabilità di raggiungere il traguardo entro allora, ${IF_IT_GOES_ON}`,
  },
  hiddenBy: (minN) => hiddenFigures(t, minN),
});

/** "Ora (dic 2025)", "Ora (3 mesi fino a dic 2025)" */
function nowText(t: Tongue, period: string, window: Window, every: Period): string {
  if (window === null) return `Ora (${t.period(period)})`;
  return `Ora (${lengthOf(t, window, every)} ${upTo(t, period, every)})`;
}

function lengthOf(t: Tongue, window: NonNullable<Window>, every: Period): string {
  return 'days' in window
    ? t.counted(window.days, 'giorno', 'giorni')
    : t.counted(window.periods, ...wordsOfPeriod(every).noun);
}
