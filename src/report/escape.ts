// Text that came from a file, made harmless for the place where it is printed.

// Controls move the cursor or change colours; bidi controls and line separators reorder or break a line; the
// invisible ones make two names look alike; half a surrogate pair is no text. Joiners of emoji and scripts stay.
const UNSAFE = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u200b\u2060\ufeff]/gu;
const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** For a terminal: whatever is not plain text becomes visible, as \n, \x1b or \u202e. */
export function escapeTerminal(text: string): string {
  return text.replace(UNSAFE, visible);
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
  const code = char.charCodeAt(0);
  return NAMED[char] ?? (code < 0x100 ? `\\x${hex(char, 2)}` : `\\u${hex(char, 4)}`);
}

function hex(char: string, digits: number): string {
  return char.charCodeAt(0).toString(16).padStart(digits, '0');
}
