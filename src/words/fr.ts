// French.
import type { Places } from '../report/numbers.js';
import { english } from './en.js';
import { customs } from './fr/customs.js';
import { figureWords } from './fr/figures.js';
import { scoreWords } from './fr/score.js';
import { segmentWords } from './fr/segment.js';
import { benchmarkWords, representationWords } from './fr/surroundings.js';
import { fr } from './fr/typography.js';
import { tongueOf } from './tongue/tongue.js';
import type { Words } from './words.js';

/** What reports say in French, with so many decimals. */
export const french = (places: Places): Words => {
  const t = tongueOf(customs, places);
  return {
    ...english(places),
    numerals: t,
    figures: figureWords(t),
    score: scoreWords,
    segment: segmentWords(t),
    representation: representationWords,
    benchmarks: benchmarkWords,
    formats: {
      leftOut: (width, titles) => fr`omis pour tenir en ${width} colonnes : ${titles.join(', ')}`,
      cut: (width) => fr`… coupé pour tenir en ${width} colonnes : --format csv donne tout le texte`,
      andMore: (count) => `et ${t.count(count)} de plus`,
      asTable: 'Afficher les chiffres',
      notDrawn: (count) => fr`${t.count(count)} de plus entre celles-ci`,
      notListed: (count) =>
        fr`${t.count(count)} lignes de plus ne sont pas montrées : --format json les donne toutes`,
    },
  };
};
