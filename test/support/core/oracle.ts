// The figures from R and mpmath under fixtures/oracle, typed as far as the tests read them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.js';

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
  heterogeneity: { Q: number; df: number; p: number };
  segments: {
    id: string;
    histogram: number[];
    n: number;
    nps: number | null;
    contribution: number;
    leverage: number;
    diffVsRest?: number;
    p: number | null;
    pHolm: number | null;
    pBH: number | null;
  }[];
}

export interface DifferenceCase {
  a: string;
  b: string;
  histogramA: number[];
  histogramB: number[];
  nA: number;
  nB: number;
  difference: number | null;
  /** Missing where a side has no responses, like the intervals. */
  adjustedWald?: { difference: number; se: number; z: number; p: number };
  ci?: Record<string, { adjustedWald: Limits }>;
}

export interface DecompositionCase {
  id: string;
  nps0: number;
  nps1: number;
  delta: number;
  rateEffect: number;
  mixEffect: number;
  segments: {
    segment: string;
    histogram0: number[];
    histogram1: number[];
    share0: number;
    share1: number;
    nps0: number | null;
    nps1: number | null;
    rateEffect: number;
    mixEffectCentred: number;
  }[];
}

export interface SampleSizes {
  marginOfError: {
    confidence: number;
    margin: number;
    varianceUnit: number;
    nRaw: number;
    nAdjustedWald: number;
    fpc: { population: number; nRaw: number }[];
  }[];
  difference: {
    alpha: number;
    power: number;
    difference: number;
    varianceUnit1: number;
    varianceUnit2: number;
    nPerGroupAdjustedWald: number;
  }[];
  minDetectable: {
    n1: number;
    n2: number;
    varianceUnit1: number;
    varianceUnit2: number;
    alpha: number;
    power: number;
    minDetectableDifference: number;
  }[];
}

/** One response each, with its weight. */
export interface WeightedSample {
  ratings: number[];
  weights: number[];
}

export interface WeightedCase extends WeightedSample {
  id: string;
  nPositiveWeight: number;
  sumWeights: number;
  nps: number;
  pctPromoters: number;
  pctDetractors: number;
  kishEffectiveN: number;
  kishDeff: number;
  seLinearised: number;
  seKish: number;
  effectiveNFromDesign: number | null;
  ci: Record<string, { adjustedWaldKish: Limits; adjustedWaldDesignEff: Limits | null }>;
}

/** A sample with strata and clusters, of which the tests take what concerns weights alone. */
export interface WeightedDomains extends WeightedSample {
  stratum: string[];
  nps: number;
  se_weightsOnly: number;
  domain: {
    segment: string;
    nps: number;
    se_domainWithinFullDesign: number;
    se_subsetAsOwnSample: Record<string, number>;
  }[];
}

export interface RakingCase {
  base: 'w0' | 'w1';
  margins: { variable: 'region' | 'plan' | 'age'; targets: Record<string, number> }[];
  total: number;
  weights: number[];
  nps: number;
  kishEffectiveN: number;
  se_weightsAsGiven: number;
}

export interface RakingTables {
  data: Record<'region' | 'plan' | 'age', string[]> & Record<'ratings' | 'w0' | 'w1', number[]>;
  unweightedNps: number;
  postStratification: Omit<RakingCase, 'base' | 'margins'> & RakingCase['margins'][number];
  raking: RakingCase[];
  ipf2x2: { start: number[][]; rowTargets: number[]; colTargets: number[]; fitted: number[][] };
}

interface NetCounts {
  n: number;
  promoters: number;
  detractors: number;
}

export interface ExactSegmentCase {
  id: string;
  segment: NetCounts;
  rest: NetCounts;
  pooledP: number;
  /** Null where the smaller part has more than 300 responses. */
  exactP: number | null;
  adjustedWaldP: number;
  maxP: number;
}

export interface ImpactCase {
  id: string;
  segment: NetCounts;
  rest: NetCounts;
  impact: number | null;
  adjustedRandom: Record<'0.90' | '0.95' | '0.99', Limits> | null;
  p: number | null;
}

interface ByCategory {
  detractors: number;
  passives: number;
  promoters: number;
}

/** Numbers of comments: of all, and of those that hold each term. */
export interface TermCorpus {
  id: string;
  comments: ByCategory;
  alpha0: number;
  terms: (ByCategory & {
    term: string;
    logOdds: number | null;
    variance: number | null;
    z: number | null;
  })[];
}

export interface BenchmarkScoreCase extends NetCounts {
  id: string;
  nps: number | null;
  /** Null without responses. */
  tests: { t0: number; statistic: number | 'Infinity' | '-Infinity'; p: number }[] | null;
}

/** Periods in time, from their first on. */
export interface PeriodCounts {
  id: string;
  n: number[];
  promoters: number[];
  detractors: number[];
}

export interface TrendCase {
  id: string;
  histograms: number[][];
  mantel: { z: number | null; p: number | null };
  /** Null where all answers are alike. */
  respondentOls: { slope: number; se: number; t: number; p: number; intercept: number } | null;
}

export interface OverdispersionCase extends PeriodCounts {
  k: number;
  sigma2Unit: number;
  mantelM: number;
  seSlopePlain: number;
  Sss: number;
  responses: number;
  effective: {
    tau2Unit: number;
    periodNoise: number;
    sizes: number[];
    nps: number;
    meanIndex: number;
    Stt: number;
    slope: number;
    seSlope: number;
    statistic: number;
    p: number;
    slopeLower95: number;
    slopeUpper95: number;
  };
}

