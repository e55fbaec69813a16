// Portuguese: what nps goal says.
import type { GoalFigures } from '../../core/goal-figures.js';
import type { AnswersThere, GoalWords } from '../goal-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { wordsOfPeriod } from './periods.js';
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

const NEEDED = 'exigido';
const SO_FAR = 'até agora';
const IF_IT_GOES_ON = 'se a linha continuar';
const DETRACTOR: Noun = ['detrator', 'detratores'];
const PASSIVE: Noun = ['neutro', 'neutros'];

/** A target is shown as it was given: 37.5 is not 38. */
export function targetText(t: Tongue, target: number): string {
  const digits = /\.(\d+)$/.exec(String(target))?.[1]?.length ?? 0;
  return t.nps(target, Math.min(digits, 2));
}

/** "+36 em ago. de 2026, para +50 até 31 de dez. de 2026"; of a hidden goal only the end. */
export function goalText(t: Tongue, { now, period, target, date }: GoalFigures): string {
  const aim = `para ${targetText(t, target)} até ${t.day(date)}`;
  return now.nps === null || period === null ? aim : `${t.nps(now.nps)} em ${t.period(period)}, ${aim}`;
}

export const goalWords = (t: Tongue): GoalWords => ({
  title: ({ name, target, date }, scale) =>
    `${name === null ? 'Meta ' : `${name}: `}${targetText(t, target)} até ${t.day(date)}${which(scale)}`,
  several: (goals, scale) =>
    `${t.counted(goals, 'meta', 'metas')}${scale === undefined ? '' : `: ${measure(scale)}${which(scale)}`}`,
  asOf: (day) => `em ${t.day(day)}`,
  verdicts: {
    reached: 'atingida',
    'on-track': 'no caminho',
    open: 'em aberto',
    behind: 'aquém',
    'too-early': 'cedo demais',
  },
  hidden: HIDDEN,
  rows: {
    now: (period, window, every) => {
      if (window === null) return `Agora (${t.period(period)})`;
      const length =
        'days' in window
          ? t.counted(window.days, 'dia', 'dias')
          : t.counted(window.periods, ...wordsOfPeriod(every).noun);
      return `Agora (${length} até ${t.period(period)})`;
    },
    needed: 'Exigido',
    observed: 'Até agora',
    projection: 'Se a linha continuar',
    chance: (target) => `Probabilidade de ${targetText(t, target)}`,
  },
  nps: (nps) => t.nps(nps),
  now: (confidence, bounds, responses) =>
    `${bounds === null ? '' : `${interval(t, confidence, bounds)}, `}${sample(t, responses)}`,
  pace: (points, every) => `${signedPoints(t, points)} por ${wordsOfPeriod(every).one}`,
  left: (periods, every) =>
    `${t.agreeing(periods, 'falta', 'faltam')} ${t.counted(periods, ...wordsOfPeriod(every).noun)}`,
  paceInterval: (confidence, { low, high }) =>
    `${confidenceText(t, confidence)}: ${t.points(low)} a ${t.points(high)}`,
  projection: (confidence, bounds) => interval(t, confidence, bounds),
  observed: (confidence, { low, high }, every) => {
    const { one, agree } = wordsOfPeriod(every);
    return `${agree('esse', 'essa')} ${one} mostrará de ${t.interval([low, high])} em ${t.level(confidence)} dos casos`;
  },
  chance: (probability) => {
    if (probability < 0.01) return `<${t.percent(0.01, 0)}`;
    return probability > 0.99 ? `>${t.percent(0.99, 0)}` : t.percent(probability, 0);
  },
  tooEarly: (history, every) => {
    const { noun, agree } = wordsOfPeriod(every);
    return `Uma probabilidade exige ${t.counted(5, ...noun)} com respostas já ${agree('terminados', 'terminadas')}; há ${t.count(history)}.`;
  },
  people: (people, answers, what) => peopleLine(t, people, answers, what),
  whose: (period, window, every) => {
    if (window === null) return `em ${t.period(period)}`;
    const length =
      'days' in window
        ? t.counted(window.days, 'dia', 'dias')
        : t.counted(window.periods, ...wordsOfPeriod(every).noun);
    return `em ${length} até ${t.period(period)}`;
  },
  history: (periods, last, every) =>
    `A linha passa por ${t.counted(periods, ...wordsOfPeriod(every).noun)} com respostas, até ${t.period(last)}.`,
  since: (responses, day, asOf, every) => {
    const { one, agree } = wordsOfPeriod(every);
    return `${t.counted(responses, ...ANSWER)} desde ${t.day(day)} ainda não ${t.agreeing(responses, 'conta', 'contam')}: ${agree('esse', 'essa')} ${one} não terminou até ${t.day(asOf)}.`;
  },
  headings: {
    goal: 'meta',
    now: 'agora',
    target: 'alvo',
    date: 'até',
    needed: NEEDED,
    observed: SO_FAR,
    projection: 'então',
    chance: 'prob.',
    verdict: 'situação',
    what: 'o quê',
    figure: 'valor',
    detail: 'detalhe',
  },
  legend: {
    pace: (every) => `${NEEDED}, ${SO_FAR}: pontos por ${wordsOfPeriod(every).one}`,
    projection: `então: o NPS nesse dia, ${IF_IT_GOES_ON}`,
    chance: `prob.: probabilidade de atingir o alvo até lá, ${IF_IT_GOES_ON}`,
  },
  hiddenBy: (minN) => hiddenFigures(t, minN),
});

/** "Mudança exigida, de 94 respostas em dez. de 2025: 3 detratores passam a promotores, ou 6 neutros passam a promotores." */
function peopleLine(
  t: Tongue,
  people: NonNullable<GoalFigures['people']>,
  { responses, passives, detractors }: AnswersThere,
  what: string,
): string {
  const { detractorsToPromoters, passivesToPromoters, detractorsToPassives } = people;
  const canDetractors = detractorsToPromoters <= detractors;
  const canPassives = passivesToPromoters <= passives;
  const start = `Mudança exigida, de ${t.counted(responses, ...ANSWER)} ${what}: `;
  if (!canDetractors && !canPassives) {
    const least = `${t.counted(detractorsToPromoters, ...DETRACTOR)} ou ${t.counted(passivesToPromoters, ...PASSIVE)}`;
    return `${start}${least} teriam de passar a promotores, e só há ${t.count(detractors)} e ${t.count(passives)}.`;
  }
  const becoming = (count: number, noun: Noun, other: Noun) =>
    `${t.counted(count, ...noun)} ${t.agreeing(count, `passa a ${other[0]}`, `passam a ${other[1]}`)}`;
  const promoter: Noun = ['promotor', 'promotores'];
  const ways = [
    ...(canDetractors ? [becoming(detractorsToPromoters, DETRACTOR, promoter)] : []),
    ...(canPassives ? [becoming(passivesToPromoters, PASSIVE, promoter)] : []),
    ...(detractorsToPassives <= detractors ? [becoming(detractorsToPassives, DETRACTOR, PASSIVE)] : []),
  ];
  const [missing, count] = canPassives ? [DETRACTOR, detractors] : [PASSIVE, passives];
  const short =
    canDetractors && canPassives ? '' : ` Os ${missing[1]} não bastam para isso: há ${t.count(count)}.`;
  return `${start}${ways.join(', ou ')}.${short}`;
}
