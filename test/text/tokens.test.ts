// What words a comment has, whatever else is in it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stretchesOf } from '../../src/text/tokens.js';

describe('the words of a comment', () => {
  test.each<[string, string[][]]>([
    ['Slow, expensive. Bad!', [['slow'], ['expensive'], ['bad']]],
    ['slow\nsupport', [['slow'], ['support']]],
    ["don't l’assistance n-au E-Mail", [["don't", "l'assistance", 'n-au', 'e-mail']]],
    ["'quoted' -dash- rock ' n", [['quoted', 'dash', 'rock', 'n']]],
    ['<p>Too<br>slow</p> &amp; &quot;bad&quot; &#233;t&eacute;', [['too'], ['slow'], ['bad', 'été']]],
    ['<b>very</b> <!-- x --> bad', [['very', 'bad']]],
    ['5 < 6 and I <3 it', [['5', '6', 'and', 'i', '3', 'it']]],
    [
      'see https://example.com/slow?x=bad or mail to a.b@example.co.uk now',
      [['see'], ['or', 'mail', 'to'], ['now']],
    ],
    ['good 👍🏽 service 🎉', [['good'], ['service']]],
    ['24/7 support', [['24', '7', 'support']]],
    ['ＦＡＳＴ ｻｰﾋﾞｽ', [['fast', 'サービス']]],
    ['cafe\u0301', [['café']]],
    ['livraţi şi', [['livrați', 'și']]],
    ['値段が高い。遅い', [['値段', 'が', '高い'], ['遅い']]],
    ['服务。质量', [['服务'], ['质量']]],
    ['บริการดี', [['บริการ', 'ดี']]],
    ['Приём!', [['приём']]],
    ['İYİ', [['iyi']]],
    ['', []],
    ['… !!! :-) 👎', []],
  ])('%s', (comment, stretches) => expect(stretchesOf(comment)).toEqual(stretches));

  test('are in lower case without anything around them, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const word of stretchesOf(text).flat()) {
          expect(word).toMatch(/[\p{L}\p{N}\p{M}]/u);
          expect(word).not.toMatch(/[\s.,;:!?]/u);
        }
      }),
      { seed: 11 },
    );
  });

  test.each([
    'a',
    '<a',
    '<p ',
    'a@',
    '&a',
    '質問は簡単',
    'a-',
    '👍',
    "'-",
    'บริการดี',
    '&#',
    'http://',
    'e\u0301',
  ])('a megabyte of "%s" is read in seconds', (piece) => {
    const start = process.cpuUsage().user;
    stretchesOf(piece.repeat(Math.ceil(1_000_000 / piece.length)));
    expect(process.cpuUsage().user - start).toBeLessThan(8_000_000);
  });
});
