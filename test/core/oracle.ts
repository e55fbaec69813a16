// The figures from R and mpmath under fixtures/oracle, typed as far as the tests read them.
import { readFileSync } from 'node:fs';

export type Limits = [number, number];

export interface SingleCase {
  id: string;
  histogram: number[];
  detractors: number;
  passives: number;
  promoters: number;
  n: number;
  nps: number | null;
  meanRating: number | null;
  varianceUnit: number | null;
  se: number | null;
  ci: Record<string, Record<'wald' | 'adjustedWald' | 'adjustedWaldClipped' | 'score', Limits>> | null;
}

export interface SegmentCase {
  id: string;
  n: number;
  overallNps: number;
  segments: {
    id: string;
    histogram: number[];
    n: number;
    nps: number | null;
    contribution: number;
    leverage: number;
    diffVsRest?: number;
  }[];
}

export const single = read<{ cases: SingleCase[] }>('single').cases;
export const segmentSets = read<{ cases: SegmentCase[] }>('segments').cases;
export const { normalQuantile: quantiles } = read<{ normalQuantile: { p: number; quantile: number }[] }>(
  'special',
);

function read<T>(name: string): T {
  return JSON.parse(
    readFileSync(new URL(`../../fixtures/oracle/${name}.json`, import.meta.url), 'utf8'),
  ) as T;
}
