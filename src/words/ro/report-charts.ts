// Romanian: what the charts of nps report show, in words, and the names within them.
import type { ReportWords } from '../report-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { ANSWER, signedPoints, wholePercent } from './phrases.js';

export const DETRACTOR = ['detractor', 'detractori'] as const;

/** What charts show, for whoever does not see them. */
export const descriptions = (t: Tongue): ReportWords['descriptions'] => ({
  score: (nps, interval, responses) => `NPS ${t.nps(nps)}, ${interval}, ${t.counted(responses, ...ANSWER)}.`,
  shares: (promoters, passives, detractors) =>
    `Promotori ${wholePercent(t, promoters)}, pasivi ${wholePercent(t, passives)}, detractori ${wholePercent(t, detractors)}.`,
  distribution: (answer, count) => `Cea mai frecventă notă este ${answer}: ${t.counted(count, ...ANSWER)}.`,
  trend: (first, last, lowest, highest) => {
    const point = ({ name, nps }: typeof first) => `${t.nps(nps)} (${t.period(name)})`;
    return `De la ${point(first)} la ${point(last)}; minim ${point(lowest)}, maxim ${point(highest)}.`;
  },
  segments: (lowest, highest, count) => {
    const top = `${highest.name}, cu ${t.nps(highest.nps)}`;
    return count === 1
      ? `Un singur segment: ${top}.`
      : `Din ${t.counted(count, 'segment', 'segmente')}, cel mai sus este ${top}, cel mai jos ${lowest.name}, cu ${t.nps(lowest.nps)}.`;
  },
  comments: (taking, adding) =>
    [
      ...(taking ? [`Scade cel mai mult: ${taking.name}, ${signedPoints(t, taking.points)}.`] : []),
      ...(adding ? [`Crește cel mai mult: ${adding.name}, ${signedPoints(t, adding.points)}.`] : []),
    ].join(' '),
  drivers: (first, share) =>
    `Cântărește cel mai mult: ${first}, ${wholePercent(t, Math.abs(share))} din ce explică evaluările.`,
  risk: (first, nps) => `Scade cel mai mult: ${first}, cu NPS ${t.nps(nps)}.`,
  untestedRisk: 'Segmente la risc',
  calls: (open, weeks) =>
    `${t.counted(open, ...DETRACTOR)} în ${t.counted(weeks, 'săptămână', 'săptămâni')}.`,
  table: (rows) => `Un tabel cu ${t.counted(rows, 'rând', 'rânduri')}.`,
});

/** Names within charts. */
export const chart = (t: Tongue): ReportWords['chart'] => ({
  limits: 'interval obișnuit',
  overall: 'ansamblu',
  goal: (date) => `obiectiv până la ${t.day(date)}`,
  breakAfter: (period) => `ruptură înainte de ${t.period(period)}`,
  axes: { weight: 'contează mai mult', rated: 'mai bine notată' },
  fields: {
    highWeightLowRated: 'de îmbunătățit întâi',
    highWeightHighRated: 'de păstrat',
    lowWeightLowRated: 'de urmărit',
    lowWeightHighRated: 'bine așa',
  },
});
