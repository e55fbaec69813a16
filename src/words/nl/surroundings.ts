// Dutch: what is said of benchmarks, and of a sample beside its targets.
import type { BenchmarkWords, RepresentationWords } from '../surroundings-words.js';

export const representationWords: RepresentationWords = {
  headings: {
    variable: 'kenmerk',
    category: 'categorie',
    sample: 'steekproef',
    target: 'doel',
    difference: 'verschil',
  },
  legend: 'gewogen naar de doelverdeling; steekproef: aandelen van de antwoorden vóór de weging',
};

export const benchmarkWords: BenchmarkWords = {
  headings: {
    name: 'benchmark',
    nps: 'NPS',
    responses: 'n',
    difference: 'verschil',
    pValue: 'p',
    mark: 'teken',
  },
  marks: { mix: '', 'largest-variance': 'alleen n', constant: 'exact' },
  legend: {
    'largest-variance': 'alleen n: zo gespreid als zijn NPS toelaat; het resultaat is dus minstens zo zeker',
    constant: 'exact: als exact aangenomen, omdat zijn aantal antwoorden niet bekend is',
    untested: 'niet getoetst: minder dan 10 antwoorden, hier of daar',
  },
};
