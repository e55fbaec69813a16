// What is said of benchmarks, and of a sample beside its targets.
import type { Assumption } from '../core/benchmark.js';

export interface RepresentationWords {
  readonly headings: Readonly<Record<'variable' | 'category' | 'sample' | 'target' | 'difference', string>>;
  readonly legend: string;
}

export interface BenchmarkWords {
  readonly headings: Readonly<
    Record<'name' | 'nps' | 'responses' | 'difference' | 'pValue' | 'mark', string>
  >;
  /** Beside a benchmark that says less than a sample does. */
  readonly marks: Readonly<Record<Assumption, string>>;
  readonly legend: Readonly<Record<Exclude<Assumption, 'mix'> | 'untested', string>>;
}
