// What nps segment shows of several questions: a table for each of its breakdowns, under the name of the question.
import type { QuestionSegments, QuestionSegmentsResult } from '../../core/results.js';
import type { Legend, Line, ReportTable, TidyRecords } from '../../report/report.js';
import type { Words } from '../../words/words.js';
import type { Computed, Shown } from '../output/computed.js';
import { rateLine, weightedLine } from './footer.js';
import { measureLegend } from './measures.js';
import {
  breakdownsOf,
  nameOf,
  rateLegend,
  type SegmentedOptions,
  segmentLegend,
  segmentTables,
} from './segment.js';
import { segmentRecords } from './segment-records.js';
import { withBands } from './tidy.js';

/** What nps segment computes of several questions. */
export interface QuestionsSegmented extends Computed<QuestionSegmentsResult, SegmentedOptions> {
  /** A row for all segments together is wanted. */
  total: boolean;
}

/** The report of several questions. */
export function questionSegmentsView(
  segmented: QuestionsSegmented,
  words: Words,
): Shown<QuestionSegmentsResult> {
  const { result, options, scale, total } = segmented;
  const { questions } = result;
  const { confidence } = options;
  const { of, account, segmentTitle } = words.questions;
  const breakdowns = breakdownsOf(questions[0]!).map(({ by }) => nameOf(by));
  return {
    ...segmented,
    title: [{ text: segmentTitle(questions.length, breakdowns, scale), tone: 'strong' }],
    tables: questions.flatMap((one) => titled(one, segmented, words)),
    footer: [
      ...legendOf(segmented, words),
      ...questions.flatMap((one) =>
        [
          ...weightedLine(one.overall, words),
          ...rateLine(one.overall, confidence, words),
          account(one.account),
        ].map((line) => of(one.question, line)),
      ),
    ],
    records: withBands(recordsOf(questions, total), scale),
  };
}

/** The tables of one question; its name is above each, its overall figures above the first. */
function titled(question: QuestionSegments, segmented: QuestionsSegmented, words: Words): ReportTable[] {
  const { confidence } = segmented.options;
  const { nps, interval, responses } = question.overall;
  return segmentTables({ ...segmented, result: question }, words).map(({ title, ...table }, i) => ({
    ...table,
    title: {
      pieces: [
        [{ text: question.question, tone: 'strong' }],
        ...(title === undefined
          ? []
          : typeof title === 'object' && 'pieces' in title
            ? title.pieces
            : [title]),
        ...(i === 0 ? [words.segment.overall(nps, confidence, interval, responses)] : []),
      ],
    },
  }));
}

function legendOf({ result, options, scale }: QuestionsSegmented, words: Words): (Line | Legend)[] {
  const { questions } = result;
  const named = questions.flatMap((one) =>
    breakdownsOf(one).map(
      (breakdown) => [breakdown, words.questions.breakdownOf(nameOf(breakdown.by), one.question)] as const,
    ),
  );
  return [
    ...segmentLegend(named, options.minN ?? 0, scale, words),
    ...once(questions.flatMap((one) => measureLegend(breakdownsOf(one), options, words))),
    ...rateLegend(questions[0]!.overall, words),
  ];
}

/** Each legend once: most questions have the same. */
function once(legends: readonly (Line | Legend)[]): (Line | Legend)[] {
  return [...new Map(legends.map((one) => [JSON.stringify(one), one])).values()];
}

/** The records of each question, whose name comes first. */
function recordsOf(questions: readonly QuestionSegments[], total: boolean): TidyRecords {
  const each = questions.map((one) => ({
    question: one.question,
    records: segmentRecords(breakdownsOf(one), one, total),
  }));
  return {
    header: ['question', ...each[0]!.records.header],
    rows: each.flatMap(({ question, records }) => records.rows.map((row) => [question, ...row])),
  };
}
