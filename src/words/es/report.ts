// Spanish: what nps report says on a page.
import { decimal } from '../../report/numbers.js';
import type { ReportWords } from '../report-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { capital, periodWords } from './periods.js';
import { ANSWER, COLUMN, somePoints, theMeasure, wholePercent } from './phrases.js';
import { chart, DETRACTOR, descriptions } from './report-charts.js';
import { changeText, goalText, headline } from './report-headline.js';
import { leftOutParts, methodLines } from './report-method.js';

/** Names in a heading. */
const MOST_NAMED = 3;
const BEYOND_CHANCE = 'más allá del azar';
const CATEGORIES = { promoter: 'promotor', passive: 'pasivo', detractor: 'detractor' } as const;

export const reportWords = (t: Tongue): ReportWords => {
  /** "EMEA, APAC y 2 más" */
  const list = (names: readonly string[]) => {
    const more = names.length - MOST_NAMED;
    return t.list([...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${t.count(more)} más`] : [])]);
  };
  const isOr = (names: readonly string[]) => t.agreeing(names.length, 'está', 'están');
  const days = (count: number) => t.counted(count, 'día', 'días');

  return {
    language: t.language,
    title: (scale) => (scale === undefined ? 'Informe de NPS' : 'Informe de puntuación neta'),
    headline: (facts) => headline(t, facts),
    hidden: (minN) =>
      `Respondieron menos de ${t.counted(minN, 'persona', 'personas')}: todas las cifras están ocultas.`,
    headings: {
      score: (promoters, detractors) => {
        const [up, down] = [promoters, detractors].map((share) => Number(decimal(share, 0, 2)));
        return `${up} de cada 100 ${t.agreeing(up!, 'es promotor', 'son promotores')}, ${down} ${t.agreeing(down!, ...DETRACTOR)}`;
      },
      noScore: 'La puntuación',
      trend: (trend, every, scale) => {
        const period = periodWords(every).noun[0];
        if (trend === null || trend.significant === null)
          return capital(`${theMeasure(scale)} por ${period}`);
        if (!trend.significant) return `Ninguna subida o bajada ${BEYOND_CHANCE}`;
        const way = trend.slope > 0 ? 'sube' : 'baja';
        return capital(`${theMeasure(scale)} ${way} ${somePoints(t, Math.abs(trend.slope))} por ${period}`);
      },
      segments: ({ above, below }, columns) => {
        if (above.length + below.length === 0)
          return `Ningún segmento${columns.length === 1 ? ` por ${columns[0]}` : ''} difiere del resto ${BEYOND_CHANCE}`;
        return [
          ...(below.length === 0 ? [] : [`${list(below)} ${isOr(below)} por debajo del resto`]),
          ...(above.length === 0 ? [] : [`${list(above)} ${isOr(above)} por encima del resto`]),
        ].join('; ');
      },
      comments: ({ taking, adding }) => {
        const who = (names: readonly string[]) => `quienes mencionan ${list(names)}`;
        if (taking.length + adding.length === 0) return `Ningún tema se asocia con la nota ${BEYOND_CHANCE}`;
        if (taking.length === 0) return capital(`${who(adding)} dan notas más altas`);
        const low = capital(`${who(taking)} dan notas más bajas`);
        return adding.length === 0 ? low : `${low}; ${who(adding)}, más altas`;
      },
      drivers: (names, scale) =>
        names.length === 0
          ? `Nada se asocia con ${theMeasure(scale)} ${BEYOND_CHANCE}`
          : `Lo que más se asocia con ${theMeasure(scale)}: ${list(names)}`,
      risk: (names, scale) =>
        names.length === 0
          ? `Ningún grupo baja ${theMeasure(scale)} ${BEYOND_CHANCE}`
          : `${list(names)} ${t.agreeing(names.length, 'baja', 'bajan')} ${theMeasure(scale)}`,
      untestedRisk: 'Segmentos en riesgo',
      calls: (open, recent) => {
        const all = t.counted(open, 'detractor por contactar', 'detractores por contactar');
        return recent === null ? all : `${all}, ${t.count(recent)} de los últimos 7 días`;
      },
      method: 'Cómo se hizo el informe',
    },
    descriptions: descriptions(t),
    titles: {
      shares: 'De quienes respondieron',
      distribution: 'Qué respondieron',
      ages: 'Por antigüedad de la respuesta',
      segments: (by) => `Por ${by}`,
      callsBy: (by) => `Por ${by}`,
    },
    chart: chart(t),
    figures: {
      count: (count) => t.count(count),
      points: (points) => (points === null ? '' : t.points(points)),
      share: (share) => (share === null ? '' : wholePercent(t, share)),
    },
    headingsOfCalls: { age: 'antigüedad', days: 'días', segment: 'segmento', detractors: 'detractores' },
    age: (week) => (week === 0 ? 'últimos 7 días' : `hace ${7 * week}–${days(7 * week + 6)}`),
    older: (weeks) => `hace ${days(7 * weeks)} o más`,
    undated: (count) => `${t.counted(count, ...DETRACTOR)} sin fecha, o con una posterior`,
    change: (change) => changeText(t, change),
    goal: (goal) => goalText(t, goal),
    notes: {
      chosen: (tried, shown) => {
        const columns = t.counted(tried, ...COLUMN);
        const named = '--by nombra otras.';
        if (tried !== shown) return `${t.count(shown)} de ${columns}: las que más explican; ${named}`;
        const all = shown === 1 ? 'La única columna que puede' : `Las ${columns} que pueden`;
        return `${all} formar segmentos, primero la que más explica; ${named}`;
      },
      undated: (count) =>
        `${t.counted(count, ...ANSWER)} sin fecha no ${t.agreeing(count, 'está', 'están')} en ningún periodo.`,
      earlier: (periods, shown) =>
        `Los últimos ${t.count(shown)} de ${t.counted(periods, 'periodo', 'periodos')}; nps trend los muestra todos.`,
      noNames: 'Cuántos, nunca quiénes: nps responses --only detractor los enumera para quien puede saberlo.',
      open: (condition) =>
        condition === null ? 'Cuentan todos los detractores.' : `Abierto es lo que cumple ${condition}.`,
      asOf: (day) => `La antigüedad se cuenta hacia atrás desde el ${t.day(day)}.`,
      overlap: 'Un comentario puede tener varios temas: los puntos se solapan.',
      masked: 'Las direcciones y los números de las citas están enmascarados.',
    },
    scored: (score, category) => (score === null ? CATEGORIES[category] : `nota ${score}`),
    method: (facts) => methodLines(t, facts),
    leftOut: (parts) => leftOutParts(parts),
    source: (files, from, to) => {
      const span = from === null || to === null ? '' : `, respuestas del ${t.day(from)} al ${t.day(to)}`;
      const named =
        files.length > MOST_NAMED ? t.counted(files.length, 'archivo', 'archivos') : files.join(', ');
      return `Fuente: ${named}${span}.`;
    },
    madeBy: (line) => `Hecho con: ${line}`,
  };
};
