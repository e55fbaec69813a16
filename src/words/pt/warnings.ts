// Portuguese: what a report says of the data that it is made of.
import type { Tongue } from '../tongue/tongue.js';
import type { WarningWords } from '../warning-words.js';
import { reasonText } from './inspect.js';
import { ANSWER, HIDDEN, netScoreText } from './phrases.js';

export const warningWords = (t: Tongue): WarningWords => ({
  'not-nps': ({ scale }) => `isto é um saldo (${netScoreText(scale)}), e não um NPS`,
  'score-column': ({ column, position, why }) =>
    `nota: ${t.quote(column)}${position === undefined ? '' : ` (coluna ${position})`}, ${reasonText(t, why)}`,
  'date-column': ({ column, position, latestBy }) => {
    const what = latestBy === undefined ? 'quando uma resposta foi dada' : 'que resposta é a mais recente';
    return `datas: ${t.quote(column)} (coluna ${position}) diz ${what}`;
  },
  'comment-column': ({ column: { name, position } }) => `comentários: ${t.quote(name)} (coluna ${position})`,
  'blank-scores': ({ count }) => t.counted(count, 'nota em branco', 'notas em branco'),
  'rejected-scores': ({ count }) => t.counted(count, 'nota rejeitada', 'notas rejeitadas'),
  'no-answers': () => 'não há respostas, por isso não há NPS',
  'small-scale': ({ low, high, answers }) => {
    const all = t.counted(answers, ...ANSWER);
    const range = low === high ? `com nota ${low}` : `de ${low} a ${high}`;
    return `${all} ${range}, nenhuma acima de 7; numa escala que não seja 0–10, isto não é um NPS (--scale 0-10 diz que é essa a escala)`;
  },
  'masked-comments': ({ count }) =>
    `${t.counted(count, 'endereço ou número mascarado', 'endereços e números mascarados')} nos comentários mostrados; nada permite reconhecer nomes de pessoas`,
  'hidden-figures': ({ responses, minN }) =>
    `${HIDDEN}: ${t.counted(responses, ...ANSWER)}, menos de ${t.count(minN)}`,
});
