// German: what nps risk says.
import type { RiskWords } from '../risk-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { leftOutLine } from './left-out.js';
import { BLANK, fewerThan, measure, testsOf, which } from './phrases.js';

const MOST_NAMED = 8;

/** A column without how it is read, where the value says that. */
const plain = (column: string) =>
  column.replace(/:[^:]+$/, (how) => (/^:(?:quartiles|[\d., -]+)$/.test(how) ? '' : how));

export const riskWords = (t: Tongue): RiskWords => ({
  title: (side, scale) =>
    `Was den ${measure(scale)} ${side === 'detractors' ? 'drückt' : 'hebt'}${which(scale)}:`,
  searched: (segments, columns, atLeast) =>
    `${t.counted(segments, 'Segment', 'Segmente')} aus ${t.counted(columns, 'Spalte', 'Spalten')} betrachtet (n ≥ ${t.count(atLeast)})`,
  headings: { segment: 'Segment', mark: 'Zeichen' },
  segment: (values) =>
    values.map(([column, value]) => `${plain(column).trim()} ${value ?? BLANK}`).join(' × '),
  marks: { detractors: '▼', promoters: '▲' },
  differ: (side, tests) => `${side === 'detractors' ? '▼ unter' : '▲ über'} dem Rest (${testsOf(t, tests)})`,
  none: (side, tests) =>
    `kein Segment liegt weiter ${side === 'detractors' ? 'unter' : 'über'} dem Rest, als der Zufall es ergäbe (${testsOf(t, tests)})`,
  untested: 'kein Segment ist groß genug für einen Test: --at-least nimmt kleinere',
  weighted: 'mit Gewichten stammt p allein aus dem adjustierten Wald-Test',
  otherSide: (side, count) =>
    `${t.counted(count, 'Segment liegt', 'Segmente liegen')} ${side === 'detractors' ? 'über' : 'unter'} dem Rest: --side ${side === 'detractors' ? 'promoters' : 'detractors'}`,
  widened: (level, confidence) =>
    `durch Suche gefunden: die Intervalle sind breiter, zu ${t.level(level)}, damit von allen genannten ${t.level(confidence)} den wahren NPS enthalten`,
  folded: (count) =>
    t.counted(
      count,
      'weiteres unterscheidet sich nur als Teil von diesen oder weil eines von diesen ein Teil davon ist',
      'weitere unterscheiden sich nur als Teil von diesen oder weil eines von diesen ein Teil davon ist',
    ),
  more: (count) => `${t.counted(count, 'weiteres', 'weitere')}: --top zeigt sie, JSON und CSV haben alle`,
  hidden: (count, minN) =>
    `${t.counted(count, 'weiteres ist', 'weitere sind')} ausgeblendet: daraus ergäbe sich, was ${fewerThan(t, minN)} sagen`,
  leftOut: (columns) => leftOutLine(t, columns),
  uncounted: (combinations) => {
    const names = combinations.map((columns) => columns.map((name) => name.trim()).join(' × '));
    const more = names.length - MOST_NAMED;
    const list = names.slice(0, MOST_NAMED).join(', ');
    return `nicht gekreuzt, weil es zu viele Kombinationen von Werten gibt: ${list}${more > 0 ? ` und ${t.count(more)} mehr` : ''}`;
  },
});
