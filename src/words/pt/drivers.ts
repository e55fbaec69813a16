// Portuguese: what nps drivers says.
import type { RatingPlace } from '../../core/rating-place.js';
import { UNKNOWN } from '../../report/numbers.js';
import type { DriversWords } from '../drivers-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { leftOutLine } from './left-out.js';
import { ANSWER, HIDDEN, hiddenGroups, MORE_THAN_CHANCE, measure, which } from './phrases.js';

/** From this mean correlation on, ratings have much in common. */
const HALO = 0.3;
/** One rating and two in words. */
const ALL: Readonly<Record<number, string>> = { 1: 'a avaliação', 2: 'as duas avaliações' };

const FINDING = 'resultado';
const TURNS = 'efeito inverso';
const CHANCE = 'acaso?';
const IMPORTANCE = { most: 'importa mais', high: 'importa', low: 'importa menos' } as const;
const RATED = { lowest: 'pior avaliação', low: 'avaliação baixa' } as const;

export const driversWords = (t: Tongue): DriversWords => ({
  title: (scale) => `O que se associa ao ${measure(scale)}${which(scale)}`,
  complete: ({ responses, answered, nps, ratings }, rSquared, scale) => {
    const all = ALL[ratings] ?? `todas as ${t.count(ratings)} avaliações`;
    const have = t.agreeing(responses, 'tem', 'têm');
    const who =
      responses === answered && answered > 1
        ? `Todas as ${t.counted(answered, ...ANSWER)}`
        : `${t.count(responses)} de ${t.counted(answered, ...ANSWER)}`;
    const theirs = nps === null ? '' : `; o ${measure(scale)} delas é ${t.nps(nps)}`;
    return `${who} ${have} ${all}${theirs}.${rSquared === null ? '' : ` R² ${t.decimal(rSquared, 2)}.`}`;
  },
  halo: (meanCorrelation) => {
    const average = `A correlação média entre as avaliações é ${t.decimal(meanCorrelation, 2)}`;
    return meanCorrelation < HALO
      ? `${average}.`
      : `${average}: a ordem delas é mais segura do que os pesos.`;
  },
  nothing: ({ count }, scale) =>
    count === 1
      ? `O que foi examinado não se associa ao ${measure(scale)} ${MORE_THAN_CHANCE}.`
      : `Nenhuma das ${t.count(count)} colunas se associa ao ${measure(scale)} ${MORE_THAN_CHANCE}.`,
  oneCategory: 'Todas estas respostas são de uma só categoria: não há nada a explicar.',
  headings: {
    rating: 'avaliação',
    weight: 'peso',
    effect: 'efeito',
    correlation: 'corr.',
    mean: 'média',
    responses: 'n',
    place: FINDING,
    segments: 'segmentos por',
    explained: 'explica',
    values: 'valores',
    worst: 'tira mais',
    best: 'dá mais',
    nps: 'NPS',
    leverage: 'pontos',
    mark: FINDING,
  },
  weight: (share) => (share === null ? UNKNOWN : t.percent(share, t.places.nps)),
  bounds: (low, high) => `${t.percent(low, t.places.nps)} a ${t.percent(high, t.places.nps)}`,
  mean: (mean) => t.decimal(mean, t.places.points),
  correlation: (correlation) => (correlation === null ? UNKNOWN : t.decimal(correlation, 2)),
  place: placeText,
  marks: { turns: TURNS, chance: CHANCE, hidden: HIDDEN },
  others: (count) => `outros (${t.count(count)})`,
  legend: {
    weight: (ratings) =>
      ratings === 1
        ? 'peso: tudo o que uma única avaliação explica é dela'
        : 'peso: parte do que as avaliações explicam em conjunto; abaixo de 0, o NPS desce onde a avaliação sobe',
    effect: 'efeito: pontos de NPS por um ponto da avaliação, com as outras iguais',
    chance: ({ count, alpha }) =>
      `${CHANCE}: p ≥ ${t.decimal(alpha, alpha < 0.01 ? 3 : 2)}, Holm para ${t.counted(count, 'coluna', 'colunas')}`,
    turns: `${TURNS}: sozinha, a avaliação varia com o NPS num sentido; ao lado das outras, no sentido oposto: o que ela diz, elas dizem também`,
    explained:
      'explica: parte das diferenças entre as respostas, menos a que o acaso dá a este número de valores',
    leverage: 'pontos: o que o valor dá ou tira ao NPS',
    scales: 'As avaliações têm escalas diferentes, por isso as médias não são comparadas.',
    notCause: 'Associação, não causa.',
    hiddenRatings: (minN, responses) =>
      `avaliações: ocultas, menos de ${t.counted(minN, ...ANSWER)} (${t.count(responses)}) têm todas`,
    hidden: (minN) => hiddenGroups(t, minN, ANSWER, 'tais números'),
    weighted:
      'pesos: p pela lei do qui-quadrado, com o número de respostas de igual peso a que todas equivalem',
  },
  leftOut: (columns) => leftOutLine(t, columns),
});

function placeText({ importance, rating }: RatingPlace): string {
  if (importance === 'low') return rating === 'lowest' ? `${RATED.lowest}, ${IMPORTANCE.low}` : '';
  if (rating === 'lowest' || rating === 'low') return `${IMPORTANCE[importance]}, ${RATED[rating]}`;
  return importance === 'most' ? IMPORTANCE.most : '';
}
