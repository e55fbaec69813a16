// English: what nps comments says.
import { counted } from '../core/counted.js';
import {
  decimal,
  formatCount,
  formatNps,
  formatPercent,
  type Places,
  placesOfChange,
} from '../report/numbers.js';
import type { ChangedTheme, CommentsWords } from './comments-words.js';
import { below, cases, pValue, wholePoints } from './en-phrases.js';

const CATEGORIES = { promoter: 'a promoter', passive: 'a passive', detractor: 'a detractor' } as const;

interface Tests {
  readonly alpha: number;
  readonly count: number;
}

/** "p < 0.05, Holm over 214 words and phrases" */
function testsOf({ alpha, count }: Tests, one: string, many: string): string {
  return `${below(alpha)}, Holm over ${counted(count, one, many)}`;
}

const ofSearch = (tests: Tests, areAnswers: boolean) =>
  areAnswers ? testsOf(tests, 'answer', 'answers') : testsOf(tests, 'word or phrase', 'words and phrases');

const measure = (isNps: boolean) => (isNps ? 'NPS' : 'net score');

/** With these decimals. */
export const commentsWords = (places: Places): CommentsWords => ({
  title: (comments) => `What ${counted(comments, 'comment')} ${comments === 1 ? 'says' : 'say'}`,
  commenters: (comments, answered, nps, isNps) => {
    const share = answered === 0 ? 0 : comments / answered;
    const part = share > 0 && share < 0.01 ? 'fewer than 1%' : `${decimal(share, 0, 2)}%`;
    const have = `${part} of the answers ${part === '1%' ? 'has' : 'have'} one`;
    return nps === null ? have : `${have}, their ${measure(isNps)} is ${formatNps(nps, places.nps)}`;
  },
  languages: (codes) => {
    // Made here: it loads tables that take longer than a small file does.
    const names = new Intl.DisplayNames(['en'], { type: 'language' });
    return codes
      .split(' ')
      .map((code) => names.of(code) ?? code)
      .join(', ');
  },
  headings: {
    theme: 'theme',
    comments: 'comments',
    share: 'share',
    nps: 'NPS',
    netScore: 'net score',
    impact: 'impact',
    mark: 'mark',
    where: 'record',
    comment: 'comment',
  },
  sides: { detractors: 'takes from the NPS', promoters: 'adds to it' },
  named: 'named themes',
  none: '(none of these)',
  example: ({ source, record, score, category }) => {
    const place = `record ${formatCount(record)}${source === undefined ? '' : ` of ${source}`}`;
    return `${place}, ${score === null ? CATEGORIES[category] : `scored ${score}`}`;
  },
  quote: (text) => `“${text}”`,
  marks: { promoters: '▲', detractors: '▼', untested: 'n < 10', lowN: 'low n', hidden: 'hidden' },
  legend: {
    impact: (isNps) =>
      `impact: points of the commenters' ${measure(isNps)} less what it would be without these; they overlap`,
    found: (tests, areAnswers) =>
      `▲ ▼ more than chance (${ofSearch(tests, areAnswers)}); found by search, so intervals are wider, and expect somewhat less next time`,
    noneFound: (tests, areAnswers) =>
      `no ${areAnswers ? 'answer' : 'word or phrase'} goes with the score by more than chance (${ofSearch(tests, areAnswers)})`,
    nearest: (terms) =>
      `nearest to it, and perhaps chance: ${terms.map(({ name, adjustedPValue }) => `${name} (${pValue(adjustedPValue)})`).join(', ')}`,
    detectable: ({ power, least, most }) => {
      const first = `a difference of ${wholePoints(least.difference)} (${least.name})`;
      const last = most.difference === null ? 'or more' : `to ${wholePoints(most.difference)} (${most.name})`;
      const isOne = most.name === least.name;
      return `these comments would show ${first}${isOne ? '' : ` ${last}`} in ${cases(power)}`;
    },
    nothingTested: 'nothing to test: no word is in 10 comments, and missing in 10',
    named: (tests, isFound) =>
      isFound
        ? `▲ ▼ named themes: more than chance (${testsOf(tests, 'theme', 'themes')})`
        : `no named theme goes with the score by more than chance (${testsOf(tests, 'theme', 'themes')})`,
    themed: (share, isNamed) =>
      `${formatPercent(share, places.share)} of the comments mention ${isNamed ? 'a named theme' : 'one of these themes'}`,
    more: (count) => `${counted(count, 'more theme')} found: --top shows more, --json all`,
    untested: 'n < 10: fewer than 10 comments with it, or without it: too few to test',
    lowN: 'low n: fewer than 30 comments',
    weighted: 'with weights p is that of adjusted Wald alone',
    hidden: (minN) =>
      `hidden: fewer than ${formatCount(minN)} comments, or what such a theme would follow from`,
  },
  changes: (changed, { from, before, after }, tests, isNamed) => {
    const halves = from === null ? 'after against before' : `from ${from} on against before`;
    const how = `${formatCount(after)} and ${formatCount(before)} comments; ${testsOf(tests, 'test', 'tests')}`;
    if (changed.length === 0)
      return `no ${isNamed ? 'named theme' : 'theme'} rose or fell by more than chance ${halves} (${how})`;
    return `${isNamed ? 'named themes ' : ''}${halves}: ${changed.map(changeText).join('; ')} (${how})`;

    function changeText({ name, figure, move: { before, after } }: ChangedTheme): string {
      const [was, is] = [before ?? 0, after ?? 0];
      if (figure === 'share') {
        const share = (value: number) => formatPercent(value, places.share);
        return `${name} ${is > was ? 'rose' : 'fell'}, ${share(was)} → ${share(is)} of the comments`;
      }
      const digits = placesOfChange(was, is, places.nps);
      return `${name}, NPS ${formatNps(was, digits)} → ${formatNps(is, digits)}`;
    }
  },
  noComments: 'there are no comments',
});
