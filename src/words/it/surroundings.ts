// Italian: what is said of benchmarks, and of a sample beside its targets.
import type { BenchmarkWords, RepresentationWords } from '../surroundings-words.js';

export const representationWords: RepresentationWords = {
  headings: {
    variable: 'obiettivi',
    category: 'categoria',
    sample: 'campione',
    target: 'obiettivo',
    difference: 'scarto',
  },
  legend: 'ponderato sui valori obiettivo; campione: quote delle risposte prima della ponderazione',
};

export const benchmarkWords: BenchmarkWords = {
  headings: {
    name: 'riferimento',
    nps: 'NPS',
    responses: 'n',
    difference: 'differenza',
    pValue: 'p',
    mark: 'segno',
  },
  marks: { mix: '', 'largest-variance': 'solo n', constant: 'esatto' },
  legend: {
    'largest-variance':
      'solo n: variabile quanto il suo NPS consente, perciò il risultato è almeno altrettanto sicuro',
    constant: 'esatto: preso per esatto, non essendo noto il numero delle sue risposte',
    untested: 'non testato: meno di 10 risposte, da una parte o dall’altra',
  },
};
