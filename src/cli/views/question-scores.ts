// What nps score shows of several questions: a row for each, then the difference between each two.
import { alphaOf, MIN_TESTED } from '../../core/contrast.js';
import type { QuestionDifference } from '../../core/question-differences.js';
import type { QuestionScore, QuestionScoresResult } from '../../core/results.js';
import { answersOf, NPS_SCALE, type Scale } from '../../core/scale.js';
import { LOW_N } from '../../core/segment.js';
import type { CellValue, Legend, Line, ReportTable, TidyRecords } from '../../report/report.js';
import type { Words } from '../../words/words.js';
import type { Computed, Shown } from '../output/computed.js';
import { CATEGORIES } from './categories.js';
import { rateLine, weightedLine } from './footer.js';
import { BLOCK_HEADER, blockCells, RATE_HEADER, rateCells, stacked, withBands } from './tidy.js';

/** What nps score computes of several questions. */
export type QuestionsScored = Computed<QuestionScoresResult, { confidence: number; minN: number | null }>;

/** The report of several questions. */
export function questionScoresView(scored: QuestionsScored, words: Words): Shown<QuestionScoresResult> {
  const { result, options, scale } = scored;
  const { questions, differences } = result;
  const { confidence, minN } = options;
  const { of, account } = words.questions;
  return {
    ...scored,
    title: [{ text: words.questions.title(questions.length, scale), tone: 'strong' }],
    tables: [
      scoresTable(questions, confidence, scale, words),
      differencesTable(differences, confidence, words),
    ],
    footer: [
      ...scoresLegend(result, minN ?? 0, words),
      ...differencesLegend(differences, confidence, words),
      ...questions.flatMap((one) =>
        [...weightedLine(one, words), ...rateLine(one, confidence, words), account(one.account)].map((line) =>
          of(one.question, line),
        ),
      ),
    ],
    records: withBands(recordsOf(result, scale), scale),
  };
}

function scoresTable(
  questions: readonly QuestionScore[],
  confidence: number,
  scale: Scale | undefined,
  { segment: { headings, marks }, questions: { headings: own }, figures }: Words,
): ReportTable {
  const isRated = questions.some(({ invitations }) => invitations !== undefined);
  return {
    columns: [
      { title: own.question, kind: 'text' },
      { title: scale === undefined ? headings.nps : headings.netScore, kind: 'nps' },
      { title: figures.confidence(confidence), kind: 'interval', drop: 1 },
      { title: headings.responses, kind: 'count' },
      ...(isRated ? [{ title: headings.rate, kind: 'percent' as const, drop: 6 }] : []),
      { title: headings.promoters, kind: 'share', drop: 3 },
      { title: headings.passives, kind: 'share', drop: 5 },
      { title: headings.detractors, kind: 'share', drop: 4 },
      { title: '', name: headings.mark, kind: 'mark' },
    ],
    rows: questions.map((one) => [
      one.question,
      one.nps,
      one.interval && ([one.interval.low, one.interval.high] as const),
      one.responses,
      ...(isRated ? [one.invitations?.rate ?? null] : []),
      ...CATEGORIES.map(({ category }) => one[category]?.share ?? null),
      markOfScore(one, marks),
    ]),
    chart: {
      kind: 'stacked',
      parts: CATEGORIES.map(({ category, shade }) => ({
        name: headings[category],
        shade,
        values: questions.map((one) => one[category]?.share ?? null),
      })),
    },
  };
}

function markOfScore({ hidden, responses }: QuestionScore, marks: Words['segment']['marks']): CellValue {
  if (hidden) return { text: marks.hidden, tone: 'dim' };
  return responses < LOW_N ? { text: marks.lowN, tone: 'warn' } : null;
}

function differencesTable(
  differences: readonly QuestionDifference[],
  confidence: number,
  { segment: { headings, marks }, questions, figures }: Words,
): ReportTable {
  return {
    title: [{ text: questions.differences, tone: 'strong' }],
    columns: [
      { title: questions.headings.question, kind: 'text' },
      { title: questions.headings.less, kind: 'text' },
      { title: questions.headings.points, kind: 'points' },
      { title: figures.confidence(confidence), kind: 'interval', drop: 1 },
      { title: headings.responses, kind: 'count' },
      { title: '', name: headings.mark, kind: 'mark' },
    ],
    rows: differences.map((one) => [
      ...one.questions,
      one.difference,
      one.interval && ([one.interval.low, one.interval.high] as const),
      one.responses,
      markOfDifference(one, marks),
    ]),
  };
}

function markOfDifference(
  { hidden, responses, difference, significant }: QuestionDifference,
  marks: Words['segment']['marks'],
): CellValue {
  if (hidden) return { text: marks.hidden, tone: 'dim' };
  if (responses < MIN_TESTED) return { text: marks.untested, tone: 'dim' };
  if (!significant) return null;
  return difference! > 0 ? { text: marks.above, tone: 'good' } : { text: marks.below, tone: 'bad' };
}

function scoresLegend(
  { questions, differences }: QuestionScoresResult,
  minN: number,
  { segment: { legend }, questions: words }: Words,
): Legend[] {
  const isLow = questions.some(({ hidden, responses }) => !hidden && responses < LOW_N);
  const isHidden = [...questions, ...differences].some(({ hidden }) => hidden);
  return [
    ...(isLow ? [{ legend: legend.lowN }] : []),
    ...(isHidden ? [{ legend: words.legend.hidden(minN) }] : []),
  ];
}

function differencesLegend(
  differences: readonly QuestionDifference[],
  confidence: number,
  { questions: { legend } }: Words,
): (Line | Legend)[] {
  const tests = {
    count: differences.filter(({ pValue }) => pValue !== null).length,
    alpha: alphaOf(confidence / 100),
  };
  const isFound = differences.some(({ significant }) => significant);
  const isUntested = differences.some(({ hidden, responses }) => !hidden && responses < MIN_TESTED);
  return [
    ...(isFound ? [{ legend: legend.differ(tests) }] : []),
    ...(tests.count > 0 && !isFound ? [legend.noneDiffers(tests)] : []),
    ...(isUntested ? [{ legend: legend.untested }] : []),
  ];
}

/** A record for each question, then one for each two of them; a first column says which. */
function recordsOf({ questions, differences }: QuestionScoresResult, scale: Scale | undefined): TidyRecords {
  const answers = answersOf(scale ?? NPS_SCALE);
  const isRated = questions.some(({ invitations }) => invitations !== undefined);
  const scores = {
    header: [
      'question',
      ...BLOCK_HEADER,
      ...(isRated ? RATE_HEADER : []),
      ...answers.map((answer) => `score_${answer}`),
    ],
    rows: questions.map((one) => [
      one.question,
      ...blockCells(one),
      ...(isRated ? rateCells(one) : []),
      ...(one.distribution ?? answers.map(() => null)),
    ]),
  };
  const pairs = {
    header: [
      ...['question', 'other_question', 'difference', 'ci_low', 'ci_high', 'responses'],
      ...['p_value', 'adjusted_p_value', 'significant'],
    ],
    rows: differences.map((one) => [
      ...one.questions,
      one.difference,
      one.interval?.low ?? null,
      one.interval?.high ?? null,
      one.responses,
      one.pValue,
      one.adjustedPValue,
      one.significant,
    ]),
  };
  return stacked(0, { row: 'question', records: scores }, [{ row: 'difference', records: pairs }]);
}
