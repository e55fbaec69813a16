import { describe, expect, test } from 'vitest';
import type { Word } from '../../src/core/comment-words.js';
import { nps } from '../../src/core/nps.js';
import { NumberList } from '../../src/core/number-list.js';
import { scaleOf } from '../../src/core/parse-scale.js';
import { SampledTexts } from '../../src/core/sampled-texts.js';
import { ThemeAccumulator } from '../../src/core/theme-accumulator.js';
import { findThemes, namedThemes } from '../../src/core/themes.js';
import { Vocabulary } from '../../src/core/vocabulary.js';
import { wordsOf } from '../support/core/comments.js';
import { seededRandom } from '../support/core/random.js';

const texts = ['slow support', 'nice staff', 'slow', '', 'price (of) support', 'nice'];
const random = seededRandom(5);
const answers = Array.from({ length: 900 }, (_, i) => {
  const comment = texts[Math.floor(random() * texts.length)]!;
  return {
    comment,
    score: comment.includes('slow') ? i % 8 : 3 + (i % 8),
    weight: 1 + (i % 3),
    day: 20_000 + i,
  };
});

const keyOf = (values: readonly string[], of: (i: number) => number) => (first: number, size: number) => ({
  name: 'key',
  values,
  codes: Uint32Array.from({ length: size }, (_, i) => of(first + i)),
});
const file = keyOf(['a.csv', 'b.csv'], (i) => (i < 500 ? 0 : 1));
const side = keyOf(['before', 'after', 'neither'], (i) => i % 3);

/** An accumulator that has taken some of the answers, in batches of so many. */
function taking(first: number, last: number, size = 100): ThemeAccumulator {
  const accumulator = new ThemeAccumulator({
    wordsOf: (comment) => [wordsOf(comment)],
    named: (_, comment) => (comment.includes('price') ? [1] : []),
    weighted: true,
    file: 0,
    side: 1,
  });
  for (let i = first; i < last; i += size) {
    const part = answers.slice(i, Math.min(last, i + size));
    accumulator.add({
      scores: Uint8Array.from(part, ({ score }) => score),
      comments: part.map(({ comment }) => comment),
      weights: Float64Array.from(part, ({ weight }) => weight),
      dates: Float64Array.from(part, ({ day }) => (day % 7 === 0 ? Number.NaN : day)),
      records: Float64Array.from(part, (_, k) => i + k + 1),
      by: [[file(i, part.length)], [side(i, part.length)]],
    });
  }
  return accumulator;
}

const told = (accumulator: ThemeAccumulator) => {
  const commenters = accumulator.result();
  const { corpus } = commenters;
  const options = { examples: 3, sideOf: (comment: number) => corpus.side(comment) };
  return {
    found: findThemes(commenters, options),
    named: namedThemes(
      commenters,
      [
        { name: 'staff', terms: [] },
        { name: 'price', terms: [] },
      ],
      options,
    ),
    answered: commenters.answered,
    commenters: commenters.commenters,
    columns: Array.from({ length: corpus.size }, (_, i) => [
      corpus.record(i),
      corpus.file(i),
      corpus.day(i),
      corpus.side(i),
      corpus.text(i),
    ]),
  };
};

const whole = told(taking(0, 900));

test('finds what there is', () => {
  expect(whole.found.themes.map(({ name }) => name)).toContain('slow');
  expect(whole.named.themes[1]!.comments).toBe(
    answers.filter(({ comment }) => comment.includes('price')).length,
  );
  expect(whole.columns[0]).toEqual([1, 'a.csv', 20_000, 1, answers[0]!.comment]);
});

test('how the answers come in batches does not matter', () => {
  expect(told(taking(0, 900, 7))).toEqual(whole);
});

test('parts merge to the whole, however they are merged', () => {
  const left = taking(0, 300);
  left.merge(taking(300, 600));
  left.merge(taking(600, 900));
  const right = taking(300, 600);
  right.merge(taking(600, 900));
  const first = taking(0, 300);
  first.merge(right);
  expect(told(left)).toEqual(whole);
  expect(told(first)).toEqual(whole);
});

test('a reader may say that a text is no comment', () => {
  const accumulator = new ThemeAccumulator({
    wordsOf: (comment) => (comment === 'n/a' ? null : [wordsOf(comment)]),
    weighted: false,
  });
  accumulator.add({ scores: Uint8Array.of(10, 0), comments: ['n/a', 'slow'], by: [] });
  const { answered, commenters } = accumulator.result();
  expect([nps(answered), nps(commenters)]).toEqual([0, -100]);
});

test('answers of another scale are refused', () => {
  const accumulator = new ThemeAccumulator({ wordsOf: () => [], weighted: false });
  const scale = scaleOf('1-5', '1-3,4,5');
  expect(() => accumulator.add({ scores: Uint8Array.of(5), comments: ['a'], by: [], scale })).toThrow(
    RangeError,
  );
});

