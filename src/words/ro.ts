// Romanian.
import type { Places } from '../report/numbers.js';
import { english } from './en.js';
import { commentsWords } from './ro/comments.js';
import { customs } from './ro/customs.js';
import { drivers } from './ro/drivers.js';
import { figureWords } from './ro/figures.js';
import { riskWords } from './ro/risk.js';
import { scoreWords } from './ro/score.js';
import { segmentWords } from './ro/segment.js';
import { benchmarkWords, representationWords } from './ro/surroundings.js';
import { trendWords } from './ro/trend.js';
import { tongueOf } from './tongue/tongue.js';
import type { Words } from './words.js';

/** What reports say in Romanian, with so many decimals. */
export const romanian = (places: Places): Words => {
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
    drivers: drivers(t),
    risk: riskWords(t),
    formats: {
      leftOut: (width, titles) =>
        `omise pentru a încăpea în ${t.counted(width, 'coloană', 'coloane')}: ${titles.join(', ')}`,
      cut: (width) =>
        `… tăiat pentru a încăpea în ${t.counted(width, 'coloană', 'coloane')}: --format csv are tot textul`,
      andMore: (count) => `și încă ${t.count(count)}`,
      asTable: 'Arată cifrele',
      notDrawn: (count) => `încă ${t.count(count)} între acestea`,
      notListed: (count) =>
        `încă ${t.counted(count, 'rând', 'rânduri')}, nearătate: --format json le are pe toate`,
    },
  };
};
