// What nps plan shows: its answers in sentences, what they rest on, one record for CSV.
import type { PlanResult } from '../../core/results.js';
import type { Line } from '../../report/report.js';
import type { Words } from '../../words/words.js';
import type { Computed, Shown } from '../output/computed.js';

/** Shares of the categories, 0 to 1. */
export type Shares = Readonly<Record<'promoters' | 'passives' | 'detractors', number>>;

/** What nps plan computes. */
export interface Planned extends Computed<PlanResult, { confidence: number; power: number }> {
  /** The question was what a number of responses can tell, not how many are needed. */
  givenResponses: boolean;
  /** What is expected; undefined for the worst case. */
  shares: Shares | undefined;
}

/** The report of nps plan. */
export function planView(planned: Planned, words: Words): Shown<PlanResult> {
  const { result, options, shares } = planned;
  const { responses, perGroup, margin, detect, power, variance, population } = result;
  const expected = shares === undefined ? words.plan.worstCase : words.plan.expected(shares);
  return {
    ...planned,
    title: '',
    tables: [],
    footer: [
      ...(planned.givenResponses ? whatTheyTell(planned, words) : whatIsNeeded(planned, words)),
      words.plan.terms(expected, options.confidence, population),
    ],
    records: {
      header: ['responses', 'per_group', 'margin', 'detect', 'power', 'variance', 'population'],
      rows: [[responses, perGroup, margin, detect, power, variance, population]],
    },
  };
}

function whatTheyTell({ result, options }: Planned, { plan }: Words): Line[] {
  const { responses, margin, detect } = result;
  return [
    plan.marginOf(responses!, margin!),
    detect === null
      ? plan.nothingDetectable(responses!)
      : plan.detectableWith(responses!, detect, options.power),
  ];
}

function whatIsNeeded({ result, options }: Planned, { plan }: Words): Line[] {
  const { responses, perGroup, margin, detect } = result;
  return [
    ...(margin === null ? [] : [plan.responsesFor(margin, responses!)]),
    ...(detect === null ? [] : [plan.perGroupFor(detect, perGroup!, options.power)]),
  ];
}
