// French: what nps comments says.
import { placesOfChange } from '../../report/numbers.js';
import type { ChangedTheme, CommentsWords } from '../comments-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { cases, hiddenGroups, pValue, wholePercent, wholePoints } from './phrases.js';
import { fr } from './typography.js';

const CATEGORIES = { promoter: 'un promoteur', passive: 'un passif', detractor: 'un détracteur' } as const;
const COMMENT = ['commentaire', 'commentaires'] as const;
const THEME = ['thème', 'thèmes'] as const;
const LOW = 'effectif faible';

interface Tests {
  readonly alpha: number;
  readonly count: number;
}

const measure = (isNps: boolean) => (isNps ? 'NPS' : 'score net');

export const commentsWords = (t: Tongue): CommentsWords => {
  /** "p < 0,05, Holm sur 214 mots et expressions" */
  const testsOf = ({ alpha, count }: Tests, noun: Noun) =>
    `${t.below(alpha)}, Holm sur ${t.counted(count, ...noun)}`;
  const ofSearch = (tests: Tests, areAnswers: boolean) =>
    testsOf(tests, areAnswers ? ['réponse', 'réponses'] : ['mot ou expression', 'mots et expressions']);

  function changeText({ name, figure, move: { before, after } }: ChangedTheme): string {
    const [was, is] = [before ?? 0, after ?? 0];
    if (figure === 'share')
      return `${name} ${is > was ? 'en hausse' : 'en baisse'}, ${t.percent(was)} → ${t.percent(is)} des commentaires`;
    const digits = placesOfChange(was, is, t.places.nps);
    return `${name}, NPS ${t.nps(was, digits)} → ${t.nps(is, digits)}`;
  }

  return {
    title: (comments) => `Ce que ${t.agreeing(comments, 'dit', 'disent')} ${t.counted(comments, ...COMMENT)}`,
    commenters: (comments, answered, nps, isNps) => {
      const share = answered === 0 ? 0 : comments / answered;
      const part = share > 0 && share < 0.01 ? `moins de ${wholePercent(t, 0.01)}` : wholePercent(t, share);
      const have = `${part} des réponses en ont un`;
      return nps === null ? have : `${have}, leur ${measure(isNps)} est de ${t.nps(nps)}`;
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
      theme: 'thème',
      comments: 'comment.',
      share: 'part',
      nps: 'NPS',
      netScore: 'score net',
      impact: 'impact',
      mark: 'signe',
      where: 'ligne',
      comment: 'commentaire',
    },
    sides: { detractors: 'enlève au NPS', promoters: 'ajoute au NPS' },
    named: 'thèmes nommés',
    none: '(aucun de ceux-ci)',
    example: ({ source, record, score, category }) => {
      const place = `ligne ${t.count(record)}${source === undefined ? '' : ` de ${source}`}`;
      return `${place}, ${score === null ? CATEGORIES[category] : `note ${score}`}`;
    },
    quote: (text) => t.quote(text),
    marks: { promoters: '▲', detractors: '▼', untested: 'n < 10', lowN: LOW, hidden: 'masqué' },
    legend: {
      impact: (isNps) =>
        fr`impact : points du ${measure(isNps)} de ceux qui commentent, moins ce qu’il serait sans ceux-là ; les impacts se recoupent`,
      found: (tests, areAnswers) =>
        fr`▲ ▼ plus que le hasard (${ofSearch(tests, areAnswers)}) ; trouvés par recherche : les intervalles sont plus larges, et il faut s’attendre à un peu moins la fois suivante`,
      noneFound: (tests, areAnswers) =>
        `${areAnswers ? 'aucune réponse ne va' : 'aucun mot, aucune expression ne va'} de pair avec la note plus que le hasard (${ofSearch(tests, areAnswers)})`,
      nearest: (terms) =>
        fr`le plus proche, et peut-être du hasard : ${terms.map(({ name, adjustedPValue }) => `${name} (${pValue(t, adjustedPValue)})`).join(', ')}`,
      detectable: ({ power, least, most }) => {
        const first = `une différence de ${wholePoints(t, least.difference)} (${least.name})`;
        const last =
          most.difference === null ? 'ou plus' : `à ${wholePoints(t, most.difference)} (${most.name})`;
        const isOne = most.name === least.name;
        return `ces commentaires révéleraient ${first}${isOne ? '' : ` ${last}`} dans ${cases(t, power)}`;
      },
      nothingTested: fr`rien à tester : aucun mot n’est dans 10 commentaires et absent de 10 autres`,
      named: (tests, isFound) =>
        isFound
          ? fr`▲ ▼ thèmes nommés : plus que le hasard (${testsOf(tests, THEME)})`
          : `aucun thème nommé ne va de pair avec la note plus que le hasard (${testsOf(tests, THEME)})`,
      themed: (share, isNamed) =>
        `${t.percent(share)} des commentaires mentionnent ${isNamed ? 'un thème nommé' : 'l’un de ces thèmes'}`,
      more: (count) =>
        fr`${t.counted(count, 'autre thème trouvé', 'autres thèmes trouvés')} : --top en montre plus, --json tous`,
      untested: fr`n < 10 : moins de 10 commentaires qui le disent, ou qui ne le disent pas : trop peu pour un test`,
      lowN: fr`${LOW} : moins de 30 commentaires`,
      weighted: 'avec des poids, p est celui de Wald ajusté seul',
      hidden: (minN) => hiddenGroups(t, minN, COMMENT, 'un tel thème'),
    },
    changes: (changed, { from, before, after }, tests, isNamed) => {
      const halves =
        from === null ? 'après par rapport à avant' : `à partir du ${t.day(from)} par rapport à avant`;
      const counts = `${t.count(after)} et ${t.counted(before, ...COMMENT)}`;
      const how = fr`${counts} ; ${testsOf(tests, ['test', 'tests'])}`;
      if (changed.length === 0)
        return `aucun thème ${isNamed ? 'nommé ' : ''}n’a monté ni baissé plus que le hasard ${halves} (${how})`;
      return fr`${isNamed ? 'thèmes nommés ' : ''}${halves} : ${changed.map(changeText).join('\u202f; ')} (${how})`;
    },
    noComments: 'il n’y a pas de commentaires',
  };
};
