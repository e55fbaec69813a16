// French: phrases that the sentences of reports share.
import type { InputAccount, JoinAccount } from '../../core/account.js';
import type { Adjustment } from '../../core/adjust.js';
import type { Interval } from '../../core/interval.js';
import { bandsOf, type Scale } from '../../core/scale.js';
import type { SegmentName } from '../../core/segment.js';
import type { TestSummary } from '../../core/segment-tests.js';
import type { FamilySummary } from '../../core/test-family.js';
import { joinedRows } from '../account.js';
import { answersText } from '../scale.js';
import type { DetectableNamed } from '../segment-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { fr } from './typography.js';

/** A blank cell, where a segment is named. */
export const BLANK = '(vide)';

/** Of a list in a sentence. */
export const MOST_NAMED = 3;

const ADJUSTMENTS: Readonly<Record<Adjustment, string>> = {
  holm: 'Holm',
  bh: 'Benjamini-Hochberg',
  none: 'sans correction',
};

/** "p = 0,034"; null is not tested. */
export function pValue(t: Tongue, p: number | null): string {
  return p === null ? 'non testé' : t.p(p);
}

/** What the figures are called. */
export function measure(scale: Scale | undefined): string {
  return scale === undefined ? 'NPS' : 'score net';
}

/** The same with its article, after "de" and after "à" too: "le NPS", "du score net", "au NPS". */
export function theMeasure(scale: Scale | undefined, article: 'le' | 'du' | 'au' = 'le'): string {
  return `${article} ${measure(scale)}`;
}

/** Which net score it is; nothing of an NPS. */
export function which(scale: Scale | undefined): string {
  return scale === undefined ? '' : ` (${netScoreText(scale)})`;
}

/** "5 moins 1–3 sur une échelle de 1 à 5" */
export function netScoreText(scale: Scale): string {
  const [detractors, , promoters] = bandsOf(scale);
  return `${answersText(promoters)} moins ${answersText(detractors)} sur une échelle de ${scale.low} à ${scale.high}`;
}

/** "IC à 95 %" */
export function confidenceText(t: Tongue, confidence: number): string {
  return `IC à ${t.level(confidence)}`;
}

/** "IC à 95 % : +26 à +31" */
export function interval(t: Tongue, confidence: number, { low, high }: Interval): string {
  return fr`${confidenceText(t, confidence)} : ${t.interval([low, high])}`;
}

export function sample(t: Tongue, count: number): string {
  return `n = ${t.count(count)}`;
}

export function samples(t: Tongue, counts: readonly number[]): string {
  return `n = ${counts.map((count) => t.count(count)).join(' → ')}`;
}

/** "+29 (IC à 95 % : +26 à +31, n = 4 298)" */
export function figures(
  t: Tongue,
  nps: number | null,
  confidence: number,
  bounds: Interval | null,
  responses: number,
): string {
  const uncertainty = bounds === null ? '' : `${interval(t, confidence, bounds)}, `;
  return `${t.nps(nps)} (${uncertainty}${sample(t, responses)})`;
}

/** " par region" */
export function by(breakdown: string | undefined): string {
  return breakdown === undefined ? '' : ` par ${breakdown}`;
}

/** "le reste", or the name of the one segment. */
export function against({ against: segment }: TestSummary): string {
  return segment === undefined ? 'le reste' : nameOf(segment);
}

/** The same after "de": "du reste", "de EMEA". */
export function fromAgainst(tests: TestSummary): string {
  return tests.against === undefined ? 'du reste' : `de ${against(tests)}`;
}

function nameOf(segment: SegmentName): string {
  return Object.values(segment)
    .map((value) => value ?? BLANK)
    .join(' × ');
}

