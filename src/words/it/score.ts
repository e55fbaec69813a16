// Italian: what nps score says. "Promotori, passivi, detrattori" are the words of the trade (InMoment, Contentsquare and
// others in Italian); "neutri" is said too for passives. "Voto" is the answer that a person gives.
import type { ScoreWords } from '../score-words.js';

export const scoreWords: ScoreWords = {
  categories: { promoters: 'Promotori', passives: 'Passivi', detractors: 'Detrattori' },
  letters: { promoters: 'P', passives: 'p', detractors: 'D' },
  headings: { category: 'Categoria', scores: 'Voti', share: 'Quota' },
  answer: 'Voto',
  count: 'Numero',
};
