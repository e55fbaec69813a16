// Italian: what nps comments says.
import type { FamilySummary } from '../../core/test-family.js';
import { placesOfChange } from '../../report/numbers.js';
import type { ChangedTheme, CommentsWords } from '../comments-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { theDay } from './periods.js';
import {
  ANSWER,
  cases,
  HIDDEN,
  hiddenGroups,
  holmOver,
  LOW_N,
  MORE_THAN_CHANCE,
  pValue,
  TEST,
  TOO_FEW,
  theShare,
  WALD_ALONE,
  wholePercent,
  wholePoints,
} from './phrases.js';

const CATEGORIES = { promoter: 'promotore', passive: 'passivo', detractor: 'detrattore' } as const;
const COMMENT: Noun = ['commento', 'commenti'];
const THEME: Noun = ['tema', 'temi'];
const WORD: Noun = ['parola o espressione', 'parole ed espressioni'];

/** "p < 0,05, Holm su 214 parole ed espressioni" */
const ofSearch = (t: Tongue, tests: FamilySummary, areAnswers: boolean) =>
  holmOver(t, tests, areAnswers ? ANSWER : WORD);

export const commentsWords = (t: Tongue): CommentsWords => ({
  title: (comments) =>
    `Che cosa ${t.agreeing(comments, 'dice', 'dicono')} ${t.counted(comments, ...COMMENT)}`,
  commenters: (comments, answered, nps, isNps) => {
    const share = answered === 0 ? 0 : comments / answered;
    const isLittle = share > 0 && share < 0.01;
    const part = isLittle
      ? `meno ${theShare(wholePercent(t, 0.01), 'del')}`
      : theShare(wholePercent(t, share));
    const have = `${part} delle risposte ha un commento`;
    return nps === null ? have : `${have}; il loro ${isNps ? 'NPS' : 'saldo'} è ${t.nps(nps)}`;
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
    comments: 'commenti',
    share: 'quota',
    nps: 'NPS',
    netScore: 'saldo',
    impact: 'impatto',
    mark: 'segno',
    where: 'record',
    comment: 'commento',
  },
  sides: { detractors: 'toglie all’NPS', promoters: 'aggiunge all’NPS' },
  named: 'temi definiti',
  none: '(nessuno di questi)',
  example: ({ source, record, score, category }) => {
    const place = `record ${t.count(record)}${source === undefined ? '' : ` di ${source}`}`;
    return `${place}, ${score === null ? CATEGORIES[category] : `voto ${score}`}`;
  },
  quote: t.quote,
  marks: { promoters: '▲', detractors: '▼', untested: 'n < 10', lowN: LOW_N, hidden: HIDDEN },
  legend: {
    impact: (isNps) =>
      `impatto: ${isNps ? 'NPS' : 'saldo'} di chi commenta meno quello che sarebbe senza questi commenti, in punti; gli impatti si sovrappongono`,
    found: (tests, areAnswers) =>
      `▲ ▼ ${MORE_THAN_CHANCE} (${ofSearch(t, tests, areAnswers)}); trovati per ricerca: gli intervalli sono più larghi, e la prossima volta è da attendersi un po’ meno`,
    noneFound: (tests, areAnswers) =>
      `nessuna ${areAnswers ? ANSWER[0] : WORD[0]} si associa al voto ${MORE_THAN_CHANCE} (${ofSearch(t, tests, areAnswers)})`,
    nearest: (terms) =>
      `più vicini a ciò, e forse per caso: ${terms.map(({ name, adjustedPValue }) => `${name} (${pValue(t, adjustedPValue)})`).join(', ')}`,
    detectable: ({ power, least, most }) => {
      const first = `${wholePoints(t, least.difference)} (${least.name})`;
      const isOne = most.name === least.name;
      const last = most.difference === null ? 'o più' : `a ${wholePoints(t, most.difference)} (${most.name})`;
      const range = isOne ? `di ${first}` : `${most.difference === null ? 'di' : 'da'} ${first} ${last}`;
      return `questi commenti rivelerebbero una differenza ${range} in ${cases(t, power)}`;
    },
    nothingTested: 'niente da testare: nessuna parola è in 10 commenti e manca in altri 10',
    named: (tests, isFound) =>
      isFound
        ? `▲ ▼ temi definiti: ${MORE_THAN_CHANCE} (${holmOver(t, tests, THEME)})`
        : `nessun tema definito si associa al voto ${MORE_THAN_CHANCE} (${holmOver(t, tests, THEME)})`,
    themed: (share, isNamed) =>
      `${theShare(t.percent(share))} dei commenti menziona ${isNamed ? 'un tema definito' : 'uno di questi temi'}`,
    more: (count) =>
      `${t.counted(count, 'altro tema trovato', 'altri temi trovati')}: --top ne mostra di più, --json tutti`,
    untested: `n < 10: commenti con il tema, o senza, ${TOO_FEW}`,
    lowN: `${LOW_N}: meno di 30 commenti`,
    weighted: WALD_ALONE,
    hidden: (minN) => hiddenGroups(t, minN, COMMENT, 'i numeri di un tale tema'),
  },
  changes: (changed, { from, before, after }, tests, isNamed) => {
    const halves = from === null ? 'dopo rispetto a prima' : `${theDay(t, from, 'dal')} rispetto a prima`;
    const how = `${t.count(after)} e ${t.counted(before, ...COMMENT)}; ${holmOver(t, tests, TEST)}`;
    if (changed.length === 0)
      return `nessun tema${isNamed ? ' definito' : ''} è salito o sceso ${MORE_THAN_CHANCE}, ${halves} (${how})`;
    return `${isNamed ? 'temi definiti, ' : ''}${halves}: ${changed.map((theme) => changeText(t, theme)).join('; ')} (${how})`;
  },
  noComments: 'non ci sono commenti',
});

/** "supporto sale, 12,0% → 15,3% dei commenti" */
function changeText(t: Tongue, { name, figure, move: { before, after } }: ChangedTheme): string {
  const [was, is] = [before ?? 0, after ?? 0];
  if (figure === 'share')
    return `${name} ${is > was ? 'sale' : 'scende'}, ${t.percent(was)} → ${t.percent(is)} dei commenti`;
  const digits = placesOfChange(was, is, t.places.nps);
  return `${name}, NPS ${t.nps(was, digits)} → ${t.nps(is, digits)}`;
}
