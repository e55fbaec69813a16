// Spanish: what is said of benchmarks, and of a sample beside its targets.
import type { BenchmarkWords, RepresentationWords } from '../surroundings-words.js';

export const representationWords: RepresentationWords = {
  headings: {
    variable: 'cuotas',
    category: 'categoría',
    sample: 'muestra',
    target: 'cuota',
    difference: 'desvío',
  },
  legend: 'ponderado según las cuotas; muestra: porcentajes de las respuestas antes de ponderar',
};

export const benchmarkWords: BenchmarkWords = {
  headings: {
    name: 'referencia',
    nps: 'NPS',
    responses: 'n',
    difference: 'diferencia',
    pValue: 'p',
    mark: 'signo',
  },
  marks: { mix: '', 'largest-variance': 'solo n', constant: 'exacto' },
  legend: {
    'largest-variance':
      'solo n: tan disperso como su NPS permite, así que el resultado es al menos igual de seguro',
    constant: 'exacto: tomado como exacto, porque no se conoce su número de respuestas',
    untested: 'sin prueba: menos de 10 respuestas, aquí o allí',
  },
};
