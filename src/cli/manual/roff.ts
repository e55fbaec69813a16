// Text as troff takes it, with the macros of man(7).

/** Characters that troff would print as others, or take for its own. */
const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
};

/** A text that troff prints as it is: what is typed on command lines can be copied. */
export function escapeRoff(text: string): string {
  return text
    .replace(/[\\'`^~-]|[^\x00-\x7f]/gu, (character) => NAMED[character] ?? byNumber(character))
    .replace(/^\./gm, '\\&.');
}

function byNumber(character: string): string {
  return `\\[u${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
}

const WIDTH = 78;

/** A text in lines that are not long, as troff's readers ask for; it fills them anew. */
export function filled(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && escapeRoff(longer).length <= WIDTH) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines.map(escapeRoff).join('\n');
}

/** An argument of a macro. */
function argument(text: string): string {
  return `"${escapeRoff(text).replaceAll('"', '\\(dq')}"`;
}

/** The first line of a page; nobody types what is in it. */
export function title(...words: readonly string[]): string {
  return `.TH ${words.map((word) => `"${word}"`).join(' ')}`;
}

export function section(heading: string): string {
  return `.SH ${argument(heading)}`;
}

export function subsection(heading: string): string {
  return `.SS ${argument(heading)}`;
}

/** Any but the first of a section. */
export function paragraph(text: string): string {
  return `.PP\n${filled(text)}`;
}

/** A term in bold with what it means. */
export function item(term: string, meaning: string): string {
  return `.TP\n.B ${argument(term)}\n${filled(meaning)}`;
}

/** Lines that stay as they are. */
export function verbatim(lines: readonly string[]): string {
  return ['.nf', ...lines.map(escapeRoff), '.fi'].join('\n');
}
