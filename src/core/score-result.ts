// What nps score finds, as its document says it.
import type { BenchmarkComparison } from './benchmark.js';
import type { ToldBlock } from './block.js';
import type { Representation } from './targets.js';

/** The NPS of all responses. */
export type ScoreResult = ToldBlock & Surroundings;

/** The overall NPS beside that of others, and the sample beside the population; each only where it was asked for. */
export interface Surroundings {
  readonly benchmarks?: readonly BenchmarkResult[];
  readonly representation?: readonly Representation[];
}

/** The overall NPS against a published one. */
export interface BenchmarkResult extends BenchmarkComparison {
  readonly name: string;
  /** Points. */
  readonly nps: number;
  /** How many answers it rests on; null where that is not known. */
  readonly responses: number | null;
}
