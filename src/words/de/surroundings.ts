// German: what is said of benchmarks, and of a sample beside its targets. "Ist" and "Soll" are the words of weighting to
// quotas in German market research.
import type { BenchmarkWords, RepresentationWords } from '../surroundings-words.js';

export const representationWords: RepresentationWords = {
  headings: {
    variable: 'Merkmal',
    category: 'Kategorie',
    sample: 'Ist',
    target: 'Soll',
    difference: 'Differenz',
  },
  legend: 'auf Sollwerte gewichtet; Ist: Anteile der Antworten vor der Gewichtung',
};

export const benchmarkWords: BenchmarkWords = {
  headings: {
    name: 'Benchmark',
    nps: 'NPS',
    responses: 'n',
    difference: 'Differenz',
    pValue: 'p',
    mark: 'Zeichen',
  },
  marks: { mix: '', 'largest-variance': 'nur n', constant: 'exakt' },
  legend: {
    'largest-variance':
      'nur n: so stark gestreut, wie sein NPS zulässt; das Ergebnis ist also mindestens so sicher',
    constant: 'exakt: als genau angenommen, da die Zahl seiner Antworten nicht bekannt ist',
    untested: 'nicht getestet: weniger als 10 Antworten, hier oder dort',
  },
};
