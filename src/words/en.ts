// English.

import { formatCount, type Places, USUAL_PLACES } from '../report/numbers.js';
import { englishNumerals } from '../report/numerals.js';
import { checkWords } from './en-check.js';
import { commentsWords } from './en-comments.js';
import { compareWords } from './en-compare.js';
import { drivers } from './en-drivers.js';
import { figureWords } from './en-figures.js';
import { goalWords } from './en-goal.js';
import { initWords } from './en-init.js';
import { inspectWords } from './en-inspect.js';
import { measures } from './en-measures.js';
import { movers } from './en-movers.js';
import { planWords } from './en-plan.js';
import { questions } from './en-questions.js';
import { reportWords } from './en-report.js';
import { responses } from './en-responses.js';
import { risk } from './en-risk.js';
import { scoreWords } from './en-score.js';
import { segmentWords } from './en-segment.js';
import { benchmarkWords, representationWords } from './en-surroundings.js';
import { trendWords } from './en-trend.js';
import type { Words } from './words.js';

/** What reports say in English, with these decimals. */
export const english = (places: Places): Words => ({
  numerals: englishNumerals(places),
  figures: figureWords(places),
  score: scoreWords,
  questions,
  measures: measures(places),
  segment: segmentWords(places),
  representation: representationWords,
  benchmarks: benchmarkWords,
  compare: compareWords(places),
  trend: trendWords(places),
  goal: goalWords(places),
  movers: movers(places),
  responses,
  comments: commentsWords(places),
  drivers: drivers(places),
  risk,
  report: reportWords(places),
  check: checkWords(places),
  plan: planWords(places),
  inspect: inspectWords,
  init: initWords(places),
  formats: {
    leftOut: (width, titles) => `left out to fit ${width} columns: ${titles.join(', ')}`,
    cut: (width) => `… cut to fit ${width} columns: --format csv has the whole text`,
    andMore: (count) => `and ${formatCount(count)} more`,
    asTable: 'Figures as a table',
    notDrawn: (count) => `${formatCount(count)} more between these`,
    notListed: (count) => `${formatCount(count)} more between these: --format json has them`,
  },
});

/** With the usual decimals. */
export const en = english(USUAL_PLACES);
