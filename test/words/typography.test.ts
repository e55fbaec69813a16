// French has narrow spaces before ; : ! ? % and within « », and only in what the program says.
import { expect, it } from 'vitest';
import { inCharset, putBack, setApart } from '../../src/report/charset.js';
import { USUAL_PLACES } from '../../src/report/numbers.js';
import { fr } from '../../src/words/fr/typography.js';
import { french } from '../../src/words/fr.js';
import { runHere } from '../support/in-process.js';

const words = french(USUAL_PLACES);

it('is set in words and left alone in names', () => {
  const name = 'a : b ?';
  expect(fr`« ${name} » : 9 % ; oui ! non ?`).toBe(
    '«\u202fa : b ?\u202f»\u202f: 9\u202f%\u202f; oui\u202f! non\u202f?',
  );
  expect(words.figures.interval(95, { low: -4, high: 12 })).toBe('IC à 95\u202f%\u202f: -4 à +12');
  expect(words.numerals.percent(0.5209)).toBe('52,1\u202f%');
});

it.each([
  'segment fixtures/demo/responses.csv --by region --min-n 30',
  'trend fixtures/time/two-years.csv',
  'goal fixtures/time/two-years.csv --target 50 --by-date 2026-12-31 --as-of 2026-04-01',
  'compare fixtures/comparison/q1-rows.csv fixtures/comparison/q2-rows.csv --by region',
  'drivers fixtures/drivers/shop.csv',
  'risk fixtures/risk/responses.csv',
  'plan --responses 400',
])('no other space is before a sign: %s', async (line) => {
  const { stdout } = await runHere([...line.split(' '), '--lang', 'fr', '-q']);
  expect(stdout).toMatch(/\u202f[;:%]/);
  expect(stdout).not.toMatch(/[ \u00a0][;:!?%](?:\s|$)/);
  expect(stdout).not.toMatch(/[\p{L}\d][;!?%](?:\s|$)/u);
});

it('has quotes and spaces that a plain terminal can show, and leaves those of names', () => {
  const name = setApart('«\u00a0x\u00a0»', 'ascii');
  const sentence = inCharset(fr`« ${name} » : ${words.numerals.count(4298)}`, 'ascii');
  expect(putBack(sentence, 'ascii')).toBe('" «\u00a0x\u00a0» " : 4 298');
});

it('writes the first day of a month as French does', () => {
  expect(words.numerals.day('2026-04-01')).toBe('1er avr. 2026');
  expect(words.numerals.day('2026-04-11')).toBe('11 avr. 2026');
});
