// Italian: what nps drivers says.
import type { RatingPlace } from '../../core/rating-place.js';
import { UNKNOWN } from '../../report/numbers.js';
import type { DriversWords } from '../drivers-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { leftOutLine } from './left-out.js';
import {
  ANSWER,
  COLUMN,
  HIDDEN,
  hiddenGroups,
  MORE_THAN_CHANCE,
  measure,
  theMeasure,
  which,
} from './phrases.js';

/** From this mean correlation on, ratings have much in common. */
const HALO = 0.3;
/** One rating and two in words. */
const ALL: Readonly<Record<number, string>> = { 1: 'la valutazione', 2: 'entrambe le valutazioni' };

const FINDING = 'risultato';
const TURNS = 'effetto inverso';
const CHANCE = 'caso?';
const IMPORTANCE = { most: 'conta di più', high: 'conta', low: 'conta meno' } as const;
const RATED = { lowest: 'la valutazione peggiore', low: 'valutazione bassa' } as const;

export const driversWords = (t: Tongue): DriversWords => ({
  title: (scale) => `Che cosa si associa ${theMeasure(scale, 'al')}${which(scale)}`,
  complete: ({ responses, answered, nps, ratings }, rSquared, scale) => {
    const all = ALL[ratings] ?? `tutte e ${t.count(ratings)} le valutazioni`;
    const have = t.agreeing(responses, 'ha', 'hanno');
    const who =
      responses === answered && answered > 1
        ? `Tutte le ${t.counted(answered, ...ANSWER)}`
        : `${t.count(responses)} su ${t.counted(answered, ...ANSWER)}`;
    const theirs = nps === null ? '' : `; il loro ${measure(scale)} è ${t.nps(nps)}`;
    return `${who} ${have} ${all}${theirs}.${rSquared === null ? '' : ` R² ${t.decimal(rSquared, 2)}.`}`;
  },
  halo: (meanCorrelation) => {
    const average = `La correlazione media fra le valutazioni è ${t.decimal(meanCorrelation, 2)}`;
    return meanCorrelation < HALO ? `${average}.` : `${average}: il loro ordine è più sicuro dei loro pesi.`;
  },
  nothing: ({ count }, scale) =>
    count === 1
      ? `Ciò che è stato esaminato non si associa ${theMeasure(scale, 'al')} ${MORE_THAN_CHANCE}.`
      : `Nessuna delle ${t.count(count)} colonne si associa ${theMeasure(scale, 'al')} ${MORE_THAN_CHANCE}.`,
  oneCategory: 'Queste risposte sono tutte di una sola categoria: non c’è niente da spiegare.',
  headings: {
    rating: 'valutaz.',
    weight: 'peso',
    effect: 'effetto',
    correlation: 'corr.',
    mean: 'media',
    responses: 'n',
    place: FINDING,
    segments: 'segmenti per',
    explained: 'spiega',
    values: 'valori',
    worst: 'toglie più',
    best: 'aggiunge più',
    nps: 'NPS',
    leverage: 'punti',
    mark: FINDING,
  },
  weight: (share) => (share === null ? UNKNOWN : t.percent(share, t.places.nps)),
  bounds: (low, high) => `${t.percent(low, t.places.nps)} a ${t.percent(high, t.places.nps)}`,
  mean: (mean) => t.decimal(mean, t.places.points),
  correlation: (correlation) => (correlation === null ? UNKNOWN : t.decimal(correlation, 2)),
  place: placeText,
  marks: { turns: TURNS, chance: CHANCE, hidden: HIDDEN },
  others: (count) => `altri (${t.count(count)})`,
  legend: {
    weight: (ratings) =>
      ratings === 1
        ? 'peso: tutto ciò che una sola valutazione spiega è suo'
        : 'peso: quota di ciò che le valutazioni spiegano insieme; sotto 0 l’NPS scende dove la valutazione sale',
    effect: 'effetto: punti di NPS per un punto della valutazione, a parità delle altre',
    chance: ({ count, alpha }) =>
      `${CHANCE}: p ≥ ${t.decimal(alpha, alpha < 0.01 ? 3 : 2)}, Holm su ${t.counted(count, ...COLUMN)}`,
    turns: `${TURNS}: da sola la valutazione va in un verso con l’NPS, accanto alle altre nel verso opposto: ciò che dice, lo dicono anche loro`,
    explained:
      'spiega: quota delle differenze fra le risposte, meno quella che il caso dà a questo numero di valori',
    leverage: 'punti: ciò che il valore aggiunge o toglie all’NPS',
    scales: 'Le valutazioni hanno scale diverse, perciò le loro medie non sono confrontate.',
    notCause: 'Associazione, non causa.',
    hiddenRatings: (minN, responses) =>
      `valutazioni: oscurate, meno di ${t.counted(minN, ...ANSWER)} (${t.count(responses)}) le hanno tutte`,
    hidden: (minN) => hiddenGroups(t, minN, ANSWER, 'tali numeri'),
    weighted:
      'pesi: p secondo la legge del chi quadrato, con il numero di risposte di pari peso a cui tutte equivalgono',
  },
  leftOut: (columns) => leftOutLine(t, columns),
});

function placeText({ importance, rating }: RatingPlace): string {
  if (importance === 'low') return rating === 'lowest' ? `${RATED.lowest}, ${IMPORTANCE.low}` : '';
  if (rating === 'lowest' || rating === 'low') return `${IMPORTANCE[importance]}, ${RATED[rating]}`;
  return importance === 'most' ? IMPORTANCE.most : '';
}
