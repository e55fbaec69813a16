// Spanish: what nps check says.
import type { CheckCounts, CheckWords } from '../check-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { goalText } from './goal.js';
import { ANSWER, accountLine, HIDDEN, netScoreText, samples, within } from './phrases.js';

const CHECK: Noun = ['control', 'controles'];

export const checkWords = (t: Tongue): CheckWords => ({
  title: (passed, scale) =>
    `Controles ${scale === undefined ? 'del NPS' : 'de la puntuación neta'} ${passed ? 'superados' : 'no superados'}`,
  headings: { status: 'estado', name: 'control', found: 'hallado', from: 'de', remark: 'observación' },
  name: (name, expect, where) => {
    const what = name === expect ? expect : `${name}: ${expect}`;
    return where.length === 0 ? what : `${what} (donde ${where.join(', ')})`;
  },
  netScore: (scale) => `puntuación neta de ${netScoreText(scale)}`,
  interval: (confidence, low, high) => within(t, confidence, `${low} a ${high}`),
  samples: (counts) => samples(t, counts),
  ofInvited: (answered, sent) => `${t.count(answered)} de ${t.counted(sent, 'invitación', 'invitaciones')}`,
  ofRows: (count, rows) => `${t.count(count)} de ${t.counted(rows, 'fila', 'filas')}`,
  goal: (goal) => goalText(t, goal),
  newest: (day, asOf) => `${t.day(day)}, visto el ${t.day(asOf)}`,
  remarks: {
    moreThanChance: 'más allá del azar',
    behind: 'atrasado',
    equal: 'igual',
    below: (size) => `${size} por debajo`,
    above: (size) => `${size} por encima`,
    insufficient: (reason) => `insuficiente: ${reason}`,
    warning: (remark) => `${remark} (aviso)`,
  },
  shortages: {
    noResponses: (guess) => `ninguna respuesta${meant(t, guess)}`,
    noInvitations: (guess) => `ninguna invitación${meant(t, guess)}`,
    fewInvitations: (least) => `menos de ${t.counted(least, 'invitación', 'invitaciones')}`,
    fewResponses: (least) => `menos de ${t.counted(least, ...ANSWER)}`,
    noBaseline: 'ninguna respuesta en la referencia',
    untested: ({ now, baseline }) => {
      const sides = [...(now ? ['ahora'] : []), ...(baseline ? ['en la referencia'] : [])];
      return `menos de 10 respuestas ${sides.join(' y ')}`;
    },
    tooEarly: 'demasiado pronto: han terminado menos de 5 meses con respuestas',
    noDates: (asOf) => `ninguna respuesta tiene fecha hasta el ${t.day(asOf)}`,
    hidden: `${HIDDEN} por --min-n: muy pocas respuestas, o se deducirían las de un grupo pequeño`,
    interval: (expected) => `el intervalo contiene ${expected}`,
  },
  message: (found, details, remark, advice) => {
    const about = details === '' ? '' : ` (${details})`;
    return `${found}${about}${remark === '' ? '' : `, ${remark}`}${advice === '' ? '' : `. ${advice}`}`;
  },
  summary: (counts, options, files) => `${countsLine(t, counts)}. ${thresholds(options, files)}`,
  tooMany: (summary) => `${summary} Son demasiados para enumerarlos aquí.`,
  noSummary: (file = 'el archivo', reason) =>
    `sin resumen del paso: no se puede escribir en ${file}: ${reason}`,
  baseline: (name, then) => `referencia ${name}: ${accountLine(t, then)}`,
});

function meant(t: Tongue, guess: string | undefined): string {
  return guess === undefined ? '' : `; ¿quizá ${t.quote(guess)}?`;
}

/** "1 de 4 controles: fallido, 1 insuficiente, 1 aviso" */
function countsLine(t: Tongue, { total, failed, insufficient, warnings }: CheckCounts): string {
  const checks = t.counted(total, ...CHECK);
  const [first, ...others] = [
    { count: failed, one: 'fallido', more: 'fallidos' },
    { count: insufficient, one: 'insuficiente', more: 'insuficientes' },
  ].filter(({ count }) => count > 0);
  const agreeing = ({ count, one, more }: typeof first & object) => t.agreeing(count, one, more);
  const passed = total - warnings;
  const ofAll = (count: number) => (count === total ? checks : `${t.count(count)} de ${checks}`);
  const start =
    first === undefined
      ? `${ofAll(passed)}: ${t.agreeing(passed, 'superado', 'superados')}`
      : `${t.count(first.count)} de ${checks}: ${agreeing(first)}`;
  const rest = others.map((other) => `${t.count(other.count)} ${agreeing(other)}`);
  const warned = warnings === 0 ? [] : [t.counted(warnings, 'aviso', 'avisos')];
  return [start, ...rest, ...warned].join(', ');
}

/** "Umbrales: --min, --expect en la línea de comandos; nps.config.json." */
function thresholds(options: readonly string[], files: readonly string[]): string {
  const places = [
    ...(options.length === 0 ? [] : [`${options.join(', ')} en la línea de comandos`]),
    ...files,
  ];
  return `Umbrales: ${places.join('; ')}.`;
}
