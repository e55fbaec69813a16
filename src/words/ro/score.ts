// Romanian: what nps score says. "Promotori, pasivi, detractori" are the words of Romanian satisfaction surveys (Survio,
// LiveAgent, MerchantPro in Romanian); "neutri" is said too for passives.
import type { ScoreWords } from '../score-words.js';

export const scoreWords: ScoreWords = {
  categories: { promoters: 'Promotori', passives: 'Pasivi', detractors: 'Detractori' },
  letters: { promoters: 'P', passives: 'p', detractors: 'D' },
  headings: { category: 'Categorie', scores: 'Note', share: 'Pondere' },
  answer: 'Notă',
  count: 'Număr',
};
