// Portuguese: what nps trend says. "Ritmo" is the slope: "inclinação" in Brazil, "declive" in Portugal.
import { MIN_TESTED } from '../../core/contrast.js';
import { LOW_N as FEW } from '../../core/segment.js';
import type { Trend } from '../../core/trend.js';
import { decimal, placesOfChange, placesOfSlope } from '../../report/numbers.js';
import type { Tongue } from '../tongue/tongue.js';
import type { Every, TrendWords } from '../trend-words.js';
import { columnOf, type PeriodWords, periodOf } from './periods.js';
import {
  ANSWER,
  HIDDEN,
  hiddenFigures,
  LOW_N,
  MORE_THAN_CHANCE,
  measure,
  pValue,
  signedPoints,
  TOO_FEW,
  testsOf,
  which,
} from './phrases.js';

const MOST_OUTSIDE = 5;
const NOISE = `${MORE_THAN_CHANCE} e do ruído habitual`;

/** "ao mês anterior" */
const toPrevious = ({ one, agree }: PeriodWords) => `${agree('ao', 'à')} ${one} anterior`;
/** "Os meses" */
const allOf = ({ more, agree }: PeriodWords) => `${agree('Os', 'As')} ${more}`;
/** The name of a period of time in the language, of a wave as it is. */
const named = (t: Tongue, name: string, { isTime }: Every) => (isTime ? t.period(name) : name);

export const trendWords = (t: Tongue): TrendWords => ({
  title: (every, scale) => `${measure(scale)} por ${columnOf(every)}${which(scale)}`,
  column: columnOf,
  days: (from, to) => `${t.day(from)} a ${t.day(to)}`,
  trend: (trend, confidence, every) => {
    const { slope, interval: bounds, pValue: p } = trend;
    const period = periodOf(every);
    const digits = placesOfSlope(slope, t.places.points);
    const within = `${t.points(bounds.low, digits)} a ${t.points(bounds.high, digits)}`;
    const tested = p === null ? '' : `, ${pValue(t, p)}`;
    const isDoubtful = trend.significant === false && p !== null && p < 1 - confidence / 100;
    const doubt = isDoubtful
      ? `; ${period.more} de tamanhos tão diferentes mal revelam o ruído entre ${period.agree('eles', 'elas')}`
      : '';
    return `${headOf(trend, period)}: ${signedPoints(t, slope, digits)} por ${period.one} (IC ${t.level(confidence)}: ${within}${tested})${doubt}.`;
  },
  tooFew: (periods, every) => {
    const { noun } = periodOf(every);
    return `${t.counted(periods, ...noun)} com respostas: ${t.agreeing(periods, 'insuficiente', 'insuficientes')} para uma tendência, que exige 3.`;
  },
  noise: (points, every) => {
    const digits = points < 1 ? 1 : 0;
    const all = allOf(periodOf(every));
    if (Number(decimal(points, digits)) === 0)
      return `${all} não se afastam da linha mais do que o erro amostral.`;
    return `${all} afastam-se da linha ±${t.measured(points, digits, 'ponto', 'pontos')} além do erro amostral.`;
  },
  largestBreak: ({ lastBefore, period, before, after, pValue: p }, every) => {
    const digits = placesOfChange(before, after, t.places.nps);
    const ends = `${t.nps(before, digits)} → ${t.nps(after, digits)}`;
    const steady = after > before ? 'subida' : 'descida';
    const { one, agree } = periodOf(every);
    const give = `com margem de ${agree('um', 'uma')} ${one}`;
    return `Maior quebra: entre ${named(t, lastBefore, every)} e ${named(t, period, every)}, ${give}: ${ends} (${pValue(t, p)}); uma ${steady} gradual pode parecer igual.`;
  },
  noBreak: `Nenhuma quebra vai ${MORE_THAN_CHANCE}.`,
  outside: (periods, every) => {
    const { one, agree } = periodOf(every);
    const list = periods
      .slice(0, MOST_OUTSIDE)
      .map(({ period, nps }) => `${named(t, period, every)} (${t.nps(nps)})`);
    const more = periods.length > MOST_OUTSIDE ? ` e mais ${t.count(periods.length - MOST_OUTSIDE)}` : '';
    return `Fora dos limites de ${agree('um', 'uma')} ${one} estável: ${list.join(', ')}${more}.`;
  },
  noneOutside: (every) => {
    const { one, agree } = periodOf(every);
    return `${agree('Nenhum', 'Nenhuma')} ${one} está fora dos seus limites.`;
  },
  headings: {
    change: 'variação',
    yearOnYear: 'anual',
    reach: 'dias',
    first: 'primeiro',
    last: 'último',
    slope: 'ritmo',
    series: 'evolução',
    mark: 'sinal',
  },
  rolling: (window) => ('days' in window ? `últ. ${window.days}d` : `últ. ${window.periods}`),
  total: 'total',
  marks: { rose: '▲', fell: '▼' },
  state: ({ responses, hidden, limits }) => {
    if (hidden) return HIDDEN;
    const few = responses < MIN_TESTED ? `n < ${MIN_TESTED}` : LOW_N;
    return [...(responses > 0 && responses < FEW ? [few] : []), ...(limits?.outside ? ['fora'] : [])].join(
      ', ',
    );
  },
  reach: ({ partial, change }, place, gap, { from, to }) => {
    const starts = partial && from !== null && (place === 'first' || place === 'only');
    const ends = partial && to !== null && (place === 'last' || place === 'only');
    return [
      ...(starts ? [`de ${t.dayOfMonth(from)}`] : []),
      ...(ends ? [`até ${t.dayOfMonth(to)}`] : []),
      ...(gap && change !== null ? [`desde ${t.period(change.since)}`] : []),
    ].join(', ');
  },
  legend: {
    changes: (tests, hasYears, every) =>
      `variação: em relação ${toPrevious(periodOf(every))}${hasYears ? ', e anual' : ''}; ▲ ▼ ${NOISE} (${testsOf(t, tests)})`,
    noChange: (tests, hasYears, every) =>
      `nenhuma variação em relação ${toPrevious(periodOf(every))}${hasYears ? ', nem anual,' : ''} vai ${NOISE} (${testsOf(t, tests)})`,
    yearOnYear: 'anual: em relação ao mesmo período do ano anterior',
    slope: (tests, every) =>
      `ritmo: pontos por ${periodOf(every).one}; ▲ ▼ sobe ou desce ${NOISE} (${testsOf(t, tests)})`,
    noSlope: (tests, every) =>
      `ritmo: pontos por ${periodOf(every).one}; nenhum sobe ou desce ${NOISE} (${testsOf(t, tests)})`,
    untested: `n < ${MIN_TESTED}: respostas ${TOO_FEW} da variação`,
    lowN: `${LOW_N}: menos de ${t.counted(FEW, ...ANSWER)}`,
    grid: { counts: 'respostas de cada nota', shares: 'parte de cada nota, em %' },
    hidden: (minN) => hiddenFigures(t, minN),
  },
});

/** What is no more than chance is called so, and nothing else. */
function headOf({ slope, significant }: Trend, { more, agree }: PeriodWords): string {
  if (significant === null) return `${agree('Poucos', 'Poucas')} ${more} para testar uma tendência`;
  if (!significant) return `Nenhuma tendência ${MORE_THAN_CHANCE}`;
  return slope > 0 ? 'Em subida' : 'Em descida';
}
