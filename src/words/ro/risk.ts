// Romanian: what nps risk says.
import type { RiskWords } from '../risk-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { leftOutLine } from './left-out.js';
import { BLANK, COLUMN, testsOf, theMeasure, which } from './phrases.js';

const MOST_NAMED = 8;
const OPPOSITE = { detractors: 'promoters', promoters: 'detractors' } as const;

/** A column without how it is read, where the value says that. */
const plain = (column: string) =>
  column.replace(/:[^:]+$/, (how) => (/^:(?:quartiles|[\d., -]+)$/.test(how) ? '' : how));

export const riskWords = (t: Tongue): RiskWords => ({
  title: (side, scale) =>
    `${side === 'detractors' ? `Ce trage în jos ${theMeasure(scale)}` : `Ce ridică ${theMeasure(scale)}`}${which(scale)}:`,
  searched: (segments, columns, atLeast) =>
    `${t.counted(segments, 'segment', 'segmente')} din ${t.counted(columns, ...COLUMN)}, analizate (n ≥ ${t.count(atLeast)})`,
  headings: { segment: 'segment', mark: 'semn' },
  segment: (values) =>
    values.map(([column, value]) => `${plain(column).trim()} ${value ?? BLANK}`).join(' × '),
  marks: { detractors: '▼', promoters: '▲' },
  differ: (side, tests) => `${side === 'detractors' ? '▼ sub' : '▲ peste'} rest (${testsOf(t, tests)})`,
  none: (side, tests) =>
    `niciun segment nu este ${side === 'detractors' ? 'sub' : 'peste'} rest mai mult decât din întâmplare (${testsOf(t, tests)})`,
  untested: 'niciun segment nu este destul de mare pentru un test: --at-least ia și unele mai mici',
  weighted: 'cu ponderi, p este numai cel al testului Wald ajustat',
  otherSide: (side, count) =>
    `${t.counted(count, 'segment este', 'segmente sunt')} ${side === 'detractors' ? 'peste' : 'sub'} rest: --side ${OPPOSITE[side]}`,
  widened: (level, confidence) =>
    `găsite prin căutare: intervalele sunt mai largi, de ${t.level(level)}, pentru ca dintre toate cele arătate ${t.level(confidence)} să cuprindă NPS-ul real`,
  folded: (count) =>
    `încă ${t.count(count)} diferă doar ca parte din acestea, sau fiindcă unul dintre acestea este parte din ${t.agreeing(count, 'el', 'ele')}`,
  more: (count) => `încă ${t.count(count)}: cu --top apar aici, JSON și CSV le au pe toate`,
  hidden: (count, minN) =>
    `încă ${t.count(count)} ${t.agreeing(count, 'este ascuns', 'sunt ascunse')}: din ${t.agreeing(count, 'el', 'ele')} s-ar deduce ce au răspuns sub ${t.counted(minN, 'persoană', 'persoane')}`,
  leftOut: (columns) => leftOutLine(t, columns),
  uncounted: (combinations) => {
    const names = combinations.map((columns) => columns.map((name) => name.trim()).join(' × '));
    const more = names.length > MOST_NAMED ? ` și încă ${t.count(names.length - MOST_NAMED)}` : '';
    return `neîncrucișate, având prea multe combinații de valori: ${names.slice(0, MOST_NAMED).join(', ')}${more}`;
  },
});
