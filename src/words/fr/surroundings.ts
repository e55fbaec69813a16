// French: what is said of benchmarks, and of a sample beside its targets.
import type { BenchmarkWords, RepresentationWords } from '../surroundings-words.js';
import { fr } from './typography.js';

export const representationWords: RepresentationWords = {
  headings: {
    variable: 'cibles',
    category: 'catégorie',
    sample: 'échantillon',
    target: 'cible',
    difference: 'écart',
  },
  legend: fr`pondéré selon les cibles ; échantillon : parts des réponses avant pondération`,
};

export const benchmarkWords: BenchmarkWords = {
  headings: {
    name: 'repère',
    nps: 'NPS',
    responses: 'n',
    difference: 'différence',
    pValue: 'p',
    mark: 'signe',
  },
  marks: { mix: '', 'largest-variance': 'n seul', constant: 'exact' },
  legend: {
    'largest-variance': fr`n seul : aussi dispersé que son NPS le permet, le résultat est donc au moins aussi sûr`,
    constant: fr`exact : tenu pour exact, son nombre de réponses étant inconnu`,
    untested: fr`non testé : moins de 10 réponses, ici ou là`,
  },
};
