// English: what nps trend says.
import { MIN_TESTED } from '../core/contrast.js';
import { counted } from '../core/counted.js';
import { LOW_N } from '../core/segment.js';
import type { Trend } from '../core/trend.js';
import {
  decimal,
  formatCount,
  formatLevel,
  formatNps,
  formatPoints,
  type Places,
  placesOfChange,
  placesOfSlope,
} from '../report/numbers.js';
import { measure, pValue, testsOf, which } from './en-phrases.js';
import { hiddenFigures } from './hidden.js';
import type { Every, TrendWords } from './trend-words.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MOST_OUTSIDE = 5;

/** "month"; of waves "wave", whatever tells them apart. */
const noun = ({ name, isTime }: Every) => (isTime ? name : 'wave');
/** What tells the periods apart, as a heading. */
const columnOf = ({ name }: Every) => (name === '@file' ? 'file' : name);
const nouns = (every: Every) => `${noun(every)}s`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "4 Jan" */
function dayOfMonth(day: string): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`;
}

/** What nps trend says in English, with these decimals. */
export const trendWords = (places: Places): TrendWords => ({
  title: (every, scale) => `${measure(scale)} by ${columnOf(every)}${which(scale)}`,
  column: columnOf,
  days: (from, to) => `${from} to ${to}`,
  trend: (trend, confidence, every) => {
    const { slope, interval, pValue: p } = trend;
    const digits = placesOfSlope(slope, places.points);
    const bounds = `${formatPoints(interval.low, digits)} to ${formatPoints(interval.high, digits)}`;
    const tested = p === null ? '' : `, ${pValue(p)}`;
    const isDoubtful = trend.significant === false && p !== null && p < 1 - confidence / 100;
    const doubt = isDoubtful
      ? `; ${nouns(every)} of such different sizes hardly tell the noise between them`
      : '';
    const figures = `${formatPoints(slope, digits)} points a ${noun(every)} (${formatLevel(confidence)} CI ${bounds}${tested})${doubt}`;
    return `${headOf(trend, every)}: ${figures}.`;
  },
  tooFew: (periods, every) =>
    `${capital(counted(periods, noun(every)))} with answers: too few for a trend, which takes 3.`,
  noise: (points, every) => {
    const size = decimal(points, points < 1 ? 1 : 0);
    return Number(size) === 0
      ? `${capital(nouns(every))} lie off the line by no more than sampling error.`
      : `${capital(nouns(every))} lie ±${size} points off the line beyond sampling error.`;
  },
  largestBreak: ({ lastBefore, period, before, after, pValue: p }, every) => {
    const digits = placesOfChange(before, after, places.nps);
    const ends = `${formatNps(before, digits)} → ${formatNps(after, digits)}`;
    const steady = after > before ? 'rise' : 'fall';
    return `Largest break: between ${lastBefore} and ${period}, give or take a ${noun(every)}: ${ends} (${pValue(p)}); a steady ${steady} can look the same.`;
  },
  noBreak: 'No break is more than chance.',
  outside: (periods, every) => {
    const named = periods
      .slice(0, MOST_OUTSIDE)
      .map(({ period, nps }) => `${period} (${formatNps(nps, places.nps)})`);
    const more =
      periods.length > MOST_OUTSIDE ? ` and ${formatCount(periods.length - MOST_OUTSIDE)} more` : '';
    return `Outside the limits of a steady ${noun(every)}: ${named.join(', ')}${more}.`;
  },
  noneOutside: (every) => `No ${noun(every)} is outside its limits.`,
  headings: {
    change: 'change',
    yearOnYear: 'on year',
    reach: 'days',
    first: 'first',
    last: 'last',
    slope: 'slope',
    series: 'course',
    mark: 'mark',
  },
  rolling: (window) => ('days' in window ? `last ${window.days}d` : `last ${window.periods}`),
  total: 'all',
  marks: { rose: '▲', fell: '▼' },
  state: ({ responses, hidden, limits }) => {
    if (hidden) return 'hidden';
    const few = responses < MIN_TESTED ? `n < ${MIN_TESTED}` : 'low n';
    return [
      ...(responses > 0 && responses < LOW_N ? [few] : []),
      ...(limits?.outside ? ['outside'] : []),
    ].join(', ');
  },
  reach: ({ partial, change }, place, gap, { from, to }) => {
    const starts = partial && from !== null && (place === 'first' || place === 'only');
    const ends = partial && to !== null && (place === 'last' || place === 'only');
    return [
      ...(starts ? [`from ${dayOfMonth(from)}`] : []),
      ...(ends ? [`to ${dayOfMonth(to)}`] : []),
      ...(gap && change !== null ? [`since ${change.since}`] : []),
    ].join(', ');
  },
  legend: {
    changes: (tests, hasYears, every) =>
      `change: to the ${noun(every)} before${hasYears ? ', and on the year' : ''}; ▲ ▼ more than chance and the usual noise (${testsOf(tests)})`,
    noChange: (tests, hasYears, every) =>
      `no change to the ${noun(every)} before${hasYears ? ' or on the year' : ''} is more than chance and the usual noise (${testsOf(tests)})`,
    yearOnYear: 'on year: to the same period of the year before',
    slope: (tests, every) =>
      `slope: points a ${noun(every)}; ▲ ▼ rises or falls by more than chance and the usual noise (${testsOf(tests)})`,
    noSlope: (tests, every) =>
      `slope: points a ${noun(every)}; none rises or falls by more than chance and the usual noise (${testsOf(tests)})`,
    untested: `n < ${MIN_TESTED}: too few responses to test a change`,
    lowN: `low n: fewer than ${LOW_N} responses`,
    grid: { counts: 'answers of each score', shares: 'share of each score in percent' },
    hidden: hiddenFigures,
  },
});

/** What is no more than chance is called so, and nothing else. */
function headOf({ slope, significant }: Trend, every: Every): string {
  if (significant === null) return `Too few ${nouns(every)} to test a trend`;
  if (!significant) return 'No trend that is more than chance';
  return slope > 0 ? 'Rising' : 'Falling';
}
