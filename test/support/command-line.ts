// Parts a command line into words as bash does, where bash has nothing else to do: no pipe, no redirection, no
// pattern that names files, no second command.

const PIECE = new RegExp(
  [
    /(?<space>[ \t]+)/,
    /'(?<single>[^']*)'/,
    /"(?<double>(?:[^"\\$`]|\\[^\n]|\$\w+)*)"/,
    /\\(?<escaped>[^\n])/,
    /\$(?<variable>\w+)/,
    // A comment or somebody's home, but only where a word begins.
    /(?<mark>[#~])/,
    /(?<plain>[^\s'"\\$`|&;<>()*?[\]{}#~]+)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'uy',
);

/**
 * The words of a command line.
 * @param variables their values hold no space
 * @returns undefined where a shell has to run the line
 */
export function wordsOf(
  line: string,
  variables: Readonly<Record<string, string>> = {},
): string[] | undefined {
  const text = line.trimEnd();
  const words: string[] = [];
  let word: string | undefined;
  for (PIECE.lastIndex = 0; PIECE.lastIndex < text.length; ) {
    const groups = PIECE.exec(text)?.groups;
    if (groups === undefined || (groups.mark !== undefined && word === undefined)) return undefined;
    if (groups.space === undefined) {
      const piece = textOf(groups, variables);
      if (piece === undefined) return undefined;
      word = (word ?? '') + piece;
    } else if (word !== undefined) {
      words.push(word);
      word = undefined;
    }
  }
  return word === undefined ? words : [...words, word];
}

function textOf(
  { single, double, escaped, variable, mark, plain }: Record<string, string | undefined>,
  variables: Readonly<Record<string, string>>,
): string | undefined {
  if (variable !== undefined) return variables[variable];
  return double === undefined ? (single ?? escaped ?? mark ?? plain) : unescaped(double, variables);
}

/** What is between double quotes: a backslash quotes only what would mean something there. */
function unescaped(text: string, variables: Readonly<Record<string, string>>): string | undefined {
  let known = true;
  const value = text.replace(/\\(["\\$`])|\$(\w+)/g, (_, quoted: string | undefined, name: string) => {
    if (quoted !== undefined) return quoted;
    known &&= variables[name] !== undefined;
    return variables[name] ?? '';
  });
  return known ? value : undefined;
}
