// Characters of other scripts as those of ASCII, by what Unicode says of them.
import { expect, test } from 'vitest';
import { plainCharacters } from '../../src/core/plain-characters.js';

const PLANE = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));

test('a digit is the digit that it stands for, whatever its script', () => {
  // Unicode, chapter 4.6: the ten decimal digits of a script follow each other, from 0 on.
  const digits = PLANE.filter((character) => /\p{Nd}/u.test(character));
  expect(digits.length % 10).toBe(0);
  expect(digits.length).toBeGreaterThan(300);
  expect([...plainCharacters(digits.join(''))]).toEqual(digits.map((_, i) => String(i % 10)));
});

test('a full-width character is its compatible one, and so are spaces and dashes that do not break a line', () => {
  const wide = PLANE.slice(0xff01, 0xff5f).join('');
  expect(plainCharacters(wide)).toBe(wide.normalize('NFKC'));
  const spaces = '\u00a0\u2000\u2003\u2007\u2009\u200a\u202f\u3000';
  expect(plainCharacters(spaces)).toBe(spaces.normalize('NFKC'));
  for (const dash of '\u2010\u2011\u2012\u2013\u2014\u2015\u2212') expect(plainCharacters(dash)).toBe('-');
});

test('all others stay, in their places', () => {
  const isPlain = (character: string) =>
    /[\p{Nd}\p{Zs}\p{Pd}\u2212]/u.test(character) || character.normalize('NFKC') !== character;
  const others = PLANE.filter((character) => character < '\x80' || !isPlain(character)).join('');
  expect(plainCharacters(others)).toBe(others);
  for (const text of ['a\u00a0b', '\u{1d7d8}', '😀１😀', 'é１', '１x']) {
    const plain = plainCharacters(text);
    expect(plain).toHaveLength(text.length);
    for (const [i, character] of [...text].entries())
      if (/[a-zé]/u.test(character)) expect(plain[i]).toBe(character);
  }
});
