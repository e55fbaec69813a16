// Comments that hold two terms, against counting them one by one.
import { expect, test } from 'vitest';
import { sharedComments, sharedTallies } from '../../src/core/shared-comments.js';
import { mergeTallies, scaleWeights, tally } from '../../src/core/tally.js';
import { Phrases, TermScanner } from '../../src/core/term-scanner.js';
import { commentersOf, wordsOf } from '../support/core/comments.js';
import { seededRandom } from '../support/core/random.js';

const random = seededRandom(43);
const LETTERS = [...'abcde'];
/** Words of which some are said twice, and some comments without any of them. */
const texts = Array.from({ length: 400 }, () =>
  ['x', ...LETTERS.flatMap((letter) => Array(Math.floor(random() * 3)).fill(letter))].join(' '),
);
const scores = Uint8Array.from(texts, () => Math.floor(random() * 11));
const weights = Float64Array.from(texts, () => 1 + Math.floor(random() * 4));

/** All of them are terms, numbered as in the list: a is 1. */
function commenters(weighted: boolean) {
  const found = commentersOf(
    texts.map((text) => [wordsOf(text)]),
    scores,
    weighted ? { weights } : {},
  );
  const { vocabulary } = found.corpus;
  const codes = Int32Array.from(
    { length: vocabulary.size },
    (_, i) => LETTERS.indexOf(vocabulary.form(i)) + 1,
  );
  return { found, scanner: new TermScanner(codes, new Phrases(5), new Phrases(5)) };
}

const holdingBoth = (one: number, other: number) =>
  [...texts.keys()].filter((i) => [one, other].every((term) => texts[i]!.includes(LETTERS[term - 1]!)));

test('are counted once for each two terms, and for each one', () => {
  const { found, scanner } = commenters(false);
  const terms = [4, 1, 5];
  const shared = sharedComments(found, scanner, terms);
  for (const [i, one] of terms.entries())
    for (const [j, other] of terms.entries()) expect(shared(i, j)).toBe(holdingBoth(one, other).length);
});

test.each([false, true])('have the tally of their answers, weighted: %s', (weighted) => {
  const { found, scanner } = commenters(weighted);
  const pairs = [
    [1, 2],
    [3, 1],
    [5, 4],
    [2, 1],
  ] as const;
  const expected = pairs.map(([one, other]) =>
    mergeTallies(
      holdingBoth(one, other).map((i) => {
        const own = tally([scores[i]!]);
        return weighted ? scaleWeights(own, weights[i]!) : own;
      }),
    ),
  );
  expect(sharedTallies(found, scanner, pairs)).toEqual(expected);
  // Of terms that are in none of the pairs nothing is asked.
  for (const [i, pair] of pairs.entries())
    expect(sharedTallies(found, scanner, [pair])).toEqual([expected[i]]);
  expect(sharedTallies(found, scanner, [])).toEqual([]);
});
