// Portuguese: what nps init says.
import type { InitWords } from '../init-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { figures, measure, netScoreText } from './phrases.js';

export const initWords = (t: Tongue): InitWords => ({
  written: (file) => `escrito: ${file}`,
  headings: { setting: 'definição', value: 'valor' },
  check: 'critério',
  figures: (nps, confidence, bounds, responses) => figures(t, nps, confidence, bounds, responses),
  setWhen: (file, held) => `definido quando ${file} tinha ${held}`,
  measure,
  nps: (held, scale) => `${measure(scale)} ${held}${scale === undefined ? '' : `: ${netScoreText(scale)}`}`,
  passes: (scale) =>
    `o critério está cumprido; deixa de o estar quando o ${measure(scale)} fica abaixo desse intervalo`,
  hides: (config) => `nesta pasta, substitui ${config}`,
  next: (command) => [{ text: 'a seguir: ' }, { text: command, tone: 'strong' }],
});
