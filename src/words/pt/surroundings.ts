// Portuguese: what is said of benchmarks, and of a sample beside its targets.
import type { BenchmarkWords, RepresentationWords } from '../surroundings-words.js';

export const representationWords: RepresentationWords = {
  headings: {
    variable: 'alvos',
    category: 'categoria',
    sample: 'amostra',
    target: 'alvo',
    difference: 'desvio',
  },
  legend: 'ponderado pelos alvos; amostra: partes das respostas antes disso',
};

export const benchmarkWords: BenchmarkWords = {
  headings: {
    name: 'referência',
    nps: 'NPS',
    responses: 'n',
    difference: 'diferença',
    pValue: 'p',
    mark: 'sinal',
  },
  marks: { mix: '', 'largest-variance': 'só n', constant: 'exato' },
  legend: {
    'largest-variance':
      'só n: tão disperso quanto o seu NPS permite, por isso o resultado é pelo menos tão seguro',
    constant: 'exato: tomado por exato, pois não se sabe de quantas respostas é',
    untested: 'não testado: menos de 10 respostas, de um lado ou do outro',
  },
};
