// Italian: what nps init says.
import type { InitWords } from '../init-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { figures, measure, netScoreText, theMeasure } from './phrases.js';

export const initWords = (t: Tongue): InitWords => ({
  written: (file) => `scritto: ${file}`,
  headings: { setting: 'impostazione', value: 'valore' },
  check: 'criterio',
  figures: (nps, confidence, bounds, responses) => figures(t, nps, confidence, bounds, responses),
  setWhen: (file, held) => `impostato quando ${file} aveva ${held}`,
  measure,
  nps: (held, scale) => `${measure(scale)} ${held}${scale === undefined ? '' : `: ${netScoreText(scale)}`}`,
  passes: (scale) =>
    `il criterio è soddisfatto; non lo è più quando ${theMeasure(scale)} scende sotto quell’intervallo`,
  hides: (config) => `in questa cartella prende il posto di ${config}`,
  next: (command) => [{ text: 'poi: ' }, { text: command, tone: 'strong' }],
});
