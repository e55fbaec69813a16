// Dutch: what nps risk says.
import type { RiskWords } from '../risk-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { leftOutLine } from './left-out.js';
import { BLANK, fewerThan, testsOf, theMeasure, which } from './phrases.js';

const MOST_NAMED = 8;

/** A column without how it is read, where the value says that. */
const plain = (column: string) =>
  column.replace(/:[^:]+$/, (how) => (/^:(?:quartiles|[\d., -]+)$/.test(how) ? '' : how));

export const riskWords = (t: Tongue): RiskWords => ({
  title: (side, scale) =>
    `Wat ${theMeasure(scale)} ${side === 'detractors' ? 'omlaag trekt' : 'omhoog tilt'}${which(scale)}:`,
  searched: (segments, columns, atLeast) =>
    `${t.counted(segments, 'segment', 'segmenten')} uit ${t.counted(columns, 'kolom', 'kolommen')} bekeken (n ≥ ${t.count(atLeast)})`,
  headings: { segment: 'segment', mark: 'teken' },
  segment: (values) =>
    values.map(([column, value]) => `${plain(column).trim()} ${value ?? BLANK}`).join(' × '),
  marks: { detractors: '▼', promoters: '▲' },
  differ: (side, tests) => `${side === 'detractors' ? '▼ onder' : '▲ boven'} de rest (${testsOf(t, tests)})`,
  none: (side, tests) =>
    `geen segment ligt verder ${side === 'detractors' ? 'onder' : 'boven'} de rest dan door toeval te verwachten is (${testsOf(t, tests)})`,
  untested: 'geen segment is groot genoeg om te toetsen: --at-least neemt kleinere',
  weighted: 'met gewichten is p die van de aangepaste Wald-toets alleen',
  otherSide: (side, count) =>
    `${t.counted(count, 'segment ligt', 'segmenten liggen')} ${side === 'detractors' ? 'boven' : 'onder'} de rest: --side ${side === 'detractors' ? 'promoters' : 'detractors'}`,
  widened: (level, confidence) =>
    `gevonden door te zoeken: de intervallen zijn breder, van ${t.level(level)}, zodat van alle genoemde ${t.level(confidence)} de ware NPS bevat`,
  folded: (count) =>
    count === 1
      ? 'nog 1 verschilt alleen als deel van deze, of doordat een van deze er deel van is'
      : `nog ${t.count(count)} verschillen alleen als deel van deze, of doordat een van deze er deel van is`,
  more: (count) => `nog ${t.count(count)}: --top toont ze, JSON en CSV bevatten alle`,
  hidden: (count, minN) =>
    `nog ${t.count(count)} verborgen: daaruit zou volgen wat ${fewerThan(t, minN)} zeggen`,
  leftOut: (columns) => leftOutLine(t, columns),
  uncounted: (combinations) => {
    const names = combinations.map((columns) => columns.map((name) => name.trim()).join(' × '));
    const more = names.length - MOST_NAMED;
    const list = names.slice(0, MOST_NAMED).join(', ');
    return `niet gekruist, wegens te veel combinaties van waarden: ${list}${more > 0 ? ` en nog ${t.count(more)}` : ''}`;
  },
});
