// English: what nps score says.
import type { ScoreWords } from './score-words.js';

export const scoreWords: ScoreWords = {
  categories: { promoters: 'Promoters', passives: 'Passives', detractors: 'Detractors' },
  letters: { promoters: 'P', passives: 'p', detractors: 'D' },
  headings: { category: 'Category', scores: 'Scores', share: 'Share' },
  answer: 'Score',
  count: 'Count',
};
