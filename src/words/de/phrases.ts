// German: phrases that the sentences of reports share. "Saldo" for a net score: the balances of the ifo survey and of
// Destatis; "KI" for the confidence interval, hyphenated as Duden has compounds with figures: Robert Koch-Institut;
// "Fallzahl", "Basis" for numbers of answers: ADM, glossary of market research.
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
export const BLANK = '(leer)';

/** Of a list in a sentence. */
export const MOST_NAMED = 3;

export const HIDDEN = 'ausgeblendet';
export const LOW_N = 'kleine Basis';

const ADJUSTMENTS: Readonly<Record<Adjustment, string>> = {
  holm: 'Holm',
  bh: 'Benjamini-Hochberg',
  none: 'ohne Korrektur',
};

/** "p = 0,034"; null is not tested. */
export function pValue(t: Tongue, p: number | null): string {
  return p === null ? 'nicht getestet' : t.p(p);
}

/** What the figures are called: both are masculine. */
export function measure(scale: Scale | undefined): string {
  return scale === undefined ? 'NPS' : 'Saldo';
}

/** Which net score it is; nothing of an NPS. */
export function which(scale: Scale | undefined): string {
  return scale === undefined ? '' : ` (${netScoreText(scale)})`;
}

/** "5 minus 1–3 auf einer Skala von 1 bis 5" */
export function netScoreText(scale: Scale): string {
  const [detractors, , promoters] = bandsOf(scale);
  return `${answersText(promoters)} minus ${answersText(detractors)} auf einer Skala von ${scale.low} bis ${scale.high}`;
}

/** "95-%-KI" */
export function confidenceText(t: Tongue, confidence: number): string {
  return `${t.level(confidence).replace(/\s*%$/, '-%')}-KI`;
}

/** "95-%-KI +26 bis +31" */
export function interval(t: Tongue, confidence: number, { low, high }: Interval): string {
  return `${confidenceText(t, confidence)} ${t.interval([low, high])}`;
}

export function sample(t: Tongue, count: number): string {
  return `n = ${t.count(count)}`;
}

export function samples(t: Tongue, counts: readonly number[]): string {
  return `n = ${counts.map((count) => t.count(count)).join(' → ')}`;
}

/** "+29 (95-%-KI +26 bis +31, n = 4.298)" */
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

/** "4.298 Antworten" */
export function answers(t: Tongue, count: number): string {
  return t.counted(count, 'Antwort', 'Antworten');
}

/** "weniger als 30 Antworten" */
export function fewerThan(t: Tongue, count: number): string {
  return `weniger als ${answers(t, count)}`;
}

/** " nach region" */
export function by(breakdown: string | undefined): string {
  return breakdown === undefined ? '' : ` nach ${breakdown}`;
}

/** After "unter" and "über": "dem Rest", or the name of the one segment. */
export function against({ against: segment }: TestSummary): string {
  return segment === undefined ? 'dem Rest' : nameOf(segment);
}

/** After "unterscheidet sich": "vom Rest", "von EMEA". */
export function fromAgainst({ against: segment }: TestSummary): string {
  return segment === undefined ? 'vom Rest' : `von ${nameOf(segment)}`;
}

function nameOf(segment: SegmentName): string {
  return Object.values(segment)
    .map((value) => value ?? BLANK)
    .join(' × ');
}

/** "diese Stichprobe würde einen Unterschied von 14 Punkten (EMEA) bis 42 Punkten (Malta) in 80 von 100 Fällen zeigen" */
export function detectableLine(
  t: Tongue,
  what: 'einen Unterschied' | 'eine Änderung',
  { power, least, most }: DetectableNamed,
  breakdown: string,
): string {
  const named = ({ segment, other }: DetectableNamed['most']) =>
    ` (${nameOf(segment)}${other === undefined ? '' : ` und ${nameOf(other)}`})`;
  const first = ofWholePoints(t, least.difference);
  const last = most.difference === null ? undefined : ofWholePoints(t, most.difference);
  const upTo = last === undefined ? ' oder mehr' : ` bis ${last}${named(most)}`;
  const range = last === first ? '' : `${named(least)}${upTo}`;
  return `diese Stichprobe würde ${what} von ${first}${range}${breakdown} in ${cases(t, power)} zeigen`;
}

/** "80 von 100 Fällen" */
export function cases(t: Tongue, power: number): string {
  return `${t.decimal(power, 0, 2)} von 100 Fällen`;
}

/** After "von": "14 Punkten" */
export function ofWholePoints(t: Tongue, difference: number): string {
  return t.measured(difference, 0, 'Punkt', 'Punkten');
}

/** With its sign: "-13 Punkte" */
export function signedPoints(t: Tongue, difference: number, places: number): string {
  const sign = t.points(difference, places).startsWith('+') ? '+' : '';
  return `${sign}${t.measured(difference, places, 'Punkt', 'Punkte')}`;
}

/** "p < 0,05, Holm über 5 Tests" */
export function testsOf(
  t: Tongue,
  { alpha, adjust, method, count }: FamilySummary,
  noun: Noun = ['Test', 'Tests'],
): string {
  const how = method === 'adjusted-wald' ? '' : ' nach adjustiertem Wald-Test und exaktem Test';
  const over = adjust === 'none' ? '' : ` über ${t.counted(count, ...noun)}`;
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

/** "4.310 Zeilen = 4.298 Antworten + 9 leer + 3 ungültig" */
export function accountLine(
  t: Tongue,
  { rows, records, answered, blank, rejected, filtered, join }: Omit<InputAccount, 'sources' | 'columns'>,
): string {
  const parts = Object.entries({ leer: blank, ungültig: rejected, herausgefiltert: filtered });
  const sum = [
    answers(t, answered),
    ...parts.filter(([, count]) => count > 0).map(([name, count]) => `${t.count(count)} ${name}`),
  ].join(' + ');
  const lines = t.counted(records ?? rows, 'Zeile', 'Zeilen');
  return `${records === undefined ? lines : `${lines} mit ${answers(t, rows)}`} = ${sum}${join === undefined ? '' : joinedLine(t, join)}`;
}

function joinedLine(t: Tongue, join: JoinAccount): string {
  const { matched, all, file } = joinedRows(join);
  return `; ${t.count(matched)} von ${t.counted(all, 'Zeile', 'Zeilen')} in ${file} gefunden`;
}

/** That all figures are withheld. */
export function hiddenFigures(t: Tongue, minN: number): string {
  return `${HIDDEN}: ${fewerThan(t, minN)}`;
}

/** That small groups are withheld, and what they would follow from: "ein solches Segment". */
export function hiddenGroups(t: Tongue, minN: number, noun: Noun, what: string): string {
  return `${HIDDEN}: weniger als ${t.counted(minN, ...noun)}, oder woraus sich ${what} ergäbe`;
}

/** That a breakdown is withheld as a whole. */
export function hiddenLine(t: Tongue, columns: readonly string[], minN: number): string {
  const name = columns.map((column) => column.trim()).join(' × ');
  return `nach ${name}: alles ${HIDDEN}, kein Segment mit ${t.count(minN)} oder mehr Antworten kann gezeigt werden`;
}
