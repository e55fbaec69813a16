// Dutch: what nps drivers says. "Aspecten" are what is rated beside the score, as in driver analyses of Dutch market research.
import type { RatingPlace } from '../../core/rating-place.js';
import { UNKNOWN } from '../../report/numbers.js';
import type { DriversWords } from '../drivers-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { leftOutLine } from './left-out.js';
import { answers, fewerThan, HIDDEN, hiddenGroups, theMeasure, which } from './phrases.js';

/** From this mean correlation on, ratings have much in common. */
const HALO = 0.3;
/** One rating and two in words. */
const ALL: Readonly<Record<number, string>> = { 1: 'het aspect', 2: 'beide aspecten' };

const IMPORTANCE = { most: 'belangrijkst', high: 'belangrijk', low: 'minder belangrijk' } as const;
const RATED = { lowest: 'laagst beoordeeld', low: 'laag beoordeeld' } as const;

const FINDING = 'bevinding';
const TURNS = 'effect keert om';
const CHANCE = 'toeval?';

export const driversWords = (t: Tongue): DriversWords => ({
  title: (scale) => `Wat samenhangt met ${theMeasure(scale)}${which(scale)}`,
  complete: ({ responses, answered, nps, ratings }, rSquared, scale) => {
    const all = ALL[ratings] ?? `alle ${t.count(ratings)} aspecten`;
    const rate = t.agreeing(responses, 'beoordeelt', 'beoordelen');
    const who =
      responses === answered
        ? `Alle ${answers(t, answered)} ${rate}`
        : `${t.count(responses)} van de ${answers(t, answered)} ${rate}`;
    const theirs = nps === null ? '' : `, ${theMeasure(scale)} daarvan is ${t.nps(nps)}`;
    return `${who} ${all}${theirs}.${rSquared === null ? '' : ` R² ${t.decimal(rSquared, 2)}.`}`;
  },
  halo: (meanCorrelation) => {
    const average = `De aspecten correleren gemiddeld ${t.decimal(meanCorrelation, 2)}`;
    return meanCorrelation < HALO
      ? `${average}.`
      : `${average}; hun volgorde is daarom zekerder dan hun gewichten.`;
  },
  nothing: ({ count }, scale) =>
    count === 1
      ? `Wat is bekeken, hangt niet sterker samen met ${theMeasure(scale)} dan door toeval te verwachten is.`
      : `Geen van de ${t.count(count)} kolommen hangt sterker samen met ${theMeasure(scale)} dan door toeval te verwachten is.`,
  oneCategory: 'Al deze antwoorden vallen in één categorie: er valt niets te verklaren.',
  headings: {
    rating: 'aspect',
    weight: 'gewicht',
    effect: 'effect',
    correlation: 'corr.',
    mean: 'gem.',
    responses: 'n',
    place: FINDING,
    segments: 'segmenten per',
    explained: 'verklaart',
    values: 'waarden',
    worst: 'grootste min',
    best: 'grootste plus',
    nps: 'NPS',
    leverage: 'punten',
    mark: FINDING,
  },
  weight: (share) => (share === null ? UNKNOWN : t.percent(share, t.places.nps)),
  bounds: (low, high) => `${t.percent(low, t.places.nps)} tot ${t.percent(high, t.places.nps)}`,
  mean: (mean) => t.decimal(mean, t.places.points),
  correlation: (correlation) => (correlation === null ? UNKNOWN : t.decimal(correlation, 2)),
  place: placeText,
  marks: { turns: TURNS, chance: CHANCE, hidden: HIDDEN },
  others: (count) => `overig (${t.count(count)})`,
  legend: {
    weight: (ratings) =>
      ratings === 1
        ? 'gewicht: alles wat één enkel aspect verklaart, is van dat aspect zelf'
        : 'gewicht: aandeel in wat de aspecten samen verklaren; onder 0 daalt de NPS waar het aspect stijgt',
    effect: 'effect: punten NPS per punt van het aspect, bij gelijke overige aspecten',
    chance: ({ count, alpha }) =>
      `${CHANCE}: p ≥ ${t.decimal(alpha, alpha < 0.01 ? 3 : 2)}, Holm over ${t.counted(count, 'kolom', 'kolommen')}`,
    turns: `${TURNS}: alleen gaat het aspect de ene kant op met de NPS, naast de andere de andere kant: wat het zegt, zeggen die ook`,
    explained:
      'verklaart: aandeel in de verschillen tussen antwoorden, min het aandeel dat toeval bij zoveel waarden oplevert',
    leverage: 'punten: zoveel verhoogt of verlaagt de waarde de NPS',
    scales: 'De aspecten hebben verschillende schalen, dus hun gemiddelden worden niet vergeleken.',
    notCause: 'Samenhang, geen oorzaak.',
    hiddenRatings: (minN, responses) =>
      `aspecten: ${HIDDEN}, ${fewerThan(t, minN)} (${t.count(responses)}) beoordelen ze alle`,
    hidden: (minN) => hiddenGroups(t, minN, ['antwoord', 'antwoorden'], 'zo’n getal'),
    weighted:
      'gewichten: p volgens de chikwadraatverdeling, met het aantal even zware antwoorden dat alle samen waard zijn',
  },
  leftOut: (columns) => leftOutLine(t, columns),
});

function placeText({ importance, rating }: RatingPlace): string {
  if (importance === 'low') return rating === 'lowest' ? `${RATED.lowest}, ${IMPORTANCE.low}` : '';
  if (rating === 'lowest' || rating === 'low') return `${IMPORTANCE[importance]}, ${RATED[rating]}`;
  return importance === 'most' ? IMPORTANCE.most : '';
}
