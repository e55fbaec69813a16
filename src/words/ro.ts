// Romanian.
import type { Places } from '../report/numbers.js';
import { checkWords } from './ro/check.js';
import { commentsWords } from './ro/comments.js';
import { compareWords } from './ro/compare.js';
import { customs } from './ro/customs.js';
import { drivers } from './ro/drivers.js';
import { figureWords } from './ro/figures.js';
import { goalWords } from './ro/goal.js';
import { initWords } from './ro/init.js';
import { inspectWords } from './ro/inspect.js';
import { measuresWords } from './ro/measures.js';
import { moversWords } from './ro/movers.js';
import { planWords } from './ro/plan.js';
import { questionWords } from './ro/questions.js';
import { reportWords } from './ro/report.js';
import { responsesWords } from './ro/responses.js';
import { riskWords } from './ro/risk.js';
import { scoreWords } from './ro/score.js';
import { segmentWords } from './ro/segment.js';
import { benchmarkWords, representationWords } from './ro/surroundings.js';
import { trendWords } from './ro/trend.js';
import { warningWords } from './ro/warnings.js';
import { tongueOf } from './tongue/tongue.js';
import type { Words } from './words.js';

/** What reports say in Romanian, with these decimals. */
export const romanian = (places: Places): Words => {
  const t = tongueOf(customs, places);
  const columns = (width: number) => t.counted(width, 'coloană', 'coloane');
  return {
    numerals: t,
    figures: figureWords(t),
    score: scoreWords,
    questions: questionWords(t),
    measures: measuresWords(t),
    segment: segmentWords(t),
    representation: representationWords,
    benchmarks: benchmarkWords,
    compare: compareWords(t),
    trend: trendWords(t),
    goal: goalWords(t),
    movers: moversWords(t),
    responses: responsesWords(t),
    comments: commentsWords(t),
    drivers: drivers(t),
    risk: riskWords(t),
    report: reportWords(t),
    warnings: warningWords(t),
    check: checkWords(t),
    plan: planWords(t),
    inspect: inspectWords(t),
    init: initWords(t),
    formats: {
      leftOut: (width, titles) => `omise pentru a încăpea în ${columns(width)}: ${titles.join(', ')}`,
      cut: (width) => `… tăiat pentru a încăpea în ${columns(width)}: --format csv are tot textul`,
      andMore: (count) => `și încă ${t.count(count)}`,
      asTable: 'Arată cifrele',
      notDrawn: (count) => `încă ${t.count(count)} între acestea`,
      notListed: (count) =>
        `încă ${t.counted(count, 'rând lăsat', 'rânduri lăsate')} deoparte: --format json le are pe toate`,
    },
  };
};
