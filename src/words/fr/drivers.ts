// French: what nps drivers says. "Levier" and "leviers de satisfaction" are what the trade calls drivers.
import type { RatingPlace } from '../../core/rating-place.js';
import { UNKNOWN } from '../../report/numbers.js';
import type { DriversWords } from '../drivers-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { leftOutLine } from './left-out.js';
import { hiddenGroups, measure, theMeasure, which } from './phrases.js';
import { fr } from './typography.js';

/** From this mean correlation on, ratings have much in common. */
const HALO = 0.3;
/** One rating and two in words. */
const ALL: Readonly<Record<number, string>> = { 1: 'la note', 2: 'les deux notes' };
const ANSWER = ['réponse', 'réponses'] as const;

const IMPORTANCE = { most: 'compte le plus', high: 'compte', low: 'compte moins' } as const;
const RATED = { lowest: 'le moins bien noté', low: 'mal noté' } as const;

export const driversWords = (t: Tongue): DriversWords => ({
  title: (scale) => `Ce qui va de pair avec ${theMeasure(scale)}${which(scale)}`,
  complete: ({ responses, answered, nps, ratings }, rSquared, scale) => {
    const all = ALL[ratings] ?? `les ${t.count(ratings)} notes`;
    const total = t.counted(answered, ...ANSWER);
    const who =
      responses === answered
        ? `Toutes les réponses (${t.count(answered)}) ont`
        : `${t.count(responses)} sur ${total} ${t.agreeing(responses, 'a', 'ont')}`;
    const theirs = nps === null ? '' : `, leur ${measure(scale)} est de ${t.nps(nps)}`;
    return `${who} ${all}${theirs}.${rSquared === null ? '' : ` R² ${t.decimal(rSquared, 2)}.`}`;
  },
  halo: (meanCorrelation) => {
    const average = `Les notes sont corrélées à ${t.decimal(meanCorrelation, 2)} en moyenne`;
    return meanCorrelation < HALO ? `${average}.` : fr`${average} : leur ordre est plus sûr que leurs poids.`;
  },
  nothing: ({ count }, scale) =>
    count === 1
      ? `Ce qui a été examiné ne va pas de pair avec ${theMeasure(scale)} plus que le hasard.`
      : `Aucune des ${t.count(count)} colonnes ne va de pair avec ${theMeasure(scale)} plus que le hasard.`,
  oneCategory: fr`Toutes ces réponses sont d’une seule catégorie : il n’y a rien à expliquer.`,
  headings: {
    rating: 'note',
    weight: 'poids',
    effect: 'effet',
    correlation: 'corr.',
    mean: 'moyenne',
    responses: 'n',
    place: 'constat',
    segments: 'segments par',
    explained: 'explique',
    values: 'valeurs',
    worst: 'enlève le plus',
    best: 'ajoute le plus',
    nps: 'NPS',
    leverage: 'points',
    mark: 'constat',
  },
  weight: (share) => (share === null ? UNKNOWN : t.percent(share, t.places.nps)),
  bounds: (low, high) => `${t.percent(low, t.places.nps)} à ${t.percent(high, t.places.nps)}`,
  mean: (mean) => t.decimal(mean, t.places.points),
  correlation: (correlation) => (correlation === null ? UNKNOWN : t.decimal(correlation, 2)),
  place: placeText,
  marks: { turns: 'effet inversé', chance: fr`hasard ?`, hidden: 'masqué' },
  others: (count) => `${t.agreeing(count, 'autre', 'autres')} (${t.count(count)})`,
  legend: {
    weight: (ratings) =>
      ratings === 1
        ? fr`poids : tout ce qu’une seule note explique lui revient`
        : fr`poids : part de ce que les notes expliquent ensemble ; au-dessous de 0, le NPS baisse quand la note monte`,
    effect: fr`effet : points de NPS pour un point de la note, les autres notes étant égales`,
    chance: ({ count, alpha }) =>
      fr`hasard ? : p ≥ ${t.decimal(alpha, alpha < 0.01 ? 3 : 2)}, Holm sur ${t.counted(count, 'colonne', 'colonnes')}`,
    turns: fr`effet inversé : seule, la note va dans un sens avec le NPS, à côté des autres dans l’autre : ce qu’elle dit, elles le disent aussi`,
    explained: fr`explique : part des différences entre réponses, moins celle que le hasard donne à autant de valeurs`,
    leverage: fr`points : ce que la valeur enlève ou ajoute au NPS`,
    scales: fr`Les notes sont sur des échelles différentes : leurs moyennes ne sont pas comparées.`,
    notCause: 'Association, pas cause.',
    hiddenRatings: (minN, responses) =>
      fr`notes : masquées, moins de ${t.counted(minN, ...ANSWER)} (${t.count(responses)}) les ont toutes`,
    hidden: (minN) => hiddenGroups(t, minN, ANSWER, 'de tels chiffres'),
    weighted: fr`poids : p suit la loi du khi-deux, avec le nombre de réponses égales auquel toutes équivalent`,
  },
  leftOut: (columns) => leftOutLine(t, columns),
});

function placeText({ importance, rating }: RatingPlace): string {
  if (importance === 'low') return rating === 'lowest' ? `${RATED.lowest}, ${IMPORTANCE.low}` : '';
  if (rating === 'lowest' || rating === 'low') return `${IMPORTANCE[importance]}, ${RATED[rating]}`;
  return importance === 'most' ? IMPORTANCE.most : '';
}
