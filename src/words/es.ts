// Spanish.
import type { Places } from '../report/numbers.js';
import { checkWords } from './es/check.js';
import { commentsWords } from './es/comments.js';
import { compareWords } from './es/compare.js';
import { customs } from './es/customs.js';
import { drivers } from './es/drivers.js';
import { figureWords } from './es/figures.js';
import { goalWords } from './es/goal.js';
import { initWords } from './es/init.js';
import { inspectWords } from './es/inspect.js';
import { measuresWords } from './es/measures.js';
import { moversWords } from './es/movers.js';
import { planWords } from './es/plan.js';
import { questionWords } from './es/questions.js';
import { reportWords } from './es/report.js';
import { responsesWords } from './es/responses.js';
import { riskWords } from './es/risk.js';
import { scoreWords } from './es/score.js';
import { segmentWords } from './es/segment.js';
import { benchmarkWords, representationWords } from './es/surroundings.js';
import { trendWords } from './es/trend.js';
import { warningWords } from './es/warnings.js';
import { tongueOf } from './tongue/tongue.js';
import type { Words } from './words.js';

/** What reports say in Spanish, with these decimals. */
export const spanish = (places: Places): Words => {
  const t = tongueOf(customs, places);
  const columns = (width: number) => t.counted(width, 'columna', 'columnas');
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
      leftOut: (width, titles) => `omitidas para caber en ${columns(width)}: ${titles.join(', ')}`,
      cut: (width) => `… cortado para caber en ${columns(width)}: --format csv tiene todo el texto`,
      andMore: (count) => `y ${t.count(count)} más`,
      asTable: 'Mostrar las cifras',
      notDrawn: (count) => `${t.count(count)} más entre estas`,
      notListed: (count) =>
        `${t.counted(count, 'fila', 'filas')} más sin mostrar: --format json las tiene todas`,
    },
  };
};
