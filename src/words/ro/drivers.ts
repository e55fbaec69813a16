// Romanian: what nps drivers says. A rating is an "evaluare", for "notă" is the answer to the NPS question.
import type { RatingPlace } from '../../core/rating-place.js';
import { UNKNOWN } from '../../report/numbers.js';
import type { DriversWords } from '../drivers-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { leftOutLine } from './left-out.js';
import { ANSWER, COLUMN, HIDDEN, hiddenGroups, theirMeasure, theMeasure, which } from './phrases.js';

/** From this mean correlation on, ratings have much in common. */
const HALO = 0.3;
/** One rating and two in words. */
const ALL: Readonly<Record<number, string>> = { 1: 'evaluarea', 2: 'ambele evaluări' };

const IMPORTANCE = {
  most: 'contează cel mai mult',
  high: 'contează',
  low: 'contează mai puțin',
} as const;
const RATED = { lowest: 'cea mai slab notată', low: 'slab notată' } as const;

const FINDING = 'constatare';
const WEIGHT = 'pondere';
const EFFECT = 'efect';
const EXPLAINED = 'explică';
const LEVERAGE = 'puncte';
const MARKS = { turns: 'efect inversat', chance: 'întâmplare?', hidden: HIDDEN } as const;

export const drivers = (t: Tongue): DriversWords => ({
  title: (scale) => `Ce se asociază cu ${theMeasure(scale)}${which(scale)}`,
  complete: ({ responses, answered, nps, ratings }, rSquared, scale) => {
    const all = ALL[ratings] ?? `toate cele ${t.counted(ratings, 'evaluare', 'evaluări')}`;
    const answers = t.counted(answered, ...ANSWER);
    const isAll = responses === answered && answered > 1;
    const who = isAll ? `Toate cele ${answers}` : `${t.count(responses)} din ${answers}`;
    const have = `${who} ${t.agreeing(responses, 'are', 'au')} ${all}`;
    const theirs = nps === null ? '' : `, ${theirMeasure(scale === undefined)} este ${t.nps(nps)}`;
    return `${have}${theirs}.${rSquared === null ? '' : ` R² ${t.decimal(rSquared, 2)}.`}`;
  },
  halo: (meanCorrelation) => {
    const average = `Corelația medie dintre evaluări este ${t.decimal(meanCorrelation, 2)}`;
    return meanCorrelation < HALO
      ? `${average}.`
      : `${average}, deci ordinea lor este mai sigură decât ponderile.`;
  },
  nothing: ({ count }, scale) => {
    const what = count === 1 ? 'Ceea ce s-a analizat' : `Niciuna dintre cele ${t.counted(count, ...COLUMN)}`;
    return `${what} nu se asociază cu ${theMeasure(scale)} mai mult decât din întâmplare.`;
  },
  oneCategory: 'Toate aceste răspunsuri sunt din aceeași categorie: nu este nimic de explicat.',
  headings: {
    rating: 'evaluare',
    weight: WEIGHT,
    effect: EFFECT,
    correlation: 'corel.',
    mean: 'medie',
    responses: 'n',
    place: FINDING,
    segments: 'segmente după',
    explained: EXPLAINED,
    values: 'valori',
    worst: 'trage în jos',
    best: 'ridică',
    nps: 'NPS',
    leverage: LEVERAGE,
    mark: FINDING,
  },
  weight: (share) => (share === null ? UNKNOWN : t.percent(share, t.places.nps)),
  bounds: (low, high) => `${t.percent(low, t.places.nps)} la ${t.percent(high, t.places.nps)}`,
  mean: (mean) => t.decimal(mean, t.places.points),
  correlation: (correlation) => (correlation === null ? UNKNOWN : t.decimal(correlation, 2)),
  place: placeText,
  marks: MARKS,
  others: (count) => `altele (${t.count(count)})`,
  legend: {
    weight: (ratings) =>
      ratings === 1
        ? `${WEIGHT}: tot ce explică singura evaluare este al ei`
        : `${WEIGHT}: parte din ce explică evaluările împreună; sub 0, NPS-ul scade când evaluarea crește`,
    effect: `${EFFECT}: puncte de NPS pentru un punct al evaluării, celelalte evaluări rămânând aceleași`,
    chance: ({ count, alpha }) =>
      `${MARKS.chance}: p ≥ ${t.decimal(alpha, alpha < 0.01 ? 3 : 2)}, Holm pentru ${t.counted(count, ...COLUMN)}`,
    turns: `${MARKS.turns}: singură, evaluarea merge într-un sens cu NPS-ul, alături de celelalte în sens opus: ce spune ea spun și ele`,
    explained: `${EXPLAINED}: parte din diferențele dintre răspunsuri, minus cea pe care întâmplarea o dă acestui număr de valori`,
    leverage: `${LEVERAGE}: cât adaugă valoarea la NPS sau cât ia din el`,
    scales: 'Evaluările sunt pe scări diferite, așa că mediile lor nu se compară.',
    notCause: 'Asociere, nu cauză.',
    hiddenRatings: (minN, responses) =>
      `evaluări: ${HIDDEN}, sub ${t.counted(minN, ...ANSWER)} (${t.count(responses)}) le au pe toate`,
    hidden: (minN) => hiddenGroups(t, minN, ANSWER, 'astfel de cifre'),
    weighted: 'cu ponderi: p după legea hi-pătrat, cu numărul de răspunsuri egale pe care îl valorează toate',
  },
  leftOut: (columns) => leftOutLine(t, columns),
});

function placeText({ importance, rating }: RatingPlace): string {
  if (importance === 'low') return rating === 'lowest' ? `${RATED.lowest}, ${IMPORTANCE.low}` : '';
  if (rating === 'lowest' || rating === 'low') return `${IMPORTANCE[importance]}, ${RATED[rating]}`;
  return importance === 'most' ? IMPORTANCE.most : '';
}
