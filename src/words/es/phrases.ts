// Spanish: phrases that the sentences of reports share. "Intervalo de confianza" and "error de muestreo" are terms of the
// methodologies of the Instituto Nacional de Estadística; "base" is what market research calls the answers of a figure.
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
export const BLANK = '(vacío)';
/** The mark of few answers. */
export const LOW_BASE = 'base pequeña';
/** The mark of what is withheld. */
export const HIDDEN = 'oculto';
/** Of a list in a sentence. */
export const MOST_NAMED = 3;

export const ANSWER: Noun = ['respuesta', 'respuestas'];
export const COMMENT: Noun = ['comentario', 'comentarios'];
export const COLUMN: Noun = ['columna', 'columnas'];
export const POINT: Noun = ['punto', 'puntos'];

const ADJUSTMENTS: Readonly<Record<Adjustment, string>> = {
  holm: 'Holm',
  bh: 'Benjamini-Hochberg',
  none: 'sin corrección',
};

/** "p = 0,034"; null is not tested. */
export function pValue(t: Tongue, p: number | null): string {
  return p === null ? 'sin prueba' : t.p(p);
}

/** What the figures are called. */
export function measure(scale: Scale | undefined): string {
  return scale === undefined ? 'NPS' : 'puntuación neta';
}

/** The same with its article. */
export function theMeasure(scale: Scale | undefined): string {
  return scale === undefined ? 'el NPS' : 'la puntuación neta';
}

/** Of some people or answers: "su NPS". */
export function theirMeasure(isNps: boolean): string {
  return isNps ? 'su NPS' : 'su puntuación neta';
}

/** Which net score it is; nothing of an NPS. */
export function which(scale: Scale | undefined): string {
  return scale === undefined ? '' : ` (${netScoreText(scale)})`;
}

/** "5 menos 1–3 en una escala de 1 a 5" */
export function netScoreText(scale: Scale): string {
  const [detractors, , promoters] = bandsOf(scale);
  return `${answersText(promoters)} menos ${answersText(detractors)} en una escala de ${scale.low} a ${scale.high}`;
}

/** "IC 95 %": of headings, and where there is little room. */
export function confidenceText(t: Tongue, confidence: number): string {
  return `IC ${t.level(confidence)}`;
}

/** "IC del 95 %: +26 a +31" */
export function interval(t: Tongue, confidence: number, { low, high }: Interval): string {
  return within(t, confidence, t.interval([low, high]));
}

/** The same of bounds that are written already. */
export function within(t: Tongue, confidence: number, bounds: string): string {
  return `IC del ${t.level(confidence)}: ${bounds}`;
}

export function sample(t: Tongue, count: number): string {
  return `n = ${t.count(count)}`;
}

export function samples(t: Tongue, counts: readonly number[]): string {
  return `n = ${counts.map((count) => t.count(count)).join(' → ')}`;
}

/** "+29 (IC del 95 %: +26 a +31, n = 4.298)" */
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

/** " por region" */
export function by(breakdown: string | undefined): string {
  return breakdown === undefined ? '' : ` por ${breakdown}`;
}

/** "del resto", or "de" and the name of the one segment. */
export function fromAgainst({ against: segment }: TestSummary): string {
  return segment === undefined ? 'del resto' : `de ${nameOf(segment)}`;
}

/** The name of the one segment that others are compared with. */
export function against({ against: segment }: TestSummary): string {
  return segment === undefined ? 'el resto' : nameOf(segment);
}

function nameOf(segment: SegmentName): string {
  return Object.values(segment)
    .map((value) => value ?? BLANK)
    .join(' × ');
}

/** "esta muestra revelaría una diferencia de 14 puntos (EMEA) a 42 puntos (Malta) en 80 de cada 100 casos" */
export function detectableLine(
  t: Tongue,
  what: 'una diferencia' | 'un cambio',
  { power, least, most }: DetectableNamed,
  breakdown: string,
): string {
  const named = ({ segment, other }: DetectableNamed['most']) =>
    ` (${nameOf(segment)}${other === undefined ? '' : ` y ${nameOf(other)}`})`;
  const first = wholePoints(t, least.difference);
  const last = most.difference === null ? undefined : wholePoints(t, most.difference);
  const upTo = last === undefined ? ' o más' : ` a ${last}${named(most)}`;
  const range = last === first ? '' : `${named(least)}${upTo}`;
  return `esta muestra revelaría ${what} de ${first}${range}${breakdown} en ${cases(t, power)}`;
}

