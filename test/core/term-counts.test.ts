// Words and phrases that are frequent, against counting them comment by comment.
import { describe, expect, test } from 'vitest';
import { tally } from '../../src/core/tally.js';
import { countTerms } from '../../src/core/term-counts.js';
import { commentersOf, wordsOf } from '../support/core/comments.js';
import { seededRandom } from '../support/core/random.js';

/** Of each term in at least so many comments the scores, by definition: sentences are parted by `/`, stop words in brackets. */
function expectedOf(texts: readonly string[], scores: Uint8Array, least: number) {
  const sentences = texts.map((text) => text.split('/').map((part) => part.trim().split(' ')));
  const commentsOf = (holds: (comment: number) => Iterable<string>) => {
    const found = new Map<string, number[]>();
    for (const i of texts.keys())
      for (const term of new Set(holds(i))) found.set(term, [...(found.get(term) ?? []), i]);
    return new Map([...found].filter(([, comments]) => comments.length >= least));
  };
  const words = commentsOf((i) => sentences[i]!.flat().filter((word) => !word.startsWith('(')));
  /** So many counted words in a row, two stop words between them at most. */
  const phrases = (size: number) =>
    commentsOf((i) =>
      sentences[i]!.flatMap((sentence) => {
        const said = sentence
          .map((word) => (word.startsWith('(') ? '-' : words.has(word) ? word : '#'))
          .join(' ');
        return sentence.flatMap((_, from) => {
          const rest = said.split(' ').slice(from).join(' ');
          const found = new RegExp(`^[a-z]+(?:(?: -){0,2} [a-z]+){${size - 1}}(?= |$)`).exec(rest);
          const phrase = found?.[0].split(' ').filter((word) => word !== '-') ?? [];
          // A word that is only said again makes no phrase.
          return phrase.length === size && phrase.every((word, k) => word !== phrase[k + 1])
            ? [phrase.join(' ')]
            : [];
        });
      }),
    );
  const all = [...words, ...phrases(2), ...phrases(3)];
  return new Map(all.map(([term, comments]) => [term, tally(comments.map((i) => scores[i]!))]));
}

function countedOf(texts: readonly string[], scores: Uint8Array, least: number) {
  const said = texts.map((text) => text.split('/').map((part) => wordsOf(part.trim())));
  const { terms } = countTerms(commentersOf(said, scores), least);
  expect([...terms.keys()]).toEqual([...terms.keys()].map((_, i) => i + 1));
  for (const { stems, parts } of terms.values()) {
    // All shorter terms in a row of it: what is in it.
    const inIt = stems.flatMap((_, from) =>
      [1, 2].map((size) => stems.slice(from, from + size)).filter((some) => some.length < stems.length),
    );
    const names = new Set(inIt.map((some) => some.join(' ')));
    expect(new Set(parts.map((part) => terms.get(part)!.stems.join(' ')))).toEqual(names);
  }
  return new Map([...terms.values()].map(({ stems, tally }) => [stems.join(' '), tally]));
}

describe.each([1, 5, 20])('in %i comments at least', (least) => {
  test('are the words and the phrases that so many hold, each comment once', () => {
    const random = seededRandom(47 + least);
    const words = [...'aaabbbccd', 'e', 'f', '(the)', '(of)', '(my)', '(the)'];
    const sentence = () =>
      Array.from(
        { length: 1 + Math.floor(random() * 7) },
        () => words[Math.floor(random() * words.length)]!,
      ).join(' ');
    const texts = Array.from({ length: 120 }, () =>
      Array.from({ length: 1 + Math.floor(random() * 3) }, sentence).join(' / '),
    );
    // Many times in few comments.
    texts.push('rare (of) rare rare x / rare rare rare rare rare', 'rare rare x rare', 'b rare x b rare x');
    const scores = Uint8Array.from(texts, () => Math.floor(random() * 11));
    expect(countedOf(texts, scores, least)).toEqual(expectedOf(texts, scores, least));
  });
});

test('a phrase that one comment holds in two sentences is in one comment, whatever stands between them', () => {
  const texts = ['slow support / rare / slow support', 'slow / support'];
  expect([...countedOf(texts, Uint8Array.of(0, 10), 2).keys()]).toEqual(['slow', 'support']);
});

test.each([
  ['waste (of) (my) time', ['waste', 'time', 'waste time']],
  ['waste (of) (all) (my) time', ['waste', 'time']],
  ['waste / time', ['waste', 'time']],
  ['slow slow', ['slow']],
  ['very slow support', ['very', 'slow', 'support', 'very slow', 'slow support', 'very slow support']],
])('of %j are counted %j', (text, terms) => {
  expect([...countedOf([text], Uint8Array.of(0), 1).keys()]).toEqual(terms);
});
