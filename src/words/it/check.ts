// Italian: what nps check says.
import type { CheckCounts, CheckWords } from '../check-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { goalText } from './goal-target.js';
import { theDay } from './periods.js';
import { ANSWER, accountLine, confidenceText, netScoreText, ROW, samples, theMeasure } from './phrases.js';

const INVITATION: Noun = ['invito', 'inviti'];
const UNMET: Noun = ['non soddisfatto', 'non soddisfatti'];
const INSUFFICIENT: Noun = ['insufficiente', 'insufficienti'];
const BASELINE = 'base di confronto';

export const checkWords = (t: Tongue): CheckWords => ({
  title: (passed, scale) =>
    `Criteri ${theMeasure(scale, 'del')}: ${passed ? 'soddisfatti' : 'non soddisfatti'}`,
  headings: { status: 'stato', name: 'criterio', found: 'trovato', from: 'da', remark: 'nota' },
  name: (name, expect, where) => {
    const what = name === expect ? expect : `${name}: ${expect}`;
    return where.length === 0 ? what : `${what} (dove ${where.join(', ')})`;
  },
  netScore: (scale) => `saldo di ${netScoreText(scale)}`,
  interval: (confidence, low, high) => `${confidenceText(t, confidence)}: da ${low} a ${high}`,
  samples: (counts) => samples(t, counts),
  ofInvited: (answered, sent) =>
    `${t.count(answered)} su ${t.counted(sent, 'persona invitata', 'persone invitate')}`,
  ofRows: (count, rows) => `${t.count(count)} su ${t.counted(rows, ...ROW)}`,
  goal: (goal) => goalText(t, goal),
  newest: (day, asOf) => `${t.day(day)}, visto ${theDay(t, asOf)}`,
  remarks: {
    moreThanChance: 'al di là del caso',
    behind: 'in ritardo',
    equal: 'uguale',
    below: (size) => `${size} in meno`,
    above: (size) => `${size} in più`,
    insufficient: (reason) => `insufficiente: ${reason}`,
    warning: (remark) => `${remark} (avviso)`,
  },
  shortages: {
    noResponses: (guess) => `nessuna risposta${suggested(t, guess)}`,
    noInvitations: (guess) => `nessun invito${suggested(t, guess)}`,
    fewInvitations: (least) => `meno di ${t.counted(least, ...INVITATION)}`,
    fewResponses: (least) => `meno di ${t.counted(least, ...ANSWER)}`,
    noBaseline: `nessuna risposta nella ${BASELINE}`,
    untested: ({ now, baseline }) => {
      const sides = [...(now ? ['ora'] : []), ...(baseline ? [`nella ${BASELINE}`] : [])];
      return `meno di 10 risposte ${t.list(sides)}`;
    },
    tooEarly: 'troppo presto: meno di 5 mesi con risposte si sono conclusi',
    noDates: (asOf) => `nessuna risposta ha una data fino ${theDay(t, asOf, 'al')}`,
    hidden: 'oscurato da --min-n: poche risposte, o si dedurrebbero quelle di un piccolo gruppo',
    interval: (expected) => `l’intervallo contiene ${expected}`,
  },
  message: (found, details, remark, advice) =>
    `${found}${details === '' ? '' : ` (${details})`}${remark === '' ? '' : `, ${remark}`}${advice === '' ? '' : `. ${advice}`}`,
  summary: (counts, options, files) => `${countsLine(t, counts)}. ${thresholds(options, files)}`,
  tooMany: (summary) => `${summary} Sono troppi per elencarli qui.`,
  noSummary: (file, reason) =>
    `nessun riepilogo del passo: impossibile aggiungere a ${file ?? 'quel file'}: ${reason}`,
  baseline: (name, then) => `${BASELINE} ${name}: ${accountLine(t, then)}`,
});

const suggested = (t: Tongue, guess: string | undefined) =>
  guess === undefined ? '' : `; forse ${t.quote(guess)}?`;

/** "1 su 4 criteri non soddisfatto, 1 insufficiente, 1 avviso" */
function countsLine(t: Tongue, { total, failed, insufficient, warnings }: CheckCounts): string {
  const of = t.counted(total, 'criterio', 'criteri');
  const [first, ...others] = [
    { count: failed, words: UNMET },
    { count: insufficient, words: INSUFFICIENT },
  ].filter(({ count }) => count > 0);
  const passed = total - warnings;
  const start =
    first === undefined
      ? `${warnings === 0 ? '' : `${t.count(passed)} su `}${of} ${t.agreeing(passed, 'soddisfatto', 'soddisfatti')}`
      : `${t.count(first.count)} su ${of} ${t.agreeing(first.count, ...first.words)}`;
  const rest = others.map(({ count, words }) => t.counted(count, ...words));
  const warned = warnings === 0 ? [] : [t.counted(warnings, 'avviso', 'avvisi')];
  return [start, ...rest, ...warned].join(', ');
}

/** "Soglie: --min, --expect sulla riga di comando; nps.config.json." */
function thresholds(options: readonly string[], files: readonly string[]): string {
  const places = [...(options.length === 0 ? [] : [`${options.join(', ')} sulla riga di comando`]), ...files];
  return `Soglie: ${places.join('; ')}.`;
}
