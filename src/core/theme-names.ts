// What themes are called: the commonest form of their words, the commonest wording of their phrases.
import type { Corpus } from './corpus.js';
import { categoryCounts } from './tally.js';
import type { Term, TermCounts } from './term-counts.js';
import type { ThemeGroup } from './theme-groups.js';

/** What a theme is made of, in words. */
export interface NamedTerms {
  readonly name: string;
  /** All forms and wordings that belong to it, those of the name first. */
  readonly terms: readonly string[];
}

/** Further forms of a word are left out. */
const MOST_FORMS = 8;

/** Terms that nearly always go with the first are part of the name, up to this many in all. */
const MOST_NAMES = 3;

/** A word without spaces around it: Chinese, Japanese, Thai and their like. */
const SPACELESS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** The forms of each of these stems, the commonest first. */
function formsOf({ vocabulary }: Corpus, stems: ReadonlySet<string>): ReadonlyMap<string, string[]> {
  const counted = new Map<string, Map<string, number>>();
  for (let number = 0; number < vocabulary.size; number++) {
    const stem = vocabulary.stem(number);
    if (!stems.has(stem)) continue;
    const forms = counted.get(stem) ?? new Map<string, number>();
    counted.set(stem, forms);
    const form = vocabulary.form(number);
    forms.set(form, (forms.get(form) ?? 0) + vocabulary.count(number));
  }
  return new Map([...counted].map(([stem, forms]) => [stem, commonestFirst(forms)]));
}

/** What terms are called that no theme was made of: the forms of their words in a row. */
export function plainNames(corpus: Corpus, terms: readonly Term[]): string[] {
  const forms = formsOf(corpus, new Set(terms.flatMap(({ stems }) => stems)));
  return terms.map(({ stems }) => joinWords(stems.map((stem) => forms.get(stem)![0]!)));
}

/** A phrase that so many of the comments with a word hold is what the word is called: "San Francisco". */
const MOSTLY = 0.8;

/** The names of all themes; phrases are looked up in the comments, for the words between theirs. */
export function nameThemes(corpus: Corpus, counts: TermCounts, groups: readonly ThemeGroup[]): NamedTerms[] {
  const titles = groups.map(([lead]) => titleOf(lead, counts));
  const terms = [...groups.flat(), ...titles];
  const forms = formsOf(corpus, new Set(terms.flatMap(({ stems }) => stems)));
  const wordings = wordingsOf(
    corpus,
    counts,
    terms.filter(({ stems }) => stems.length > 1),
  );
  const wordsOf = ({ number, stems }: NumberedTerm) =>
    stems.length === 1
      ? forms.get(stems[0]!)!.slice(0, MOST_FORMS)
      : commonestFirst(wordings.get(number)!).slice(0, 1);
  return groups.map(([lead, ...others], i) => {
    const title = titles[i]!;
    const beside = others.filter(
      (term) => size(term) >= MOSTLY * size(lead) && !term.stems.every((stem) => title.stems.includes(stem)),
    );
    const names = [title, ...beside].slice(0, MOST_NAMES).map((term) => wordsOf(term)[0]!);
    return {
      name: [...new Set(names)].join(', '),
      terms: [...new Set([title, lead, ...others].flatMap(wordsOf))],
    };
  });
}

type NumberedTerm = Term & { readonly number: number };

/** What a term is called: itself, or the longest phrase that mostly stands for it. */
function titleOf(lead: NumberedTerm, { terms }: TermCounts): NumberedTerm {
  let title = lead;
  for (const [number, term] of terms) {
    if (!term.parts.includes(lead.number) || size(term) < MOSTLY * size(lead)) continue;
    const isLonger = term.stems.length - title.stems.length || size(term) - size(title);
    if (isLonger > 0) title = { ...term, number };
  }
  return title;
}

const size = ({ tally }: Term) => categoryCounts(tally).responses;

/** For each of these phrases how often it was worded in which way. */
function wordingsOf(
  corpus: Corpus,
  { scanner }: TermCounts,
  phrases: readonly NumberedTerm[],
): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const wordings = new Map(phrases.map(({ number }) => [number, new Map<string, number>()]));
  if (phrases.length === 0) return wordings;
  corpus.visit((_, words, length) => {
    scanner.scan(words, length, (term, from, to) => {
      const known = wordings.get(term);
      if (known === undefined) return;
      const wording = joinWords(
        Array.from(words.subarray(from, to + 1), (word) => corpus.vocabulary.form(word)),
      );
      known.set(wording, (known.get(wording) ?? 0) + 1);
    });
  });
  return wordings;
}

function commonestFirst(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([text]) => text);
}

function joinWords(words: readonly string[]): string {
  return words.reduce((text, word) => {
    const isTight = SPACELESS.test(text.slice(-1)) && SPACELESS.test(word.slice(0, 1));
    return isTight ? text + word : `${text} ${word}`;
  });
}
