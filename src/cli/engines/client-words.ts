// The words of a client's command line, split as a shell splits them; nothing is expanded or run.
import { cliError } from '../problems.js';

/** A client as it is started. */
export interface Client {
  readonly program: string;
  readonly args: readonly string[];
  /** Variables before the program: PGPASSFILE=… psql */
  readonly env: Readonly<Record<string, string>>;
}

const PIECE =
  /(?<space>\s+)|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\.)*)"|\\(?<escaped>.)|(?<plain>[^\s'"\\]+)/suy;
const ASSIGNMENT = /^([A-Za-z_]\w*)=(.*)$/s;

/**
 * The client in a text: words separated by spaces, with quotes and backslashes as in a shell.
 * @throws NpsError `usage` where a quote never closes, or there is no program
 */
export function clientOf(text: string): Client {
  const words = wordsOf(text);
  const first = words.findIndex((word) => !ASSIGNMENT.test(word));
  if (first === -1) throw cliError({ kind: 'client-unnamed', why: 'none' });
  const env = words.slice(0, first).map((word) => ASSIGNMENT.exec(word)!.slice(1) as [string, string]);
  return { program: words[first]!, args: words.slice(first + 1), env: Object.fromEntries(env) };
}

/** The name of the program, without its folder; the rest of the line may hold a password. */
export function nameOfClient({ program }: Pick<Client, 'program'>): string {
  return /[^/\\]*$/.exec(program)![0].replace(/\.exe$/i, '');
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (PIECE.lastIndex = 0; PIECE.lastIndex < text.length; ) {
    const groups = PIECE.exec(text)?.groups;
    if (groups === undefined) throw cliError({ kind: 'client-unnamed', why: 'quote' });
    const { space, single, double, escaped, plain } = groups;
    if (space === undefined)
      word = (word ?? '') + (single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? plain!);
    else {
      if (word !== undefined) words.push(word);
      word = undefined;
    }
  }
  return word === undefined ? words : [...words, word];
}
