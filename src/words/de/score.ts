// German: what nps score says. "Promotoren, Passive, Kritiker" are the words of German surveys (zenloop, IBM, Qualtrics);
// "Detraktoren" and "Indifferente" are said too.
import type { ScoreWords } from '../score-words.js';

export const scoreWords: ScoreWords = {
  categories: { promoters: 'Promotoren', passives: 'Passive', detractors: 'Kritiker' },
  letters: { promoters: 'P', passives: 'p', detractors: 'K' },
  headings: { category: 'Kategorie', scores: 'Bewertung', share: 'Anteil' },
  answer: 'Bewertung',
  count: 'Anzahl',
};