test('other scales count by their bands', () => {
  const scale = scaleOf('1-5', '1-3,4,5');
  const accumulator = new ThemeAccumulator({
    wordsOf: (comment) => [wordsOf(comment)],
    weighted: false,
    scale,
  });
  const comments = Array.from({ length: 200 }, (_, i) => (i < 50 ? 'slow' : '(the)'));
  accumulator.add({
    scores: Uint8Array.from(comments, (text) => (text === 'slow' ? 3 : 5)),
    comments,
    by: [],
    scale,
  });
  expect(findThemes(accumulator.result()).themes).toMatchObject([
    { name: 'slow', nps: -100, side: 'detractors' },
  ]);
});

describe('a vocabulary', () => {
  const word = (form: string, stem = form, isTerm = true): Word => ({ form, stem, isTerm });

  test('numbers each form of a stem, stop words too', () => {
    const words = new Vocabulary();
    const [slow, slower, the] = [word('slow'), word('slower', 'slow'), word('the', 'the', false)].map((one) =>
      words.numberOf(one),
    );
    expect(words.numberOf(word('slow'))).toBe(slow);
    expect([slow, slower, the].map((number) => words.stem(number!))).toEqual(['slow', 'slow', '']);
    expect([slow, slower, the].map((number) => words.isStop(number!))).toEqual([false, false, true]);
    expect(words.count(slow!)).toBe(2);
  });

  test('knows a stop word that is the first of all, and the ends of sentences and comments for none', () => {
    const words = new Vocabulary();
    const the = words.numberOf(word('the', 'the', false));
    expect(Array.from({ length: words.size }, (_, number) => words.isStop(number))).toEqual(
      Array.from({ length: words.size }, (_, number) => number === the),
    );
  });

  test('keeps a form apart that has another stem in another language', () => {
    const words = new Vocabulary();
    const article = words.numberOf(word('die', 'die', false));
    const verb = words.numberOf(word('die'));
    expect(verb).not.toBe(article);
    expect([words.numberOf(word('die', 'die', false)), words.numberOf(word('die'))]).toEqual([article, verb]);
  });

  test('forgets what it met least, and nothing that is frequent', () => {
    const words = new Vocabulary(100);
    const slow = words.numberOf(word('slow'), 40);
    for (let i = 0; i < 5000; i++) {
      words.numberOf(word(`order${i}`));
      if (i % 50 === 0) words.numberOf(word('slow'));
    }
    expect(words.numberOf(word('slow'))).toBe(slow);
    expect(words.count(slow)).toBe(141);
    const known = Array.from({ length: words.size }, (_, number) => words.form(number)).filter(
      (form) => form !== '',
    );
    expect(known.length).toBeLessThanOrEqual(100);
  });

  test('what it forgot is no stop word, and nothing when it is merged', () => {
    const words = new Vocabulary(4);
    const numbers = ['a', 'b', 'c', 'd', 'e'].map((form) => words.numberOf(word(form)));
    expect(numbers.map((number) => words.stem(number))).toEqual(['', '', '', '', 'e']);
    expect(numbers.map((number) => words.count(number))).toEqual([0, 0, 0, 0, 1]);
    expect(words.isStop(numbers[0]!)).toBe(false);
    const other = new Vocabulary();
    const own = words.take.call(other, words);
    expect(numbers.map((number) => other.stem(own[number]!))).toEqual(['', '', '', '', 'e']);
  });
});

test('a list of numbers gives back what it got, over many pieces', () => {
  const list = new NumberList();
  for (let i = 0; i < 200_000; i++) list.push(i * 7);
  expect(list.length).toBe(200_000);
  for (const i of [0, 1023, 1024, 4096, 65_535, 65_536, 131_071, 199_999]) expect(list.at(i)).toBe(i * 7);
});

describe('texts that are kept', () => {
  test('are all of a few, and every n-th of many', () => {
    const kept = new SampledTexts(100);
    for (let i = 0; i < 1000; i++) kept.offer(i, `comment ${i}`);
    const numbers = Array.from({ length: 1000 }, (_, i) => i).filter((i) => kept.at(i) !== undefined);
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.length).toBeLessThanOrEqual(100);
    expect(numbers).toEqual(numbers.map((_, k) => 16 * k));
  });

  test('are every n-th of what comes after those of another, where that has so many', () => {
    const many = new SampledTexts(4);
    // A fifth text leaves 0, 2 and 4; the fifth of these, 8, leaves 0, 4 and 8.
    for (let i = 0; i < 10; i++) many.offer(i, `comment ${i}`);
    const few = new SampledTexts(100);
    few.offer(0, 'first');
    const numbersIn = (texts: SampledTexts) =>
      Array.from({ length: 40 }, (_, i) => i).filter((i) => texts.at(i) !== undefined);
    expect(numbersIn(many)).toEqual([0, 4, 8]);
    few.take(many, 1);
    for (let i = 11; i < 22; i++) few.offer(i, `comment ${i}`);
    expect(numbersIn(few)).toEqual([0, 1, 5, 9, 12, 16, 20]);
    many.take(new SampledTexts(100), 10);
    for (let i = 10; i < 15; i++) many.offer(i, `comment ${i}`);
    expect(numbersIn(many)).toEqual([0, 4, 8, 12]);
  });

  test('are cut where they are long', () => {
    const kept = new SampledTexts();
    kept.offer(0, 'x'.repeat(1_000_000));
    expect(kept.at(0)).toHaveLength(2000);
  });
});
