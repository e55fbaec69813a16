// What the scripts of `nps completion` ask: `nps __complete SHELL …`. The answer is a line that says whether files may
// be there too ("files") and whether the word goes on ("nospace"), then a line for each candidate, with a tab before
// what it is. Nothing that goes wrong is told: a person is typing.
import { type BashLine, bashLine, bashText } from './bash.js';
import { type Candidate, type Candidates, candidatesFor } from './candidates.js';

/** The answer to a script. @param args the shell, and what it knows of the command line */
export async function completions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const [shell, ...rest] = args;
  try {
    switch (shell) {
      case 'bash': {
        const line: BashLine = bashLine(rest[0] ?? '', rest[1] ?? '');
        const found = await candidatesFor(line.words, line.word);
        return answer(found, ({ text }) => bashText(text, line));
      }
      case 'powershell': {
        // Older ones lose empty arguments and quotes on the way; the environment keeps them.
        const words = (env.NPS_WORDS ?? '').split('\n');
        return answer(await candidatesFor(words.slice(0, -1), words.at(-1)!), described);
      }
      case 'zsh':
      case 'fish': {
        const words = rest[0] === '--' ? rest.slice(1) : rest;
        return answer(await candidatesFor(words.slice(0, -1), withoutQuotes(words.at(-1) ?? '')), described);
      }
      default:
        return '';
    }
  } catch {
    return '';
  }
}

function answer({ words, files, goesOn }: Candidates, line: (candidate: Candidate) => string): string {
  const kinds = [...(files ? ['files'] : []), ...(goesOn ? ['nospace'] : [])];
  const plain = words.filter(({ text }) => !/[\x00-\x1f\x7f]/.test(text));
  return [kinds.join(' ') || 'words', ...plain.map(line)].map((one) => `${one}\n`).join('');
}

function described({ text, about }: Candidate): string {
  return about === undefined ? text : `${text}\t${about}`;
}

/** A word that is being typed, as fish gives it: a quote may be open. */
function withoutQuotes(word: string): string {
  return word.replace(/^["']/, '').replace(/\\(.)/g, '$1');
}
