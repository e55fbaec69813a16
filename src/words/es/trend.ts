// Spanish: what nps trend says. "Interanual" is how the Instituto Nacional de Estadística calls a change on the year.
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
  POINT,
  pValue,
  signedPoints,
  testsOf,
  which,
  within,
} from './phrases.js';

const MOST_OUTSIDE = 5;
const CHANGE = 'cambio';
const ON_YEAR = 'interanual';
const SLOPE = 'pendiente';
const BEYOND = 'más allá del azar y del ruido habitual';

/** What nps trend says in Spanish. */
export const trendWords = (t: Tongue): TrendWords => {
  const nameOf = (period: string, { isTime }: Every) => (isTime ? t.period(period) : period);
  return {
    title: (every, scale) => `${measure(scale)} por ${columnOf(every)}${which(scale)}`,
    column: columnOf,
    days: (from, to) => `${t.day(from)} – ${t.day(to)}`,
    trend: (trend, confidence, every) => {
      const { slope, interval, pValue: p } = trend;
      const { all, noun } = periodWords(every);
      const digits = placesOfSlope(slope, t.places.points);
      const bounds = `${t.points(interval.low, digits)} a ${t.points(interval.high, digits)}`;
      const tested = p === null ? '' : `, ${pValue(t, p)}`;
      const isDoubtful = trend.significant === false && p !== null && p < 1 - confidence / 100;
      const doubt = isDoubtful ? `; ${all}, de tamaños tan distintos, apenas dejan ver su ruido` : '';
      return `${headOf(trend, every)}: ${signedPoints(t, slope, digits)} por ${noun[0]} (${within(t, confidence, bounds)}${tested})${doubt}.`;
    },
    tooFew: (periods, every) =>
      `${t.counted(periods, ...periodWords(every).noun)} con respuestas: insuficiente para una tendencia, que requiere 3.`,
    noise: (points, every) => {
      const all = capital(periodWords(every).all);
      const places = points < 1 ? 1 : 0;
      return Number(decimal(points, places)) === 0
        ? `${all} no se apartan de la línea más que por error de muestreo.`
        : `${all} se apartan de la línea ±${t.measured(points, places, ...POINT)} más allá del error de muestreo.`;
    },
    largestBreak: ({ lastBefore, period, before, after, pValue: p }, every) => {
      const digits = placesOfChange(before, after, t.places.nps);
      const ends = `${t.nps(before, digits)} → ${t.nps(after, digits)}`;
      const steady = after > before ? 'subida' : 'bajada';
      const where = `entre ${nameOf(lastBefore, every)} y ${nameOf(period, every)}`;
      return `Mayor ruptura: ${where}, ${periodWords(every).one} arriba o abajo: ${ends} (${pValue(t, p)}); una ${steady} constante puede verse igual.`;
    },
    noBreak: 'Ninguna ruptura va más allá del azar.',
    outside: (periods, every) => {
      const named = periods
        .slice(0, MOST_OUTSIDE)
        .map(({ period, nps }) => `${nameOf(period, every)} (${t.nps(nps)})`);
      const more = periods.length > MOST_OUTSIDE ? ` y ${t.count(periods.length - MOST_OUTSIDE)} más` : '';
      return `Fuera de los límites de ${periodWords(every).one} estable: ${named.join(', ')}${more}.`;
    },
    noneOutside: (every) => `${capital(periodWords(every).none)} está fuera de sus límites.`,
    headings: {
      change: CHANGE,
      yearOnYear: ON_YEAR,
      reach: 'días',
      first: 'primero',
      last: 'último',
      slope: SLOPE,
      series: 'evolución',
      mark: 'signo',
    },
    rolling: (window) => ('days' in window ? `últ. ${window.days} d` : `últ. ${window.periods}`),
    total: 'conjunto',
    marks: { rose: '▲', fell: '▼' },
    state: ({ responses, hidden, limits }) => {
      if (hidden) return HIDDEN;
      const few = responses < MIN_TESTED ? `n < ${MIN_TESTED}` : LOW_BASE;
      return [
        ...(responses > 0 && responses < LOW_N ? [few] : []),
        ...(limits?.outside ? ['fuera'] : []),
      ].join(', ');
    },
    reach: ({ partial, change }, place, gap, { from, to }) => {
      const starts = partial && from !== null && (place === 'first' || place === 'only');
      const ends = partial && to !== null && (place === 'last' || place === 'only');
      return [
        ...(starts ? [`desde el ${t.dayOfMonth(from)}`] : []),
        ...(ends ? [`hasta el ${t.dayOfMonth(to)}`] : []),
        ...(gap && change !== null ? [`respecto a ${t.period(change.since)}`] : []),
      ].join(', ');
    },
    legend: {
      changes: (tests, hasYears, every) =>
        `${CHANGE}: respecto ${periodWords(every).toPrevious}${hasYears ? ' y al año anterior' : ''}; ▲ ▼ ${BEYOND} (${testsOf(t, tests)})`,
      noChange: (tests, hasYears, every) =>
        `ningún ${CHANGE} respecto ${periodWords(every).toPrevious}${hasYears ? ' o al año anterior' : ''} va ${BEYOND} (${testsOf(t, tests)})`,
      yearOnYear: `${ON_YEAR}: respecto al mismo periodo del año anterior`,
      slope: (tests, every) =>
        `${SLOPE}: puntos por ${periodWords(every).noun[0]}; ▲ ▼ sube o baja ${BEYOND} (${testsOf(t, tests)})`,
      noSlope: (tests, every) =>
        `${SLOPE}: puntos por ${periodWords(every).noun[0]}; ninguna sube ni baja ${BEYOND} (${testsOf(t, tests)})`,
      untested: `n < ${MIN_TESTED}: muy pocas respuestas para probar un cambio`,
      lowN: `${LOW_BASE}: menos de ${t.counted(LOW_N, ...ANSWER)}`,
      grid: { counts: 'respuestas con cada nota', shares: 'proporción de cada nota, en porcentaje' },
      hidden: (minN) => hiddenFigures(t, minN),
    },
  };
};

/** What is no more than chance is called so, and nothing else. */
function headOf({ slope, significant }: Trend, every: Every): string {
  if (significant === null) return `${capital(periodWords(every).tooFew)} para probar una tendencia`;
  if (!significant) return 'Sin tendencia más allá del azar';
  return slope > 0 ? 'Al alza' : 'A la baja';
}
