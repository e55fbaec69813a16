// German: what nps trend says. "Grenzen" for the limits of a control chart (Eingriffsgrenzen): DIN ISO 7870; "ggü. Vj." for
// a change on the year: business reports.
import { MIN_TESTED } from '../../core/contrast.js';
import { LOW_N as FEW } from '../../core/segment.js';
import type { Trend } from '../../core/trend.js';
import { placesOfChange, placesOfSlope } from '../../report/numbers.js';
import type { Tongue } from '../tongue/tongue.js';
import type { Every, TrendWords } from '../trend-words.js';
import { capital, nameOf, nounOf, periods, withArticle } from './periods.js';
import {
  confidenceText,
  fewerThan,
  HIDDEN,
  hiddenFigures,
  LOW_N,
  measure,
  pValue,
  signedPoints,
  testsOf,
  which,
} from './phrases.js';

const MOST_OUTSIDE = 5;
const CHANGE = 'Änderung';
const ON_YEAR = 'ggü. Vj.';
const SLOPE = 'Steigung';
const CHANCE = 'Zufall und übliche Schwankung';

/** What tells the periods apart, as a heading. */
function columnOf(every: Every): string {
  if (every.name === '@file') return 'Datei';
  return every.isTime ? nounOf(every).one : every.name;
}

export const trendWords = (t: Tongue): TrendWords => ({
  title: (every, scale) => `${measure(scale)} nach ${columnOf(every)}${which(scale)}`,
  column: columnOf,
  days: (from, to) => `${t.day(from)} bis ${t.day(to)}`,
  trend: (trend, confidence, every) => {
    const { slope, interval, pValue: p } = trend;
    const { one, more } = nounOf(every);
    const digits = placesOfSlope(slope, t.places.points);
    const bounds = `${t.points(interval.low, digits)} bis ${t.points(interval.high, digits)}`;
    const tested = p === null ? '' : `, ${pValue(t, p)}`;
    const isDoubtful = trend.significant === false && p !== null && p < 1 - confidence / 100;
    const doubt = isDoubtful
      ? `; ${more} von so verschiedener Größe verraten kaum, wie stark sie schwanken`
      : '';
    return `${headOf(trend, every)}: ${signedPoints(t, slope, digits)} pro ${one} (${confidenceText(t, confidence)} ${bounds}${tested})${doubt}.`;
  },
  tooFew: (count, every) =>
    `${periods(t, count, nounOf(every))} mit Antworten: zu wenig für einen Trend, der 3 braucht.`,
  noise: (points, every) => {
    const size = t.measured(points, points < 1 ? 1 : 0, 'Punkt', 'Punkte');
    const { more } = nounOf(every);
    return /[1-9]/.test(size)
      ? `Die ${more} liegen ±${size} neben der Linie, über den Stichprobenfehler hinaus.`
      : `Die ${more} liegen nicht weiter neben der Linie, als der Stichprobenfehler erklärt.`;
  },
  largestBreak: ({ lastBefore, period, before, after, pValue: p }, every) => {
    const digits = placesOfChange(before, after, t.places.nps);
    const ends = `${t.nps(before, digits)} → ${t.nps(after, digits)}`;
    const steady = after > before ? 'Anstieg' : 'Rückgang';
    const between = `${nameOf(t, lastBefore, every)} und ${nameOf(t, period, every)}`;
    return `Größter Bruch: zwischen ${between}, auf ${withArticle('einen', nounOf(every))} genau: ${ends} (${pValue(t, p)}); ein stetiger ${steady} kann genauso aussehen.`;
  },
  noBreak: 'Kein Bruch geht über den Zufall hinaus.',
  outside: (outside, every) => {
    const named = outside
      .slice(0, MOST_OUTSIDE)
      .map(({ period, nps }) => `${nameOf(t, period, every)} (${t.nps(nps)})`);
    const more = outside.length - MOST_OUTSIDE;
    return `Außerhalb der Grenzen gleichbleibender ${nounOf(every).more}: ${named.join(', ')}${more > 0 ? ` und ${t.count(more)} mehr` : ''}.`;
  },
  noneOutside: (every) => {
    const own = nounOf(every).gender === 'f' ? 'ihrer' : 'seiner';
    return `${capital(withArticle('kein', nounOf(every)))} liegt außerhalb ${own} Grenzen.`;
  },
  headings: {
    change: CHANGE,
    yearOnYear: ON_YEAR,
    reach: 'Tage',
    first: 'erster',
    last: 'letzter',
    slope: SLOPE,
    series: 'Verlauf',
    mark: 'Zeichen',
  },
  rolling: (window) => ('days' in window ? `letzte ${window.days} T.` : `letzte ${window.periods}`),
  total: 'alle',
  marks: { rose: '▲', fell: '▼' },
  state: ({ responses, hidden, limits }) => {
    if (hidden) return HIDDEN;
    const few = responses < MIN_TESTED ? `n < ${MIN_TESTED}` : LOW_N;
    return [
      ...(responses > 0 && responses < FEW ? [few] : []),
      ...(limits?.outside ? ['außerhalb'] : []),
    ].join(', ');
  },
  reach: ({ partial, change }, place, gap, { from, to }) => {
    const starts = partial && from !== null && (place === 'first' || place === 'only');
    const ends = partial && to !== null && (place === 'last' || place === 'only');
    return [
      ...(starts ? [`ab ${t.dayOfMonth(from)}`] : []),
      ...(ends ? [`bis ${t.dayOfMonth(to)}`] : []),
      ...(gap && change !== null ? [`seit ${t.period(change.since)}`] : []),
    ].join(', ');
  },
  legend: {
    changes: (tests, hasYears, every) =>
      `${CHANGE}: ${toBefore(every)}${hasYears ? ' und dem Vorjahr' : ''}; ▲ ▼ mehr als ${CHANCE} (${testsOf(t, tests)})`,
    noChange: (tests, hasYears, every) =>
      `keine ${CHANGE} ${toBefore(every)}${hasYears ? ' oder dem Vorjahr' : ''} geht über ${CHANCE} hinaus (${testsOf(t, tests)})`,
    yearOnYear: `${ON_YEAR}: gegenüber demselben Zeitraum des Vorjahres`,
    slope: (tests, every) =>
      `${SLOPE}: Punkte pro ${nounOf(every).one}; ▲ ▼ Anstieg oder Rückgang über ${CHANCE} hinaus (${testsOf(t, tests)})`,
    noSlope: (tests, every) =>
      `${SLOPE}: Punkte pro ${nounOf(every).one}; kein Anstieg oder Rückgang geht über ${CHANCE} hinaus (${testsOf(t, tests)})`,
    untested: `n < ${MIN_TESTED}: zu wenige Antworten, um eine Änderung zu testen`,
    lowN: `${LOW_N}: ${fewerThan(t, FEW)}`,
    grid: { counts: 'Antworten je Bewertung', shares: 'Anteil jeder Bewertung in Prozent' },
    hidden: (minN) => hiddenFigures(t, minN),
  },
});

/** "gegenüber dem Monat davor" */
function toBefore(every: Every): string {
  return `gegenüber ${withArticle('dem', nounOf(every))} davor`;
}

/** What is no more than chance is called so, and nothing else. */
function headOf({ slope, significant }: Trend, every: Every): string {
  if (significant === null) return `Zu wenige ${nounOf(every).more}, um einen Trend zu testen`;
  if (!significant) return 'Kein Trend, der über den Zufall hinausgeht';
  return slope > 0 ? 'Steigend' : 'Fallend';
}