export interface ChangePointCase extends PeriodCounts {
  k: number;
  /** `after` is the index, from 1, of the last period on the left that has responses. */
  splits: { after: number; npsLeft: number; npsRight: number; z: number }[];
  after: number;
  change: number;
  maxAbsZ: number;
  statistic: number;
  p: number;
}

export interface MaxNormalCase {
  weights: number[];
  statistic: number;
  p: number;
  /** Null for one split. */
  smallestSigma: number | null;
}

export interface GoalCase extends PeriodCounts {
  k: number;
  currentPeriod: number;
  projections: {
    ahead: number;
    target: number;
    nFuture: number;
    level: number;
    requiredPace: number;
    people: {
      passives: number;
      detractors: number;
      netPromoters: number;
      detractorsToPromoters: number;
      netPromotersPerPeriod: number;
      detractorsToPromotersPerPeriod: number;
    };
    effective: ProjectionRow & { seObserved: number };
  }[];
}

interface ProjectionRow {
  fit: number;
  seFit: number;
  trueLower: number;
  trueUpper: number;
  observedLower: number;
  observedUpper: number;
  probTrueAtLeastTarget: number;
  probObservedAtLeastTarget: number;
}

interface GoalCounts {
  histograms: number[][];
  nFuture: number;
  target: number;
  projections: (ProjectionRow & { period: number; requiredPace: number })[];
}

interface GoalScores {
  current: number;
  currentPeriod: number;
  projections: { period: number; target: number; requiredPace: number }[];
}

interface Smoothing {
  histograms: number[][];
  shewhart: Bounds;
  laney: Bounds & { sigmaZ: number };
}

interface Bounds {
  lower: number[];
  upper: number[];
}

interface StudentTables {
  twoSided: { t: number; df: number; twoSidedP: number }[];
  quantile: { level: number; df: number; quantile: number }[];
}

interface Special {
  normalQuantile: { p: number; quantile: number }[];
  normal: { z: number; twoSidedP: number }[];
  chiSquare: { x: number; df: number; upperTail: number }[];
}

/** Rows wave 1, columns wave 2; all in the order detractor, passive, promoter. */
export interface MoversCase {
  id: string;
  matrix: [Three, Three, Three];
  joined: Three;
  left: Three;
  nps1: number;
  nps2: number;
  change: number;
  stay1: number | null;
  stay2: number | null;
  parts: { stayers: number; joined: number; left: number } | null;
  paired: {
    difference: number;
    improved: number;
    worsened: number;
    same: number;
    adjusted: { difference: number; se: number; df: number; t: number; p: number; ci95: Limits };
    bowker: { chi2: number; df: number; p: number | null };
  } | null;
}

export type Three = [detractors: number, passives: number, promoters: number];

export const single = read<{ cases: SingleCase[] }>('single').cases;
export const segmentSets = read<{ cases: SegmentCase[] }>('segments').cases;
export const differences = read<{ cases: DifferenceCase[] }>('difference').cases;
export const pValueSets = read<{
  cases: { id: string; p: number[]; holm: number[]; bh: number[] }[];
}>('padjust').cases;
export const decompositions = read<{ cases: DecompositionCase[] }>('decomposition').cases;
/** What ratings say of an outcome, -100, 0, 100 or 0 to 10. */
export interface DriversOfCase {
  pearson: number[];
  standardisedBeta: number[];
  rSquared: number;
  johnsonRelativeWeights: number[];
  johnsonShare: number[];
  vif: number[];
}

export interface DriversCase {
  id: string;
  /** A list of answers for each rating. */
  drivers: number[][];
  rating: DriversOfCase;
  npsScore: DriversOfCase;
}

/** A breakdown, and what one-way analysis of variance says of it. */
export interface ExplainedCase {
  levels: { level: string; n: number; promoters: number; detractors: number }[];
  etaSquared: number;
}

export const { cases: driverSets, categorical: explained } = read<{
  cases: DriversCase[];
  categorical: ExplainedCase;
}>('drivers');
export const movers = read<{ cases: MoversCase[] }>('movers').cases;
export const sampleSizes = read<SampleSizes>('sample_size');
export const { cases: weightedSamples, complexDesign: weightedDomains } = read<{
  cases: WeightedCase[];
  complexDesign: WeightedDomains;
}>('weighted');
export const rakings = read<RakingTables>('raking');
export const { cases: exactSegments, large: largeSegments } =
  read<Record<'cases' | 'large', ExactSegmentCase[]>>('exactsegment');
export const impacts = read<{ cases: ImpactCase[] }>('impact').cases;
export const termCorpora = read<{ corpora: TermCorpus[] }>('themes').corpora;
export const benchmarkScores = read<{ cases: BenchmarkScoreCase[] }>('benchmarkscore').cases;
export const {
  normalQuantile: quantiles,
  normal: normalTails,
  chiSquare: chiSquareTails,
} = read<Special>('special');
export const trends = read<{ cases: TrendCase[] }>('trend').cases;
export const overdispersed = read<{ cases: OverdispersionCase[] }>('overdispersion').cases;
export const goals = read<{ cases: GoalCase[] }>('goal2').cases;
export const goalCounts = read<GoalCounts>('goal_counts');
export const goalScores = read<GoalScores>('goal');
export const smoothing = read<Smoothing>('smoothing');
export const { cases: changePoints, maxNormal } = read<{
  cases: ChangePointCase[];
  maxNormal: MaxNormalCase[];
}>('changepoint');
export const { twoSided: studentTails, quantile: studentQuantiles } = read<StudentTables>('tdist');

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(ROOT, 'fixtures/oracle', `${name}.json`), 'utf8')) as T;
}
