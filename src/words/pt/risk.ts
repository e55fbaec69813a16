// Portuguese: what nps risk says.
import type { RiskWords } from '../risk-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { leftOutLine } from './left-out.js';
import { BLANK, MORE_THAN_CHANCE, measure, testsOf, WALD_ALONE, which } from './phrases.js';

const MOST_NAMED = 8;
const OPPOSITE = { detractors: 'promoters', promoters: 'detractors' } as const;
const SEGMENT: Noun = ['segmento', 'segmentos'];

/** A column without how it is read, where the value says that. */
const plain = (column: string) =>
  column.replace(/:[^:]+$/, (how) => (/^:(?:quartiles|[\d., -]+)$/.test(how) ? '' : how));

export const riskWords = (t: Tongue): RiskWords => ({
  title: (side, scale) =>
    `O que puxa o ${measure(scale)} para ${side === 'detractors' ? 'baixo' : 'cima'}${which(scale)}:`,
  searched: (segments, columns, atLeast) =>
    `${t.counted(segments, ...SEGMENT)} de ${t.counted(columns, 'coluna', 'colunas')} ${t.agreeing(segments, 'examinado', 'examinados')} (n ≥ ${t.count(atLeast)})`,
  headings: { segment: 'segmento', mark: 'sinal' },
  segment: (values) =>
    values.map(([column, value]) => `${plain(column).trim()} ${value ?? BLANK}`).join(' × '),
  marks: { detractors: '▼', promoters: '▲' },
  differ: (side, tests) =>
    `${side === 'detractors' ? '▼ abaixo' : '▲ acima'} do resto (${testsOf(t, tests)})`,
  none: (side, tests) =>
    `nenhum segmento está ${side === 'detractors' ? 'abaixo' : 'acima'} do resto ${MORE_THAN_CHANCE} (${testsOf(t, tests)})`,
  untested: 'nenhum segmento tem respostas suficientes para um teste: --at-least aceita menores',
  weighted: WALD_ALONE,
  otherSide: (side, count) =>
    `${t.counted(count, ...SEGMENT)} ${t.agreeing(count, 'está', 'estão')} ${side === 'detractors' ? 'acima' : 'abaixo'} do resto: --side ${OPPOSITE[side]}`,
  widened: (level, confidence) =>
    `encontrados por busca: os intervalos são mais largos, de ${t.level(level)}, para que ${t.level(confidence)} de todos os que são mostrados contenham o verdadeiro NPS`,
  folded: (count) =>
    `mais ${t.count(count)} ${t.agreeing(count, 'difere', 'diferem')} apenas como parte destes, ou porque um destes é parte ${t.agreeing(count, 'dele', 'deles')}`,
  more: (count) => `mais ${t.count(count)}: --top mostra-os, JSON e CSV têm todos`,
  hidden: (count, minN) =>
    `mais ${t.count(count)} ${t.agreeing(count, 'oculto', 'ocultos')}: ${t.agreeing(count, 'permitiria', 'permitiriam')} deduzir o que menos de ${t.counted(minN, 'pessoa respondeu', 'pessoas responderam')}`,
  leftOut: (columns) => leftOutLine(t, columns),
  uncounted: (combinations) =>
    `não cruzadas, por terem combinações de valores em excesso: ${listed(
      t,
      combinations.map((columns) => columns.map((name) => name.trim()).join(' × ')),
    )}`,
});

/** The first of a list, and how many there are more. */
function listed(t: Tongue, names: readonly string[]): string {
  const more = names.length > MOST_NAMED ? ` e mais ${t.count(names.length - MOST_NAMED)}` : '';
  return `${names.slice(0, MOST_NAMED).join(', ')}${more}`;
}
