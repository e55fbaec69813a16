// French: what nps trend says.
import { MIN_TESTED } from '../../core/contrast.js';
import { LOW_N } from '../../core/segment.js';
import type { Trend } from '../../core/trend.js';
import { decimal, placesOfChange, placesOfSlope } from '../../report/numbers.js';
import type { Tongue } from '../tongue/tongue.js';
import type { Every, TrendWords } from '../trend-words.js';
import { countedPeriods, periodWords } from './periods.js';
import { confidenceText, hiddenFigures, measure, pValue, signedPoints, testsOf, which } from './phrases.js';
import { fr } from './typography.js';

const MOST_OUTSIDE = 5;
const LOW = 'effectif faible';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What tells the periods apart, as a heading. */
function columnOf(every: Every): string {
  if (every.isTime) return periodWords(every).one;
  return every.name === '@file' ? 'fichier' : every.name;
}

export const trendWords = (t: Tongue): TrendWords => {
  const named = (period: string, every: Every) => (every.isTime ? t.period(period) : period);
  return {
    title: (every, scale) => `${measure(scale)} par ${columnOf(every)}${which(scale)}`,
    column: columnOf,
    days: (from, to) => `du ${t.day(from)} au ${t.day(to)}`,
    trend: (trend, confidence, every) => {
      const { slope, interval, pValue: p } = trend;
      const { one, more } = periodWords(every);
      const digits = placesOfSlope(slope, t.places.points);
      const bounds = `${t.points(interval.low, digits)} à ${t.points(interval.high, digits)}`;
      const tested = p === null ? '' : `, ${pValue(t, p)}`;
      const isDoubtful = trend.significant === false && p !== null && p < 1 - confidence / 100;
      const doubt = isDoubtful ? fr` ; des ${more} de tailles si différentes disent mal leur bruit` : '';
      const certainty = fr`${confidenceText(t, confidence)} : ${bounds}${tested}`;
      return fr`${headOf(trend, every)} : ${signedPoints(t, slope, digits)} par ${one} (${certainty})${doubt}.`;
    },
    tooFew: (periods, every) =>
      fr`${countedPeriods(t, periods, every)} avec des réponses : trop peu pour une tendance, il en faut 3.`,
    noise: (points, every) => {
      const digits = points < 1 ? 1 : 0;
      const who = `Les ${periodWords(every).more}`;
      return Number(decimal(points, digits)) === 0
        ? `${who} ne s’écartent pas de la droite plus que l’erreur d’échantillonnage.`
        : `${who} s’écartent de la droite de ±${t.measured(points, digits, 'point', 'points')} au-delà de l’erreur d’échantillonnage.`;
    },
    largestBreak: ({ lastBefore, period, before, after, pValue: p }, every) => {
      const digits = placesOfChange(before, after, t.places.nps);
      const ends = `${t.nps(before, digits)} → ${t.nps(after, digits)}`;
      const steady = after > before ? 'hausse' : 'baisse';
      const between = `entre ${named(lastBefore, every)} et ${named(period, every)}`;
      return fr`Rupture la plus forte : ${between}, à ${periodWords(every).a} près : ${ends} (${pValue(t, p)}) ; une ${steady} régulière peut avoir la même allure.`;
    },
    noBreak: 'Aucune rupture ne dépasse le hasard.',
    outside: (periods, every) => {
      const list = periods
        .slice(0, MOST_OUTSIDE)
        .map(({ period, nps }) => `${named(period, every)} (${t.nps(nps)})`);
      const more =
        periods.length > MOST_OUTSIDE ? ` et ${t.count(periods.length - MOST_OUTSIDE)} de plus` : '';
      return fr`Hors des limites d’${periodWords(every).a} stable : ${list.join(', ')}${more}.`;
    },
    noneOutside: (every) => `${capital(periodWords(every).no)} n’est hors de ses limites.`,
    headings: {
      change: 'variation',
      yearOnYear: 'sur un an',
      reach: 'jours',
      first: 'début',
      last: 'fin',
      slope: 'pente',
      series: 'évolution',
      mark: 'signe',
    },
    rolling: (window) => ('days' in window ? `${window.days} derniers j` : `${window.periods} derniers`),
    total: 'ensemble',
    marks: { rose: '▲', fell: '▼' },
    state: ({ responses, hidden, limits }) => {
      if (hidden) return 'masqué';
      const few = responses < MIN_TESTED ? `n < ${MIN_TESTED}` : LOW;
      return [
        ...(responses > 0 && responses < LOW_N ? [few] : []),
        ...(limits?.outside ? ['hors limites'] : []),
      ].join(', ');
    },
    reach: ({ partial, change }, place, gap, { from, to }) => {
      const starts = partial && from !== null && (place === 'first' || place === 'only');
      const ends = partial && to !== null && (place === 'last' || place === 'only');
      return [
        ...(starts ? [`dès le ${t.dayOfMonth(from)}`] : []),
        ...(ends ? [`jusqu’au ${t.dayOfMonth(to)}`] : []),
        // Waves have no days.
        ...(gap && change !== null
          ? [`depuis ${from === null ? change.since : t.period(change.since)}`]
          : []),
      ].join(', ');
    },
    legend: {
      changes: (tests, hasYears, every) =>
        fr`variation : par rapport ${periodWords(every).toPrevious}${hasYears ? ', et sur un an' : ''} ; ▲ ▼ plus que le hasard et le bruit habituel (${testsOf(t, tests)})`,
      noChange: (tests, hasYears, every) =>
        `aucune variation par rapport ${periodWords(every).toPrevious}${hasYears ? ' ou sur un an' : ''} ne dépasse le hasard et le bruit habituel (${testsOf(t, tests)})`,
      yearOnYear: fr`sur un an : par rapport à la même période de l’année précédente`,
      slope: (tests, every) =>
        fr`pente : points par ${periodWords(every).one} ; ▲ ▼ monte ou baisse plus que le hasard et le bruit habituel (${testsOf(t, tests)})`,
      noSlope: (tests, every) =>
        fr`pente : points par ${periodWords(every).one} ; aucune ne monte ni ne baisse plus que le hasard et le bruit habituel (${testsOf(t, tests)})`,
      untested: fr`n < ${MIN_TESTED} : trop peu de réponses pour tester une variation`,
      lowN: fr`${LOW} : moins de ${LOW_N} réponses`,
      grid: { counts: 'réponses pour chaque note', shares: 'part de chaque note en pour cent' },
      hidden: (minN) => hiddenFigures(t, minN),
    },
  };
};

/** What is no more than chance is called so, and nothing else. */
function headOf({ slope, significant }: Trend, every: Every): string {
  if (significant === null) return `Trop peu de ${periodWords(every).more} pour tester une tendance`;
  if (!significant) return 'Aucune tendance qui dépasse le hasard';
  return slope > 0 ? 'En hausse' : 'En baisse';
}
