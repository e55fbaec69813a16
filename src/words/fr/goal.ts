// French: what nps goal says.
import type { GoalFigures } from '../../core/goal-figures.js';
import type { GoalWords } from '../goal-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { peopleLine } from './goal-people.js';
import { countedPeriods, periodWords, upTo, within } from './periods.js';
import { confidenceText, hiddenFigures, interval, measure, sample, signedPoints, which } from './phrases.js';
import { fr } from './typography.js';

/** A target is shown as it was given: 37,5 is not 38. */
function targetText(t: Tongue, target: number): string {
  return `${target > 0 ? '+' : ''}${t.asGiven(target)}`;
}

/** "+36 en août 2026, pour +50 au 31 déc. 2026"; of a hidden goal only the end. */
export function goalText(t: Tongue, { now, period, target, date }: GoalFigures): string {
  const aim = `pour ${targetText(t, target)} au ${t.day(date)}`;
  return now.nps === null || period === null ? aim : `${t.nps(now.nps)} (${t.period(period)}), ${aim}`;
}

export const goalWords = (t: Tongue): GoalWords => ({
  title: ({ name, target, date }, scale) =>
    fr`${name === null ? 'Objectif' : fr`${name} :`} ${targetText(t, target)} au ${t.day(date)}${which(scale)}`,
  several: (goals, scale) => {
    const counted = t.counted(goals, 'objectif', 'objectifs');
    return scale === undefined ? counted : fr`${counted} : ${measure(scale)}${which(scale)}`;
  },
  asOf: (day) => `au ${t.day(day)}`,
  verdicts: {
    reached: 'atteint',
    'on-track': 'en bonne voie',
    open: 'trop serré pour conclure',
    behind: 'en retard',
    'too-early': 'trop tôt pour conclure',
  },
  hidden: 'masqué',
  rows: {
    now: (period, window, every) => {
      if (window === null) return `Actuel (${t.period(period)})`;
      const length =
        'days' in window ? t.counted(window.days, 'jour', 'jours') : countedPeriods(t, window.periods, every);
      return `Actuel (${length} ${upTo(t, period, every)})`;
    },
    needed: 'Nécessaire',
    observed: 'Jusqu’ici',
    projection: 'Si la droite se prolonge',
    chance: (target) => `Chance d’atteindre ${targetText(t, target)}`,
  },
  nps: (nps) => t.nps(nps),
  now: (confidence, bounds, responses) =>
    `${bounds === null ? '' : `${interval(t, confidence, bounds)}, `}${sample(t, responses)}`,
  pace: (points, every) => `${signedPoints(t, points)} par ${periodWords(every).one}`,
  left: (periods, every) => `encore ${countedPeriods(t, periods, every)}`,
  paceInterval: (confidence, { low, high }) =>
    fr`${confidenceText(t, confidence)} : ${t.points(low)} à ${t.points(high)}`,
  projection: (confidence, bounds) => interval(t, confidence, bounds),
  observed: (confidence, { low, high }, every) =>
    `${periodWords(every).that}-là affichera ${t.interval([low, high])} dans ${t.level(confidence)} des cas`,
  chance: (probability) => {
    if (probability < 0.01) return `<${t.percent(0.01, 0)}`;
    return probability > 0.99 ? `>${t.percent(0.99, 0)}` : t.percent(probability, 0);
  },
  tooEarly: (history, every) => {
    const ended = periodWords(every).feminine ? ['achevée', 'achevées'] : ['achevé', 'achevés'];
    return fr`Une chance demande 5 ${periodWords(every).more} avec des réponses ; ${t.counted(history, `est ${ended[0]}`, `sont ${ended[1]}`)}.`;
  },
  people: (people, there, what) => peopleLine(t, people, there, what),
  whose: (period, window, every) => {
    if (window === null) return within(t, period, every);
    const length =
      'days' in window ? t.counted(window.days, 'jour', 'jours') : countedPeriods(t, window.periods, every);
    return `sur ${length} ${upTo(t, period, every)}`;
  },
  history: (periods, last, every) =>
    `La droite passe par ${countedPeriods(t, periods, every)} avec des réponses, ${upTo(t, last, every)}.`,
  since: (responses, day, asOf, every) => {
    const answers = t.counted(responses, 'réponse', 'réponses');
    const count = t.agreeing(responses, 'ne compte', 'ne comptent');
    const ended = periodWords(every).feminine ? 'terminée' : 'terminé';
    return fr`${answers} depuis le ${t.day(day)} ${count} pas encore : ${periodWords(every).that} n’est pas ${ended} au ${t.day(asOf)}.`;
  },
  headings: {
    goal: 'objectif',
    now: 'actuel',
    target: 'cible',
    date: 'échéance',
    needed: 'nécess.',
    observed: 'jusqu’ici',
    projection: 'alors',
    chance: 'chance',
    verdict: 'verdict',
    what: 'quoi',
    figure: 'chiffre',
    detail: 'détail',
  },
  legend: {
    pace: (every) => fr`nécess. (nécessaire), jusqu’ici : points par ${periodWords(every).one}`,
    projection: fr`alors : le NPS à l’échéance, si la droite se prolonge`,
    chance: fr`chance : que la cible soit atteinte d’ici là, si la droite se prolonge`,
  },
  hiddenBy: (minN) => hiddenFigures(t, minN),
});
