// Italian: phrases that the sentences of reports share. "Saldo" is how Istat calls the share of good answers less that of bad
// ones (clima di fiducia), "oscurato" how it calls figures that are withheld; "base" is what market research calls the
// number of answers.
import type { InputAccount, JoinAccount } from '../../core/account.js';
import type { Adjustment } from '../../core/adjust.js';
import type { Interval } from '../../core/interval.js';
import { bandsOf, type Scale } from '../../core/scale.js';
import type { SegmentName } from '../../core/segment.js';
import type { TestSummary } from '../../core/segment-tests.js';
import type { FamilySummary } from '../../core/test-family.js';
import { decimal } from '../../report/numbers.js';
import { joinedRows } from '../account.js';
import { answersText } from '../scale.js';
import type { DetectableNamed } from '../segment-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';

/** A blank cell, where a segment is named. */
export const BLANK = '(vuoto)';
/** Of a list in a sentence. */
export const MOST_NAMED = 3;

export const ANSWER: Noun = ['risposta', 'risposte'];
export const POINT: Noun = ['punto', 'punti'];
export const ROW: Noun = ['riga', 'righe'];
export const COLUMN: Noun = ['colonna', 'colonne'];
/** "Test" is the same in the plural. */
export const TEST: Noun = ['test', 'test'];

/** Marks that legends explain. */
export const LOW_N = 'base ridotta';
export const HIDDEN = 'oscurato';

/** After what there is of something: it does not do for a test. */
export const TOO_FEW = 'insufficienti per un test';
export const MORE_THAN_CHANCE = 'al di là del caso';
export const WALD_ALONE = 'con pesi, p è solo quello di Wald aggiustato';

const ADJUSTMENTS: Readonly<Record<Adjustment, string>> = {
  holm: 'Holm',
  bh: 'Benjamini-Hochberg',
  none: 'senza correzione',
};

/** "p = 0,034"; null is not tested. */
export function pValue(t: Tongue, p: number | null): string {
  return p === null ? 'non testato' : t.p(p);
}

/** What the figures are called. */
export function measure(scale: Scale | undefined): string {
  return scale === undefined ? 'NPS' : 'saldo';
}

const ARTICLES = { il: 'l’', Il: 'L’', del: 'dell’', al: 'all’' } as const;

/** The same with its article: "l’NPS", "al saldo". */
export function theMeasure(scale: Scale | undefined, article: keyof typeof ARTICLES = 'il'): string {
  return scale === undefined ? `${ARTICLES[article]}NPS` : `${article} saldo`;
}

/** Which net score it is; nothing of an NPS. */
export function which(scale: Scale | undefined): string {
  return scale === undefined ? '' : ` (${netScoreText(scale)})`;
}

/** "5 meno 1–3 su una scala da 1 a 5" */
export function netScoreText(scale: Scale): string {
  const [detractors, , promoters] = bandsOf(scale);
  return `${answersText(promoters)} meno ${answersText(detractors)} su una scala da ${scale.low} a ${scale.high}`;
}

/** "IC 95%" */
export function confidenceText(t: Tongue, confidence: number): string {
  return `IC ${t.level(confidence)}`;
}

/** "IC 95%: da +26 a +31" */
export function interval(t: Tongue, confidence: number, { low, high }: Interval): string {
  return `${confidenceText(t, confidence)}: da ${t.interval([low, high])}`;
}

export function sample(t: Tongue, count: number): string {
  return `n = ${t.count(count)}`;
}

export function samples(t: Tongue, counts: readonly number[]): string {
  return `n = ${counts.map((count) => t.count(count)).join(' → ')}`;
}

/** "+29 (IC 95%: da +26 a +31, n = 4.298)" */
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

/** " per region" */
export function by(breakdown: string | undefined): string {
  return breakdown === undefined ? '' : ` per ${breakdown}`;
}

/** "il resto", or the name of the one segment. */
export function against({ against: segment }: TestSummary): string {
  return segment === undefined ? 'il resto' : nameOf(segment);
}

/** The same after "da": "dal resto", "da EMEA". */
export function fromAgainst(tests: TestSummary): string {
  return tests.against === undefined ? 'dal resto' : `da ${against(tests)}`;
}

function nameOf(segment: SegmentName): string {
  return Object.values(segment)
    .map((value) => value ?? BLANK)
    .join(' × ');
}

