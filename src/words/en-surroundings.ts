// English: what is said of benchmarks, and of a sample beside its targets.
import type { BenchmarkWords, RepresentationWords } from './surroundings-words.js';

export const representationWords: RepresentationWords = {
  headings: {
    variable: 'targets',
    category: 'category',
    sample: 'sample',
    target: 'target',
    difference: 'off by',
  },
  legend: 'weighted to targets; sample: shares of the responses before that',
};

export const benchmarkWords: BenchmarkWords = {
  headings: {
    name: 'benchmark',
    nps: 'NPS',
    responses: 'n',
    difference: 'difference',
    pValue: 'p',
    mark: 'mark',
  },
  marks: { mix: '', 'largest-variance': 'n only', constant: 'exact' },
  legend: {
    'largest-variance': 'n only: as varied as its NPS allows, so the result is at least this certain',
    constant: 'exact: taken as exact, its number of answers not being known',
    untested: 'not tested: fewer than 10 responses, here or there',
  },
};
