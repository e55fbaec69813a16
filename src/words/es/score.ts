// Spanish: what nps score says. "Promotores, pasivos, detractores" are the words of Spanish satisfaction surveys (Netquest,
// Survio and SurveyMonkey in Spanish); "neutros" is said too for passives.
import type { ScoreWords } from '../score-words.js';

export const scoreWords: ScoreWords = {
  categories: { promoters: 'Promotores', passives: 'Pasivos', detractors: 'Detractores' },
  letters: { promoters: 'P', passives: 'p', detractors: 'D' },
  headings: { category: 'Categoría', scores: 'Notas', share: 'Porcentaje' },
  answer: 'Nota',
  count: 'Número',
};
