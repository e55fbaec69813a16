// @ts-check
// Comments as respondents write them: blank ones, commas, quotes, several lines, several languages.
import { pick } from './random.mjs';

const SENTENCES = [
  'Support answered within the hour and knew what they were talking about.',
  'The export takes far too long, and the second one failed without a message.',
  'Easy to set up, and it does what it says.',
  'Prices went up again this year.',
  'I was told "next week" three times and then heard nothing.',
  'We moved the whole team over in a day.',
  'The app logs me out whenever I change the network.',
  'Great product; the invoices are a mess, though.',
  'Nothing to complain about.',
  'Would be a 10 with single sign-on, audit logs and a proper API.',
  'The new dashboard is slower than the old one.',
  'Your colleague in the Lyon office saved our launch.',
  'Schnell, freundlich und günstig, nur die Rechnung kam zwei Wochen zu spät.',
  'Très bon accueil, mais le délai de livraison reste trop long.',
  'La aplicación se cierra sola al añadir un archivo.',
  'サポートの返事が早くて、説明もわかりやすかったです。',
  'It is called "simple" on the website. It is not.',
  'Thank you all 👍',
];
const SHORT = [
  'ok',
  'fine',
  'too slow',
  'great',
  'gut',
  'très bien',
  'n/c',
  'pricey',
  '"meh"',
  'yes, mostly',
];
/** What stands between two sentences. */
const JOINS = [' ', ' ', ' ', ' ', ' ', '\n', '\n\n', ' - '];

/** @param {string} text @param {boolean} always whether it is quoted even where it need not be */
function field(text, always) {
  if (!always && !/[",\n]/.test(text)) return text;
  return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
}

/**
 * One comment as it stands in the file, quoted where it must be.
 * @param {() => number} random
 * @param {'mixed' | 'short' | 'long'} length mixed: a third is blank, the others have one to three sentences;
 *   short: a word or two; long: some 2,000 characters
 * @returns {string}
 */
export function comment(random, length) {
  if (length === 'short') return field(pick(random, SHORT), false);
  const draw = random();
  if (length === 'mixed' && draw < 0.345) return '';
  const sentences = length === 'long' ? 36 : draw < 0.64 ? 1 : draw < 0.91 ? 2 : 3;
  let text = pick(random, SENTENCES);
  for (let i = 1; i < sentences; i++) text += pick(random, JOINS) + pick(random, SENTENCES);
  return field(text, draw > 0.8);
}
