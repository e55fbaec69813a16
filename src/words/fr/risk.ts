// French: what nps risk says.
import type { RiskWords } from '../risk-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { leftOutLine } from './left-out.js';
import { BLANK, testsOf, theMeasure, which } from './phrases.js';
import { fr } from './typography.js';

const MOST_NAMED = 8;
const SEGMENT = ['segment', 'segments'] as const;

/** A column without how it is read, where the value says that. */
const plain = (column: string) =>
  column.replace(/:[^:]+$/, (how) => (/^:(?:quartiles|[\d., -]+)$/.test(how) ? '' : how));

export const riskWords = (t: Tongue): RiskWords => ({
  title: (side, scale) =>
    fr`Ce qui tire ${theMeasure(scale)} vers le ${side === 'detractors' ? 'bas' : 'haut'}${which(scale)} :`,
  searched: (segments, columns, atLeast) => {
    const looked = t.agreeing(segments, 'examiné', 'examinés');
    return `${t.counted(segments, ...SEGMENT)} de ${t.counted(columns, 'colonne', 'colonnes')} ${looked} (n ≥ ${t.count(atLeast)})`;
  },
  headings: { segment: 'segment', mark: 'signe' },
  segment: (values) =>
    values.map(([column, value]) => `${plain(column).trim()} ${value ?? BLANK}`).join(' × '),
  marks: { detractors: '▼', promoters: '▲' },
  differ: (side, tests) =>
    `${side === 'detractors' ? '▼ au-dessous' : '▲ au-dessus'} du reste (${testsOf(t, tests)})`,
  none: (side, tests) =>
    `aucun segment n’est ${side === 'detractors' ? 'au-dessous' : 'au-dessus'} du reste plus que le hasard (${testsOf(t, tests)})`,
  untested: fr`aucun segment n’est assez grand pour un test : --at-least en prend de plus petits`,
  weighted: 'avec des poids, p est celui de Wald ajusté seul',
  otherSide: (side, count) => {
    const where = side === 'detractors' ? 'au-dessus' : 'au-dessous';
    const option = `--side ${side === 'detractors' ? 'promoters' : 'detractors'}`;
    return fr`${t.counted(count, 'segment est', 'segments sont')} ${where} du reste : ${option}`;
  },
  widened: (level, confidence) =>
    fr`trouvé par recherche : les intervalles sont plus larges, à ${t.level(level)}, pour que ${t.level(confidence)} de tous ceux qui sont donnés contiennent le vrai NPS`,
  folded: (count) => {
    const differ = t.agreeing(count, 'ne diffère', 'ne diffèrent');
    return `${t.counted(count, 'autre', 'autres')} ${differ} que comme partie de ceux-ci, ou parce que l’un de ceux-ci en fait partie`;
  },
  more: (count) => fr`${t.count(count)} de plus : --top les montre, JSON et CSV les ont tous`,
  hidden: (count, minN) => {
    const hidden = t.counted(count, 'autre est masqué', 'autres sont masqués');
    const answers = t.counted(minN, 'réponse', 'réponses');
    return fr`${hidden} : on en déduirait ce que disent moins de ${answers}`;
  },
  leftOut: (columns) => leftOutLine(t, columns),
  uncounted: (combinations) => {
    const names = combinations.map((columns) => columns.map((name) => name.trim()).join(' × '));
    const more = names.length > MOST_NAMED ? ` et ${t.count(names.length - MOST_NAMED)} de plus` : '';
    return fr`non croisé, trop de combinaisons de valeurs : ${names.slice(0, MOST_NAMED).join(', ')}${more}`;
  },
});
