// Romanian: what is said of benchmarks, and of a sample beside its targets.
import type { BenchmarkWords, RepresentationWords } from '../surroundings-words.js';

export const representationWords: RepresentationWords = {
  headings: {
    variable: 'ținte',
    category: 'categorie',
    sample: 'eșantion',
    target: 'țintă',
    difference: 'abatere',
  },
  legend: 'ponderat după ținte; eșantion: structura răspunsurilor înainte de ponderare',
};

export const benchmarkWords: BenchmarkWords = {
  headings: {
    name: 'reper',
    nps: 'NPS',
    responses: 'n',
    difference: 'diferență',
    pValue: 'p',
    mark: 'semn',
  },
  marks: { mix: '', 'largest-variance': 'doar n', constant: 'exact' },
  legend: {
    'largest-variance':
      'doar n: atât de dispersat cât îi permite NPS-ul, deci rezultatul este cel puțin la fel de sigur',
    constant: 'exact: luat ca exact, fiindcă numărul său de răspunsuri nu se știe',
    untested: 'netestat: sub 10 răspunsuri, aici sau acolo',
  },
};
