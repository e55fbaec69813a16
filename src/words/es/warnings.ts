// Spanish: what a report says of the data that it is made of.
import type { Tongue } from '../tongue/tongue.js';
import type { WarningWords } from '../warning-words.js';
import { quoted, reasonText } from './inspect.js';
import { ANSWER, netScoreText } from './phrases.js';

export const warningWords = (t: Tongue): WarningWords => ({
  'not-nps': ({ scale }) => `esta es una puntuación neta (${netScoreText(scale)}), no un NPS`,
  'score-column': ({ column, position, why }) =>
    `nota: ${quoted(t, column)}${position === undefined ? '' : ` (columna ${position})`}, ${reasonText(t, why)}`,
  'date-column': ({ column, position, latestBy }) => {
    const what = latestBy === undefined ? 'cuándo se respondió' : 'qué respuesta es la última';
    return `fechas: ${quoted(t, column)} (columna ${position}) dice ${what}`;
  },
  'comment-column': ({ column: { name, position } }) =>
    `comentarios: ${quoted(t, name)} (columna ${position})`,
  'blank-scores': ({ count }) => t.counted(count, 'nota vacía', 'notas vacías'),
  'rejected-scores': ({ count }) => t.counted(count, 'nota rechazada', 'notas rechazadas'),
  'no-answers': () => 'no hay respuestas, así que no hay NPS',
  'small-scale': ({ low, high, answers }) => {
    const all = t.counted(answers, ...ANSWER);
    const range = low === high ? `con la nota ${low}` : `con notas de ${low} a ${high}`;
    return `${all} ${range}, ninguna por encima de 7; en otra escala que 0–10 esto no es un NPS (--scale 0-10 dice que es la escala)`;
  },
  'masked-comments': ({ count }) =>
    `${t.counted(count, 'dirección o número enmascarado', 'direcciones y números enmascarados')} en los comentarios mostrados; los nombres de personas no se pueden reconocer`,
  'hidden-figures': ({ responses, minN }) =>
    `las cifras están ocultas: ${t.counted(responses, ...ANSWER)}, menos de ${t.count(minN)}`,
});
