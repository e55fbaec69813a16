// Romanian: what nps comments says.
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

const CATEGORIES = { promoter: 'promotor', passive: 'pasiv', detractor: 'detractor' } as const;
const IMPACT = 'impact';
const THEME: Noun = ['temă', 'teme'];
const TEST: Noun = ['test', 'teste'];

interface Tests {
  readonly alpha: number;
  readonly count: number;
}

const measure = (isNps: boolean) => (isNps ? 'NPS-ul' : 'scorul net');

export const commentsWords = (t: Tongue): CommentsWords => {
  /** "p < 0,05, Holm pentru 214 cuvinte și expresii" */
  const tested = ({ alpha, count }: Tests, noun: Noun) =>
    testsOf(t, { alpha, count, adjust: 'holm', method: 'adjusted-wald' }, noun);
  const ofSearch = (tests: Tests, areAnswers: boolean) =>
    tested(tests, areAnswers ? ANSWER : ['cuvânt sau expresie', 'cuvinte și expresii']);
  return {
    title: (comments) => `Ce ${t.agreeing(comments, 'spune', 'spun')} ${t.counted(comments, ...COMMENT)}`,
    commenters: (comments, answered, nps, isNps) => {
      const share = answered === 0 ? 0 : comments / answered;
      const part = share > 0 && share < 0.01 ? `sub ${t.percent(0.01, 0)}` : t.percent(share, 0);
      const have = `${part} dintre răspunsuri au un comentariu`;
      return nps === null ? have : `${have}, ${theirMeasure(isNps)} este ${t.nps(nps)}`;
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
      theme: 'temă',
      comments: 'comentarii',
      share: 'pondere',
      nps: 'NPS',
      netScore: 'scor net',
      impact: IMPACT,
      mark: 'semn',
      where: 'înreg.',
      comment: 'comentariu',
    },
    sides: { detractors: 'scad NPS-ul', promoters: 'cresc NPS-ul' },
    named: 'teme definite',
    none: '(niciuna dintre acestea)',
    example: ({ source, record, score, category }) => {
      const place = `înregistrarea ${t.count(record)}${source === undefined ? '' : ` din ${source}`}`;
      return `${place}, ${score === null ? CATEGORIES[category] : `nota ${score}`}`;
    },
    quote: (text) => t.quote(text),
    marks: { promoters: '▲', detractors: '▼', untested: 'n < 10', lowN: LOW_BASE, hidden: HIDDEN },
    legend: {
      impact: (isNps) =>
        `${IMPACT}: ${measure(isNps)} celor care comentează, în puncte, minus cât ar fi fără aceste comentarii; impacturile se suprapun`,
      found: (tests, areAnswers) =>
        `▲ ▼ mai mult decât întâmplare (${ofSearch(tests, areAnswers)}); găsite prin căutare, deci intervalele sunt mai largi, iar data viitoare va fi probabil ceva mai puțin`,
      noneFound: (tests, areAnswers) =>
        `${areAnswers ? 'niciun răspuns' : 'niciun cuvânt și nicio expresie'} nu se asociază cu nota mai mult decât din întâmplare (${ofSearch(tests, areAnswers)})`,
      nearest: (terms) =>
        `cel mai aproape de prag, și poate întâmplare: ${terms.map(({ name, adjustedPValue }) => `${name} (${pValue(t, adjustedPValue)})`).join(', ')}`,
      detectable: ({ power, least, most }) => {
        const first = `o diferență de ${wholePoints(t, least.difference)} (${least.name})`;
        const last =
          most.difference === null
            ? 'sau mai mult'
            : `până la ${wholePoints(t, most.difference)} (${most.name})`;
        const isOne = most.name === least.name;
        return `aceste comentarii ar arăta ${first}${isOne ? '' : ` ${last}`} în ${cases(t, power)}`;
      },
      nothingTested:
        'nimic de testat: niciun cuvânt nu apare în cel puțin 10 comentarii, lipsind din alte 10',
      named: (tests, isFound) =>
        isFound
          ? `▲ ▼ teme definite: mai mult decât întâmplare (${tested(tests, THEME)})`
          : `nicio temă definită nu se asociază cu nota mai mult decât din întâmplare (${tested(tests, THEME)})`,
      themed: (share, isNamed) =>
        `${t.percent(share)} dintre comentarii amintesc ${isNamed ? 'o temă definită' : 'una dintre aceste teme'}`,
      more: (count) =>
        `încă ${t.counted(count, 'temă găsită', 'teme găsite')}: --top arată mai multe, --json toate`,
      untested: 'n < 10: sub 10 comentarii cu ea, sau fără ea: prea puține pentru un test',
      lowN: `${LOW_BASE}: sub 30 de comentarii`,
      weighted: 'cu ponderi, p este numai cel al testului Wald ajustat',
      hidden: (minN) => hiddenGroups(t, minN, COMMENT, 'o astfel de temă'),
    },
    changes: (changed, { from, before, after }, tests, isNamed) => {
      const halves =
        from === null ? 'după, față de înainte' : `de la ${t.day(from)} încoace, față de înainte`;
      const how = `${t.count(after)} și ${t.counted(before, ...COMMENT)}; ${tested(tests, TEST)}`;
      if (changed.length === 0)
        return `nicio temă${isNamed ? ' definită' : ''} nu a crescut sau scăzut mai mult decât din întâmplare ${halves} (${how})`;
      return `${isNamed ? 'teme definite, ' : ''}${halves}: ${changed.map(changeText).join('; ')} (${how})`;
    },
    noComments: 'nu există comentarii',
  };

  function changeText({ name, figure, move: { before, after } }: ChangedTheme): string {
    const [was, is] = [before ?? 0, after ?? 0];
    if (figure === 'share')
      return `${name}, în ${is > was ? 'creștere' : 'scădere'}: ${t.percent(was)} → ${t.percent(is)} dintre comentarii`;
    const digits = placesOfChange(was, is, t.places.nps);
    return `${name}, NPS ${t.nps(was, digits)} → ${t.nps(is, digits)}`;
  }
};
