// Romanian: what nps trend says. "Tendință", "pantă", "ruptură" are terms of Romanian textbooks on time series.
import { MIN_TESTED } from '../../core/contrast.js';
import { LOW_N } from '../../core/segment.js';
import type { Trend } from '../../core/trend.js';
import { decimal, placesOfChange, placesOfSlope } from '../../report/numbers.js';
import type { Tongue } from '../tongue/tongue.js';
import type { Every, TrendWords } from '../trend-words.js';
import { capital, columnOf, periodWords } from './periods.js';
import {
  ANSWER,
  HIDDEN,
  hiddenFigures,
  LOW_BASE,
  measure,
  pValue,
  signedPoints,
  testsOf,
  which,
  within,
} from './phrases.js';

const MOST_OUTSIDE = 5;
const CHANGE = 'schimbare';
const ON_YEAR = 'la un an';
const SLOPE = 'pantă';
const BEYOND = 'mai mult decât întâmplarea și zgomotul obișnuit';

/** What nps trend says in Romanian. */
export const trendWords = (t: Tongue): TrendWords => {
  const nameOf = (period: string, { isTime }: Every) => (isTime ? t.period(period) : period);
  return {
    title: (every, scale) => {
      const how = every.isTime ? periodWords(every).adjective : `după ${columnOf(every)}`;
      return `${measure(scale)} ${how}${which(scale)}`;
    },
    column: columnOf,
    days: (from, to) => `${t.day(from)} – ${t.day(to)}`,
    trend: (trend, confidence, every) => {
      const { slope, interval, pValue: p } = trend;
      const { all, noun } = periodWords(every);
      const digits = placesOfSlope(slope, t.places.points);
      const bounds = `${t.points(interval.low, digits)} la ${t.points(interval.high, digits)}`;
      const tested = p === null ? '' : `, ${pValue(t, p)}`;
      const isDoubtful = trend.significant === false && p !== null && p < 1 - confidence / 100;
      const doubt = isDoubtful
        ? `; ${all} sunt prea inegale ca mărime pentru a arăta zgomotul dintre ele`
        : '';
      return `${headOf(trend, every)}: ${signedPoints(t, slope, digits)} pe ${noun[0]} (${within(t, confidence, bounds)}${tested})${doubt}.`;
    },
    tooFew: (periods, every) =>
      `${t.counted(periods, ...periodWords(every).noun)} cu răspunsuri: nu ajunge pentru o tendință, care cere 3.`,
    noise: (points, every) => {
      const all = capital(periodWords(every).all);
      const places = points < 1 ? 1 : 0;
      return Number(decimal(points, places)) === 0
        ? `${all} nu se abat de la linie mai mult decât eroarea de eșantionare.`
        : `${all} se abat de la linie cu ±${t.measured(points, places, 'punct', 'puncte')} peste eroarea de eșantionare.`;
    },
    largestBreak: ({ lastBefore, period, before, after, pValue: p }, every) => {
      const digits = placesOfChange(before, after, t.places.nps);
      const ends = `${t.nps(before, digits)} → ${t.nps(after, digits)}`;
      const steady = after > before ? 'creștere' : 'scădere';
      const where = `între ${nameOf(lastBefore, every)} și ${nameOf(period, every)}`;
      return `Cea mai mare ruptură: ${where}, plus sau minus ${periodWords(every).one}: ${ends} (${pValue(t, p)}); o ${steady} constantă poate arăta la fel.`;
    },
    noBreak: 'Nicio ruptură nu este mai mult decât o întâmplare.',
    outside: (periods, every) => {
      const named = periods
        .slice(0, MOST_OUTSIDE)
        .map(({ period, nps }) => `${nameOf(period, every)} (${t.nps(nps)})`);
      const more = periods.length > MOST_OUTSIDE ? ` și încă ${t.count(periods.length - MOST_OUTSIDE)}` : '';
      return `În afara limitelor ${periodWords(every).ofSteady}: ${named.join(', ')}${more}.`;
    },
    noneOutside: (every) => `${capital(periodWords(every).none)} nu este în afara limitelor sale.`,
    headings: {
      change: CHANGE,
      yearOnYear: ON_YEAR,
      reach: 'zile',
      first: 'primul',
      last: 'ultimul',
      slope: SLOPE,
      series: 'evoluție',
      mark: 'semn',
    },
    rolling: (window) => ('days' in window ? `ult. ${window.days} z.` : `ult. ${window.periods}`),
    total: 'ansamblu',
    marks: { rose: '▲', fell: '▼' },
    state: ({ responses, hidden, limits }) => {
      if (hidden) return HIDDEN;
      const few = responses < MIN_TESTED ? `n < ${MIN_TESTED}` : LOW_BASE;
      return [
        ...(responses > 0 && responses < LOW_N ? [few] : []),
        ...(limits?.outside ? ['în afară'] : []),
      ].join(', ');
    },
    reach: ({ partial, change }, place, gap, { from, to }) => {
      const starts = partial && from !== null && (place === 'first' || place === 'only');
      const ends = partial && to !== null && (place === 'last' || place === 'only');
      return [
        ...(starts ? [`din ${t.dayOfMonth(from)}`] : []),
        ...(ends ? [`până la ${t.dayOfMonth(to)}`] : []),
        ...(gap && change !== null ? [`față de ${t.period(change.since)}`] : []),
      ].join(', ');
    },
    legend: {
      changes: (tests, hasYears, every) =>
        `${CHANGE}: față de ${periodWords(every).previous}${hasYears ? ' și față de anul precedent' : ''}; ▲ ▼ ${BEYOND} (${testsOf(t, tests)})`,
      noChange: (tests, hasYears, every) =>
        `nicio ${CHANGE} față de ${periodWords(every).previous}${hasYears ? ' sau față de anul precedent' : ''} nu este ${BEYOND} (${testsOf(t, tests)})`,
      yearOnYear: `${ON_YEAR}: față de aceeași perioadă a anului precedent`,
      slope: (tests, every) =>
        `${SLOPE}: puncte pe ${periodWords(every).noun[0]}; ▲ ▼ crește sau scade ${BEYOND} (${testsOf(t, tests)})`,
      noSlope: (tests, every) =>
        `${SLOPE}: puncte pe ${periodWords(every).noun[0]}; niciuna nu crește sau scade ${BEYOND} (${testsOf(t, tests)})`,
      untested: `n < ${MIN_TESTED}: prea puține răspunsuri pentru a testa o schimbare`,
      lowN: `${LOW_BASE}: sub ${t.counted(LOW_N, ...ANSWER)}`,
      grid: { counts: 'răspunsuri pentru fiecare notă', shares: 'ponderea fiecărei note, în procente' },
      hidden: (minN) => hiddenFigures(t, minN),
    },
  };
};

/** What is no more than chance is called so, and nothing else. */
function headOf({ slope, significant }: Trend, every: Every): string {
  if (significant === null) return `${capital(periodWords(every).tooFew)} pentru a testa o tendință`;
  if (!significant) return 'Nicio tendință care să fie mai mult decât întâmplare';
  return slope > 0 ? 'În creștere' : 'În scădere';
}
