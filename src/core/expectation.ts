// What a check expects, as it is written: `nps[region=EMEA] >= 20`.
import { NpsError } from './errors.js';

const METRICS = [
  'nps',
  'promoters',
  'passives',
  'detractors',
  'responses',
  'mean',
  'ci.low',
  'ci.high',
  'drop',
] as const;
const OPERATORS = ['>=', '<=', '==', '!=', '>', '<'] as const;

/** A figure that can be checked. */
export type Metric = (typeof METRICS)[number];
export type Operator = (typeof OPERATORS)[number];

/** A condition of a selector: one value of a column, or each of its values in turn. */
export interface Selection {
  /** The column as it was typed. */
  readonly column: string;
  /** Null is a blank cell, {@link EACH} stands for every value. */
  readonly value: string | null | typeof EACH;
  /** Where the column stands in the text, from 0. */
  readonly at: number;
}

/** What `*` means. */
export const EACH = Symbol('each');

/** A parsed expectation. */
export interface Expectation {
  readonly text: string;
  readonly metric: Metric;
  readonly selections: readonly Selection[];
  readonly operator: Operator;
  /** In the unit of the metric; a share as a fraction. */
  readonly expected: number;
}

/** The metrics that are shares, written in percent. */
const SHARES: ReadonlySet<Metric> = new Set(['promoters', 'passives', 'detractors']);
/** The values that a metric can have, as they are written. */
const RANGES: Record<Metric, readonly [least: number, most: number]> = {
  nps: [-100, 100],
  promoters: [0, 100],
  passives: [0, 100],
  detractors: [0, 100],
  responses: [0, Number.MAX_SAFE_INTEGER],
  mean: [0, 10],
  'ci.low': [-100, 100],
  'ci.high': [-100, 100],
  drop: [-200, 200],
};
void [NpsError, SHARES, RANGES];
