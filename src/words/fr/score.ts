// French: what nps score says. "Promoteurs, passifs, détracteurs" are the words of French satisfaction surveys (Bain &
// Company in French, Qualtrics XM, Goodays); "neutres" is said too for passives.
import type { ScoreWords } from '../score-words.js';

export const scoreWords: ScoreWords = {
  categories: { promoters: 'Promoteurs', passives: 'Passifs', detractors: 'Détracteurs' },
  letters: { promoters: 'P', passives: 'p', detractors: 'D' },
  headings: { category: 'Catégorie', scores: 'Notes', share: 'Part' },
  answer: 'Note',
  count: 'Nombre',
};
