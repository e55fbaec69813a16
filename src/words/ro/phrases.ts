// Romanian: phrases that the sentences of reports share. "Interval de încredere" and "eroare de eșantionare" are terms of the
// methodologies of the Institutul Național de Statistică; "bază mică" is what market research calls few answers.
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

/** A blank cell, where a segment is named. */
export const BLANK = '(gol)';
/** The mark of few answers. */
export const LOW_BASE = 'bază mică';
/** The mark of what is withheld. */
export const HIDDEN = 'ascuns';
/** Of a list in a sentence. */
export const MOST_NAMED = 3;

export const ANSWER: Noun = ['răspuns', 'răspunsuri'];
export const COMMENT: Noun = ['comentariu', 'comentarii'];
export const COLUMN: Noun = ['coloană', 'coloane'];
export const POINT: Noun = ['punct', 'puncte'];

const ADJUSTMENTS: Readonly<Record<Adjustment, string>> = {
  holm: 'Holm',
  bh: 'Benjamini-Hochberg',
  none: 'fără corecție',
};

/** "p = 0,034"; null is not tested. */
export function pValue(t: Tongue, p: number | null): string {
  return p === null ? 'netestat' : t.p(p);
}

/** What the figures are called. */
export function measure(scale: Scale | undefined): string {
  return scale === undefined ? 'NPS' : 'scor net';
}

/** The same with its article: "NPS-ul". */
export function theMeasure(scale: Scale | undefined): string {
  return scale === undefined ? 'NPS-ul' : 'scorul net';
}

/** "NPS-ul lor": of some people or answers. */
export function theirMeasure(isNps: boolean): string {
  return isNps ? 'NPS-ul lor' : 'scorul lor net';
}

/** Which net score it is; nothing of an NPS. */
export function which(scale: Scale | undefined): string {
  return scale === undefined ? '' : ` (${netScoreText(scale)})`;
}

/** "5 minus 1–3 pe o scară de la 1 la 5" */
export function netScoreText(scale: Scale): string {
  const [detractors, , promoters] = bandsOf(scale);
  return `${answersText(promoters)} minus ${answersText(detractors)} pe o scară de la ${scale.low} la ${scale.high}`;
}

/** "IÎ 95%": of headings, and where there is little room. */
export function confidenceText(t: Tongue, confidence: number): string {
  return `IÎ ${t.level(confidence)}`;
}

/** "interval de încredere 95%: +26 la +31"; it also says what the short form of headings is. */
export function interval(t: Tongue, confidence: number, { low, high }: Interval): string {
  return within(t, confidence, t.interval([low, high]));
}

/** The same of bounds that are written already. */
export function within(t: Tongue, confidence: number, bounds: string): string {
  return `interval de încredere ${t.level(confidence)}: ${bounds}`;
}

export function sample(t: Tongue, count: number): string {
  return `n = ${t.count(count)}`;
}

export function samples(t: Tongue, counts: readonly number[]): string {
  return `n = ${counts.map((count) => t.count(count)).join(' → ')}`;
}

/** "+29 (interval de încredere 95%: +26 la +31, n = 4.298)" */
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

/** " după region" */
export function by(breakdown: string | undefined): string {
  return breakdown === undefined ? '' : ` după ${breakdown}`;
}

/** "rest", or the name of the one segment, after a preposition. */
export function against({ against: segment }: TestSummary): string {
  return segment === undefined ? 'rest' : nameOf(segment);
}

function nameOf(segment: SegmentName): string {
  return Object.values(segment)
    .map((value) => value ?? BLANK)
    .join(' × ');
}

/** "acest eșantion ar arăta o diferență de 14 puncte (EMEA) până la 42 de puncte (Malta) în 80 din 100 de cazuri" */
export function detectableLine(
  t: Tongue,
  what: 'diferență' | 'schimbare',
  { power, least, most }: DetectableNamed,
  breakdown: string,
): string {
  const named = ({ segment, other }: DetectableNamed['most']) =>
    ` (${nameOf(segment)}${other === undefined ? '' : ` și ${nameOf(other)}`})`;
  const first = wholePoints(t, least.difference);
  const last = most.difference === null ? undefined : wholePoints(t, most.difference);
  const upTo = last === undefined ? ' sau mai mult' : ` până la ${last}${named(most)}`;
  const range = last === first ? '' : `${named(least)}${upTo}`;
  return `acest eșantion ar arăta o ${what} de ${first}${range}${breakdown} în ${cases(t, power)}`;
}

