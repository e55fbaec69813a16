// Dutch: what nps score says. "Promotors, passives, criticasters" are the words of Dutch surveys (Integron, MarketResponse,
// Momice); "promoters" and "detractors" are said too.
import type { ScoreWords } from '../score-words.js';

export const scoreWords: ScoreWords = {
  categories: { promoters: 'Promotors', passives: 'Passives', detractors: 'Criticasters' },
  letters: { promoters: 'P', passives: 'p', detractors: 'C' },
  headings: { category: 'Categorie', scores: 'Score', share: 'Aandeel' },
  answer: 'Score',
  count: 'Aantal',
};
