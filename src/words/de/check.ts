// German: what nps check says.
import type { CheckCounts, CheckWords } from '../check-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { goalText } from './goal.js';
import { accountLine, confidenceText, fewerThan, netScoreText, samples } from './phrases.js';

const guessText = (t: Tongue, guess: string | undefined) =>
  guess === undefined ? '' : `; gemeint war vielleicht ${t.quote(guess)}`;

export const checkWords = (t: Tongue): CheckWords => ({
  title: (passed, scale) =>
    `${scale === undefined ? 'NPS' : 'Saldo'}-Prüfungen ${passed ? 'bestanden' : 'nicht bestanden'}`,
  headings: { status: 'Ergebnis', name: 'Prüfung', found: 'gefunden', from: 'aus', remark: 'Hinweis' },
  name: (name, expect, where) => {
    const what = name === expect ? expect : `${name}: ${expect}`;
    return where.length === 0 ? what : `${what} (wo ${where.join(', ')})`;
  },
  netScore: (scale) => `Saldo aus ${netScoreText(scale)}`,
  interval: (confidence, low, high) => `${confidenceText(t, confidence)} ${low} bis ${high}`,
  samples: (counts) => samples(t, counts),
  ofInvited: (answered, sent) => `${t.count(answered)} von ${t.count(sent)} Eingeladenen`,
  ofRows: (count, rows) => `${t.count(count)} von ${t.counted(rows, 'Zeile', 'Zeilen')}`,
  goal: (goal) => goalText(t, goal),
  newest: (day, asOf) => `${t.day(day)}, Stand ${t.day(asOf)}`,
  remarks: {
    moreThanChance: 'mehr als Zufall',
    behind: 'im Rückstand',
    equal: 'gleich',
    below: (size) => `${size} darunter`,
    above: (size) => `${size} darüber`,
    insufficient: (reason) => `unzureichend: ${reason}`,
    warning: (remark) => `${remark} (Warnung)`,
  },
  shortages: {
    noResponses: (guess) => `keine Antworten${guessText(t, guess)}`,
    noInvitations: (guess) => `keine Einladungen${guessText(t, guess)}`,
    fewInvitations: (least) => `weniger als ${t.counted(least, 'Einladung', 'Einladungen')}`,
    fewResponses: (least) => fewerThan(t, least),
    noBaseline: 'keine Antworten im Vergleichsstand',
    untested: ({ now, baseline }) => {
      const sides = [...(now ? ['jetzt'] : []), ...(baseline ? ['im Vergleichsstand'] : [])];
      return `${fewerThan(t, 10)} ${sides.join(' und ')}`;
    },
    tooEarly: 'noch zu früh: weniger als 5 Monate mit Antworten sind zu Ende',
    noDates: (asOf) => `keine Antwort hat ein Datum bis ${t.day(asOf)}`,
    hidden: 'durch --min-n ausgeblendet: zu wenige Antworten, oder die einer kleinen Gruppe ergäben sich',
    interval: (expected) => `das Intervall enthält ${expected}`,
  },
  message: (found, details, remark, advice) =>
    `${found}${details === '' ? '' : ` (${details})`}${remark === '' ? '' : `, ${remark}`}${advice === '' ? '' : `. ${advice}`}`,
  summary: (counts, options, files) => `${countsLine(t, counts)}. ${thresholds(options, files)}`,
  tooMany: (summary) => `${summary} Es sind zu viele, um sie hier aufzuzählen.`,
  noSummary: (file = 'die Datei', reason) =>
    `keine Zusammenfassung des Schritts: an ${file} lässt sich nichts anhängen: ${reason}`,
  baseline: (name, then) => `Vergleichsstand ${name}: ${accountLine(t, then)}`,
});

/** "1 von 4 Prüfungen nicht bestanden, 1 unzureichend, 1 Warnung" */
function countsLine(t: Tongue, { total, failed, insufficient, warnings }: CheckCounts): string {
  const checks = t.counted(total, 'Prüfung', 'Prüfungen');
  const [first, ...others] = [
    { count: failed, word: 'nicht bestanden' },
    { count: insufficient, word: 'unzureichend' },
  ].filter(({ count }) => count > 0);
  const passed = warnings === 0 ? checks : `${t.count(total - warnings)} von ${checks}`;
  const start =
    first === undefined ? `${passed} bestanden` : `${t.count(first.count)} von ${checks} ${first.word}`;
  const rest = others.map(({ count, word }) => `${t.count(count)} ${word}`);
  const warned = warnings === 0 ? [] : [t.counted(warnings, 'Warnung', 'Warnungen')];
  return [start, ...rest, ...warned].join(', ');
}

/** "Schwellen: --min, --expect auf der Befehlszeile; nps.config.json." */
function thresholds(options: readonly string[], files: readonly string[]): string {
  const places = [...(options.length === 0 ? [] : [`${options.join(', ')} auf der Befehlszeile`]), ...files];
  return `Schwellen: ${places.join('; ')}.`;
}
