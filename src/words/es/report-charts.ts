// Spanish: what the charts of nps report show, in words, and the names within them.
import type { ReportWords } from '../report-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { ANSWER, signedPoints, wholePercent } from './phrases.js';

export const DETRACTOR = ['detractor', 'detractores'] as const;

/** What charts show, for whoever does not see them. */
export const descriptions = (t: Tongue): ReportWords['descriptions'] => ({
  score: (nps, interval, responses) => `NPS ${t.nps(nps)}, ${interval}, ${t.counted(responses, ...ANSWER)}.`,
  shares: (promoters, passives, detractors) =>
    `Promotores ${wholePercent(t, promoters)}, pasivos ${wholePercent(t, passives)}, detractores ${wholePercent(t, detractors)}.`,
  distribution: (answer, count) => `La nota más frecuente es ${answer}: ${t.counted(count, ...ANSWER)}.`,
  trend: (first, last, lowest, highest) => {
    const point = ({ name, nps }: typeof first) => `${t.nps(nps)} (${t.period(name)})`;
    return `De ${point(first)} a ${point(last)}; mínimo ${point(lowest)}, máximo ${point(highest)}.`;
  },
  segments: (lowest, highest, count) => {
    const top = `${highest.name}, con ${t.nps(highest.nps)}`;
    return count === 1
      ? `Un solo segmento: ${top}.`
      : `De ${t.counted(count, 'segmento', 'segmentos')}, el más alto es ${top}, y el más bajo ${lowest.name}, con ${t.nps(lowest.nps)}.`;
  },
  comments: (taking, adding) =>
    [
      ...(taking ? [`Lo que más baja: ${taking.name}, ${signedPoints(t, taking.points)}.`] : []),
      ...(adding ? [`Lo que más sube: ${adding.name}, ${signedPoints(t, adding.points)}.`] : []),
    ].join(' '),
  drivers: (first, share) =>
    `Lo que más pesa: ${first}, el ${wholePercent(t, Math.abs(share))} de lo que explican las valoraciones.`,
  risk: (first, nps) => `Lo que más baja: ${first}, con NPS ${t.nps(nps)}.`,
  calls: (open, weeks) => `${t.counted(open, ...DETRACTOR)} en ${t.counted(weeks, 'semana', 'semanas')}.`,
  table: (rows) => `Una tabla de ${t.counted(rows, 'fila', 'filas')}.`,
});

/** Names within charts. */
export const chart = (t: Tongue): ReportWords['chart'] => ({
  limits: 'intervalo habitual',
  overall: 'conjunto',
  goal: (date) => `objetivo para el ${t.day(date)}`,
  breakAfter: (period) => `ruptura antes de ${t.period(period)}`,
  axes: { weight: 'importa más', rated: 'mejor valorada' },
  fields: {
    highWeightLowRated: 'mejorar primero',
    highWeightHighRated: 'mantener',
    lowWeightLowRated: 'vigilar',
    lowWeightHighRated: 'bien así',
  },
});
