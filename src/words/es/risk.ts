// Spanish: what nps risk says.
import type { RiskWords } from '../risk-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { leftOutLine } from './left-out.js';
import { BLANK, COLUMN, testsOf, theMeasure, which } from './phrases.js';

const MOST_NAMED = 8;
const OPPOSITE = { detractors: 'promoters', promoters: 'detractors' } as const;
const ABOVE = 'por encima';
const BELOW = 'por debajo';

/** A column without how it is read, where the value says that. */
const plain = (column: string) =>
  column.replace(/:[^:]+$/, (how) => (/^:(?:quartiles|[\d., -]+)$/.test(how) ? '' : how));

export const riskWords = (t: Tongue): RiskWords => ({
  title: (side, scale) =>
    `Lo que ${side === 'detractors' ? 'baja' : 'sube'} ${theMeasure(scale)}${which(scale)}:`,
  searched: (segments, columns, atLeast) =>
    `${t.counted(segments, 'segmento', 'segmentos')} de ${t.counted(columns, ...COLUMN)}, ${t.agreeing(segments, 'analizado', 'analizados')} (n ≥ ${t.count(atLeast)})`,
  headings: { segment: 'segmento', mark: 'signo' },
  segment: (values) =>
    values.map(([column, value]) => `${plain(column).trim()} ${value ?? BLANK}`).join(' × '),
  marks: { detractors: '▼', promoters: '▲' },
  differ: (side, tests) =>
    `${side === 'detractors' ? `▼ ${BELOW}` : `▲ ${ABOVE}`} del resto (${testsOf(t, tests)})`,
  none: (side, tests) =>
    `ningún segmento está ${side === 'detractors' ? BELOW : ABOVE} del resto más allá del azar (${testsOf(t, tests)})`,
  untested: 'ningún segmento es lo bastante grande para una prueba: --at-least toma otros más pequeños',
  weighted: 'con pesos, p es solo la de Wald ajustado',
  otherSide: (side, count) =>
    `${t.counted(count, 'segmento está', 'segmentos están')} ${side === 'detractors' ? ABOVE : BELOW} del resto: --side ${OPPOSITE[side]}`,
  widened: (level, confidence) =>
    `hallados por búsqueda: los intervalos son más anchos, del ${t.level(level)}, para que de todos los que se muestran el ${t.level(confidence)} contenga el NPS real`,
  folded: (count) =>
    `${t.count(count)} más ${t.agreeing(count, 'difiere', 'difieren')} solo como parte de estos, o porque uno de estos es parte de ${t.agreeing(count, 'él', 'ellos')}`,
  more: (count) => `${t.count(count)} más: --top los muestra, JSON y CSV los tienen todos`,
  hidden: (count, minN) =>
    `${t.count(count)} más ${t.agreeing(count, 'está oculto', 'están ocultos')}: de ${t.agreeing(count, 'él', 'ellos')} se deduciría lo que respondieron menos de ${t.counted(minN, 'persona', 'personas')}`,
  leftOut: (columns) => leftOutLine(t, columns),
  uncounted: (combinations) => {
    const names = combinations.map((columns) => columns.map((name) => name.trim()).join(' × '));
    const more = names.length > MOST_NAMED ? ` y ${t.count(names.length - MOST_NAMED)} más` : '';
    return `sin cruzar, por tener demasiadas combinaciones de valores: ${names.slice(0, MOST_NAMED).join(', ')}${more}`;
  },
});
