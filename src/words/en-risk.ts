// English: what nps risk says.
import { BLANK } from '../core/blank.js';
import { counted } from '../core/counted.js';
import { formatCount, formatLevel } from '../report/numbers.js';
import { measure, testsOf, which } from './en-phrases.js';
import { leftOutLine } from './left-out.js';
import type { RiskWords } from './risk-words.js';

const MOST_NAMED = 8;
const OPPOSITE = { detractors: 'promoters', promoters: 'detractors' } as const;

/** The first of a list, and how many there are more. */
function listed(names: readonly string[]): string {
  const more = names.length > MOST_NAMED ? ` and ${formatCount(names.length - MOST_NAMED)} more` : '';
  return `${names.slice(0, MOST_NAMED).join(', ')}${more}`;
}

/** A column without how it is read, where the value says that. */
const plain = (column: string) =>
  column.replace(/:[^:]+$/, (how) => (/^:(?:quartiles|[\d., -]+)$/.test(how) ? '' : how));

export const risk: RiskWords = {
  title: (side, scale) =>
    `What ${side === 'detractors' ? `pulls the ${measure(scale)} down` : `lifts the ${measure(scale)}`}${which(scale)}:`,
  searched: (segments, columns, atLeast) =>
    `${counted(segments, 'segment')} of ${counted(columns, 'column')} looked at (n ≥ ${formatCount(atLeast)})`,
  headings: { segment: 'segment', mark: 'mark' },
  segment: (values) =>
    values.map(([column, value]) => `${plain(column).trim()} ${value ?? BLANK}`).join(' × '),
  marks: { detractors: '▼', promoters: '▲' },
  differ: (side, tests) => `${side === 'detractors' ? '▼ below' : '▲ above'} the rest (${testsOf(tests)})`,
  none: (side, tests) =>
    `no segment is ${side === 'detractors' ? 'below' : 'above'} the rest by more than chance (${testsOf(tests)})`,
  untested: 'no segment is large enough to test: --at-least takes smaller ones',
  weighted: 'with weights p is that of adjusted Wald alone',
  otherSide: (side, count) =>
    `${counted(count, 'segment is', 'segments are')} ${side === 'detractors' ? 'above' : 'below'} the rest: --side ${OPPOSITE[side]}`,
  widened: (level, confidence) =>
    `found by search: intervals are wider, of ${formatLevel(level)}, so that of all that are told ${formatLevel(confidence)} hold the true NPS`,
  folded: (count) =>
    `${formatCount(count)} more ${count === 1 ? 'differs' : 'differ'} only as part of these, or because one of these is part of ${count === 1 ? 'it' : 'them'}`,
  more: (count) => `${formatCount(count)} more: --top shows them, JSON and CSV have all`,
  hidden: (count, minN) =>
    `${formatCount(count)} more ${count === 1 ? 'is' : 'are'} hidden: what fewer than ${formatCount(minN)} answered would follow from ${count === 1 ? 'it' : 'them'}`,
  leftOut: leftOutLine,
  uncounted: (combinations) =>
    `not crossed, having too many combinations of values: ${listed(combinations.map((columns) => columns.map((name) => name.trim()).join(' × ')))}`,
};
