// How intervals and tests are made, and what the NPS is compared with.
import { INTERVAL_METHODS } from '../../core/interval.js';
import { exactNps, percentage } from './parsers.js';
import type { OptionGroup, Options } from './record.js';

const confidence = {
  flags: '--confidence <percent>',
  help: 'confidence, from 50 to under 100',
  parse: percentage('--confidence'),
  default: 95,
  figure: true,
  setting: {
    kind: 'percent',
    meaning: 'Confidence of intervals and tests in percent, from 50 to under 100; 95 unless given',
  },
} as const;

const intervals = {
  interval: {
    flags: '--interval <method>',
    help: 'confidence interval',
    choices: INTERVAL_METHODS,
    default: 'adjusted-wald',
    figure: true,
    setting: {
      kind: 'choice',
      meaning: 'How confidence intervals are computed; adjusted-wald unless given',
    },
  },
  confidence,
} as const satisfies Options;

const heading = 'Statistics:';

/** The confidence alone: of a command that has no figures of its own. */
export const CONFIDENCE = { heading, options: { confidence } } as const satisfies OptionGroup;

/** Of every command that shows intervals. */
export const INTERVALS = { heading, options: intervals } as const satisfies OptionGroup;

/** The same where published figures may be compared with too. */
export const INTERVALS_AND_BENCHMARKS = {
  heading,
  options: {
    ...intervals,
    benchmark: {
      flags: '--benchmark <nps>',
      help: 'compare with an NPS that is taken as exact',
      parse: exactNps,
    },
    benchmarkFile: {
      flags: '--benchmark-file <file>',
      help: 'compare with those of a file: name, nps, and n, promoters, detractors if known',
    },
  },
} as const satisfies OptionGroup;
