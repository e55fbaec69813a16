// The figures that can be checked. A metric is one record here: what may be expected of it, how it is judged, how it
// is printed and what the JSON document says of it follow.
import type { Block } from './block.js';
import type { Comparison } from './comparison.js';
import type { GoalVerdict } from './goal.js';
import type { Invitations } from './response-rate.js';

/**
 * - `points`: of an NPS.
 * - `share`: a fraction in data, a percentage in text.
 * - `responses`: a number of answers, which is known without error.
 * - `score`: on the scale of the answers; categories have none.
 * - `days`: whole days.
 */
export type Unit = 'points' | 'share' | 'responses' | 'score' | 'days';

interface AnyMetric {
  readonly unit: Unit;
  /** What it can be, as it is written: a share in percent. */
  readonly range: readonly [least: number, most: number];
  /**
   * What the confidence interval of its block or drop is to it: the interval of this `estimate`, or an interval that
   * this is a `bound` of; null where it has none.
   */
  readonly interval: 'estimate' | 'bound' | null;
  /** How it is printed where nothing asks for more decimals. */
  readonly decimals: number;
  /** A positive one is printed with a +. */
  readonly signed: boolean;
  /** How a sentence about it begins. */
  readonly subject: string;
}

/** Of the responses themselves. */
interface MetricOfBlock extends AnyMetric {
  readonly of: 'block';
  /** Null where it is not known. */
  readonly figure: (block: Block) => number | null;
}

/** Of the NPS of a baseline minus that of the responses. */
interface MetricOfDrop extends AnyMetric {
  readonly of: 'drop';
  /** Null where it is not known. */
  readonly figure: (drop: Comparison) => number | null;
}

/** What became of the rows that the conditions keep, and when the answers were given. */
export interface RowFacts {
  readonly answered: number;
  readonly blank: number;
  readonly rejected: number;
  /** Of the newest answer up to the day from which days are counted back; undefined where no answer has a date. */
  readonly newest: { readonly day: string; readonly age: number } | undefined;
}

/** Of the rows, not of what was answered. */
interface MetricOfRows extends AnyMetric {
  readonly of: 'rows';
  /** Null where it is not known. */
  readonly figure: (rows: RowFacts) => number | null;
}

/** A goal by its date, as the line through the periods sees it. */
export interface GoalFacts {
  /** Null where nothing may be told. */
  readonly verdict: GoalVerdict | null;
  /** That it is reached by its date; null where too few periods have ended. */
  readonly probability: number | null;
}

/** Of a goal of the configuration. */
interface MetricOfGoal extends AnyMetric {
  readonly of: 'goal';
  /** Null where it is not known. */
  readonly figure: (goal: GoalFacts) => number | null;
}

/** Of all who were invited, whether they answered or not. */
interface MetricOfInvitations extends AnyMetric {
  readonly of: 'invitations';
  /** Null where it is not known. */
  readonly figure: (invitations: Invitations) => number | null;
}

/** What is known of a metric: its unit and range, how it is taken and how it is printed. */
export type MetricRecord = MetricOfBlock | MetricOfDrop | MetricOfRows | MetricOfInvitations | MetricOfGoal;

const points = { unit: 'points', range: [-100, 100], decimals: 0, signed: true, of: 'block' } as const;
const share = {
  unit: 'share',
  range: [0, 100],
  interval: null,
  decimals: 1,
  signed: false,
  of: 'block',
} as const;

/** The rows that conditions keep are all there is: a share of those that they leave out would say nothing. */
function shareOfRows({ answered, blank, rejected }: RowFacts, some: number): number | null {
  const rows = answered + blank + rejected;
  return rows === 0 ? null : some / rows;
}

// A call that a bundler may leave out, where an object with spreads would stay.
/** The metrics by name, in the order in which they are listed. */
export const METRICS = /* @__PURE__ */ (() =>
  ({
    nps: { ...points, interval: 'estimate', subject: 'an NPS is', figure: ({ nps }: Block) => nps },
    promoters: { ...share, subject: 'promoters are', figure: ({ promoters }: Block) => promoters.share },
    passives: { ...share, subject: 'passives are', figure: ({ passives }: Block) => passives.share },
    detractors: { ...share, subject: 'detractors are', figure: ({ detractors }: Block) => detractors.share },
    responses: {
      unit: 'responses',
      range: [0, Number.MAX_SAFE_INTEGER],
      interval: null,
      decimals: 0,
      signed: false,
      subject: 'responses are',
      of: 'block',
      figure: ({ responses }: Block) => responses,
    },
    mean: {
      unit: 'score',
      range: [0, 10],
      interval: null,
      decimals: 2,
      signed: false,
      subject: 'a mean is',
      of: 'block',
      figure: ({ mean }: Block) => mean,
    },
    'ci.low': {
      ...points,
      interval: 'bound',
      subject: 'bounds are',
      figure: ({ interval }: Block) => interval?.low ?? null,
    },
    'ci.high': {
      ...points,
      interval: 'bound',
      subject: 'bounds are',
      figure: ({ interval }: Block) => interval?.high ?? null,
    },
    drop: {
      unit: 'points',
      range: [-200, 200],
      interval: 'estimate',
      decimals: 1,
      signed: false,
      subject: 'a drop is',
      of: 'drop',
      figure: ({ difference }: Comparison) => difference,
    },
    rejected: {
      ...share,
      of: 'rows',
      subject: 'rejected rows are',
      figure: (rows: RowFacts) => shareOfRows(rows, rows.rejected),
    },
    blank: {
      ...share,
      of: 'rows',
      subject: 'blank rows are',
      figure: (rows: RowFacts) => shareOfRows(rows, rows.blank),
    },
    rate: {
      ...share,
      of: 'invitations',
      subject: 'a response rate is',
      figure: ({ rate }: Invitations) => rate,
    },
    newest: {
      unit: 'days',
      range: [0, 100_000],
      interval: null,
      decimals: 0,
      signed: false,
      subject: 'the age of the newest answer is',
      of: 'rows',
      figure: ({ newest }: RowFacts) => newest?.age ?? null,
    },
    probability: {
      ...share,
      of: 'goal',
      subject: 'a probability is',
      figure: ({ probability }: GoalFacts) => probability,
    },
  }) as const satisfies Record<string, MetricRecord>)();

/** The name of a metric. */
export type Metric = keyof typeof METRICS;

/** All names, in their order. */
export const METRIC_NAMES = /* @__PURE__ */ Object.keys(METRICS) as readonly Metric[];

/**
 * What is known of a metric.
 * @example
 * metricOf('drop').range; // => [-200, 200]
 */
export function metricOf(name: Metric): MetricRecord {
  return METRICS[name];
}

/**
 * Whether it is a share: a fraction in data, a percentage in text.
 * @example
 * METRIC_NAMES.filter(isShare); // => ['promoters', 'passives', 'detractors', 'rejected', 'blank', 'rate', 'probability']
 */
export function isShare(name: Metric): boolean {
  return METRICS[name].unit === 'share';
}
