// Spanish: what nps drivers says. A rating is a "valoración", for "nota" is the answer to the NPS question.
import type { RatingPlace } from '../../core/rating-place.js';
import { UNKNOWN } from '../../report/numbers.js';
import type { DriversWords } from '../drivers-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { leftOutLine } from './left-out.js';
import { ANSWER, COLUMN, HIDDEN, hiddenGroups, theirMeasure, theMeasure, which } from './phrases.js';

/** From this mean correlation on, ratings have much in common. */
const HALO = 0.3;
/** One rating and two in words. */
const ALL: Readonly<Record<number, string>> = { 1: 'la valoración', 2: 'ambas valoraciones' };

const IMPORTANCE = { most: 'la que más importa', high: 'importa', low: 'importa menos' } as const;
const RATED = { lowest: 'la peor valorada', low: 'mal valorada' } as const;

const FINDING = 'hallazgo';
const WEIGHT = 'peso';
const EFFECT = 'efecto';
const EXPLAINED = 'explica';
const LEVERAGE = 'puntos';
const MARKS = { turns: 'efecto inverso', chance: '¿azar?', hidden: HIDDEN } as const;

export const drivers = (t: Tongue): DriversWords => ({
  title: (scale) => `Lo que se asocia con ${theMeasure(scale)}${which(scale)}`,
  complete: ({ responses, answered, nps, ratings }, rSquared, scale) => {
    const all = ALL[ratings] ?? `las ${t.counted(ratings, 'valoración', 'valoraciones')}`;
    const answers = t.counted(answered, ...ANSWER);
    const isAll = responses === answered && answered > 1;
    const who = isAll ? `Las ${answers}` : `${t.count(responses)} de ${answers}`;
    const have = `${who} ${t.agreeing(responses, 'tiene', 'tienen')} ${all}`;
    const theirs = nps === null ? '' : `, ${theirMeasure(scale === undefined)} es ${t.nps(nps)}`;
    return `${have}${theirs}.${rSquared === null ? '' : ` R² ${t.decimal(rSquared, 2)}.`}`;
  },
  halo: (meanCorrelation) => {
    const average = `La correlación media entre valoraciones es ${t.decimal(meanCorrelation, 2)}`;
    return meanCorrelation < HALO
      ? `${average}.`
      : `${average}, así que su orden es más firme que sus pesos.`;
  },
  nothing: ({ count }, scale) => {
    const what = count === 1 ? 'Lo analizado no' : `Ninguna de las ${t.counted(count, ...COLUMN)}`;
    return `${what} se asocia con ${theMeasure(scale)} más allá del azar.`;
  },
  oneCategory: 'Todas estas respuestas son de la misma categoría: no hay nada que explicar.',
  headings: {
    rating: 'valoración',
    weight: WEIGHT,
    effect: EFFECT,
    correlation: 'correl.',
    mean: 'media',
    responses: 'n',
    place: FINDING,
    segments: 'segmentos por',
    explained: EXPLAINED,
    values: 'valores',
    worst: 'resta más',
    best: 'suma más',
    nps: 'NPS',
    leverage: LEVERAGE,
    mark: FINDING,
  },
  weight: (share) => (share === null ? UNKNOWN : t.percent(share, t.places.nps)),
  bounds: (low, high) => `${t.percent(low, t.places.nps)} a ${t.percent(high, t.places.nps)}`,
  mean: (mean) => t.decimal(mean, t.places.points),
  correlation: (correlation) => (correlation === null ? UNKNOWN : t.decimal(correlation, 2)),
  place: placeText,
  marks: MARKS,
  others: (count) => `otros (${t.count(count)})`,
  legend: {
    weight: (ratings) =>
      ratings === 1
        ? `${WEIGHT}: todo lo que explica la única valoración es suyo`
        : `${WEIGHT}: parte de lo que explican juntas las valoraciones; por debajo de 0, el NPS baja cuando la valoración sube`,
    effect: `${EFFECT}: puntos de NPS por un punto de la valoración, con las demás valoraciones iguales`,
    chance: ({ count, alpha }) =>
      `${MARKS.chance}: p ≥ ${t.decimal(alpha, alpha < 0.01 ? 3 : 2)}, Holm sobre ${t.counted(count, ...COLUMN)}`,
    turns: `${MARKS.turns}: sola, la valoración va con el NPS en un sentido, y junto a las demás en el contrario: lo que dice también lo dicen ellas`,
    explained: `${EXPLAINED}: parte de las diferencias entre respuestas, menos la que el azar da a este número de valores`,
    leverage: `${LEVERAGE}: lo que el valor suma o resta al NPS`,
    scales: 'Las valoraciones tienen escalas distintas, por lo que sus medias no se comparan.',
    notCause: 'Asociación, no causa.',
    hiddenRatings: (minN, responses) =>
      `valoraciones: ${HIDDEN}, menos de ${t.counted(minN, ...ANSWER)} (${t.count(responses)}) las tienen todas`,
    hidden: (minN) => hiddenGroups(t, minN, ANSWER, 'cifras así'),
    weighted:
      'con pesos: p según la ley de chi cuadrado, con el número de respuestas iguales al que todas equivalen',
  },
  leftOut: (columns) => leftOutLine(t, columns),
});

function placeText({ importance, rating }: RatingPlace): string {
  if (importance === 'low') return rating === 'lowest' ? `${RATED.lowest}, ${IMPORTANCE.low}` : '';
  if (rating === 'lowest' || rating === 'low') return `${IMPORTANCE[importance]}, ${RATED[rating]}`;
  return importance === 'most' ? IMPORTANCE.most : '';
}
