// German: what nps comments says.
import { placesOfChange } from '../../report/numbers.js';
import type { ChangedTheme, CommentsWords } from '../comments-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { cases, HIDDEN, hiddenGroups, LOW_N, ofWholePoints, pValue } from './phrases.js';

const CATEGORIES = { promoter: 'Promotor', passive: 'passiv', detractor: 'Kritiker' } as const;
const IMPACT = 'Wirkung';

interface Tests {
  readonly alpha: number;
  readonly count: number;
}

/** "p < 0,05, Holm über 214 Wörter und Wendungen" */
function testsOf(t: Tongue, { alpha, count }: Tests, noun: Noun): string {
  return `${t.below(alpha)}, Holm über ${t.counted(count, ...noun)}`;
}

const ofSearch = (t: Tongue, tests: Tests, areAnswers: boolean) =>
  testsOf(t, tests, areAnswers ? ['Antwort', 'Antworten'] : ['Wort oder Wendung', 'Wörter und Wendungen']);

const measure = (isNps: boolean) => (isNps ? 'NPS' : 'Saldo');

export const commentsWords = (t: Tongue): CommentsWords => ({
  title: (comments) =>
    `Was ${t.counted(comments, 'Kommentar', 'Kommentare')} ${t.agreeing(comments, 'sagt', 'sagen')}`,
  commenters: (comments, answered, nps, isNps) => {
    const share = answered === 0 ? 0 : comments / answered;
    const isFew = share > 0 && share < 0.01;
    const part = isFew ? `weniger als ${t.percent(0.01, 0)}` : t.percent(share, 0);
    const have = !isFew && t.percent(share, 0) === t.percent(0.01, 0) ? 'hat' : 'haben';
    const text = `${part} der Antworten ${have} einen Kommentar`;
    return nps === null ? text : `${text}, ihr ${measure(isNps)} ist ${t.nps(nps)}`;
  },
  languages: (codes) => {
    const names = new Intl.DisplayNames([t.language], { type: 'language' });
    return codes
      .split(' ')
      .map((code) => names.of(code) ?? code)
      .join(', ');
  },
  headings: {
    theme: 'Thema',
    comments: 'Kommentare',
    share: 'Anteil',
    nps: 'NPS',
    netScore: 'Saldo',
    impact: IMPACT,
    mark: 'Zeichen',
    where: 'Datensatz',
    comment: 'Kommentar',
  },
  sides: { detractors: 'senkt den NPS', promoters: 'hebt ihn' },
  named: 'vorgegebene Themen',
  none: '(keines davon)',
  example: ({ source, record, score, category }) => {
    const place = `Datensatz ${t.count(record)}${source === undefined ? '' : ` aus ${source}`}`;
    return `${place}, ${score === null ? CATEGORIES[category] : `Bewertung ${score}`}`;
  },
  quote: (text) => t.quote(text),
  marks: { promoters: '▲', detractors: '▼', untested: 'n < 10', lowN: LOW_N, hidden: HIDDEN },
  legend: {
    impact: (isNps) =>
      `${IMPACT}: der ${measure(isNps)} der Kommentierenden abzüglich dessen, was er ohne diese wäre (Punkte); sie überschneiden sich`,
    found: (tests, areAnswers) =>
      `▲ ▼ mehr als Zufall (${ofSearch(t, tests, areAnswers)}); durch Suche gefunden: die Intervalle sind daher breiter, und beim nächsten Mal ist etwas weniger zu erwarten`,
    noneFound: (tests, areAnswers) =>
      `${areAnswers ? 'keine Antwort' : 'kein Wort, keine Wendung'} hängt über den Zufall hinaus mit der Bewertung zusammen (${ofSearch(t, tests, areAnswers)})`,
    nearest: (terms) =>
      `am nächsten daran, und vielleicht Zufall: ${terms.map(({ name, adjustedPValue }) => `${name} (${pValue(t, adjustedPValue)})`).join(', ')}`,
    detectable: ({ power, least, most }) => {
      const first = `${ofWholePoints(t, least.difference)} (${least.name})`;
      const last =
        most.difference === null ? ' oder mehr' : ` bis ${ofWholePoints(t, most.difference)} (${most.name})`;
      const isOne = most.name === least.name;
      return `diese Kommentare würden einen Unterschied von ${first}${isOne ? '' : last} in ${cases(t, power)} zeigen`;
    },
    nothingTested: 'nichts zu testen: kein Wort kommt in 10 Kommentaren vor und fehlt in 10',
    named: (tests, isFound) =>
      isFound
        ? `▲ ▼ vorgegebene Themen: mehr als Zufall (${testsOf(t, tests, ['Thema', 'Themen'])})`
        : `kein vorgegebenes Thema hängt über den Zufall hinaus mit der Bewertung zusammen (${testsOf(t, tests, ['Thema', 'Themen'])})`,
    themed: (share, isNamed) =>
      `${t.percent(share)} der Kommentare nennen ${isNamed ? 'ein vorgegebenes Thema' : 'eines dieser Themen'}`,
    more: (count) =>
      `${t.counted(count, 'weiteres Thema', 'weitere Themen')} gefunden: --top zeigt mehr, --json alle`,
    untested: 'n < 10: weniger als 10 Kommentare damit oder ohne: zu wenige für einen Test',
    lowN: `${LOW_N}: weniger als 30 Kommentare`,
    weighted: 'mit Gewichten stammt p allein aus dem adjustierten Wald-Test',
    hidden: (minN) => hiddenGroups(t, minN, ['Kommentar', 'Kommentare'], 'ein solches Thema'),
  },
  changes: (changed, { from, before, after }, tests, isNamed) => {
    const halves = from === null ? 'nachher gegenüber vorher' : `seit ${t.day(from)} gegenüber vorher`;
    const how = `${t.count(after)} und ${t.count(before)} Kommentare; ${testsOf(t, tests, ['Test', 'Tests'])}`;
    if (changed.length === 0)
      return `kein ${isNamed ? 'vorgegebenes ' : ''}Thema nahm ${halves} über den Zufall hinaus zu oder ab (${how})`;
    const whose = isNamed ? 'vorgegebene Themen ' : '';
    return `${whose}${halves}: ${changed.map((theme) => changeText(t, theme)).join('; ')} (${how})`;
  },
  noComments: 'es gibt keine Kommentare',
});

function changeText(t: Tongue, { name, figure, move: { before, after } }: ChangedTheme): string {
  const [was, is] = [before ?? 0, after ?? 0];
  if (figure === 'share')
    return `${name} ${is > was ? 'häufiger' : 'seltener'}, ${t.percent(was)} → ${t.percent(is)} der Kommentare`;
  const digits = placesOfChange(was, is, t.places.nps);
  return `${name}, NPS ${t.nps(was, digits)} → ${t.nps(is, digits)}`;
}
