// Sentences on standard error: escaped, and wrapped where that is a terminal. What is to be pasted stays on one line: a
// terminal that has to break it copies it whole all the same.
import { type Charset, inCharset, putBack } from '../../report/charset.js';
import { escapeTerminal, escapeWorkflowLog } from '../../report/escape.js';
import { textWidth } from '../../report/width.js';
import { type Host, tell } from './terminal.js';

/** Before the lines that go on with a sentence. */
const INDENT = '  ';

/** Where sentences go. */
export interface RemarkPlace {
  readonly charset?: Charset;
  /** Into the log of a GitHub workflow, which takes some texts for commands. */
  readonly forWorkflow?: boolean;
}

/** How remarks are written. */
export interface RemarkStyle extends RemarkPlace {
  /** A blank line parts them from the report above. */
  readonly apart?: boolean;
}

/** Says some sentences. */
export async function tellRemarks(
  stderr: Host['stderr'],
  sentences: readonly string[],
  { apart = false, ...place }: RemarkStyle = {},
): Promise<void> {
  const escaped = escapeFor(place);
  const lines = sentences.flatMap((sentence) => wrapped(escaped(sentence), widthOf(stderr)));
  if (lines.length > 0) await tell(stderr, `${apart ? '\n' : ''}${lines.join('\n')}\n`);
}

/** What makes text from a file harmless on standard error, and the signs of the program such as it can show. */
export function escapeFor({ charset = 'unicode', forWorkflow }: RemarkPlace): (text: string) => string {
  const harmless = forWorkflow ? escapeWorkflowLog : escapeTerminal;
  return (text) => putBack(inCharset(harmless(text), charset), charset);
}

/** The width of a terminal; null of what is none, or does not know it. */
export function widthOf({ isTTY, columns }: { isTTY?: boolean; columns?: number }): number | null {
  return isTTY && columns ? columns : null;
}

/** A sentence as lines so wide, but for what cannot be broken; null never wraps. */
export function wrapped(sentence: string, width: number | null): string[] {
  if (width === null || textWidth(sentence) <= width) return [sentence];
  const lines: string[] = [];
  let line = '';
  for (const { gap, text } of piecesOf(sentence)) {
    if (line === '') line = text;
    else if (textWidth(line) + gap.length + textWidth(text) <= width) line += gap + text;
    else {
      lines.push(line);
      line = INDENT + text;
    }
  }
  return [...lines, line];
}

/** A part of a sentence that stays whole, and the white space before it. */
interface Piece {
  readonly gap: string;
  readonly text: string;
}

// Within quotes there are no clauses; an apostrophe is no quote.
const CLAUSE =
  /(?:"(?:\\.|[^"\\])*"|(?<=^|[\s=(])'[^']*'(?=$|[\s;,.)])|(?!(?<=[:;,])\s|\s(?:or|and)\s|\s{2}).)+/gsu;
const COMMAND = /(?<=^|[\s("])(?:nps [a-z]|--[a-z])/;
const PIPE = /(?<=\s)[|>](?=\s)/;

/** Words and whole commands. */
function piecesOf(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const take = (index: number, text: string) => {
    pieces.push({ gap: sentence.slice(end, index), text });
    end = index + text.length;
  };
  for (const { 0: raw, index } of sentence.matchAll(CLAUSE)) {
    const clause = raw.trim();
    const from = index + raw.indexOf(clause);
    const start = PIPE.test(clause) ? 0 : (COMMAND.exec(clause)?.index ?? clause.length);
    for (const word of clause.slice(0, start).matchAll(/\S+/g)) take(from + word.index, word[0]);
    if (start < clause.length) take(from + start, clause.slice(start));
  }
  return pieces;
}
