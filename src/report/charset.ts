// The report's own characters, and what stands for them where a terminal cannot show them.

/** What a terminal can show. */
export type Charset = 'unicode' | 'ascii';

const ASCII: Readonly<Record<string, string>> = {
  // Marks.
  '▲': '^',
  '▼': 'v',
  '✓': 'ok',
  '✗': 'x',
  '●': 'o',
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
  '“': '"',
  '”': '"',
  '’': "'",
};
const OWN = new RegExp(`[${Object.keys(ASCII).join('')}]`, 'gu');

/** A text of the report as the terminal can show it. Letters stay: they are of names, which are data. */
export function inCharset(text: string, charset: Charset): string {
  return charset === 'unicode' ? text : text.replace(OWN, (character) => ASCII[character]!);
}
