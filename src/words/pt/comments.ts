// Portuguese: what nps comments says.
import type { FamilySummary } from '../../core/test-family.js';
import { placesOfChange } from '../../report/numbers.js';
import type { ChangedTheme, CommentsWords } from '../comments-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import {
  ANSWER,
  cases,
  HIDDEN,
  hiddenGroups,
  holmOver,
  LOW_N,
  MORE_THAN_CHANCE,
  pValue,
  TOO_FEW,
  WALD_ALONE,
  wholePercent,
  wholePoints,
} from './phrases.js';

const CATEGORIES = { promoter: 'promotor', passive: 'neutro', detractor: 'detrator' } as const;
const COMMENT: Noun = ['comentário', 'comentários'];
const THEME: Noun = ['tema', 'temas'];
const WORD: Noun = ['palavra ou expressão', 'palavras e expressões'];

const measure = (isNps: boolean) => (isNps ? 'NPS' : 'saldo');

/** "p < 0,05, Holm para 214 palavras e expressões" */
const ofSearch = (t: Tongue, tests: FamilySummary, areAnswers: boolean) =>
  holmOver(t, tests, areAnswers ? ANSWER : WORD);

export const commentsWords = (t: Tongue): CommentsWords => ({
  title: (comments) => `O que ${t.agreeing(comments, 'diz', 'dizem')} ${t.counted(comments, ...COMMENT)}`,
  commenters: (comments, answered, nps, isNps) => {
    const share = answered === 0 ? 0 : comments / answered;
    const one = wholePercent(t, 0.01);
    const part = share > 0 && share < 0.01 ? `menos de ${one}` : wholePercent(t, share);
    const have = `${part} das respostas ${part === one ? 'tem' : 'têm'} comentário`;
    return nps === null ? have : `${have}; o ${measure(isNps)} delas é ${t.nps(nps)}`;
  },
  languages: (codes) => {
    // Made here: it loads tables that take longer than a small file does.
    const names = new Intl.DisplayNames([t.language], { type: 'language' });
    return codes
      .split(' ')
      .map((code) => names.of(code) ?? code)
      .join(', ');
  },
  headings: {
    theme: 'tema',
    comments: 'comentários',
    share: 'parte',
    nps: 'NPS',
    netScore: 'saldo',
    impact: 'impacto',
    mark: 'sinal',
    where: 'caso',
    comment: 'comentário',
  },
  sides: { detractors: 'tira pontos ao NPS', promoters: 'dá pontos ao NPS' },
  named: 'temas definidos',
  none: '(nenhum destes)',
  example: ({ source, record, score, category }) => {
    const place = `caso ${t.count(record)}${source === undefined ? '' : ` de ${source}`}`;
    return `${place}, ${score === null ? CATEGORIES[category] : `nota ${score}`}`;
  },
  quote: t.quote,
  marks: { promoters: '▲', detractors: '▼', untested: 'n < 10', lowN: LOW_N, hidden: HIDDEN },
  legend: {
    impact: (isNps) =>
      `impacto: ${measure(isNps)} de quem comenta menos o que seria sem estes comentários, em pontos; os impactos sobrepõem-se`,
    found: (tests, areAnswers) =>
      `▲ ▼ ${MORE_THAN_CHANCE} (${ofSearch(t, tests, areAnswers)}); encontrados por busca: os intervalos são mais largos, e convém esperar um pouco menos da próxima vez`,
    noneFound: (tests, areAnswers) =>
      `nenhuma ${areAnswers ? ANSWER[0] : WORD[0]} se associa à nota ${MORE_THAN_CHANCE} (${ofSearch(t, tests, areAnswers)})`,
    nearest: (terms) =>
      `mais perto disso, e talvez por acaso: ${terms.map(({ name, adjustedPValue }) => `${name} (${pValue(t, adjustedPValue)})`).join(', ')}`,
    detectable: ({ power, least, most }) => {
      const first = `uma diferença de ${wholePoints(t, least.difference)} (${least.name})`;
      const last =
        most.difference === null ? 'ou mais' : `a ${wholePoints(t, most.difference)} (${most.name})`;
      const isOne = most.name === least.name;
      return `estes comentários revelariam ${first}${isOne ? '' : ` ${last}`} em ${cases(t, power)}`;
    },
    nothingTested: 'nada a testar: nenhuma palavra está em 10 comentários e falta em outros 10',
    named: (tests, isFound) =>
      isFound
        ? `▲ ▼ temas definidos: ${MORE_THAN_CHANCE} (${holmOver(t, tests, THEME)})`
        : `nenhum tema definido se associa à nota ${MORE_THAN_CHANCE} (${holmOver(t, tests, THEME)})`,
    themed: (share, isNamed) =>
      `${t.percent(share)} dos comentários mencionam ${isNamed ? 'um tema definido' : 'um destes temas'}`,
    more: (count) =>
      `mais ${t.counted(count, 'tema encontrado', 'temas encontrados')}: --top mostra mais, --json todos`,
    untested: `n < 10: comentários com o tema, ou sem ele, ${TOO_FEW}`,
    lowN: `${LOW_N}: menos de 30 comentários`,
    weighted: WALD_ALONE,
    hidden: (minN) => hiddenGroups(t, minN, COMMENT, 'os números de tal tema'),
  },
  changes: (changed, { from, before, after }, tests, isNamed) => {
    const halves =
      from === null ? 'depois em comparação com antes' : `desde ${t.day(from)} em comparação com antes`;
    const how = `${t.count(after)} e ${t.counted(before, ...COMMENT)}; ${holmOver(t, tests, ['teste', 'testes'])}`;
    if (changed.length === 0)
      return `nenhum tema${isNamed ? ' definido' : ''} subiu ou desceu ${MORE_THAN_CHANCE}, ${halves} (${how})`;
    return `${isNamed ? 'temas definidos, ' : ''}${halves}: ${changed.map((theme) => changeText(t, theme)).join('; ')} (${how})`;
  },
  noComments: 'não há comentários',
});

/** "suporte subiu, 12,0% → 15,3% dos comentários" */
function changeText(t: Tongue, { name, figure, move: { before, after } }: ChangedTheme): string {
  const [was, is] = [before ?? 0, after ?? 0];
  if (figure === 'share')
    return `${name} ${is > was ? 'subiu' : 'desceu'}, ${t.percent(was)} → ${t.percent(is)} dos comentários`;
  const digits = placesOfChange(was, is, t.places.nps);
  return `${name}, NPS ${t.nps(was, digits)} → ${t.nps(is, digits)}`;
}
