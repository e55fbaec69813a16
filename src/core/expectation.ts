// What a check expects of a figure: `nps[region=EMEA] >= 20`.
import { BLANK } from './blank.js';
import type { Metric } from './metrics.js';

/** How a figure may be compared with what is expected of it. */
export const OPERATORS = ['>=', '<=', '==', '!=', '>', '<'] as const;

/** One of {@link OPERATORS}. */
export type Operator = (typeof OPERATORS)[number];

/** What `*` stands for: every value in turn. */
export const EACH = Symbol('each');

/** A condition on the segment: one value of a column, or each of its values. */
export interface Selection {
  /** The column as it was typed. */
  readonly column: string;
  /** Null is a blank cell. */
  readonly value: string | null | typeof EACH;
  /** Where the column is in the text that was typed, from 0. */
  readonly at: number;
}

/** In a selection, in the place of a column: the question that was answered. */
export const QUESTION = '@score';

/** Whether a selection is of a question, not of a segment. */
export function isOfQuestion({ column }: Pick<Selection, 'column'>): boolean {
  return column.trim().toLowerCase() === QUESTION;
}

/** A parsed expectation. */
export interface Expectation {
  /** As it was typed. */
  readonly text: string;
  readonly metric: Metric;
  readonly selections: readonly Selection[];
  /** Null only where the check is whether a drop is significant, or a goal behind. */
  readonly operator: Operator | null;
  /** In the unit of the metric, a share as a fraction. */
  readonly expected: number | null;
  /** The operator and the number as they are printed: ">= 20%". */
  readonly condition: string;
}

/** That the NPS has not dropped by more than chance. */
export const NO_SIGNIFICANT_DROP: Expectation = {
  text: 'drop',
  metric: 'drop',
  selections: [],
  operator: null,
  expected: null,
  condition: '',
};

/**
 * That a goal is not missed beyond noise.
 * @param goal its name
 * @example
 * expectationText(notBehind('EMEA')); // => 'probability[goal=EMEA]'
 */
export function notBehind(goal: string): Expectation {
  return {
    text: 'probability',
    metric: 'probability',
    selections: [{ column: 'goal', value: goal, at: 0 }],
    operator: null,
    expected: null,
    condition: '',
  };
}

/**
 * The expectation with other values for its selections, as it is typed: `nps[region=EMEA] >= 20`.
 * @example
 * expectationText(parseExpectation('NPS[region=*] > 20'), ['EMEA']); // => 'nps[region=EMEA] > 20'
 */
export function expectationText(
  { metric, selections, condition }: Expectation,
  values: readonly Selection['value'][] = selections.map(({ value }) => value),
): string {
  const list = selections.map(({ column }, i) => `${quoted(column)}=${valueText(values[i]!)}`);
  return `${metric}${list.length === 0 ? '' : `[${list.join(',')}]`} ${condition}`.trimEnd();
}

function valueText(value: Selection['value']): string {
  if (value === EACH) return '*';
  if (value === null) return BLANK;
  return value === '*' || value === BLANK ? `"${value}"` : quoted(value);
}

/** A name or a value as it is typed: in quotes where it needs them. */
export function quoted(text: string): string {
  const isBare = text !== '' && text.trim() === text && !/[,[\]="]/.test(text);
  return isBare ? text : `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
