// Dutch: phrases that the sentences of reports share. "Saldo" for a net score: the balances of consumer confidence of CBS;
// "BI" for the confidence interval (betrouwbaarheidsinterval), "toets" for a test: CBS, Methodenreeks; "lage n" for few
// answers: tables of Dutch market research.
import type { InputAccount, JoinAccount } from '../../core/account.js';
import type { Adjustment } from '../../core/adjust.js';
import type { Interval } from '../../core/interval.js';
import { bandsOf, type Scale } from '../../core/scale.js';
import type { SegmentName } from '../../core/segment.js';
import type { TestSummary } from '../../core/segment-tests.js';
import type { FamilySummary } from '../../core/test-family.js';
import { joinedRows } from '../account.js';
import { quote } from '../quote.js';
import { answersText } from '../scale.js';
import type { DetectableNamed } from '../segment-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';

/** A blank cell, where a segment is named. */
export const BLANK = '(leeg)';

/** Of a list in a sentence. */
export const MOST_NAMED = 3;

export const HIDDEN = 'verborgen';
export const LOW_N = 'lage n';

const ADJUSTMENTS: Readonly<Record<Adjustment, string>> = {
  holm: 'Holm',
  bh: 'Benjamini-Hochberg',
  none: 'zonder correctie',
};

/** "p = 0,034"; null is not tested. */
export function pValue(t: Tongue, p: number | null): string {
  return p === null ? 'niet getoetst' : t.p(p);
}

/** What the figures are called. */
export function measure(scale: Scale | undefined): string {
  return scale === undefined ? 'NPS' : 'saldo';
}

/** The same with its article: "de NPS", "het saldo". */
export function theMeasure(scale: Scale | undefined): string {
  return scale === undefined ? 'de NPS' : 'het saldo';
}

/** Which net score it is; nothing of an NPS. */
export function which(scale: Scale | undefined): string {
  return scale === undefined ? '' : ` (${netScoreText(scale)})`;
}

/** "5 min 1–3 op een schaal van 1 tot 5" */
export function netScoreText(scale: Scale): string {
  const [detractors, , promoters] = bandsOf(scale);
  return `${answersText(promoters)} min ${answersText(detractors)} op een schaal van ${scale.low} tot ${scale.high}`;
}

/** "95%-BI" */
export function confidenceText(t: Tongue, confidence: number): string {
  return `${t.level(confidence)}-BI`;
}

/** "95%-BI +26 tot +31" */
export function interval(t: Tongue, confidence: number, { low, high }: Interval): string {
  return `${confidenceText(t, confidence)} ${t.interval([low, high])}`;
}

export function sample(t: Tongue, count: number): string {
  return `n = ${t.count(count)}`;
}

export function samples(t: Tongue, counts: readonly number[]): string {
  return `n = ${counts.map((count) => t.count(count)).join(' → ')}`;
}

/** "+29 (95%-BI +26 tot +31, n = 4.298)" */
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

/** "4.298 antwoorden" */
export function answers(t: Tongue, count: number): string {
  return t.counted(count, 'antwoord', 'antwoorden');
}

/** "minder dan 30 antwoorden" */
export function fewerThan(t: Tongue, count: number): string {
  return `minder dan ${answers(t, count)}`;
}

/** " per region" */
export function by(breakdown: string | undefined): string {
  return breakdown === undefined ? '' : ` per ${breakdown}`;
}

/** "de rest", or the name of the one segment. */
export function against({ against: segment }: TestSummary): string {
  return segment === undefined ? 'de rest' : nameOf(segment);
}

function nameOf(segment: SegmentName): string {
  return Object.values(segment)
    .map((value) => value ?? BLANK)
    .join(' × ');
}