/** "80 din 100 de cazuri" */
export function cases(t: Tongue, power: number): string {
  return `${t.decimal(power, 0, 2)} din 100 de cazuri`;
}

/** "42 de puncte" */
export function wholePoints(t: Tongue, difference: number): string {
  return t.measured(difference, 0, ...POINT);
}

/** "+1,8 puncte": a difference with its sign. */
export function signedPoints(t: Tongue, value: number, places = t.places.points): string {
  const sign = /^[+-]/.exec(t.points(value, places))?.[0] ?? '';
  return `${sign}${t.measured(Math.abs(value), places, ...POINT)}`;
}

/** "p < 0,05, Holm pentru 5 teste" */
export function testsOf(
  t: Tongue,
  { alpha, adjust, method, count }: FamilySummary,
  noun: Noun = ['test', 'teste'],
): string {
  const how = method === 'adjusted-wald' ? '' : ' prin Wald ajustat și prin testul exact';
  const over = adjust === 'none' ? '' : ` pentru ${t.counted(count, ...noun)}`;
  return `${t.below(alpha)}${how}, ${ADJUSTMENTS[adjust]}${over}`;
}

/** "4,4 puncte", "4 puncte": without decimals that are all zero. */
export function somePoints(t: Tongue, value: number): string {
  const { points: places } = t.places;
  return t.measured(value, /,0+$/.test(t.decimal(value, places)) ? 0 : places, ...POINT);
}

export function wholePercent(t: Tongue, share: number): string {
  return t.percent(share, 0);
}

/** "4.310 rânduri = 4.298 cu răspuns + 9 goale + 3 respinse" */
export function accountLine(
  t: Tongue,
  { rows, records, answered, blank, rejected, filtered, join }: Omit<InputAccount, 'sources' | 'columns'>,
): string {
  const parts: readonly { readonly count: number; readonly word: Noun }[] = [
    { count: blank, word: ['gol', 'goale'] },
    { count: rejected, word: ['respins', 'respinse'] },
    { count: filtered, word: ['filtrat', 'filtrate'] },
  ];
  const sum = [
    `${t.count(answered)} cu răspuns`,
    ...parts
      .filter(({ count }) => count > 0)
      .map(({ count, word }) => `${t.count(count)} ${t.agreeing(count, ...word)}`),
  ].join(' + ');
  const lines = t.counted(records ?? rows, 'rând', 'rânduri');
  const all = records === undefined ? lines : `${lines} cu ${t.counted(rows, ...ANSWER)}`;
  return `${all} = ${sum}${join === undefined ? '' : joinedLine(t, join)}`;
}

function joinedLine(t: Tongue, join: JoinAccount): string {
  const { matched, all, file } = joinedRows(join);
  return `; ${t.counted(matched, 'rând', 'rânduri')} din ${t.count(all)} în ${file}`;
}

/** That all figures are withheld. */
export function hiddenFigures(t: Tongue, minN: number): string {
  return `${HIDDEN}: sub ${t.counted(minN, ...ANSWER)}`;
}

/** That small groups are withheld, and what they would follow from. */
export function hiddenGroups(t: Tongue, minN: number, noun: Noun, what: string): string {
  return `${HIDDEN}: sub ${t.counted(minN, ...noun)}, sau ceva din care s-ar deduce ${what}`;
}

/** That a breakdown is withheld as a whole. */
export function hiddenLine(t: Tongue, columns: readonly string[], minN: number): string {
  const name = columns.map((column) => column.trim()).join(' × ');
  return `după ${name}: totul este ascuns, niciun segment cu cel puțin ${t.counted(minN, ...ANSWER)} nu poate fi arătat`;
}