/** "questo campione rivelerebbe una differenza da 14 punti (EMEA) a 42 punti (Malta) in 80 casi su 100" */
export function detectableLine(
  t: Tongue,
  what: 'differenza' | 'variazione',
  { power, least, most }: DetectableNamed,
  breakdown: string,
): string {
  const named = ({ segment, other }: DetectableNamed['most']) =>
    ` (${nameOf(segment)}${other === undefined ? '' : ` e ${nameOf(other)}`})`;
  const first = wholePoints(t, least.difference);
  const last = most.difference === null ? undefined : wholePoints(t, most.difference);
  const upTo = last === undefined ? ' o più' : ` a ${last}${named(most)}`;
  const range =
    last === first ? `di ${first}` : `${last === undefined ? 'di' : 'da'} ${first}${named(least)}${upTo}`;
  return `questo campione rivelerebbe una ${what} ${range}${breakdown} in ${cases(t, power)}`;
}

export function cases(t: Tongue, power: number): string {
  return `${t.decimal(power, 0, 2)} casi su 100`;
}

/** "14 punti" */
export function wholePoints(t: Tongue, difference: number): string {
  return t.measured(difference, 0, ...POINT);
}

/** "+3,5 punti", "-1 punto" */
export function signedPoints(t: Tongue, value: number, digits = t.places.points): string {
  const text = t.measured(value, digits, ...POINT);
  return text.startsWith('-') || !/[1-9]/.test(text) ? text : `+${text}`;
}

/** "3,5 punti", "3 punti": without decimals that are all zero. */
export function pointsText(t: Tongue, value: number): string {
  const isWhole = /^-?\d+(?:\.0*)?$/.test(decimal(value, t.places.points));
  return t.measured(value, isWhole ? 0 : t.places.points, ...POINT);
}

/** "p < 0,05, Holm su 5 test" */
export function testsOf(t: Tongue, { alpha, adjust, method, count }: FamilySummary, noun = TEST): string {
  const how = method === 'adjusted-wald' ? '' : ' con Wald aggiustato e con il test esatto';
  const over = adjust === 'none' ? '' : ` su ${t.counted(count, ...noun)}`;
  return `${t.below(alpha)}${how}, ${ADJUSTMENTS[adjust]}${over}`;
}

/** "p < 0,05, Holm su 214 parole": of tests that are all corrected so. */
export function holmOver(
  t: Tongue,
  { alpha, count }: Pick<FamilySummary, 'alpha' | 'count'>,
  noun: Noun,
): string {
  return `${t.below(alpha)}, Holm su ${t.counted(count, ...noun)}`;
}

/** A share with its article: "il 38%", "dell’1%", "l’80%". */
export function theShare(text: string, article: 'il' | 'del' = 'il'): string {
  return /^(?:8|1\D|11\D)/.test(text) ? `${ARTICLES[article]}${text}` : `${article} ${text}`;
}

export function wholePercent(t: Tongue, share: number): string {
  return t.percent(share, 0);
}

/** "4.310 righe = 4.298 risposte + 9 vuote + 3 scartate" */
export function accountLine(
  t: Tongue,
  { rows, records, answered, blank, rejected, filtered, join }: Omit<InputAccount, 'sources' | 'columns'>,
): string {
  const parts: readonly { readonly count: number; readonly noun: Noun }[] = [
    { count: blank, noun: ['vuota', 'vuote'] },
    { count: rejected, noun: ['scartata', 'scartate'] },
    { count: filtered, noun: ['filtrata', 'filtrate'] },
  ];
  const sum = [
    t.counted(answered, ...ANSWER),
    ...parts.filter(({ count }) => count > 0).map(({ count, noun }) => t.counted(count, ...noun)),
  ].join(' + ');
  const lines = t.counted(records ?? rows, ...ROW);
  const all = records === undefined ? lines : `${lines} con ${t.counted(rows, ...ANSWER)}`;
  return `${all} = ${sum}${join === undefined ? '' : joinedLine(t, join)}`;
}

function joinedLine(t: Tongue, join: JoinAccount): string {
  const { matched, all, file } = joinedRows(join);
  return `; ${t.counted(matched, ...ROW)} su ${t.count(all)} in ${file}`;
}

/** That all figures are withheld. */
export function hiddenFigures(t: Tongue, minN: number): string {
  return `${HIDDEN}: meno di ${t.counted(minN, ...ANSWER)}`;
}

/** That small groups are withheld, and what they would follow from. */
export function hiddenGroups(t: Tongue, minN: number, noun: Noun, what: string): string {
  return `${HIDDEN}: meno di ${t.counted(minN, ...noun)}, o ciò che permetterebbe di dedurre ${what}`;
}

/** That a breakdown is withheld as a whole. */
export function hiddenLine(t: Tongue, columns: readonly string[], minN: number): string {
  const name = columns.map((column) => column.trim()).join(' × ');
  return `per ${name}: tutto oscurato, nessun segmento con almeno ${t.counted(minN, ...ANSWER)} può essere mostrato`;
}
