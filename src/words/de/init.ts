// German: what nps init says.
import type { InitWords } from '../init-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { figures, measure, netScoreText } from './phrases.js';

export const initWords = (t: Tongue): InitWords => ({
  written: (file) => `${file} geschrieben`,
  headings: { setting: 'Einstellung', value: 'Wert' },
  check: 'Prüfung',
  figures: (nps, confidence, bounds, responses) => figures(t, nps, confidence, bounds, responses),
  setWhen: (file, held) => `festgelegt, als ${file} ${held} hatte`,
  measure,
  nps: (held, scale) => `${measure(scale)} ${held}${scale === undefined ? '' : `: ${netScoreText(scale)}`}`,
  passes: (scale) =>
    `die Prüfung ist bestanden; sie scheitert, sobald der ${measure(scale)} unter dieses Intervall fällt`,
  hides: (config) => `in diesem Ordner tritt sie an die Stelle von ${config}`,
  next: (command) => [{ text: 'weiter mit: ' }, { text: command, tone: 'strong' }],
});
