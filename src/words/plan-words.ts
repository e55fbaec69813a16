// What nps plan says.
import type { Text } from '../report/report.js';

export interface PlanWords {
  /** What a number of responses can tell. */
  marginOf(responses: number, margin: number): Text;
  detectableWith(responses: number, difference: number, power: number): Text;
  nothingDetectable(responses: number): Text;
  /** How many responses are needed; power in percent. */
  responsesFor(margin: number, responses: number): Text;
  perGroupFor(difference: number, perGroup: number, power: number): Text;
  readonly worstCase: string;
  /** Expected shares, 0 to 1. */
  expected(shares: Readonly<Record<'promoters' | 'passives' | 'detractors', number>>): string;
  /** What the answers rest on. */
  terms(expected: string, confidence: number, population: number | null): string;
}
