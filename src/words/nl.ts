// Dutch.
import type { Places } from '../report/numbers.js';
import { checkWords } from './nl/check.js';
import { commentsWords } from './nl/comments.js';
import { compareWords } from './nl/compare.js';
import { customs } from './nl/customs.js';
import { driversWords } from './nl/drivers.js';
import { figureWords } from './nl/figures.js';
import { formatWords } from './nl/formats.js';
import { goalWords } from './nl/goal.js';
import { initWords } from './nl/init.js';
import { inspectWords } from './nl/inspect.js';
import { measuresWords } from './nl/measures.js';
import { moversWords } from './nl/movers.js';
import { planWords } from './nl/plan.js';
import { questionWords } from './nl/questions.js';
import { reportWords } from './nl/report.js';
import { responsesWords } from './nl/responses.js';
import { riskWords } from './nl/risk.js';
import { scoreWords } from './nl/score.js';
import { segmentWords } from './nl/segment.js';
import { benchmarkWords, representationWords } from './nl/surroundings.js';
import { trendWords } from './nl/trend.js';
import { warningWords } from './nl/warnings.js';
import { tongueOf } from './tongue/tongue.js';
import type { Words } from './words.js';

/** What reports say in Dutch, with these decimals. */
export const dutch = (places: Places): Words => {
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
