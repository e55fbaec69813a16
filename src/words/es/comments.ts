// Spanish: what nps comments says.
import { placesOfChange } from '../../report/numbers.js';
import type { ChangedTheme, CommentsWords } from '../comments-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import {
  ANSWER,
  COMMENT,
  cases,
  HIDDEN,
  hiddenGroups,
  LOW_BASE,
  pValue,
  testsOf,
  theirMeasure,
  wholePoints,
} from './phrases.js';

const CATEGORIES = { promoter: 'promotor', passive: 'pasivo', detractor: 'detractor' } as const;
const IMPACT = 'impacto';
const THEME: Noun = ['tema', 'temas'];
const TEST: Noun = ['prueba', 'pruebas'];

interface Tests {
  readonly alpha: number;
  readonly count: number;
}

export const commentsWords = (t: Tongue): CommentsWords => {
  /** "p < 0,05, Holm sobre 214 palabras y expresiones" */
  const tested = ({ alpha, count }: Tests, noun: Noun) =>
    testsOf(t, { alpha, count, adjust: 'holm', method: 'adjusted-wald' }, noun);
  const ofSearch = (tests: Tests, areAnswers: boolean) =>
    tested(tests, areAnswers ? ANSWER : ['palabra o expresión', 'palabras y expresiones']);
  return {
    title: (comments) => `Lo que ${t.agreeing(comments, 'dice', 'dicen')} ${t.counted(comments, ...COMMENT)}`,
    commenters: (comments, answered, nps, isNps) => {
      const share = answered === 0 ? 0 : comments / answered;
      const part =
        share > 0 && share < 0.01 ? `menos del ${t.percent(0.01, 0)}` : `el ${t.percent(share, 0)}`;
      const have = `${part} de las respuestas tiene un comentario`;
      return nps === null ? have : `${have}, ${theirMeasure(isNps)} es ${t.nps(nps)}`;
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
      comments: 'comentarios',
      share: 'porcent.',
      nps: 'NPS',
      netScore: 'punt. neta',
      impact: IMPACT,
      mark: 'signo',
      where: 'registro',
      comment: 'comentario',
    },
    sides: { detractors: 'bajan el NPS', promoters: 'suben el NPS' },
    named: 'temas definidos',
    none: '(ninguno de estos)',
    example: ({ source, record, score, category }) => {
      const place = `registro ${t.count(record)}${source === undefined ? '' : ` de ${source}`}`;
      return `${place}, ${score === null ? CATEGORIES[category] : `nota ${score}`}`;
    },
    quote: (text) => t.quote(text),
    marks: { promoters: '▲', detractors: '▼', untested: 'n < 10', lowN: LOW_BASE, hidden: HIDDEN },
    legend: {
      impact: (isNps) =>
        `${IMPACT}: ${isNps ? 'NPS' : 'puntuación neta'} de quienes comentan, en puntos, menos lo que sería sin estos comentarios; los impactos se solapan`,
      found: (tests, areAnswers) =>
        `▲ ▼ más allá del azar (${ofSearch(tests, areAnswers)}); hallados por búsqueda: los intervalos son más anchos, y la próxima vez cabe esperar algo menos`,
      noneFound: (tests, areAnswers) =>
        `ninguna ${areAnswers ? 'respuesta' : 'palabra ni expresión'} se asocia con la nota más allá del azar (${ofSearch(tests, areAnswers)})`,
      nearest: (terms) =>
        `lo más cercano, y quizá azar: ${terms.map(({ name, adjustedPValue }) => `${name} (${pValue(t, adjustedPValue)})`).join(', ')}`,
      detectable: ({ power, least, most }) => {
        const first = `una diferencia de ${wholePoints(t, least.difference)} (${least.name})`;
        const last =
          most.difference === null ? 'o más' : `a ${wholePoints(t, most.difference)} (${most.name})`;
        const isOne = most.name === least.name;
        return `estos comentarios revelarían ${first}${isOne ? '' : ` ${last}`} en ${cases(t, power)}`;
      },
      nothingTested: 'nada que probar: ninguna palabra está en 10 comentarios y falta en otros 10',
      named: (tests, isFound) =>
        isFound
          ? `▲ ▼ temas definidos: más allá del azar (${tested(tests, THEME)})`
          : `ningún tema definido se asocia con la nota más allá del azar (${tested(tests, THEME)})`,
      themed: (share, isNamed) =>
        `el ${t.percent(share)} de los comentarios menciona ${isNamed ? 'un tema definido' : 'uno de estos temas'}`,
      more: (count) =>
        `${t.counted(count, 'tema hallado', 'temas hallados')} más: --top muestra más, --json todos`,
      untested: 'n < 10: menos de 10 comentarios con él, o sin él: muy pocos para una prueba',
      lowN: `${LOW_BASE}: menos de 30 comentarios`,
      weighted: 'con pesos, p es solo la de Wald ajustado',
      hidden: (minN) => hiddenGroups(t, minN, COMMENT, 'un tema así'),
    },
    changes: (changed, { from, before, after }, tests, isNamed) => {
      const halves = from === null ? 'después frente a antes' : `desde el ${t.day(from)} frente a antes`;
      const how = `${t.count(after)} y ${t.counted(before, ...COMMENT)}; ${tested(tests, TEST)}`;
      if (changed.length === 0)
        return `ningún tema${isNamed ? ' definido' : ''} subió ni bajó más allá del azar ${halves} (${how})`;
      return `${isNamed ? 'temas definidos, ' : ''}${halves}: ${changed.map(changeText).join('; ')} (${how})`;
    },
    noComments: 'no hay comentarios',
  };

  function changeText({ name, figure, move: { before, after } }: ChangedTheme): string {
    const [was, is] = [before ?? 0, after ?? 0];
    if (figure === 'share')
      return `${name}, ${is > was ? 'al alza' : 'a la baja'}: ${t.percent(was)} → ${t.percent(is)} de los comentarios`;
    const digits = placesOfChange(was, is, t.places.nps);
    return `${name}, NPS ${t.nps(was, digits)} → ${t.nps(is, digits)}`;
  }
};
