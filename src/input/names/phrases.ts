// The phrases and the words that all languages have for something.
import { plainName, plainWords } from './plain.js';
import { PHRASES, WORDS } from './prepared.js';

/** A name made ready to be looked at: `^ how likely are you to recommend us $`. */
export type ReadyName = string & { readonly ready: true };

/** Names are looked at up to here; a cell that is longer is no name. */
const LONGEST = 1000;

/** Runs `make` when its value is first asked for, and never before: most runs need few of the words. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Makes a name ready for {@link phraseTest}: `Q1_NPSScore` is the words q 1 nps score. */
export function readyName(name: string): ReadyName {
  const apart = plainName(name.slice(0, LONGEST)).replace(/(?<=\d)(?=[^\d])|(?<=[^\d])(?=\d)/g, ' ');
  return `^ ${plainWords(apart)} $` as ReadyName;
}

/** A test for the phrases that all languages have in a field. */
export function phraseTest(field: keyof typeof PHRASES): (name: ReadyName) => boolean {
  const phrases = lazy(() => byBeginning(PHRASES[field].split(',').map((parts) => parts.split('|'))));
  return (name) => {
    const { at, anywhere } = phrases();
    if (anywhere.some((parts) => holds(name, parts))) return true;
    for (let space = 1; space >= 0; space = name.indexOf(' ', space + 1)) {
      if (at.get(name.slice(space, space + BEGINNING))?.some((parts) => holds(name, parts))) return true;
    }
    return at.get(name.slice(0, BEGINNING))?.some((parts) => holds(name, parts)) ?? false;
  };
}

/** A space and two letters: few phrases begin alike, and only those are looked for. */
const BEGINNING = 3;

/** Phrases by how they begin; those that begin inside a word are `anywhere`. */
function byBeginning(phrases: readonly string[][]) {
  const at = new Map<string, string[][]>();
  const anywhere: string[][] = [];
  for (const parts of phrases) {
    const first = parts[0]!;
    if (!/^[ ^]/.test(first) || first.length < BEGINNING) anywhere.push(parts);
    else at.set(first.slice(0, BEGINNING), [...(at.get(first.slice(0, BEGINNING)) ?? []), parts]);
  }
  return { at, anywhere };
}

/** The words that all languages have in a field, as {@link plainWords} writes them. */
export function wordsOf(field: keyof typeof WORDS): Set<string> {
  return new Set(WORDS[field].split(','));
}

function holds(name: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = name.indexOf(part, from);
    if (at < 0) return false;
    // The space that ends one word begins the next.
    from = at + part.length - (part.endsWith(' ') ? 1 : 0);
  }
  return true;
}
