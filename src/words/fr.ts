// French.
import type { Places } from '../report/numbers.js';
import { checkWords } from './fr/check.js';
import { commentsWords } from './fr/comments.js';
import { compareWords } from './fr/compare.js';
import { customs } from './fr/customs.js';
import { driversWords } from './fr/drivers.js';
import { figureWords } from './fr/figures.js';
import { goalWords } from './fr/goal.js';
import { initWords } from './fr/init.js';
import { inspectWords } from './fr/inspect.js';
import { measuresWords } from './fr/measures.js';
import { moversWords } from './fr/movers.js';
import { planWords } from './fr/plan.js';
import { questionWords } from './fr/questions.js';
import { reportWords } from './fr/report.js';
import { responsesWords } from './fr/responses.js';
import { riskWords } from './fr/risk.js';
import { scoreWords } from './fr/score.js';
import { segmentWords } from './fr/segment.js';
import { benchmarkWords, representationWords } from './fr/surroundings.js';
import { trendWords } from './fr/trend.js';
import { fr } from './fr/typography.js';
import { warningWords } from './fr/warnings.js';
import { tongueOf } from './tongue/tongue.js';
import type { Words } from './words.js';

/** What reports say in French, with these decimals. */
export const french = (places: Places): Words => {
  const t = tongueOf(customs, places);
  return {
    numerals: t,
    figures: figureWords(t),
    score: scoreWords,
    segment: segmentWords(t),
    questions: questionWords(t),
    measures: measuresWords(t),
    representation: representationWords,
    benchmarks: benchmarkWords,
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
    formats: {
      leftOut: (width, titles) => fr`omis pour tenir en ${width} colonnes : ${titles.join(', ')}`,
      cut: (width) => fr`… coupé pour tenir en ${width} colonnes : --format csv donne tout le texte`,
      andMore: (count) => `et ${t.count(count)} de plus`,
      asTable: 'Voir les chiffres',
      notDrawn: (count) => `${t.count(count)} de plus entre ceux-ci`,
      notListed: (count) =>
        fr`${t.counted(count, 'ligne omise', 'lignes omises')} : --format json les a toutes`,
    },
  };
};
