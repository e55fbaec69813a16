// German.
import type { Places } from '../report/numbers.js';
import { checkWords } from './de/check.js';
import { commentsWords } from './de/comments.js';
import { compareWords } from './de/compare.js';
import { customs } from './de/customs.js';
import { driversWords } from './de/drivers.js';
import { figureWords } from './de/figures.js';
import { formatWords } from './de/formats.js';
import { goalWords } from './de/goal.js';
import { initWords } from './de/init.js';
import { inspectWords } from './de/inspect.js';
import { measuresWords } from './de/measures.js';
import { moversWords } from './de/movers.js';
import { planWords } from './de/plan.js';
import { questionWords } from './de/questions.js';
import { reportWords } from './de/report.js';
import { responsesWords } from './de/responses.js';
import { riskWords } from './de/risk.js';
import { scoreWords } from './de/score.js';
import { segmentWords } from './de/segment.js';
import { benchmarkWords, representationWords } from './de/surroundings.js';
import { trendWords } from './de/trend.js';
import { warningWords } from './de/warnings.js';
import { tongueOf } from './tongue/tongue.js';
import type { Words } from './words.js';

/** What reports say in German, with these decimals. */
export const german = (places: Places): Words => {
  const t = tongueOf(customs, places);
  return {
    numerals: t,
    figures: figureWords(t),
    score: scoreWords,
    segment: segmentWords(t),
    representation: representationWords,
    benchmarks: benchmarkWords,
    questions: questionWords(t),
    measures: measuresWords(t),
    compare: compareWords(t),
    trend: trendWords(t),
    goal: goalWords(t),
    movers: moversWords(t),
    responses: responsesWords(t),
    report: reportWords(t),
    comments: commentsWords(t),
    drivers: driversWords(t),
    risk: riskWords(t),
    warnings: warningWords(t),
    check: checkWords(t),
    plan: planWords(t),
    inspect: inspectWords(t),
    init: initWords(t),
    formats: formatWords(t),
  };
};
