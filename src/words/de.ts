// German.
import type { Places } from '../report/numbers.js';
import { commentsWords } from './de/comments.js';
import { customs } from './de/customs.js';
import { driversWords } from './de/drivers.js';
import { figureWords } from './de/figures.js';
import { formatWords } from './de/formats.js';
import { riskWords } from './de/risk.js';
import { scoreWords } from './de/score.js';
import { segmentWords } from './de/segment.js';
import { benchmarkWords, representationWords } from './de/surroundings.js';
import { trendWords } from './de/trend.js';
import { english } from './en.js';
import { tongueOf } from './tongue/tongue.js';
import type { Words } from './words.js';

/** What reports say in German, with so many decimals. */
export const german = (places: Places): Words => {
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
