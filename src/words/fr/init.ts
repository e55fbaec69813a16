// French: what nps init says.
import type { InitWords } from '../init-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { figures, measure, netScoreText, theMeasure } from './phrases.js';
import { fr } from './typography.js';

export const initWords = (t: Tongue): InitWords => ({
  written: (file) => `${file} écrit`,
  headings: { setting: 'réglage', value: 'valeur' },
  check: 'contrôle',
  figures: (nps, confidence, bounds, responses) => figures(t, nps, confidence, bounds, responses),
  setWhen: (file, held) => `fixé quand ${file} avait ${held}`,
  measure,
  nps: (held, scale) =>
    scale === undefined
      ? `${measure(scale)} ${held}`
      : fr`${measure(scale)} ${held} : ${netScoreText(scale)}`,
  passes: (scale) =>
    fr`le contrôle réussit ; il échoue dès que ${theMeasure(scale)} passe au-dessous de cet intervalle`,
  hides: (config) => `dans ce dossier, il prend la place de ${config}`,
  next: (command) => [{ text: fr`ensuite : ` }, { text: command, tone: 'strong' }],
});