/** "80 de cada 100 casos" */
export function cases(t: Tongue, power: number): string {
  return `${t.decimal(power, 0, 2)} de cada 100 casos`;
}

/** "42 puntos" */
export function wholePoints(t: Tongue, difference: number): string {
  return t.measured(difference, 0, ...POINT);
}

/** "+1,8 puntos": a difference with its sign. */
export function signedPoints(t: Tongue, value: number, places = t.places.points): string {
  const sign = /^[+-]/.exec(t.points(value, places))?.[0] ?? '';
  return `${sign}${t.measured(Math.abs(value), places, ...POINT)}`;
}

/** "p < 0,05, Holm sobre 5 pruebas" */
export function testsOf(
  t: Tongue,
  { alpha, adjust, method, count }: FamilySummary,
  noun: Noun = ['prueba', 'pruebas'],
): string {
  const how = method === 'adjusted-wald' ? '' : ' por Wald ajustado y por la prueba exacta';
  const over = adjust === 'none' ? '' : ` sobre ${t.counted(count, ...noun)}`;
  return `${t.below(alpha)}${how}, ${ADJUSTMENTS[adjust]}${over}`;
}

/** "4,4 puntos", "4 puntos": without decimals that are all zero. */
export function somePoints(t: Tongue, value: number): string {
  const { points: places } = t.places;
  return t.measured(value, /,0+$/.test(t.decimal(value, places)) ? 0 : places, ...POINT);
}

export function wholePercent(t: Tongue, share: number): string {
  return t.percent(share, 0);
}

/** "4.310 filas = 4.298 con respuesta + 9 vacías + 3 rechazadas" */
export function accountLine(
  t: Tongue,
  { rows, records, answered, blank, rejected, filtered, join }: Omit<InputAccount, 'sources' | 'columns'>,
): string {
  const parts: readonly { readonly count: number; readonly word: Noun }[] = [
    { count: blank, word: ['vacía', 'vacías'] },
    { count: rejected, word: ['rechazada', 'rechazadas'] },
    { count: filtered, word: ['filtrada', 'filtradas'] },
  ];
  const sum = [
    `${t.count(answered)} con respuesta`,
    ...parts
      .filter(({ count }) => count > 0)
      .map(({ count, word }) => `${t.count(count)} ${t.agreeing(count, ...word)}`),
  ].join(' + ');
  const lines = t.counted(records ?? rows, 'fila', 'filas');
  const all = records === undefined ? lines : `${lines} con ${t.counted(rows, ...ANSWER)}`;
  return `${all} = ${sum}${join === undefined ? '' : joinedLine(t, join)}`;
}

function joinedLine(t: Tongue, join: JoinAccount): string {
  const { matched, all, file } = joinedRows(join);
  return `; ${t.count(matched)} de ${t.counted(all, 'fila', 'filas')} en ${file}`;
}

/** That all figures are withheld. */
export function hiddenFigures(t: Tongue, minN: number): string {
  return `${HIDDEN}: menos de ${t.counted(minN, ...ANSWER)}`;
}

/** That small groups are withheld, and what they would follow from. */
export function hiddenGroups(t: Tongue, minN: number, noun: Noun, what: string): string {
  return `${HIDDEN}: menos de ${t.counted(minN, ...noun)}, o algo de lo que se deduciría ${what}`;
}

/** That a breakdown is withheld as a whole. */
export function hiddenLine(t: Tongue, columns: readonly string[], minN: number): string {
  const name = columns.map((column) => column.trim()).join(' × ');
  return `por ${name}: todo oculto, no se puede mostrar ningún segmento de al menos ${t.counted(minN, ...ANSWER)}`;
}
