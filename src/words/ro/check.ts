// Romanian: what nps check says.
import type { CheckCounts, CheckWords } from '../check-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { goalText } from './goal.js';
import { ANSWER, accountLine, HIDDEN, netScoreText, samples, within } from './phrases.js';

const CHECK: Noun = ['verificare', 'verificări'];

export const checkWords = (t: Tongue): CheckWords => ({
  title: (passed, scale) =>
    `Verificările ${scale === undefined ? 'NPS-ului' : 'scorului net'} ${passed ? 'au trecut' : 'nu au trecut'}`,
  headings: { status: 'stare', name: 'verificare', found: 'găsit', from: 'din', remark: 'observație' },
  name: (name, expect, where) => {
    const what = name === expect ? expect : `${name}: ${expect}`;
    return where.length === 0 ? what : `${what} (unde ${where.join(', ')})`;
  },
  netScore: (scale) => `scor net de ${netScoreText(scale)}`,
  interval: (confidence, low, high) => within(t, confidence, `${low} la ${high}`),
  samples: (counts) => samples(t, counts),
  ofInvited: (answered, sent) => `${t.count(answered)} la ${t.counted(sent, 'invitație', 'invitații')}`,
  ofRows: (count, rows) => `${t.count(count)} din ${t.counted(rows, 'rând', 'rânduri')}`,
  goal: (goal) => goalText(t, goal),
  newest: (day, asOf) => `${t.day(day)}, văzut la ${t.day(asOf)}`,
  remarks: {
    moreThanChance: 'mai mult decât întâmplare',
    behind: 'în urmă',
    equal: 'egal',
    below: (size) => `cu ${size} mai puțin`,
    above: (size) => `cu ${size} mai mult`,
    insufficient: (reason) => `insuficient: ${reason}`,
    warning: (remark) => `${remark} (avertisment)`,
  },
  shortages: {
    noResponses: (guess) => `niciun răspuns${meant(t, guess)}`,
    noInvitations: (guess) => `nicio invitație${meant(t, guess)}`,
    fewInvitations: (least) => `sub ${t.counted(least, 'invitație', 'invitații')}`,
    fewResponses: (least) => `sub ${t.counted(least, ...ANSWER)}`,
    noBaseline: 'niciun răspuns în referință',
    untested: ({ now, baseline }) => {
      const sides = [...(now ? ['acum'] : []), ...(baseline ? ['în referință'] : [])];
      return `sub 10 răspunsuri ${sides.join(' și ')}`;
    },
    tooEarly: 'prea devreme: s-au încheiat mai puțin de 5 luni cu răspunsuri',
    noDates: (asOf) => `niciun răspuns nu are o dată până la ${t.day(asOf)}`,
    hidden: `${HIDDEN} de --min-n: prea puține răspunsuri, sau s-ar deduce cele ale unui grup mic`,
    interval: (expected) => `intervalul cuprinde ${expected}`,
  },
  message: (found, details, remark, advice) => {
    const about = details === '' ? '' : ` (${details})`;
    return `${found}${about}${remark === '' ? '' : `, ${remark}`}${advice === '' ? '' : `. ${advice}`}`;
  },
  summary: (counts, options, files) => `${countsLine(t, counts)}. ${thresholds(options, files)}`,
  tooMany: (summary) => `${summary} Sunt prea multe pentru a fi înșirate aici.`,
  noSummary: (file = 'fișier', reason) => `fără rezumatul pasului: nu se poate scrie în ${file}: ${reason}`,
  baseline: (name, then) => `referință ${name}: ${accountLine(t, then)}`,
});

function meant(t: Tongue, guess: string | undefined): string {
  return guess === undefined ? '' : `; poate ${t.quote(guess)}?`;
}

/** "1 din 4 verificări eșuată, 1 insuficientă, 1 avertisment" */
function countsLine(t: Tongue, { total, failed, insufficient, warnings }: CheckCounts): string {
  const checks = t.counted(total, ...CHECK);
  const [first, ...others] = [
    { count: failed, one: 'eșuată', more: 'eșuate' },
    { count: insufficient, one: 'insuficientă', more: 'insuficiente' },
  ].filter(({ count }) => count > 0);
  const agreeing = ({ count, one, more }: typeof first & object) => t.agreeing(count, one, more);
  const passed = total - warnings;
  const ofAll = (count: number) => (count === total ? checks : `${t.count(count)} din ${checks}`);
  const start =
    first === undefined
      ? `${ofAll(passed)}: ${t.agreeing(passed, 'reușită', 'reușite')}`
      : `${t.count(first.count)} din ${checks}: ${agreeing(first)}`;
  const rest = others.map((other) => `${t.count(other.count)} ${agreeing(other)}`);
  const warned = warnings === 0 ? [] : [t.counted(warnings, 'avertisment', 'avertismente')];
  return [start, ...rest, ...warned].join(', ');
}

/** "Praguri: --min, --expect din linia de comandă; nps.config.json." */
function thresholds(options: readonly string[], files: readonly string[]): string {
  const places = [...(options.length === 0 ? [] : [`${options.join(', ')} din linia de comandă`]), ...files];
  return `Praguri: ${places.join('; ')}.`;
}
