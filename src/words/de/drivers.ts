// German: what nps drivers says. "Kriterien" are what is rated beside the score, as in driver analyses of German market
// research (Treiberanalyse).
import type { RatingPlace } from '../../core/rating-place.js';
import { UNKNOWN } from '../../report/numbers.js';
import type { DriversWords } from '../drivers-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { leftOutLine } from './left-out.js';
import { answers, fewerThan, HIDDEN, hiddenGroups, measure, which } from './phrases.js';

/** From this mean correlation on, ratings have much in common. */
const HALO = 0.3;
/** One rating and two in words. */
const ALL: Readonly<Record<number, string>> = { 1: 'das Kriterium', 2: 'beide Kriterien' };

const IMPORTANCE = { most: 'am wichtigsten', high: 'wichtig', low: 'weniger wichtig' } as const;
const RATED = { lowest: 'niedrigster Wert', low: 'niedriger Wert' } as const;

const FINDING = 'Befund';
const TURNS = 'Effekt kippt';
const CHANCE = 'Zufall?';

export const driversWords = (t: Tongue): DriversWords => ({
  title: (scale) => `Was mit dem ${measure(scale)} zusammenhängt${which(scale)}`,
  complete: ({ responses, answered, nps, ratings }, rSquared, scale) => {
    const all = ALL[ratings] ?? `alle ${t.count(ratings)} Kriterien`;
    const rate = t.agreeing(responses, 'bewertet', 'bewerten');
    const who =
      responses === answered
        ? `Alle ${answers(t, answered)} ${rate}`
        : `${t.count(responses)} von ${answers(t, answered)} ${rate}`;
    const theirs = nps === null ? '' : `, ihr ${measure(scale)} ist ${t.nps(nps)}`;
    return `${who} ${all}${theirs}.${rSquared === null ? '' : ` R² ${t.decimal(rSquared, 2)}.`}`;
  },
  halo: (meanCorrelation) => {
    const average = `Die Kriterien korrelieren im Mittel mit ${t.decimal(meanCorrelation, 2)}`;
    return meanCorrelation < HALO
      ? `${average}.`
      : `${average}; ihre Rangfolge ist daher sicherer als ihre Gewichte.`;
  },
  nothing: ({ count }, scale) =>
    count === 1
      ? `Was betrachtet wurde, hängt nicht stärker mit dem ${measure(scale)} zusammen, als der Zufall es ergäbe.`
      : `Keine der ${t.count(count)} Spalten hängt stärker mit dem ${measure(scale)} zusammen, als der Zufall es ergäbe.`,
  oneCategory: 'Alle diese Antworten gehören zu einer Kategorie: da gibt es nichts zu erklären.',
  headings: {
    rating: 'Kriterium',
    weight: 'Gewicht',
    effect: 'Effekt',
    correlation: 'Korr.',
    mean: 'Mittel',
    responses: 'n',
    place: FINDING,
    segments: 'Segmente nach',
    explained: 'erklärt',
    values: 'Werte',
    worst: 'größtes Minus',
    best: 'größtes Plus',
    nps: 'NPS',
    leverage: 'Punkte',
    mark: FINDING,
  },
  weight: (share) => (share === null ? UNKNOWN : t.percent(share, t.places.nps)),
  bounds: (low, high) => `${t.percent(low, t.places.nps)} bis ${t.percent(high, t.places.nps)}`,
  mean: (mean) => t.decimal(mean, t.places.points),
  correlation: (correlation) => (correlation === null ? UNKNOWN : t.decimal(correlation, 2)),
  place: placeText,
  marks: { turns: TURNS, chance: CHANCE, hidden: HIDDEN },
  others: (count) => `andere (${t.count(count)})`,
  legend: {
    weight: (ratings) =>
      ratings === 1
        ? 'Gewicht: alles, was ein einziges Kriterium erklärt, ist sein eigenes'
        : 'Gewicht: Anteil an dem, was die Kriterien zusammen erklären; unter 0 fällt der NPS, wo das Kriterium steigt',
    effect: 'Effekt: Punkte des NPS je Punkt des Kriteriums, bei gleichen übrigen Kriterien',
    chance: ({ count, alpha }) =>
      `${CHANCE}: p ≥ ${t.decimal(alpha, alpha < 0.01 ? 3 : 2)}, Holm über ${t.counted(count, 'Spalte', 'Spalten')}`,
    turns: `${TURNS}: allein geht das Kriterium in die eine Richtung mit dem NPS, neben den anderen in die andere: was es sagt, sagen auch sie`,
    explained:
      'erklärt: Anteil an den Unterschieden zwischen den Antworten, abzüglich dessen, was der Zufall bei so vielen Werten ergibt',
    leverage: 'Punkte: um so viel hebt oder senkt der Wert den NPS',
    scales: 'Die Kriterien haben verschiedene Skalen, ihre Mittel werden daher nicht verglichen.',
    notCause: 'Zusammenhang, nicht Ursache.',
    hiddenRatings: (minN, responses) =>
      `Kriterien: ${HIDDEN}, ${fewerThan(t, minN)} (${t.count(responses)}) bewerten alle`,
    hidden: (minN) => hiddenGroups(t, minN, ['Antwort', 'Antworten'], 'eine solche Zahl'),
    weighted:
      'Gewichte: p nach der Chi-Quadrat-Verteilung, mit der Zahl gleich gewichteter Antworten, der alle entsprechen',
  },
  leftOut: (columns) => leftOutLine(t, columns),
});

function placeText({ importance, rating }: RatingPlace): string {
  if (importance === 'low') return rating === 'lowest' ? `${RATED.lowest}, ${IMPORTANCE.low}` : '';
  if (rating === 'lowest' || rating === 'low') return `${IMPORTANCE[importance]}, ${RATED[rating]}`;
  return importance === 'most' ? IMPORTANCE.most : '';
}
