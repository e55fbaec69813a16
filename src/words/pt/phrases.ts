// Portuguese: phrases that the sentences of reports share, in words that Portugal and Brazil have alike: "caso" for what is a
// "registo" in one and a "registro" in the other, "fonte" for "ficheiro" and "arquivo", "revelar" for "detetar" and
// "detectar". "Saldo" is how INE calls the share of good answers less that of bad ones, "base" how market
// research calls the number of answers.
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
export const BLANK = '(em branco)';
/** Of a list in a sentence. */
export const MOST_NAMED = 3;

export const ANSWER: Noun = ['resposta', 'respostas'];
export const POINT: Noun = ['ponto', 'pontos'];

/** Marks that legends explain. */
export const LOW_N = 'base reduzida';
export const HIDDEN = 'oculto';

/** After what there is of something: it does not do for a test. */
export const TOO_FEW = 'insuficientes para um teste';
export const MORE_THAN_CHANCE = 'além do acaso';
export const WALD_ALONE = 'com pesos, p é apenas o de Wald ajustado';

const ADJUSTMENTS: Readonly<Record<Adjustment, string>> = {
  holm: 'Holm',
  bh: 'Benjamini-Hochberg',
  none: 'sem correção',
};

/** "p = 0,034"; null is not tested. */
export function pValue(t: Tongue, p: number | null): string {
  return p === null ? 'não testado' : t.p(p);
}

/** What the figures are called: masculine, both. */
export function measure(scale: Scale | undefined): string {
  return scale === undefined ? 'NPS' : 'saldo';
}

/** Which net score it is; nothing of an NPS. */
export function which(scale: Scale | undefined): string {
  return scale === undefined ? '' : ` (${netScoreText(scale)})`;
}

/** "5 menos 1–3 numa escala de 1 a 5" */
export function netScoreText(scale: Scale): string {
  const [detractors, , promoters] = bandsOf(scale);
  return `${answersText(promoters)} menos ${answersText(detractors)} numa escala de ${scale.low} a ${scale.high}`;
}

/** "IC 95%" */
export function confidenceText(t: Tongue, confidence: number): string {
  return `IC ${t.level(confidence)}`;
}

/** "IC 95%: +26 a +31" */
export function interval(t: Tongue, confidence: number, { low, high }: Interval): string {
  return `${confidenceText(t, confidence)}: ${t.interval([low, high])}`;
}

export function sample(t: Tongue, count: number): string {
  return `n = ${t.count(count)}`;
}

export function samples(t: Tongue, counts: readonly number[]): string {
  return `n = ${counts.map((count) => t.count(count)).join(' → ')}`;
}

/** "+29 (IC 95%: +26 a +31, n = 4.298)" */
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

/** "o resto", or the name of the one segment. */
export function against({ against: segment }: TestSummary): string {
  return segment === undefined ? 'o resto' : nameOf(segment);
}

/** The same after "de": "do resto", "de EMEA". */
export function ofAgainst(tests: TestSummary): string {
  return tests.against === undefined ? 'do resto' : `de ${against(tests)}`;
}

function nameOf(segment: SegmentName): string {
  return Object.values(segment)
    .map((value) => value ?? BLANK)
    .join(' × ');
}

/** "esta amostra revelaria uma diferença de 14 pontos (EMEA) a 42 pontos (Malta) em 80 de cada 100 casos" */
export function detectableLine(
  t: Tongue,
  what: 'diferença' | 'variação',
  { power, least, most }: DetectableNamed,
  breakdown: string,
): string {
  const named = ({ segment, other }: DetectableNamed['most']) =>
    ` (${nameOf(segment)}${other === undefined ? '' : ` e ${nameOf(other)}`})`;
  const first = wholePoints(t, least.difference);
  const last = most.difference === null ? undefined : wholePoints(t, most.difference);
  const upTo = last === undefined ? ' ou mais' : ` a ${last}${named(most)}`;
  const range = last === first ? '' : `${named(least)}${upTo}`;
  return `esta amostra revelaria uma ${what} de ${first}${range}${breakdown} em ${cases(t, power)}`;
}

