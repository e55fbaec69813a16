// Characters that a word processor puts in the place of those that a shell knows: long dashes and curly quotes; and
// single quotes, which are none to cmd.exe.
import { type CommandLine, type Meant, pasteable } from './line.js';

/** One of them, and perhaps a hyphen that was left as it is. */
const LONG_DASHES = /^-?[‐‑‒–—−][‐‑‒–—−-]*(?=[A-Za-z])/;

/** An opening quote, at the beginning of a word or of the value in it, and what closes it. */
const QUOTED = /^((?:--[\w-]+=)?)([“”„‟«'‘‚])(.*)$/s;
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”“"',
  '”': '”',
  '„': '“”',
  '‟': '”',
  '«': '»',
  "'": "'",
  '‘': '’',
  '‚': '‘’',
};

/** The command line as it was meant; undefined where it has no such character. */
export function withoutTypography({ command, args }: CommandLine): Meant | undefined {
  const quoted = unquoted(args);
  const dashed = quoted.map((arg) =>
    arg.replace(LONG_DASHES, (dashes) => (isShort(arg, dashes) ? '-' : '--')),
  );
  if (quoted.length !== args.length || quoted.some((arg, i) => arg !== args[i]))
    return { slip: 'quotes', line: pasteable(command, dashed) };
  if (dashed.some((arg, i) => arg !== args[i]))
    return { slip: 'long-dash', line: pasteable(command, dashed) };
  return undefined;
}

const isShort = (arg: string, dashes: string) => arg.length - dashes.length === 1;

/** Words that such quotes were to hold together become one. */
function unquoted(args: readonly string[]): string[] {
  const words: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const [, before = '', open, rest = ''] = QUOTED.exec(args[i]!) ?? [];
    const closing = open === undefined ? '' : CLOSING[open]!;
    const texts = [rest, ...args.slice(i + 1)];
    const end = open === undefined ? -1 : texts.findIndex((text) => closing.includes(text.at(-1) ?? ' '));
    if (end === -1) words.push(args[i]!);
    else {
      words.push(
        before +
          texts
            .slice(0, end + 1)
            .join(' ')
            .slice(0, -1),
      );
      i += end;
    }
  }
  return words;
}
