// Italian.
import type { Places } from '../report/numbers.js';
import { checkWords } from './it/check.js';
import { commentsWords } from './it/comments.js';
import { compareWords } from './it/compare.js';
import { customs } from './it/customs.js';
import { driversWords } from './it/drivers.js';
import { figureWords } from './it/figures.js';
import { formatWords } from './it/formats.js';
import { goalWords } from './it/goal.js';
import { initWords } from './it/init.js';
import { inspectWords } from './it/inspect.js';
import { measuresWords } from './it/measures.js';
import { moversWords } from './it/movers.js';
import { planWords } from './it/plan.js';
import { questionWords } from './it/questions.js';
import { reportWords } from './it/report.js';
import { responsesWords } from './it/responses.js';
import { riskWords } from './it/risk.js';
import { scoreWords } from './it/score.js';
import { segmentWords } from './it/segment.js';
import { benchmarkWords, representationWords } from './it/surroundings.js';
import { trendWords } from './it/trend.js';
import { warningWords } from './it/warnings.js';
import { tongueOf } from './tongue/tongue.js';
import type { Words } from './words.js';

/** What reports say in Italian, with these decimals. */
export const italian = (places: Places): Words => {
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
