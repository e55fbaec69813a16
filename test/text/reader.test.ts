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

  test('e-mail and email are one word, a run of letters without end is none', () => {
    const sample = ['the e-mail was not sent to me'];
    expect(terms('e-mail', sample)).toEqual(terms('email', sample));
    expect(terms('a'.repeat(101), sample)).toEqual([]);
  });

  test('a number and a single letter are no terms', () => {
    expect(terms('24 x 7 b2b', ['the team is here'])).toEqual([['b2b']]);
  });

  test.each([
    'a',
    'a-',
    'service ',
    'é',
    '質問は簡単',
    'delivery-',
  ])('a column with a megabyte of "%s" is read in seconds', (piece) => {
    const start = process.cpuUsage().user;
    const comment = piece.repeat(Math.ceil(1_000_000 / piece.length));
    makeReader([comment]).read(comment);
    expect(process.cpuUsage().user - start).toBeLessThan(20_000_000);
  });
});
