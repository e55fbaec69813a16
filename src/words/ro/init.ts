// Romanian: what nps init says.
import type { InitWords } from '../init-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { figures, measure, netScoreText, theMeasure } from './phrases.js';

export const initWords = (t: Tongue): InitWords => ({
  written: (file) => `${file} scris`,
  headings: { setting: 'setare', value: 'valoare' },
  check: 'verificare',
  figures: (nps, confidence, bounds, responses) => figures(t, nps, confidence, bounds, responses),
  setWhen: (file, held) => `stabilit când ${file} avea ${held}`,
  measure,
  nps: (held, scale) => `${measure(scale)} ${held}${scale === undefined ? '' : `: ${netScoreText(scale)}`}`,
  passes: (scale) => `verificarea trece; eșuează dacă ${theMeasure(scale)} coboară sub acel interval`,
  hides: (config) => `în acest dosar ia locul fișierului ${config}`,
  next: (command) => [{ text: 'apoi: ' }, { text: command, tone: 'strong' }],
});
