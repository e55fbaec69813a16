// Portuguese, in words that Portugal and Brazil share.
import type { Places } from '../report/numbers.js';
import { checkWords } from './pt/check.js';
import { commentsWords } from './pt/comments.js';
import { compareWords } from './pt/compare.js';
import { customs } from './pt/customs.js';
import { driversWords } from './pt/drivers.js';
import { figureWords } from './pt/figures.js';
import { formatWords } from './pt/formats.js';
import { goalWords } from './pt/goal.js';
import { initWords } from './pt/init.js';
import { inspectWords } from './pt/inspect.js';
import { measuresWords } from './pt/measures.js';
import { moversWords } from './pt/movers.js';
import { planWords } from './pt/plan.js';
import { questionWords } from './pt/questions.js';
import { reportWords } from './pt/report.js';
import { responsesWords } from './pt/responses.js';
import { riskWords } from './pt/risk.js';
import { scoreWords } from './pt/score.js';
import { segmentWords } from './pt/segment.js';
import { benchmarkWords, representationWords } from './pt/surroundings.js';
import { trendWords } from './pt/trend.js';
import { warningWords } from './pt/warnings.js';
import { tongueOf } from './tongue/tongue.js';
import type { Words } from './words.js';

/** What reports say in Portuguese, with these decimals. */
export const portuguese = (places: Places): Words => {
  const t = tongueOf(customs, places);
  return {
    numerals: t,
    figures: figureWords(t),
    score: scoreWords,
    segment: segmentWords(t),
    questions: questionWords(t),
    measures: measuresWords(t),
    benchmarks: benchmarkWords,
    representation: representationWords,
    compare: compareWords(t),
    trend: trendWords(t),
    goal: goalWords(t),
    movers: moversWords(t),
    responses: responsesWords(t),
    comments: commentsWords(t),
    drivers: driversWords(t),
    risk: riskWords(t),
    check: checkWords(t),
    plan: planWords(t),
    inspect: inspectWords(t),
    init: initWords(t),
    report: reportWords(t),
    warnings: warningWords(t),
    formats: formatWords(t),
  };
};
