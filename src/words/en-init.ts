// English: what nps init says.
import type { Places } from '../report/numbers.js';
import { figures, measure } from './en-phrases.js';
import type { InitWords } from './init-words.js';
import { netScoreText } from './scale.js';

export const initWords = (places: Places): InitWords => ({
  written: (file) => `${file} written`,
  headings: { setting: 'setting', value: 'value' },
  check: 'check',
  figures: (nps, confidence, bounds, responses) => figures(nps, confidence, bounds, responses, places),
  setWhen: (file, held) => `set when ${file} had ${held}`,
  measure,
  nps: (held, scale) => `${measure(scale)} ${held}${scale === undefined ? '' : `: ${netScoreText(scale)}`}`,
  passes: (scale) => `the check passes; it fails once the ${measure(scale)} is below that interval`,
  hides: (config) => `in this folder it takes the place of ${config}`,
  next: (command) => [{ text: 'next: ' }, { text: command, tone: 'strong' }],
});
