// Dutch: what nps check says.
import type { CheckCounts, CheckWords } from '../check-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { goalText } from './goal.js';
import { accountLine, confidenceText, fewerThan, netScoreText, samples } from './phrases.js';

const guessText = (t: Tongue, guess: string | undefined) =>
  guess === undefined ? '' : `; misschien is ${t.quote(guess)} bedoeld`;

export const checkWords = (t: Tongue): CheckWords => ({
  title: (passed, scale) =>
    `${scale === undefined ? 'NPS-controles' : 'Saldocontroles'} ${passed ? 'geslaagd' : 'niet geslaagd'}`,
  headings: { status: 'status', name: 'controle', found: 'gevonden', from: 'uit', remark: 'opmerking' },
  name: (name, expect, where) => {
    const what = name === expect ? expect : `${name}: ${expect}`;
    return where.length === 0 ? what : `${what} (waar ${where.join(', ')})`;
  },
  netScore: (scale) => `saldo van ${netScoreText(scale)}`,
  interval: (confidence, low, high) => `${confidenceText(t, confidence)} ${low} tot ${high}`,
  samples: (counts) => samples(t, counts),
  ofInvited: (answered, sent) => `${t.count(answered)} van de ${t.count(sent)} uitgenodigden`,
  ofRows: (count, rows) => `${t.count(count)} van de ${t.counted(rows, 'rij', 'rijen')}`,
  goal: (goal) => goalText(t, goal),
  newest: (day, asOf) => `${t.day(day)}, stand op ${t.day(asOf)}`,
  remarks: {
    moreThanChance: 'meer dan toeval',
    behind: 'achter',
    equal: 'gelijk',
    below: (size) => `${size} eronder`,
    above: (size) => `${size} erboven`,
    insufficient: (reason) => `onvoldoende: ${reason}`,
    warning: (remark) => `${remark} (waarschuwing)`,
  },
  shortages: {
    noResponses: (guess) => `geen antwoorden${guessText(t, guess)}`,
    noInvitations: (guess) => `geen uitnodigingen${guessText(t, guess)}`,
    fewInvitations: (least) => `minder dan ${t.counted(least, 'uitnodiging', 'uitnodigingen')}`,
    fewResponses: (least) => fewerThan(t, least),
    noBaseline: 'geen antwoorden in de nulmeting',
    untested: ({ now, baseline }) => {
      const sides = [...(now ? ['nu'] : []), ...(baseline ? ['in de nulmeting'] : [])];
      return `${fewerThan(t, 10)} ${sides.join(' en ')}`;
    },
    tooEarly: 'nog te vroeg: minder dan 5 maanden met antwoorden zijn afgelopen',
    noDates: (asOf) => `geen antwoord heeft een datum tot en met ${t.day(asOf)}`,
    hidden: 'verborgen door --min-n: te weinig antwoorden, of die van een kleine groep zouden eruit volgen',
    interval: (expected) => `het interval bevat ${expected}`,
  },
  message: (found, details, remark, advice) =>
    `${found}${details === '' ? '' : ` (${details})`}${remark === '' ? '' : `, ${remark}`}${advice === '' ? '' : `. ${advice}`}`,
  summary: (counts, options, files) => `${countsLine(t, counts)}. ${thresholds(options, files)}`,
  tooMany: (summary) => `${summary} Het zijn er te veel om hier op te sommen.`,
  noSummary: (file = 'het bestand', reason) =>
    `geen samenvatting van de stap: aan ${file} kan niets worden toegevoegd: ${reason}`,
  baseline: (name, then) => `nulmeting ${name}: ${accountLine(t, then)}`,
});

/** "1 van de 4 controles niet geslaagd, 1 onvoldoende, 1 waarschuwing" */
function countsLine(t: Tongue, { total, failed, insufficient, warnings }: CheckCounts): string {
  const checks = t.counted(total, 'controle', 'controles');
  const [first, ...others] = [
    { count: failed, word: 'niet geslaagd' },
    { count: insufficient, word: 'onvoldoende' },
  ].filter(({ count }) => count > 0);
  const passed = warnings === 0 ? checks : `${t.count(total - warnings)} van de ${checks}`;
  const start =
    first === undefined ? `${passed} geslaagd` : `${t.count(first.count)} van de ${checks} ${first.word}`;
  const rest = others.map(({ count, word }) => `${t.count(count)} ${word}`);
  const warned = warnings === 0 ? [] : [t.counted(warnings, 'waarschuwing', 'waarschuwingen')];
  return [start, ...rest, ...warned].join(', ');
}

/** "Drempels: --min, --expect op de opdrachtregel; nps.config.json." */
function thresholds(options: readonly string[], files: readonly string[]): string {
  const places = [...(options.length === 0 ? [] : [`${options.join(', ')} op de opdrachtregel`]), ...files];
  return `Drempels: ${places.join('; ')}.`;
}
