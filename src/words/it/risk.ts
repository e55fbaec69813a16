// Italian: what nps risk says.
import type { RiskWords } from '../risk-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { leftOutLine } from './left-out.js';
import {
  BLANK,
  COLUMN,
  MORE_THAN_CHANCE,
  testsOf,
  theMeasure,
  theShare,
  WALD_ALONE,
  which,
} from './phrases.js';

const MOST_NAMED = 8;
const OPPOSITE = { detractors: 'promoters', promoters: 'detractors' } as const;
const SEGMENT: Noun = ['segmento', 'segmenti'];

/** A column without how it is read, where the value says that. */
const plain = (column: string) =>
  column.replace(/:[^:]+$/, (how) => (/^:(?:quartiles|[\d., -]+)$/.test(how) ? '' : how));

export const riskWords = (t: Tongue): RiskWords => ({
  title: (side, scale) =>
    `Che cosa ${side === 'detractors' ? 'abbassa' : 'alza'} ${theMeasure(scale)}${which(scale)}:`,
  searched: (segments, columns, atLeast) =>
    `${t.counted(segments, ...SEGMENT)} di ${t.counted(columns, ...COLUMN)} ${t.agreeing(segments, 'esaminato', 'esaminati')} (n ≥ ${t.count(atLeast)})`,
  headings: { segment: 'segmento', mark: 'segno' },
  segment: (values) =>
    values.map(([column, value]) => `${plain(column).trim()} ${value ?? BLANK}`).join(' × '),
  marks: { detractors: '▼', promoters: '▲' },
  differ: (side, tests) => `${side === 'detractors' ? '▼ sotto' : '▲ sopra'} il resto (${testsOf(t, tests)})`,
  none: (side, tests) =>
    `nessun segmento è ${side === 'detractors' ? 'sotto' : 'sopra'} il resto ${MORE_THAN_CHANCE} (${testsOf(t, tests)})`,
  untested: 'nessun segmento è abbastanza grande per un test: --at-least ne accetta di più piccoli',
  weighted: WALD_ALONE,
  otherSide: (side, count) =>
    `${t.counted(count, ...SEGMENT)} ${t.agreeing(count, 'è', 'sono')} ${side === 'detractors' ? 'sopra' : 'sotto'} il resto: --side ${OPPOSITE[side]}`,
  widened: (level, confidence) =>
    `trovati per ricerca: gli intervalli sono più larghi, con livello ${t.level(level)}, affinché ${theShare(t.level(confidence))} di tutti quelli mostrati contenga il vero NPS`,
  folded: (count) =>
    `${t.agreeing(count, 'un altro differisce', `altri ${t.count(count)} differiscono`)} solo come parte di questi, o perché uno di questi ne è parte`,
  more: (count) => `altri ${t.count(count)}: --top li mostra, JSON e CSV li hanno tutti`,
  hidden: (count, minN) =>
    `${t.agreeing(count, 'un altro è oscurato: permetterebbe', `altri ${t.count(count)} sono oscurati: permetterebbero`)} di dedurre ciò che hanno risposto meno di ${t.counted(minN, 'persona', 'persone')}`,
  leftOut: (columns) => leftOutLine(t, columns),
  uncounted: (combinations) =>
    `non incrociate, per troppe combinazioni di valori: ${listed(
      t,
      combinations.map((columns) => columns.map((name) => name.trim()).join(' × ')),
    )}`,
});

/** The first of a list, and how many there are more. */
function listed(t: Tongue, names: readonly string[]): string {
  const more = names.length > MOST_NAMED ? ` e altre ${t.count(names.length - MOST_NAMED)}` : '';
  return `${names.slice(0, MOST_NAMED).join(', ')}${more}`;
}
