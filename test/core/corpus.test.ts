// Comments as numbers: what is visited is what was added, over all pieces of the memory that holds them.
import { expect, test } from 'vitest';
import type { Word } from '../../src/core/comment-words.js';
import { Corpus } from '../../src/core/corpus.js';
import { SENTENCE_END, Vocabulary } from '../../src/core/vocabulary.js';
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

/** Answers with all that can be known of them; the first of the list is of no file of the others. */
const answers = Array.from({ length: 400 }, (_, i) => ({
  score: i % 11,
  weight: 0.5 + (i % 3),
  record: 7 * i + 2,
  day: i % 5 === 0 ? undefined : 20_000 - i,
  file: ['b.csv', 'a.csv', 'c.csv', 'a.csv'][Math.floor(i / 50) % 4]!,
  side: i % 3,
}));

function knownCorpus(some: typeof answers): Corpus {
  const corpus = new Corpus({ weighted: true, file: 0, side: 1 });
  const files = [...new Set(some.map(({ file }) => file))];
  const batch = {
    scores: Uint8Array.from(some, ({ score }) => score),
    weights: Float64Array.from(some, ({ weight }) => weight),
    records: Float64Array.from(some, ({ record }) => record),
    dates: Float64Array.from(some, ({ day }) => day ?? Number.NaN),
    comments: some.map((_, i) => `comment ${i}`),
    by: [
      [{ name: 'file', values: files, codes: Uint32Array.from(some, ({ file }) => files.indexOf(file)) }],
      [
        {
          name: 'side',
          values: [null, 'before', 'after'],
          codes: Uint32Array.from(some, ({ side }) => side),
        },
      ],
    ],
  };
  for (const i of some.keys()) corpus.add(batch, i, [], []);
  return corpus;
}

test('what is known of a comment is that of its answer, also of what was taken over', () => {
  const taken = knownCorpus(answers.slice(0, 130));
  taken.take(knownCorpus(answers.slice(130)));
  for (const corpus of [knownCorpus(answers), taken]) {
    const known = Array.from({ length: corpus.size }, (_, i) => ({
      score: corpus.score(i),
      weight: corpus.weight(i),
      record: corpus.record(i),
      day: corpus.day(i),
      file: corpus.file(i),
      side: corpus.side(i),
    }));
    expect(known).toEqual(answers);
  }
});

test('a comment whose file has no name is of a file without a name', () => {
  const corpus = new Corpus({ weighted: false, file: 0 });
  const by = [[{ name: 'file', values: [null, 'a.csv'], codes: Uint32Array.of(0, 1) }]];
  const batch = { scores: Uint8Array.of(3, 9), comments: ['slow', 'nice'], by };
  for (const i of [0, 1]) corpus.add(batch, i, [], []);
  expect([corpus.file(0), corpus.file(1)]).toEqual(['', 'a.csv']);
});

test('what was not asked for is not known', () => {
  const corpus = corpusOf(said.slice(0, 3));
  expect([corpus.weight(0), corpus.record(0), corpus.file(0), corpus.day(0), corpus.side(0)]).toEqual([
    1,
    undefined,
    undefined,
    undefined,
    0,
  ]);
});

test('words are counted as often as they are met, however many there are', () => {
  const vocabulary = new Vocabulary();
  const many = Array.from({ length: 5000 }, (_, i): Word => ({ form: `w${i}`, stem: `s${i}`, isTerm: true }));
  const numbers = many.map((word, i) => vocabulary.numberOf(word, 1 + (i % 7)));
  // The same form as another object.
  for (const word of many) vocabulary.numberOf({ form: word.form, stem: word.stem, isTerm: true });
  expect(numbers.map((number) => vocabulary.count(number))).toEqual(many.map((_, i) => 2 + (i % 7)));
  expect(new Set(numbers).size).toBe(many.length);
  const other = new Vocabulary();
  other.numberOf(many[4999]!, 10);
  const own = other.take(vocabulary);
  expect(other.count(own[numbers[4999]!]!)).toBe(12 + (4999 % 7));
  expect(other.form(own[numbers[17]!]!)).toBe('w17');
});
