// Text that came from a file, made harmless for the place where it is printed.

// Controls move the cursor or change colours; bidi controls and line separators reorder or break a line; half a
// surrogate pair is no text; what is invisible makes two names look alike: soft hyphens, fillers, invisible operators,
// annotations, tags. Joiners and variation selectors stay, for scripts and emoji need them, and so do tags in a flag.
const FLAG = String.raw`\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}`;
const BREAKING = String.raw`\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029`;
const INVISIBLE = [
  String.raw`\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0`,
  String.raw`\ufff9-\ufffb\u{e0000}-\u{e007f}`,
].join('');
const UNSAFE = new RegExp(`(${FLAG})|[${BREAKING}${INVISIBLE}]`, 'gu');
const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** For a terminal: whatever is not plain text becomes visible, as \n, \x1b, \u202e or \u{e0061}. */
export function escapeTerminal(text: string): string {
  return text.replace(UNSAFE, (found, flag: string | undefined) => flag ?? visible(found));
}

/** For a CSV cell: line breaks and tabs are data there and stay; other controls, bidi ones too, become visible. */
export function escapeCsv(text: string): string {
  return text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\p{Bidi_Control}/gu, visible);
}

/** For a JSON document that is already text: what JSON leaves raw becomes \uXXXX; the value stays the same. */
export function escapeJson(json: string): string {
  return json.replace(/[\x7f-\x9f\p{Bidi_Control}\u2028\u2029]/gu, (char) => `\\u${hex(char, 4)}`);
}

/** For text within Markdown, a table's cell or a heading: no markup, no tags, no links, no line breaks. */
export function escapeMarkdown(text: string): string {
  return (
    escapeTerminal(text)
      .replace(/[\\`*_~[\]|#$]/g, '\\$&')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // GitHub makes links of bare addresses too.
      .replace(/:\/\//g, '\\://')
      .replace(/\bwww\./gi, (start) => `${start.slice(0, 3)}\\.`)
  );
}

/** For a line of Markdown: the same, and the beginning starts no list, rule or indented code. */
export function escapeMarkdownLine(text: string): string {
  return escapeMarkdown(text.trimStart())
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** For a line of a GitHub Actions log: it holds no workflow command, whatever it begins with or holds. */
export function escapeWorkflowLog(text: string): string {
  return escapeCommandMark(text).replace(/^\s*(?=::)/, '$&\\');
}

/** For the data of a workflow command, which is all that follows the second `::`. */
export function escapeWorkflowData(text: string): string {
  // A line break would need the same; it is visible already.
  return escapeCommandMark(text).replace(/%/g, '%25');
}

/** For the value of a property of a workflow command, such as its title. */
export function escapeWorkflowProperty(text: string): string {
  return escapeWorkflowData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** For text or a double-quoted attribute of XML 1.0: what XML forbids even as a reference becomes visible. */
export function escapeXml(text: string): string {
  return escapeTerminal(text)
    .replace(/[\ufffe\uffff]/g, visible)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** The runner still takes `##[name]` for a command, wherever in a line it is. */
function escapeCommandMark(text: string): string {
  return escapeTerminal(text).replace(/##(?=\[)/g, '$&\\');
}

function visible(char: string): string {
  const code = char.codePointAt(0)!;
  if (code < 0xa0) return NAMED[char] ?? `\\x${hex(char, 2)}`;
  return code < 0x10000 ? `\\u${hex(char, 4)}` : `\\u{${hex(char, 5)}}`;
}

function hex(char: string, digits: number): string {
  return char.codePointAt(0)!.toString(16).padStart(digits, '0');
}
