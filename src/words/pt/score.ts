// Portuguese: what nps score says. "Promotores, neutros, detratores" are the words of the trade in Brazil (SoluCX, Binds,
// Track.co) and in Portugal, where "passivos" is said too for passives. "Nota" is the answer in both.
import type { ScoreWords } from '../score-words.js';

export const scoreWords: ScoreWords = {
  categories: { promoters: 'Promotores', passives: 'Neutros', detractors: 'Detratores' },
  letters: { promoters: 'P', passives: 'N', detractors: 'D' },
  headings: { category: 'Categoria', scores: 'Notas', share: 'Parte' },
  answer: 'Nota',
  count: 'Número',
};
