// Italian: what nps trend says.
import { MIN_TESTED } from '../../core/contrast.js';
import { LOW_N as FEW } from '../../core/segment.js';
import type { Trend } from '../../core/trend.js';
import { decimal, placesOfChange, placesOfSlope } from '../../report/numbers.js';
import type { Tongue } from '../tongue/tongue.js';
import type { Every, TrendWords } from '../trend-words.js';
import { columnOf, type PeriodWords, periodOf, spanOfDays, withArticle } from './periods.js';
import {
  ANSWER,
  HIDDEN,
  hiddenFigures,
  LOW_N,
  MORE_THAN_CHANCE,
  measure,
  POINT,
  pValue,
  signedPoints,
  TOO_FEW,
  testsOf,
  which,
} from './phrases.js';

const MOST_OUTSIDE = 5;
const NOISE = `${MORE_THAN_CHANCE} e del rumore abituale`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** The name of a period of time in the language, of a wave as it is. */
const named = (t: Tongue, name: string, { isTime }: Every) => (isTime ? t.period(name) : name);

export const trendWords = (t: Tongue): TrendWords => ({
  title: (every, scale) => `${measure(scale)} per ${columnOf(every)}${which(scale)}`,
  column: columnOf,
  days: (from, to) => spanOfDays(t, from, to),
  trend: (trend, confidence, every) => {
    const { slope, interval: bounds, pValue: p } = trend;
    const period = periodOf(every);
    const digits = placesOfSlope(slope, t.places.points);
    const within = `da ${t.points(bounds.low, digits)} a ${t.points(bounds.high, digits)}`;
    const tested = p === null ? '' : `, ${pValue(t, p)}`;
    const isDoubtful = trend.significant === false && p !== null && p < 1 - confidence / 100;
    const doubt = isDoubtful
      ? `; ${period.noun[1]} di dimensioni così diverse dicono poco del rumore fra di ${period.isFeminine ? 'esse' : 'essi'}`
      : '';
    return `${headOf(trend, period)}: ${signedPoints(t, slope, digits)} ${period.per} (IC ${t.level(confidence)}: ${within}${tested})${doubt}.`;
  },
  tooFew: (periods, every) =>
    `${t.counted(periods, ...periodOf(every).noun)} con risposte: ${t.agreeing(periods, 'insufficiente', 'insufficienti')} per una tendenza, che ne richiede 3.`,
  noise: (points, every) => {
    const digits = points < 1 ? 1 : 0;
    const { All } = periodOf(every);
    return Number(decimal(points, digits)) === 0
      ? `${All} non si scostano dalla retta più dell’errore campionario.`
      : `${All} si scostano dalla retta di ±${t.measured(points, digits, ...POINT)} oltre l’errore campionario.`;
  },
  largestBreak: ({ lastBefore, period, before, after, pValue: p }, every) => {
    const digits = placesOfChange(before, after, t.places.nps);
    const ends = `${t.nps(before, digits)} → ${t.nps(after, digits)}`;
    const steady = after > before ? 'un aumento' : 'un calo';
    const between = `tra ${named(t, lastBefore, every)} e ${named(t, period, every)}`;
    return `Rottura maggiore: ${between}, con un margine di ${periodOf(every).a}: ${ends} (${pValue(t, p)}); ${steady} graduale può avere lo stesso aspetto.`;
  },
  noBreak: `Nessuna rottura va ${MORE_THAN_CHANCE}.`,
  outside: (periods, every) => {
    const list = periods
      .slice(0, MOST_OUTSIDE)
      .map(({ period, nps }) => `${named(t, period, every)} (${t.nps(nps)})`);
    const others = periodOf(every).isFeminine ? 'altre' : 'altri';
    const more =
      periods.length > MOST_OUTSIDE ? ` e ${others} ${t.count(periods.length - MOST_OUTSIDE)}` : '';
    return `Fuori dai limiti di ${periodOf(every).a} stabile: ${list.join(', ')}${more}.`;
  },
  noneOutside: (every) => `${capital(periodOf(every).no)} è fuori dai suoi limiti.`,
  headings: {
    change: 'variaz.',
    yearOnYear: 'annua',
    reach: 'giorni',
    first: 'inizio',
    last: 'fine',
    slope: 'ritmo',
    series: 'andamento',
    mark: 'segno',
  },
  rolling: (window) => ('days' in window ? `ultimi ${window.days}g` : `ultimi ${window.periods}`),
  total: 'totale',
  marks: { rose: '▲', fell: '▼' },
  state: ({ responses, hidden, limits }) => {
    if (hidden) return HIDDEN;
    const few = responses < MIN_TESTED ? `n < ${MIN_TESTED}` : LOW_N;
    return [...(responses > 0 && responses < FEW ? [few] : []), ...(limits?.outside ? ['fuori'] : [])].join(
      ', ',
    );
  },
  reach: ({ partial, change }, place, gap, { from, to }) => {
    const starts = partial && from !== null && (place === 'first' || place === 'only');
    const ends = partial && to !== null && (place === 'last' || place === 'only');
    return [
      ...(starts ? [withArticle(t.dayOfMonth(from), 'dal')] : []),
      ...(ends ? [`fino ${withArticle(t.dayOfMonth(to), 'al')}`] : []),
      ...(gap && change !== null ? [`da ${t.period(change.since)}`] : []),
    ].join(', ');
  },
  legend: {
    changes: (tests, hasYears, every) =>
      `variaz.: rispetto ${periodOf(every).toPrevious}${hasYears ? ', e annua' : ''}; ▲ ▼ ${NOISE} (${testsOf(t, tests)})`,
    noChange: (tests, hasYears, every) =>
      `nessuna variazione${hasYears ? ' annua, o' : ''} rispetto ${periodOf(every).toPrevious}${hasYears ? ',' : ''} va ${NOISE} (${testsOf(t, tests)})`,
    yearOnYear: 'annua: rispetto allo stesso periodo dell’anno precedente',
    slope: (tests, every) =>
      `ritmo: punti ${periodOf(every).per}; ▲ ▼ sale o scende ${NOISE} (${testsOf(t, tests)})`,
    noSlope: (tests, every) =>
      `ritmo: punti ${periodOf(every).per}; nessuno sale o scende ${NOISE} (${testsOf(t, tests)})`,
    untested: `n < ${MIN_TESTED}: risposte ${TOO_FEW} della variazione`,
    lowN: `${LOW_N}: meno di ${t.counted(FEW, ...ANSWER)}`,
    grid: { counts: 'risposte per ogni voto', shares: 'quota di ogni voto, in %' },
    hidden: (minN) => hiddenFigures(t, minN),
  },
});

/** What is no more than chance is called so, and nothing else. */
function headOf({ slope, significant }: Trend, { noun, isFeminine }: PeriodWords): string {
  if (significant === null)
    return `${isFeminine ? 'Troppo poche' : 'Troppo pochi'} ${noun[1]} per testare una tendenza`;
  if (!significant) return `Nessuna tendenza ${MORE_THAN_CHANCE}`;
  return slope > 0 ? 'In aumento' : 'In calo';
}
