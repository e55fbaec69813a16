// Portuguese, in words that Portugal and Brazil share.
import type { Places } from '../report/numbers.js';
import { english } from './en.js';
import { commentsWords } from './pt/comments.js';
import { customs } from './pt/customs.js';
import { driversWords } from './pt/drivers.js';
import { figureWords } from './pt/figures.js';
import { formatWords } from './pt/formats.js';
import { riskWords } from './pt/risk.js';
import { scoreWords } from './pt/score.js';
import { segmentWords } from './pt/segment.js';
import { benchmarkWords, representationWords } from './pt/surroundings.js';
import { trendWords } from './pt/trend.js';
import { tongueOf } from './tongue/tongue.js';
import type { Words } from './words.js';

/** What reports say in Portuguese, with so many decimals. */
export const portuguese = (places: Places): Words => {
  const t = tongueOf(customs, places);
  return {
    ...english(places),
    numerals: t,
    figures: figureWords(t),
    score: scoreWords,
    segment: segmentWords(t),
    representation: representationWords,
    benchmarks: benchmarkWords,
    trend: trendWords(t),
    comments: commentsWords(t),
    drivers: driversWords(t),
    risk: riskWords(t),
    formats: formatWords(t),
  };
};
