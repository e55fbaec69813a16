// Portuguese: what nps check says.
import type { CheckCounts, CheckWords } from '../check-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { goalText } from './goal.js';
import { ANSWER, accountLine, confidenceText, measure, netScoreText, samples } from './phrases.js';

const INVITATION: Noun = ['convite', 'convites'];
const UNMET: Noun = ['não cumprido', 'não cumpridos'];
const INSUFFICIENT: Noun = ['insuficiente', 'insuficientes'];
const BASELINE = 'linha de base';

export const checkWords = (t: Tongue): CheckWords => ({
  title: (passed, scale) => `Critérios do ${measure(scale)}: ${passed ? 'cumpridos' : 'não cumpridos'}`,
  headings: { status: 'estado', name: 'critério', found: 'obtido', from: 'de', remark: 'obs.' },
  name: (name, expect, where) => {
    const what = name === expect ? expect : `${name}: ${expect}`;
    return where.length === 0 ? what : `${what} (onde ${where.join(', ')})`;
  },
  netScore: (scale) => `saldo de ${netScoreText(scale)}`,
  interval: (confidence, low, high) => `${confidenceText(t, confidence)}: ${low} a ${high}`,
  samples: (counts) => samples(t, counts),
  ofInvited: (answered, sent) =>
    `${t.count(answered)} de ${t.counted(sent, 'pessoa convidada', 'pessoas convidadas')}`,
  ofRows: (count, rows) => `${t.count(count)} de ${t.counted(rows, 'linha', 'linhas')}`,
  goal: (goal) => goalText(t, goal),
  newest: (day, asOf) => `${t.day(day)}, visto em ${t.day(asOf)}`,
  remarks: {
    moreThanChance: 'além do acaso',
    behind: 'aquém',
    equal: 'igual',
    below: (size) => `${size} abaixo`,
    above: (size) => `${size} acima`,
    insufficient: (reason) => `insuficiente: ${reason}`,
    warning: (remark) => `${remark} (aviso)`,
  },
  shortages: {
    noResponses: (guess) => `nenhuma resposta${suggested(t, guess)}`,
    noInvitations: (guess) => `nenhum convite${suggested(t, guess)}`,
    fewInvitations: (least) => `menos de ${t.counted(least, ...INVITATION)}`,
    fewResponses: (least) => `menos de ${t.counted(least, ...ANSWER)}`,
    noBaseline: `nenhuma resposta na ${BASELINE}`,
    untested: ({ now, baseline }) => {
      const sides = [...(now ? ['agora'] : []), ...(baseline ? [`na ${BASELINE}`] : [])];
      return `menos de 10 respostas ${t.list(sides)}`;
    },
    tooEarly: 'cedo demais: menos de 5 meses com respostas terminaram',
    noDates: (asOf) => `nenhuma resposta tem data até ${t.day(asOf)}`,
    hidden: 'oculto por --min-n: poucas respostas, ou as de um grupo pequeno poderiam ser deduzidas',
    interval: (expected) => `o intervalo contém ${expected}`,
  },
  message: (found, details, remark, advice) =>
    `${found}${details === '' ? '' : ` (${details})`}${remark === '' ? '' : `, ${remark}`}${advice === '' ? '' : `. ${advice}`}`,
  summary: (counts, options, files) => `${countsLine(t, counts)}. ${thresholds(options, files)}`,
  tooMany: (summary) => `${summary} São muitos para serem listados aqui.`,
  noSummary: (file, reason) =>
    `sem resumo da etapa: não é possível acrescentar a ${file ?? 'esse destino'}: ${reason}`,
  baseline: (name, then) => `${BASELINE} ${name}: ${accountLine(t, then)}`,
});

const suggested = (t: Tongue, guess: string | undefined) =>
  guess === undefined ? '' : `; talvez ${t.quote(guess)}?`;

/** "1 de 4 critérios não cumprido, 1 insuficiente, 1 aviso" */
function countsLine(t: Tongue, { total, failed, insufficient, warnings }: CheckCounts): string {
  const of = t.counted(total, 'critério', 'critérios');
  const [first, ...others] = [
    { count: failed, words: UNMET },
    { count: insufficient, words: INSUFFICIENT },
  ].filter(({ count }) => count > 0);
  const passed = total - warnings;
  const start =
    first === undefined
      ? `${warnings === 0 ? '' : `${t.count(passed)} de `}${of} ${t.agreeing(passed, 'cumprido', 'cumpridos')}`
      : `${t.count(first.count)} de ${of} ${t.agreeing(first.count, ...first.words)}`;
  const rest = others.map(({ count, words }) => t.counted(count, ...words));
  const warned = warnings === 0 ? [] : [t.counted(warnings, 'aviso', 'avisos')];
  return [start, ...rest, ...warned].join(', ');
}

/** "Limites: --min, --expect na linha de comando; nps.config.json." */
function thresholds(options: readonly string[], files: readonly string[]): string {
  const places = [...(options.length === 0 ? [] : [`${options.join(', ')} na linha de comando`]), ...files];
  return `Limites: ${places.join('; ')}.`;
}
