// Which language comments are in: their words vote, and letters that few languages have.

import type { Form, Vote } from './form-table.js';
import type { LanguageWords } from './languages/language.js';
import { ALL_LANGUAGES, LANGUAGES, type Language } from './languages/languages.js';
import { vocabularyOf } from './vocabulary.js';

/** A language of some comments, with its share of those that have words, from 0 to 1. */
export interface LanguageShare {
  readonly language: Language;
  readonly share: number;
}

/** The forms of a comment, in stretches. */
type Stretches = readonly (readonly Form[])[];

// A language with fewer of the comments is a slip of the votes, not a language of the column.
const LEAST_SHARE = 0.02;
const LEAST_COMMENTS = 3;

interface Ballot {
  /** For each word the languages that have it, by their place in ALL_LANGUAGES. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly letters: ReadonlyMap<string, readonly number[]>;
  readonly scripts: readonly { readonly place: number; readonly script: RegExp; readonly counts: number }[];
  /** What a vote counts that is given to so many languages: the rarer, the more it says. */
  readonly weights: readonly number[];
}

let made: Ballot | undefined;

function ballot(): Ballot {
  if (made !== undefined) return made;
  const words = new Map<string, number[]>();
  const letters = new Map<string, number[]>();
  ALL_LANGUAGES.forEach((language, place) => {
    const { functions, known, listed } = vocabularyOf(language);
    for (const word of new Set([...functions, ...known.keys(), ...listed])) give(words, word, place);
    for (const letter of (LANGUAGES[language] as LanguageWords).letters ?? '') give(letters, letter, place);
  });
  const count = ALL_LANGUAGES.length;
  const weights = Array.from({ length: count + 1 }, (_, given) => Math.log((count + 1) / Math.max(given, 1)));
  const scripts = ALL_LANGUAGES.flatMap((language, place) => {
    const { script } = LANGUAGES[language] as LanguageWords;
    return script === undefined ? [] : [{ place, script, counts: language === 'zh' ? HAN : SCRIPT }];
  });
  made = { words, letters, scripts, weights };
  return made;
}

function give(votes: Map<string, number[]>, key: string, place: number): void {
  const places = votes.get(key);
  if (places === undefined) votes.set(key, [place]);
  else places.push(place);
}

/** What a word counts for the language of its script. Chinese characters are of Japanese too, whose words with kana count more. */
const SCRIPT = 4;
const HAN = 2;

/** The votes of a comment for each language, by its place in ALL_LANGUAGES. */
export function votesOf(stretches: Stretches): Float64Array {
  const votes = new Float64Array(ALL_LANGUAGES.length);
  for (const stretch of stretches) {
    for (const form of stretch) {
      form.vote ??= newVote(form.written);
      for (const { place, weight } of form.vote) votes[place]! += weight;
    }
  }
  return votes;
}

function newVote(written: string): Vote {
  const { words, letters, scripts, weights } = ballot();
  const votes = new Map<number, number>();
  const cast = (places: readonly number[] = []) => {
    for (const place of places) votes.set(place, (votes.get(place) ?? 0) + weights[places.length]!);
  };
  cast(words.get(written));
  if (/['-]/.test(written)) for (const part of written.split(/['-]/)) cast(words.get(part));
  if (/[^\x00-\x7f]/.test(written)) for (const letter of new Set(written)) cast(letters.get(letter));
  if (/[\u0400-\uffff]/.test(written))
    for (const { place, script, counts } of scripts)
      if (script.test(written)) votes.set(place, (votes.get(place) ?? 0) + counts);
  return [...votes].map(([place, weight]) => ({ place, weight }));
}

/** The language with most votes among some; undefined where none has any or two have as many. */
export function elected(votes: Float64Array, among: readonly Language[]): Language | undefined {
  let best: Language | undefined;
  let most = 0;
  for (const language of among) {
    const count = votes[ALL_LANGUAGES.indexOf(language)]!;
    if (count > most) {
      best = language;
      most = count;
    } else if (count === most) best = undefined;
  }
  return best;
}

/** By how many votes a language must lead to count as one of the column: more than one word that only it has. */
const CLEAR = 4;

/**
 * The languages of some comments, by their votes, the commonest first. A language is among them
 * where it clearly leads in 2 % of the comments, three at least. A comment that does not tell counts for the main
 * language, that with most votes of all. Without any vote the list is empty.
 */
export function languagesOf(comments: Iterable<Stretches>): LanguageShare[] {
  const total = new Float64Array(ALL_LANGUAGES.length);
  const all: Float64Array[] = [];
  for (const stretches of comments) {
    if (stretches.length === 0) continue;
    const votes = votesOf(stretches);
    all.push(votes);
    for (const [place, count] of votes.entries()) total[place]! += count;
  }
  const main = elected(total, ALL_LANGUAGES);
  if (main === undefined) return [];
  const least = Math.max(LEAST_SHARE * all.length, LEAST_COMMENTS);
  const clear = countsOf(all.map((votes) => leaderOver(votes, main)));
  const among = ALL_LANGUAGES.filter((language) => language === main || (clear.get(language) ?? 0) >= least);
  const counts = countsOf(all.map((votes) => elected(votes, among) ?? main));
  return among
    .map((language) => ({ language, share: (counts.get(language) ?? 0) / all.length }))
    .sort((a, b) => b.share - a.share);
}

/** The language that clearly leads in a comment, before the main one too. */
function leaderOver(votes: Float64Array, main: Language): Language | undefined {
  const leader = elected(votes, ALL_LANGUAGES);
  if (leader === undefined) return undefined;
  const lead = votes[ALL_LANGUAGES.indexOf(leader)]! - votes[ALL_LANGUAGES.indexOf(main)]!;
  return lead >= CLEAR ? leader : undefined;
}

function countsOf(languages: readonly (Language | undefined)[]): Map<Language, number> {
  const counts = new Map<Language, number>();
  for (const language of languages)
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  return counts;
}