/** "deze steekproef zou een verschil van 14 punten (EMEA) tot 42 punten (Malta) in 80 van de 100 gevallen aantonen" */
export function detectableLine(
  t: Tongue,
  what: 'verschil' | 'verandering',
  { power, least, most }: DetectableNamed,
  breakdown: string,
): string {
  const named = ({ segment, other }: DetectableNamed['most']) =>
    ` (${nameOf(segment)}${other === undefined ? '' : ` en ${nameOf(other)}`})`;
  const first = wholePoints(t, least.difference);
  const last = most.difference === null ? undefined : wholePoints(t, most.difference);
  const upTo = last === undefined ? ' of meer' : ` tot ${last}${named(most)}`;
  const range = last === first ? '' : `${named(least)}${upTo}`;
  return `deze steekproef zou een ${what} van ${first}${range}${breakdown} in ${cases(t, power)} aantonen`;
}

/** "80 van de 100 gevallen" */
export function cases(t: Tongue, power: number): string {
  return `${t.decimal(power, 0, 2)} van de 100 gevallen`;
}

/** "14 punten" */
export function wholePoints(t: Tongue, difference: number): string {
  return t.measured(difference, 0, 'punt', 'punten');
}

/** With its sign: "-13 punten" */
export function signedPoints(t: Tongue, difference: number, places: number): string {
  const sign = t.points(difference, places).startsWith('+') ? '+' : '';
  return `${sign}${t.measured(difference, places, 'punt', 'punten')}`;
}

/** "p < 0,05, Holm over 5 toetsen" */
export function testsOf(
  t: Tongue,
  { alpha, adjust, method, count }: FamilySummary,
  noun: Noun = ['toets', 'toetsen'],
): string {
  const how = method === 'adjusted-wald' ? '' : ' volgens de aangepaste Wald-toets en de exacte toets';
  const over = adjust === 'none' ? '' : ` over ${t.counted(count, ...noun)}`;
  return `${t.below(alpha)}${how}, ${ADJUSTMENTS[adjust]}${over}`;
}

/** Points, without decimals that are all zero. */
export function points(t: Tongue, value: number): string {
  return t.decimal(value, t.places.points).replace(/,0+$/, '');
}

export function wholePercent(t: Tongue, share: number): string {
  return t.percent(share, 0);
}

/** A value or a column name; long ones cut with … */
export function quoted(t: Tongue, text: string): string {
  return t.quote(quote(text).slice(1, -1));
}

/** "4.310 rijen = 4.298 antwoorden + 9 leeg + 3 ongeldig" */
export function accountLine(
  t: Tongue,
  { rows, records, answered, blank, rejected, filtered, join }: Omit<InputAccount, 'sources' | 'columns'>,
): string {
  const parts = Object.entries({ leeg: blank, ongeldig: rejected, weggefilterd: filtered });
  const sum = [
    answers(t, answered),
    ...parts.filter(([, count]) => count > 0).map(([name, count]) => `${t.count(count)} ${name}`),
  ].join(' + ');
  const lines = t.counted(records ?? rows, 'rij', 'rijen');
  return `${records === undefined ? lines : `${lines} met ${answers(t, rows)}`} = ${sum}${join === undefined ? '' : joinedLine(t, join)}`;
}

function joinedLine(t: Tongue, join: JoinAccount): string {
  const { matched, all, file } = joinedRows(join);
  return `; ${t.count(matched)} van ${t.counted(all, 'rij', 'rijen')} gevonden in ${file}`;
}

/** That all figures are withheld. */
export function hiddenFigures(t: Tongue, minN: number): string {
  return `${HIDDEN}: ${fewerThan(t, minN)}`;
}

/** That small groups are withheld, and what they would follow from: "zo’n segment". */
export function hiddenGroups(t: Tongue, minN: number, noun: Noun, what: string): string {
  return `${HIDDEN}: minder dan ${t.counted(minN, ...noun)}, of waaruit ${what} zou volgen`;
}

/** That a breakdown is withheld as a whole. */
export function hiddenLine(t: Tongue, columns: readonly string[], minN: number): string {
  const name = columns.map((column) => column.trim()).join(' × ');
  return `per ${name}: alles ${HIDDEN}, geen segment met ${t.count(minN)} of meer antwoorden kan worden getoond`;
}
