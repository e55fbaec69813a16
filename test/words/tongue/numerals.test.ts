// Every figure of a language can be read back, and says what the English one says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samePlaces, USUAL_PLACES } from '../../../src/report/numbers.js';
import { englishNumerals } from '../../../src/report/numerals.js';
import { numeralsOf } from '../../../src/words/tongue/numerals.js';
import { CASES } from '../../support/words/languages.js';

const english = englishNumerals(USUAL_PLACES);

/** The separators of a language, from what Intl says of a number. */
function reader(language: string): (text: string) => number {
  const parts = new Intl.NumberFormat(language, {
    useGrouping: 'always',
  } as Intl.NumberFormatOptions).formatToParts(-12345.6);
  const of = (wanted: string) => parts.find(({ type }) => type === wanted)!.value;
  return (text) => {
    const plain = text.replaceAll(of('group'), '').replace(of('decimal'), '.').replace(/\s*%$/, '');
    expect(plain).toMatch(/^[-+]?\d+(?:\.\d+)?$/);
    return Number(plain);
  };
}

describe.each(Object.entries(CASES))('%s', (language, { customs }) => {
  const numerals = numeralsOf(customs, USUAL_PLACES);
  const read = reader(language);
  const figure = fc.double({ min: -1e7, max: 1e7, noNaN: true });
  const digits = fc.integer({ min: 0, max: 4 });

  it('reads back as English figures do', () => {
    const readEnglish = (text: string) => Number(text.replaceAll(',', '').replace('%', ''));
    fc.assert(
      fc.property(figure, digits, (value, places) => {
        expect(read(numerals.nps(value, places))).toBe(readEnglish(english.nps(value, places)));
        expect(read(numerals.points(value, places))).toBe(readEnglish(english.points(value, places)));
        expect(read(numerals.percent(value, places))).toBe(readEnglish(english.percent(value, places)));
        expect(read(numerals.share(value, places))).toBe(readEnglish(english.share(value, places)));
        expect(read(numerals.decimal(value, places))).toBe(readEnglish(english.decimal(value, places)));
      }),
    );
    fc.assert(
      fc.property(fc.nat(1e9), (count) => {
        expect(read(numerals.count(count))).toBe(count);
      }),
    );
  });

  it('has a sign where English has one', () => {
    fc.assert(
      fc.property(figure, digits, (value, places) => {
        const sign = (text: string) => /^[-+]?/.exec(text)![0];
        expect(sign(numerals.nps(value, places))).toBe(sign(english.nps(value, places)));
        expect(sign(numerals.percent(value, places))).toBe(sign(english.percent(value, places)));
      }),
    );
  });

  it('groups thousands from four digits on', () => {
    expect(numerals.count(4298)).toMatch(/^4\D298$/);
  });

  it('parts both bounds of an interval', () => {
    const [low, high, ...others] = numerals.interval([-1204.4, 35.5], 1).split(customs.to);
    expect(others).toEqual([]);
    expect([read(low!), read(high!)]).toEqual([-1204.4, 35.5]);
  });

  it('keeps the decimals of a level and takes those that are asked for', () => {
    expect([95, 99.9, 57.99999999999999].map((level) => read(numerals.level(level)))).toEqual([95, 99.9, 58]);
    expect(read(numeralsOf(customs, samePlaces(2)).nps(28.594))).toBe(28.59);
    expect(numerals.nps(null)).toBe('–');
  });

  it('writes days and periods of any kind, each its own way, and leaves other names alone', () => {
    const names = ['2026-06-28', '2026-06', '2026-W23', '2026-Q2'];
    const texts = names.map((name) => numerals.period(name));
    expect(new Set(texts).size).toBe(4);
    for (const [i, text] of texts.entries()) {
      expect(text).not.toBe(names[i]);
      expect(text).toMatch(/2026/);
    }
    expect(numerals.day('2026-06-28')).toBe(texts[0]);
    expect(['2026', 'wave 3', 'Q2', ''].map((name) => numerals.period(name))).toEqual([
      '2026',
      'wave 3',
      'Q2',
      '',
    ]);
  });
});