/** "cet échantillon révélerait une différence de 14 points (EMEA) à 42 points (Malta) dans 80 cas sur 100" */
export function detectableLine(
  t: Tongue,
  what: 'différence' | 'variation',
  { power, least, most }: DetectableNamed,
  breakdown: string,
): string {
  const named = ({ segment, other }: DetectableNamed['most']) =>
    ` (${nameOf(segment)}${other === undefined ? '' : ` et ${nameOf(other)}`})`;
  const first = wholePoints(t, least.difference);
  const last = most.difference === null ? undefined : wholePoints(t, most.difference);
  const upTo = last === undefined ? ' ou plus' : ` à ${last}${named(most)}`;
  const range = last === first ? '' : `${named(least)}${upTo}`;
  return `cet échantillon révélerait une ${what} de ${first}${range}${breakdown} dans ${cases(t, power)}`;
}

export function cases(t: Tongue, power: number): string {
  return `${t.decimal(power, 0, 2)} cas sur 100`;
}

/** "14 points" */
export function wholePoints(t: Tongue, difference: number): string {
  return t.measured(difference, 0, 'point', 'points');
}

/** "p < 0,05, Holm sur 5 tests" */
export function testsOf(
  t: Tongue,
  { alpha, adjust, method, count }: FamilySummary,
  noun: Noun = ['test', 'tests'],
): string {
  const how = method === 'adjusted-wald' ? '' : ' par Wald ajusté et par le test exact';
  const over = adjust === 'none' ? '' : ` sur ${t.counted(count, ...noun)}`;
  return `${t.below(alpha)}${how}, ${ADJUSTMENTS[adjust]}${over}`;
}

/** "+3,5 points", which agree with what is printed. */
export function signedPoints(t: Tongue, value: number, places = t.places.points): string {
  return `${t.points(value, places)} ${t.agreeing(value, 'point', 'points', places)}`;
}

/** Points, without decimals that are all zero. */
export function points(t: Tongue, value: number): string {
  return t.decimal(value, t.places.points).replace(/,0+$/, '');
}

export function wholePercent(t: Tongue, share: number): string {
  return t.percent(share, 0);
}

/** "4 310 lignes = 4 298 réponses + 9 vides + 3 rejetées" */
export function accountLine(
  t: Tongue,
  { rows, records, answered, blank, rejected, filtered, join }: Omit<InputAccount, 'sources' | 'columns'>,
): string {
  const parts: readonly { readonly count: number; readonly noun: Noun }[] = [
    { count: blank, noun: ['vide', 'vides'] },
    { count: rejected, noun: ['rejetée', 'rejetées'] },
    { count: filtered, noun: ['filtrée', 'filtrées'] },
  ];
  const sum = [
    t.counted(answered, 'réponse', 'réponses'),
    ...parts.filter(({ count }) => count > 0).map(({ count, noun }) => t.counted(count, ...noun)),
  ].join(' + ');
  const lines = t.counted(records ?? rows, 'ligne', 'lignes');
  const all = records === undefined ? lines : `${lines} de ${t.counted(rows, 'réponse', 'réponses')}`;
  return `${all} = ${sum}${join === undefined ? '' : joinedLine(t, join)}`;
}

function joinedLine(t: Tongue, join: JoinAccount): string {
  const { matched, all, file } = joinedRows(join);
  return fr`; ${t.counted(matched, 'ligne', 'lignes')} sur ${t.count(all)} dans ${file}`;
}

/** That all figures are withheld. */
export function hiddenFigures(t: Tongue, minN: number): string {
  return fr`masqué : moins de ${t.counted(minN, 'réponse', 'réponses')}`;
}

/** That small groups are withheld, and what they would follow from. */
export function hiddenGroups(t: Tongue, minN: number, noun: Noun, what: string): string {
  return fr`masqué : moins de ${t.counted(minN, ...noun)}, ou de quoi déduire ${what}`;
}

/** That a breakdown is withheld as a whole. */
export function hiddenLine(t: Tongue, columns: readonly string[], minN: number): string {
  const name = columns.map((column) => column.trim()).join(' × ');
  return fr`par ${name} : tout est masqué, aucun segment d’au moins ${t.counted(minN, 'réponse', 'réponses')} ne peut être montré`;
}
