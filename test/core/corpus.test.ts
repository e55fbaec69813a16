// Comments as numbers: what is visited is what was added, over all pieces of the memory that holds them.
import { expect, test } from 'vitest';
import type { Word } from '../../src/core/comment-words.js';
import { Corpus } from '../../src/core/corpus.js';
import { SENTENCE_END } from '../../src/core/vocabulary.js';
import { seededRandom } from '../support/core/random.js';

const random = seededRandom(41);
const below = (limit: number) => Math.floor(random() * limit);
const WORDS = Array.from({ length: 50 }, (_, i): Word => ({ form: `w${i}`, stem: `w${i}`, isTerm: true }));
/** Clauses of up to ten words; few comments have hundreds of them. */
const said = Array.from({ length: 20_000 }, (_, i) => ({
  clauses: Array.from({ length: i % 5000 === 4999 ? 200 : below(3) }, () =>
    Array.from({ length: below(11) }, () => WORDS[below(50)]!),
  ),
  themes: Array.from({ length: below(3) }, () => below(9)),
}));

function corpusOf(some: typeof said): Corpus {
  const corpus = new Corpus({ weighted: false });
  const batch = { scores: new Uint8Array(some.length), comments: some.map(() => ''), by: [] };
  some.forEach(({ clauses, themes }, i) => {
    corpus.add(batch, i, clauses, themes);
  });
  return corpus;
}

/** Each comment as a text with a full stop after each clause. */
function visited(corpus: Corpus): string[] {
  const texts: string[] = [];
  corpus.visit((comment, words, length) => {
    const forms = Array.from(words.subarray(0, length), (word) =>
      word === SENTENCE_END ? '.' : corpus.vocabulary.form(word),
    );
    texts[comment] = forms.join(' ');
  });
  return texts;
}

const texts = said.map(({ clauses }) =>
  clauses.flatMap((clause) => [...clause.map(({ form }) => form), '.']).join(' '),
);

function visitedThemes(corpus: Corpus): number[][] {
  const themes: number[][] = [];
  corpus.visitNamed((comment, of) => {
    themes[comment] = [...of];
  });
  return themes;
}

test('each comment is visited with its words and its named themes', () => {
  const corpus = corpusOf(said);
  expect(visited(corpus)).toEqual(texts);
  expect(visitedThemes(corpus)).toEqual(said.map(({ themes }) => themes));
});

test('what another one holds comes after the own, whatever numbers its words have', () => {
  const corpus = corpusOf(said.slice(0, 7000));
  corpus.take(corpusOf(said.slice(7000)));
  expect(visited(corpus)).toEqual(texts);
  expect(visitedThemes(corpus)).toEqual(said.map(({ themes }) => themes));
});
