// French: the headings of a page, each of them what its part found.
import type { ReportWords } from '../report-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { periodWords } from './periods.js';
import { theMeasure } from './phrases.js';
import { capital, size } from './report-findings.js';
import { fr } from './typography.js';

/** Names in a heading. */
const MOST_NAMED = 3;

/** "EMEA, APAC et 2 de plus" */
function list(t: Tongue, names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED);
  const more = names.length - shown.length;
  return t.list(more > 0 ? [...shown, `${t.count(more)} de plus`] : shown);
}

export const reportHeadings = (t: Tongue): ReportWords['headings'] => ({
  score: (promoters, detractors) =>
    `Sur 100 réponses, ${t.decimal(promoters, 0, 2)} de promoteurs et ${t.decimal(detractors, 0, 2)} de détracteurs`,
  noScore: 'La note',
  trend: (trend, every, scale) => {
    const { one } = periodWords(every);
    if (trend === null || trend.significant === null) return `${capital(theMeasure(scale))} par ${one}`;
    if (!trend.significant) return 'Ni hausse ni baisse qui dépasse le hasard';
    const way = trend.slope > 0 ? 'monte' : 'baisse';
    return `${capital(theMeasure(scale))} ${way} de ${size(t, trend.slope)} par ${one}`;
  },
  segments: ({ above, below }, columns) => {
    if (above.length + below.length === 0) {
      const which = columns.length === 1 ? ` par ${columns[0]}` : '';
      return `Aucun segment${which} ne diffère du reste plus que le hasard`;
    }
    const low = below.length === 0 ? '' : fr`Au-dessous du reste : ${list(t, below)}`;
    const high = above.length === 0 ? '' : fr`au-dessus${low === '' ? ' du reste' : ''} : ${list(t, above)}`;
    return capital([low, high].filter((text) => text !== '').join('\u202f; '));
  },
  comments: ({ taking, adding }) => {
    if (taking.length + adding.length === 0)
      return 'Aucun thème ne va de pair avec la note plus que le hasard';
    if (taking.length === 0) return `Ceux qui mentionnent ${list(t, adding)} notent plus haut`;
    const low = `Ceux qui mentionnent ${list(t, taking)} notent plus bas`;
    return adding.length === 0 ? low : `${low}, ${list(t, adding)} plus haut`;
  },
  drivers: (names, scale) =>
    names.length === 0
      ? `Rien ne va de pair avec ${theMeasure(scale)} plus que le hasard`
      : fr`Ce qui va le plus de pair avec ${theMeasure(scale)} : ${list(t, names)}`,
  risk: (names, scale) =>
    names.length === 0
      ? `Aucun groupe ne tire ${theMeasure(scale)} vers le bas plus que le hasard`
      : fr`Ce qui tire ${theMeasure(scale)} vers le bas : ${list(t, names)}`,
  untestedRisk: 'Segments à risque',
  calls: (open, recent) => {
    const who = t.counted(open, 'détracteur', 'détracteurs');
    return recent === null
      ? `${who} à rappeler`
      : `${who} à rappeler, dont ${t.count(recent)} des 7 derniers jours`;
  },
  method: 'Comment ces chiffres sont faits',
});
