// Dutch: what nps trend says. "Grenzen" for the limits of a control chart (regelgrenzen); "t.o.v. vj." for a change on the
// year (ten opzichte van vorig jaar): CBS.
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
const CHANGE = 'verschil';
const ON_YEAR = 't.o.v. vj.';
const SLOPE = 'helling';
const CHANCE = 'toeval en de gebruikelijke schommelingen';

/** What tells the periods apart, as a heading. */
function columnOf(every: Every): string {
  if (every.name === '@file') return 'bestand';
  return every.isTime ? nounOf(every).one : every.name;
}

export const trendWords = (t: Tongue): TrendWords => ({
  title: (every, scale) => `${measure(scale)} per ${columnOf(every)}${which(scale)}`,
  column: columnOf,
  days: (from, to) => `${t.day(from)} tot en met ${t.day(to)}`,
  trend: (trend, confidence, every) => {
    const { slope, interval, pValue: p } = trend;
    const { one, more } = nounOf(every);
    const digits = placesOfSlope(slope, t.places.points);
    const bounds = `${t.points(interval.low, digits)} tot ${t.points(interval.high, digits)}`;
    const tested = p === null ? '' : `, ${pValue(t, p)}`;
    const isDoubtful = trend.significant === false && p !== null && p < 1 - confidence / 100;
    const doubt = isDoubtful
      ? `; ${more} van zulke verschillende grootte zeggen weinig over hun onderlinge schommelingen`
      : '';
    return `${headOf(trend, every)}: ${signedPoints(t, slope, digits)} per ${one} (${confidenceText(t, confidence)} ${bounds}${tested})${doubt}.`;
  },
  tooFew: (count, every) =>
    `${periods(t, count, nounOf(every))} met antwoorden: te weinig voor een trend, die er 3 vergt.`,
  noise: (points, every) => {
    const size = t.measured(points, points < 1 ? 1 : 0, 'punt', 'punten');
    const all = `De ${nounOf(every).more} liggen`;
    return /[1-9]/.test(size)
      ? `${all} ±${size} van de lijn, bovenop de steekproeffout.`
      : `${all} niet verder van de lijn dan de steekproeffout verklaart.`;
  },
  largestBreak: ({ lastBefore, period, before, after, pValue: p }, every) => {
    const digits = placesOfChange(before, after, t.places.nps);
    const ends = `${t.nps(before, digits)} → ${t.nps(after, digits)}`;
    const steady = after > before ? 'stijging' : 'daling';
    const between = `${nameOf(t, lastBefore, every)} en ${nameOf(t, period, every)}`;
    return `Grootste breuk: tussen ${between}, op een ${nounOf(every).one} nauwkeurig: ${ends} (${pValue(t, p)}); een gestage ${steady} kan er hetzelfde uitzien.`;
  },
  noBreak: 'Geen breuk is meer dan toeval.',
  outside: (outside, every) => {
    const named = outside
      .slice(0, MOST_OUTSIDE)
      .map(({ period, nps }) => `${nameOf(t, period, every)} (${t.nps(nps)})`);
    const more = outside.length - MOST_OUTSIDE;
    return `Buiten de grenzen van gelijkblijvende ${nounOf(every).more}: ${named.join(', ')}${more > 0 ? ` en nog ${t.count(more)}` : ''}.`;
  },
  noneOutside: (every) => `Geen ${nounOf(every).one} ligt buiten de grenzen.`,
  headings: {
    change: CHANGE,
    yearOnYear: ON_YEAR,
    reach: 'dagen',
    first: 'eerste',
    last: 'laatste',
    slope: SLOPE,
    series: 'verloop',
    mark: 'teken',
  },
  rolling: (window) => ('days' in window ? `laatste ${window.days}d` : `laatste ${window.periods}`),
  total: 'alle',
  marks: { rose: '▲', fell: '▼' },
  state: ({ responses, hidden, limits }) => {
    if (hidden) return HIDDEN;
    const few = responses < MIN_TESTED ? `n < ${MIN_TESTED}` : LOW_N;
    return [
      ...(responses > 0 && responses < FEW ? [few] : []),
      ...(limits?.outside ? ['erbuiten'] : []),
    ].join(', ');
  },
  reach: ({ partial, change }, place, gap, { from, to }) => {
    const starts = partial && from !== null && (place === 'first' || place === 'only');
    const ends = partial && to !== null && (place === 'last' || place === 'only');
    return [
      ...(starts ? [`vanaf ${t.dayOfMonth(from)}`] : []),
      ...(ends ? [`t/m ${t.dayOfMonth(to)}`] : []),
      ...(gap && change !== null ? [`sinds ${t.period(change.since)}`] : []),
    ].join(', ');
  },
  legend: {
    changes: (tests, hasYears, every) =>
      `${CHANGE}: met ${before(every)}${hasYears ? ', en met een jaar eerder' : ''}; ▲ ▼ meer dan ${CHANCE} (${testsOf(t, tests)})`,
    noChange: (tests, hasYears, every) =>
      `geen ${CHANGE} met ${before(every)}${hasYears ? ' of met een jaar eerder' : ''} is meer dan ${CHANCE} (${testsOf(t, tests)})`,
    yearOnYear: `${ON_YEAR}: ten opzichte van dezelfde periode een jaar eerder`,
    slope: (tests, every) =>
      `${SLOPE}: punten per ${nounOf(every).one}; ▲ ▼ stijgt of daalt meer dan door ${CHANCE} (${testsOf(t, tests)})`,
    noSlope: (tests, every) =>
      `${SLOPE}: punten per ${nounOf(every).one}; geen stijging of daling is meer dan ${CHANCE} (${testsOf(t, tests)})`,
    untested: `n < ${MIN_TESTED}: te weinig antwoorden om een verschil te toetsen`,
    lowN: `${LOW_N}: ${fewerThan(t, FEW)}`,
    grid: { counts: 'antwoorden per score', shares: 'aandeel van elke score in procenten' },
    hidden: (minN) => hiddenFigures(t, minN),
  },
});

/** "de maand ervoor" */
function before(every: Every): string {
  return `${withArticle(nounOf(every))} ervoor`;
}

/** What is no more than chance is called so, and nothing else. */
function headOf({ slope, significant }: Trend, every: Every): string {
  if (significant === null) return capital(`te weinig ${nounOf(every).more} om een trend te toetsen`);
  if (!significant) return 'Geen trend die meer dan toeval is';
  return slope > 0 ? 'Stijgend' : 'Dalend';
}
