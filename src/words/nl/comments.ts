// Dutch: what nps comments says.
import { placesOfChange } from '../../report/numbers.js';
import type { ChangedTheme, CommentsWords } from '../comments-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { cases, HIDDEN, hiddenGroups, LOW_N, pValue, wholePoints } from './phrases.js';

const CATEGORIES = { promoter: 'promotor', passive: 'passive', detractor: 'criticaster' } as const;
const IMPACT = 'invloed';

interface Tests {
  readonly alpha: number;
  readonly count: number;
}

/** "p < 0,05, Holm over 214 woorden en zinsdelen" */
function testsOf(t: Tongue, { alpha, count }: Tests, noun: Noun): string {
  return `${t.below(alpha)}, Holm over ${t.counted(count, ...noun)}`;
}

const ofSearch = (t: Tongue, tests: Tests, areAnswers: boolean) =>
  testsOf(t, tests, areAnswers ? ['antwoord', 'antwoorden'] : ['woord of zinsdeel', 'woorden en zinsdelen']);

const theMeasure = (isNps: boolean) => (isNps ? 'de NPS' : 'het saldo');

export const commentsWords = (t: Tongue): CommentsWords => ({
  title: (comments) =>
    `Wat ${t.counted(comments, 'opmerking', 'opmerkingen')} ${t.agreeing(comments, 'zegt', 'zeggen')}`,
  commenters: (comments, answered, nps, isNps) => {
    const share = answered === 0 ? 0 : comments / answered;
    const part = share > 0 && share < 0.01 ? `minder dan ${t.percent(0.01, 0)}` : t.percent(share, 0);
    const text = `${part} van de antwoorden heeft een opmerking`;
    return nps === null ? text : `${text}, ${theMeasure(isNps)} daarvan is ${t.nps(nps)}`;
  },
  languages: (codes) => {
    const names = new Intl.DisplayNames([t.language], { type: 'language' });
    return codes
      .split(' ')
      .map((code) => names.of(code) ?? code)
      .join(', ');
  },
  headings: {
    theme: 'thema',
    comments: 'opmerkingen',
    share: 'aandeel',
    nps: 'NPS',
    netScore: 'saldo',
    impact: IMPACT,
    mark: 'teken',
    where: 'record',
    comment: 'opmerking',
  },
  sides: { detractors: 'verlaagt de NPS', promoters: 'verhoogt die' },
  named: 'opgegeven thema’s',
  none: '(geen van deze)',
  example: ({ source, record, score, category }) => {
    const place = `record ${t.count(record)}${source === undefined ? '' : ` van ${source}`}`;
    return `${place}, ${score === null ? CATEGORIES[category] : `score ${score}`}`;
  },
  quote: (text) => t.quote(text),
  marks: { promoters: '▲', detractors: '▼', untested: 'n < 10', lowN: LOW_N, hidden: HIDDEN },
  legend: {
    impact: (isNps) =>
      `${IMPACT}: ${theMeasure(isNps)} van wie een opmerking gaf, min wat ${isNps ? 'die' : 'dat'} zonder deze zou zijn (punten); ze overlappen`,
    found: (tests, areAnswers) =>
      `▲ ▼ meer dan toeval (${ofSearch(t, tests, areAnswers)}); gevonden door te zoeken: de intervallen zijn daarom breder, en de volgende keer is iets minder te verwachten`,
    noneFound: (tests, areAnswers) =>
      `geen ${areAnswers ? 'antwoord' : 'woord of zinsdeel'} hangt meer dan toevallig samen met de score (${ofSearch(t, tests, areAnswers)})`,
    nearest: (terms) =>
      `het dichtst erbij, en misschien toeval: ${terms.map(({ name, adjustedPValue }) => `${name} (${pValue(t, adjustedPValue)})`).join(', ')}`,
    detectable: ({ power, least, most }) => {
      const first = `${wholePoints(t, least.difference)} (${least.name})`;
      const last =
        most.difference === null ? ' of meer' : ` tot ${wholePoints(t, most.difference)} (${most.name})`;
      const isOne = most.name === least.name;
      return `deze opmerkingen zouden een verschil van ${first}${isOne ? '' : last} in ${cases(t, power)} aantonen`;
    },
    nothingTested: 'niets te toetsen: geen woord komt in 10 opmerkingen voor en ontbreekt in 10',
    named: (tests, isFound) =>
      isFound
        ? `▲ ▼ opgegeven thema’s: meer dan toeval (${testsOf(t, tests, ['thema', 'thema’s'])})`
        : `geen opgegeven thema hangt meer dan toevallig samen met de score (${testsOf(t, tests, ['thema', 'thema’s'])})`,
    themed: (share, isNamed) =>
      `${t.percent(share)} van de opmerkingen noemt ${isNamed ? 'een opgegeven thema' : 'een van deze thema’s'}`,
    more: (count) => `nog ${t.counted(count, 'thema', 'thema’s')} gevonden: --top toont er meer, --json alle`,
    untested: 'n < 10: minder dan 10 opmerkingen met dit thema, of zonder: te weinig om te toetsen',
    lowN: `${LOW_N}: minder dan 30 opmerkingen`,
    weighted: 'met gewichten is p die van de aangepaste Wald-toets alleen',
    hidden: (minN) => hiddenGroups(t, minN, ['opmerking', 'opmerkingen'], 'zo’n thema'),
  },
  changes: (changed, { from, before, after }, tests, isNamed) => {
    const halves =
      from === null ? 'erna vergeleken met ervoor' : `vanaf ${t.day(from)} vergeleken met ervoor`;
    const how = `${t.count(after)} en ${t.count(before)} opmerkingen; ${testsOf(t, tests, ['toets', 'toetsen'])}`;
    if (changed.length === 0)
      return `geen ${isNamed ? 'opgegeven ' : ''}thema steeg of daalde ${halves} meer dan toevallig (${how})`;
    const whose = isNamed ? 'opgegeven thema’s ' : '';
    return `${whose}${halves}: ${changed.map((theme) => changeText(t, theme)).join('; ')} (${how})`;
  },
  noComments: 'er zijn geen opmerkingen',
});

function changeText(t: Tongue, { name, figure, move: { before, after } }: ChangedTheme): string {
  const [was, is] = [before ?? 0, after ?? 0];
  if (figure === 'share')
    return `${name} ${is > was ? 'vaker' : 'minder vaak'}, ${t.percent(was)} → ${t.percent(is)} van de opmerkingen`;
  const digits = placesOfChange(was, is, t.places.nps);
  return `${name}, NPS ${t.nps(was, digits)} → ${t.nps(is, digits)}`;
}