export function cases(t: Tongue, power: number): string {
  return `${t.decimal(power, 0, 2)} de cada 100 casos`;
}

/** "14 pontos" */
export function wholePoints(t: Tongue, difference: number): string {
  return t.measured(difference, 0, ...POINT);
}

/** "+3,5 pontos", "-1 ponto" */
export function signedPoints(t: Tongue, value: number, digits = t.places.points): string {
  const text = t.measured(value, digits, ...POINT);
  return text.startsWith('-') || !/[1-9]/.test(text) ? text : `+${text}`;
}

/** "3,5 pontos", "3 pontos": without decimals that are all zero. */
export function pointsText(t: Tongue, value: number): string {
  const isWhole = /^-?\d+(?:\.0*)?$/.test(decimal(value, t.places.points));
  return t.measured(value, isWhole ? 0 : t.places.points, ...POINT);
}

/** "p < 0,05, Holm para 5 testes" */
export function testsOf(
  t: Tongue,
  { alpha, adjust, method, count }: FamilySummary,
  noun: Noun = ['teste', 'testes'],
): string {
  const how = method === 'adjusted-wald' ? '' : ' por Wald ajustado e pelo teste exato';
  const over = adjust === 'none' ? '' : ` para ${t.counted(count, ...noun)}`;
  return `${t.below(alpha)}${how}, ${ADJUSTMENTS[adjust]}${over}`;
}

/** "p < 0,05, Holm para 214 palavras": of tests that are all corrected so. */
export function holmOver(
  t: Tongue,
  { alpha, count }: Pick<FamilySummary, 'alpha' | 'count'>,
  noun: Noun,
): string {
  return `${t.below(alpha)}, Holm para ${t.counted(count, ...noun)}`;
}

export function wholePercent(t: Tongue, share: number): string {
  return t.percent(share, 0);
}

/** "4.310 linhas = 4.298 respostas + 9 em branco + 3 rejeitadas" */
export function accountLine(
  t: Tongue,
  { rows, records, answered, blank, rejected, filtered, join }: Omit<InputAccount, 'sources' | 'columns'>,
): string {
  const parts: readonly { readonly count: number; readonly noun: Noun }[] = [
    { count: blank, noun: ['em branco', 'em branco'] },
    { count: rejected, noun: ['rejeitada', 'rejeitadas'] },
    { count: filtered, noun: ['filtrada', 'filtradas'] },
  ];
  const sum = [
    t.counted(answered, ...ANSWER),
    ...parts.filter(({ count }) => count > 0).map(({ count, noun }) => t.counted(count, ...noun)),
  ].join(' + ');
  const lines = t.counted(records ?? rows, 'linha', 'linhas');
  const all = records === undefined ? lines : `${lines} com ${t.counted(rows, ...ANSWER)}`;
  return `${all} = ${sum}${join === undefined ? '' : joinedLine(t, join)}`;
}

function joinedLine(t: Tongue, join: JoinAccount): string {
  const { matched, all, file } = joinedRows(join);
  return `; ${t.count(matched)} de ${t.counted(all, 'linha', 'linhas')} em ${file}`;
}

/** That all figures are withheld. */
export function hiddenFigures(t: Tongue, minN: number): string {
  return `${HIDDEN}: menos de ${t.counted(minN, ...ANSWER)}`;
}

/** That small groups are withheld, and what they would follow from. */
export function hiddenGroups(t: Tongue, minN: number, noun: Noun, what: string): string {
  return `${HIDDEN}: menos de ${t.counted(minN, ...noun)}, ou o que permitiria deduzir ${what}`;
}

/** That a breakdown is withheld as a whole. */
export function hiddenLine(t: Tongue, columns: readonly string[], minN: number): string {
  const name = columns.map((column) => column.trim()).join(' × ');
  return `por ${name}: tudo oculto, nenhum segmento com pelo menos ${t.counted(minN, ...ANSWER)} pode ser mostrado`;
}
