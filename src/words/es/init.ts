// Spanish: what nps init says.
import type { InitWords } from '../init-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { figures, measure, netScoreText, theMeasure } from './phrases.js';

export const initWords = (t: Tongue): InitWords => ({
  written: (file) => `${file} escrito`,
  headings: { setting: 'ajuste', value: 'valor' },
  check: 'control',
  figures: (nps, confidence, bounds, responses) => figures(t, nps, confidence, bounds, responses),
  setWhen: (file, held) => `fijado cuando ${file} tenía ${held}`,
  measure,
  nps: (held, scale) => `${measure(scale)} ${held}${scale === undefined ? '' : `: ${netScoreText(scale)}`}`,
  passes: (scale) => `el control se supera; falla si ${theMeasure(scale)} baja de ese intervalo`,
  hides: (config) => `en esta carpeta ocupa el lugar de ${config}`,
  next: (command) => [{ text: 'a continuación: ' }, { text: command, tone: 'strong' }],
});
