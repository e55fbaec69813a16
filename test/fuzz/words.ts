// Pieces of text that trip whoever reads what people type.
import type { Random } from './family.js';

const PIECES = [
  ...[...'[]=*,"\\<>!%.+-()| \t\n\r0195~{}:\'#@$;/'],
  ...[
    'nps',
    '(blank)',
    '==',
    '=>',
    '≥',
    '≠',
    '\\"',
    '\\|',
    '1e3',
    '--',
    '||',
    '日本',
    '😀',
    'e\u0301',
    '\u202e',
  ],
  ...[
    '\u200b',
    '\x1b[31m',
    '\0',
    '\u2028',
    '\ud800',
    '\ufeff',
    '9'.repeat(40),
    '__proto__',
    'constructor',
    'İ',
  ],
];

export const oneOf = <T>(random: Random, list: readonly T[]): T => list[random(list.length)]!;

/** A text, in two of three cases with some pieces put in, left out or in the place of others. */
export function drawSpoiled(text: string, random: Random): string {
  let spoiled = text;
  for (let edits = random(3) * random(3); edits > 0; edits--) {
    const from = random(spoiled.length + 1);
    const piece = random(4) === 0 ? '' : oneOf(random, PIECES);
    spoiled = spoiled.slice(0, from) + piece + spoiled.slice(from + random(4));
  }
  return random(30) === 0
    ? Array.from({ length: random(12) }, () => oneOf(random, PIECES)).join('')
    : spoiled;
}
