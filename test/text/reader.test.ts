// Comments to words, in several languages.
import { describe, expect, test } from 'vitest';
import { loadReaderMaker } from '../../src/text/reader.js';

const makeReader = await loadReaderMaker();

/** The terms of a comment as stems, sentences apart. */
function terms(comment: string, sample: readonly string[] = [comment]): string[][] {
  return makeReader(sample)
    .read(comment)
    .map((sentence) => sentence.filter(({ isTerm }) => isTerm).map(({ stem }) => stem));
}

describe('the reader of a column', () => {
  test('counts forms of a word as one', () => {
    const [first, second] = terms('The deliveries were slow. The delivery is slow!');
    expect(first).toEqual(second);
  });

  test('keeps negations, however they are written', () => {
    const sample = ['the app does not work and it is slow, so we have to wait for the team'];
    for (const text of [
      "It doesn't work",
      'It doesn’t work',
      'It did not work',
      'it dont work',
      'not working',
    ])
      expect(terms(text, sample)).toEqual([['not', 'work']]);
    expect(terms('n-au venit și nu am primit nimic')).toEqual([['nu', 'venit', 'nu', 'primit', 'nimic']]);
  });

  test('function words stay where they are, and are no terms', () => {
    const [sentence] = makeReader(['the price of the product']).read('the price of the product');
    expect(sentence!.map(({ form, isTerm }) => [form, isTerm])).toEqual([
      ['the', false],
      ['price', true],
      ['of', false],
      ['the', false],
      ['product', true],
    ]);
  });

  test('has no sentences where there are no words', () => {
    for (const text of ['', '   ', '👍👍🏽', ':-)', '...', '!!!', 'https://example.com/a?b=c', 'a@b.example'])
      expect(makeReader([text]).read(text)).toEqual([]);
  });
});
