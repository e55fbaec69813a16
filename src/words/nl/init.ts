// Dutch: what nps init says.
import type { InitWords } from '../init-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { figures, measure, netScoreText, theMeasure } from './phrases.js';

export const initWords = (t: Tongue): InitWords => ({
  written: (file) => `${file} geschreven`,
  headings: { setting: 'instelling', value: 'waarde' },
  check: 'controle',
  figures: (nps, confidence, bounds, responses) => figures(t, nps, confidence, bounds, responses),
  setWhen: (file, held) => `vastgelegd toen ${file} ${held} had`,
  measure,
  nps: (held, scale) => `${measure(scale)} ${held}${scale === undefined ? '' : `: ${netScoreText(scale)}`}`,
  passes: (scale) => `de controle slaagt; ze faalt zodra ${theMeasure(scale)} onder dat interval komt`,
  hides: (config) => `in deze map komt ze in de plaats van ${config}`,
  next: (command) => [{ text: 'verder met: ' }, { text: command, tone: 'strong' }],
});
