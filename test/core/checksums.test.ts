// Check digits, by the laws of their standards and by the examples of their registries.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ibanLength, passesLuhn, passesMod97 } from '../../src/core/checksums.js';

const digits = (minLength: number, maxLength: number) =>
  fc.array(fc.nat({ max: 9 }), { minLength, maxLength }).map((list) => list.join(''));

describe('the check digit of Luhn', () => {
  // 7992739871 is the textbook's, the others are the networks' numbers for tests.
  test.each([
    '79927398713',
    '4242424242424242',
    '378282246310005',
    '6011111111111117',
    '00',
  ])('%s', (number) => {
    expect(passesLuhn(number)).toBe(true);
  });

  test('is one of ten', () => {
    fc.assert(
      fc.property(digits(1, 18), (number) => {
        const passing = [...'0123456789'].filter((check) => passesLuhn(number + check));
        expect(passing).toHaveLength(1);
      }),
    );
  });

  test('shows each wrong digit, and each two that changed places but 09', () => {
    fc.assert(
      fc.property(digits(1, 18), fc.nat(), fc.integer({ min: 1, max: 9 }), (number, place, more) => {
        const right = number + [...'0123456789'].find((check) => passesLuhn(number + check))!;
        const i = place % right.length;
        const wrong = String((Number(right[i]) + more) % 10);
        expect(passesLuhn(right.slice(0, i) + wrong + right.slice(i + 1))).toBe(false);
        const j = place % (right.length - 1);
        const [a, b] = [right[j]!, right[j + 1]!];
        const isSeen = a !== b && a + b !== '09' && a + b !== '90';
        expect(passesLuhn(right.slice(0, j) + b + a + right.slice(j + 2))).toBe(!isSeen);
      }),
    );
  });
});

describe('the check digits of an IBAN', () => {
  // The examples of the registry.
  test.each([
    'AD1200012030200359100100',
    'AL47212110090000000235698741',
    'BE68539007547034',
    'BR1800360305000010009795493C1',
    'CH9300762011623852957',
    'DE89370400440532013000',
    'ES9121000418450200051332',
    'FR1420041010050500013M02606',
    'GB29NWBK60161331926819',
    'IT60X0542811101000000123456',
    'MT84MALT011000012345MTLCAST001S',
    'NL91ABNA0417164300',
    'NO9386011117947',
    'RO49AAAA1B31007593840000',
    'SA0380000000608010167519',
    'VG96VPVG0000012345678901',
  ])('%s', (iban) => {
    expect(passesMod97(iban)).toBe(true);
    expect(ibanLength(iban.slice(0, 2))).toBe(iban.length);
  });

  test('are 98 less what 97 leaves of the rest, letters being numbers from 10 on', () => {
    const account = fc
      .array(fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'), { minLength: 11, maxLength: 30 })
      .map((list) => list.join(''));
    const country = fc.constantFrom('DE', 'GB', 'MT', 'ZZ', 'AA');
    fc.assert(
      fc.property(account, country, fc.integer({ min: 1, max: 96 }), (rest, letters, off) => {
        const number = [...rest, ...letters].map((character) => Number.parseInt(character, 36)).join('');
        const check = 98n - (BigInt(`${number}00`) % 97n);
        const written = (value: bigint) => letters + String(value).padStart(2, '0') + rest;
        expect(passesMod97(written(check))).toBe(true);
        expect(passesMod97(written(((check - 2n + BigInt(off)) % 97n) + 2n))).toBe(false);
      }),
    );
  });
});

test('a country without IBANs has no length', () => {
  expect(['US', 'ZZ', 'de', ''].map(ibanLength)).toEqual([undefined, undefined, undefined, undefined]);
});
