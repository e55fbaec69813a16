// The report's own characters, and what stands for them where a terminal cannot show them. Names and other data keep
// theirs: they are set apart before sentences are made of them, and put back in the end.

/** What a terminal can show. */
export type Charset = 'unicode' | 'ascii';

const ASCII: Readonly<Record<string, string>> = {
  // Marks.
  '▲': '^',
  '▼': 'v',
  '✓': 'ok',
  '✗': 'x',
  '●': 'o',
  '◆': '*',
  // Shades, bars in eighths from the left, columns in eighths from below.
  '█': '#',
  '▓': '+',
  '░': '.',
  '▉': '#',
  '▊': '#',
  '▋': '#',
  '▌': '#',
  '▍': '',
  '▎': '',
  '▏': '',
  '▇': '#',
  '▆': '#',
  '▅': ':',
  '▄': ':',
  '▃': ':',
  '▂': '.',
  '▁': '.',
  // Lines.
  '─': '-',
  '│': '|',
  '├': '|',
  '┤': '|',
  '┊': ':',
  // Signs within sentences.
  '–': '-',
  '—': '-',
  '…': '...',
  '→': '->',
  '×': 'x',
  '±': '+/-',
  '≥': '>=',
  '≤': '<=',
  '²': '2',
  '·': '-',
  '«': '"',
  '»': '"',
  '„': '"',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  // Spaces that do not break.
  '\u00a0': ' ',
  '\u202f': ' ',
};
const CHARACTERS = Object.keys(ASCII);
const OWN = new RegExp(`[${CHARACTERS.join('')}]`, 'gu');
/** Where the data has such characters others stand for them meanwhile, which are for private use. */
const APART = 0xf0000;
const SET_APART = new RegExp(
  `[${String.fromCodePoint(APART)}-${String.fromCodePoint(APART + CHARACTERS.length - 1)}]`,
  'gu',
);

/** A text of the report as the terminal can show it; what is {@link setApart} and all letters stay. */
export function inCharset(text: string, charset: Charset): string {
  return charset === 'unicode' ? text : text.replace(OWN, (character) => ASCII[character]!);
}

/** Data of which a text is going to be made: their characters stay what they are, for they are no signs of the report. */
export function setApart<Data>(data: Data, charset: Charset): Data {
  return charset === 'unicode' ? data : (apart(data) as Data);
}

/** The text at last, with the data as they were. */
export function putBack(text: string, charset: Charset): string {
  if (charset === 'unicode') return text;
  return text.replace(SET_APART, (character) => CHARACTERS[character.codePointAt(0)! - APART]!);
}

function apart(data: unknown): unknown {
  if (typeof data === 'string') return apartText(data);
  if (Array.isArray(data)) return data.map(apart);
  if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype)
    return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [apartText(key), apart(value)]));
}

function apartText(text: string): string {
  return text.replace(OWN, (character) => String.fromCodePoint(APART + CHARACTERS.indexOf(character)));
}
