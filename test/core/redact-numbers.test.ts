// Numbers of people and of cards are masked exactly where they can be one, by the rules of those who give them out.
import { describe, expect, test } from 'vitest';
import { redact } from '../../src/core/redact.js';
import type { RedactedKind } from '../../src/core/redacted-kinds.js';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const DIGITS = [...'0123456789'];
const twoDigits = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0'));

/** Whether just the number is masked, as this. */
function isMasked(number: string, kind: RedactedKind): boolean {
  const { text, found } = redact(`it is ${number}, I think`);
  if (text === `it is [${kind}], I think`) return true;
  expect(found[kind], number).toBeUndefined();
  return false;
}

/** The number with the last digit for which ISO/IEC 7812-1 has it end well: by trying each. */
function withLuhn(number: string): string {
  const sumOf = (digits: string) =>
    [...digits].reverse().reduce((sum, digit, i) => {
      const [tens, ones] = String(Number(digit) * (i % 2 === 0 ? 1 : 2)).padStart(2, '0');
      return sum + Number(tens) + Number(ones);
    }, 0);
  return number + DIGITS.find((digit) => sumOf(number + digit) % 10 === 0)!;
}

describe('a card', () => {
  /** Lengths by the first two digits: American Express, Diners Club, JCB, Visa, Mastercard, Discover and UnionPay. */
  const lengthsOf = (first: number): readonly number[] => {
    if (first === 34 || first === 37) return [15];
    if ([30, 36, 38, 39].includes(first)) return [14];
    if (first === 35 || (first >= 51 && first <= 55) || (first >= 22 && first <= 27)) return [16];
    return (first >= 40 && first < 50) || (first >= 60 && first < 70) ? [16, 19] : [];
  };
  const inGroups = (number: string, sign: string) =>
    number.length < 16
      ? [number.slice(0, 4), number.slice(4, 10), number.slice(10)].join(sign)
      : number.match(/.{1,4}/g)!.join(sign);

  test.each([
    '',
    ' ',
    '-',
  ])('has the first digits and the length of a network, and its check digit, parted by %j', (sign) => {
    for (const first of twoDigits.slice(10))
      for (const length of [14, 15, 16, 19]) {
        const number = withLuhn(`${first}02468135791234567`.slice(0, length - 1).padEnd(length - 1, '8'));
        const isCard = lengthsOf(Number(first)).includes(length);
        expect(isMasked(inGroups(number, sign), 'card'), number).toBe(isCard);
        const wrong = number.slice(0, -1) + ((Number(number.at(-1)) + 1) % 10);
        expect(isMasked(inGroups(wrong, sign), 'card'), wrong).toBe(false);
      }
  });
});

describe('a number of social security', () => {
  test('of the United States has no area 000, 666 or from 900 on, no group 00 and no serial 0000', () => {
    for (let area = 0; area < 1000; area++) {
      const number = `${String(area).padStart(3, '0')}-45-6789`;
      expect(isMasked(number, 'id'), number).toBe(area > 0 && area !== 666 && area < 900);
    }
    for (const group of twoDigits) expect(isMasked(`123-${group}-6789`, 'id'), group).toBe(group !== '00');
    for (const serial of ['0001', '0100', '9999']) expect(isMasked(`123-45-${serial}`, 'id')).toBe(true);
    expect(isMasked('123-45-0000', 'id')).toBe(false);
  });

  // The manual of HM Revenue & Customs, NIM39110.
  test('of the United Kingdom has two letters that are given out, and one from A to D at the end', () => {
    for (const first of LETTERS)
      for (const second of LETTERS) {
        const isGiven =
          !'DFIQUV'.includes(first) &&
          !'DFIQUVO'.includes(second) &&
          !['BG', 'GB', 'NK', 'KN', 'TN', 'NT', 'ZZ'].includes(first + second);
        expect(isMasked(`${first}${second}123456C`, 'id'), first + second).toBe(isGiven);
      }
    for (const last of LETTERS) {
      expect(isMasked(`AB123456${last}`, 'id'), last).toBe('ABCD'.includes(last));
      expect(isMasked(`AB 12 34 56 ${last}`, 'id'), last).toBe('ABCD'.includes(last));
    }
  });

  test('of France has a sex, a month or a number in its place, and the key 97 less what 97 leaves', () => {
    for (const month of twoDigits)
      for (const sex of DIGITS) {
        const number = `${sex}85${month}78006084`;
        const key = (wrong: number) =>
          String(((96 - (Number(number) % 97) + wrong) % 97) + 1).padStart(2, '0');
        const isOne = '12'.includes(sex) && !(month >= '13' && month <= '19');
        expect(isMasked(number + key(0), 'id'), number).toBe(isOne);
        expect(isMasked(number + key(1), 'id'), number).toBe(false);
        const parts = [sex, '85', month, '78', '006', '084'].join(' ');
        expect(isMasked(`${parts} ${key(0)}`, 'id'), parts).toBe(isOne);
      }
  });
});

describe('a number of identity', () => {
  test('of Romania has a date and a check digit', () => {
    const checkOf = (number: string) => {
      const sum = [...'279146358279'].reduce((all, weight, i) => all + Number(weight) * Number(number[i]), 0);
      return sum % 11 === 10 ? '1' : String(sum % 11);
    };
    for (const sex of DIGITS)
      for (const month of twoDigits) {
        const number = `${sex}80${month}15221${month}4`.slice(0, 12);
        const isOne = sex >= '1' && sex <= '8' && month >= '01' && month <= '12';
        expect(isMasked(number + checkOf(number), 'id'), number).toBe(isOne);
      }
    for (const day of twoDigits) {
      const number = `28011${day}22114`;
      expect(isMasked(number + checkOf(number), 'id'), number).toBe(day >= '01' && day <= '31');
      const wrong = String((Number(checkOf(number)) + 1) % 10);
      expect(isMasked(number + wrong, 'id'), number).toBe(false);
    }
  });

  test('of Spain has the letter of what 23 leaves, foreigners X, Y or Z for the first digit', () => {
    const table = 'TRWAGMYFPDXBNJZSQVHLCKE';
    for (let i = 0; i < 46; i++) {
      const number = String(12_345_678 + 1_000_003 * i).slice(0, 8);
      for (const letter of LETTERS) {
        const isOne = letter === table[Number(number) % 23];
        expect(isMasked(number + letter, 'id'), number + letter).toBe(isOne);
        expect(isMasked(`${number}-${letter}`, 'id'), number + letter).toBe(isOne);
      }
    }
    for (const [first, digit] of ['X0', 'Y1', 'Z2'].map((pair) => [...pair]) as [string, string][])
      for (const letter of LETTERS) {
        const isOne = letter === table[Number(`${digit}1234567`) % 23];
        expect(isMasked(`${first}1234567${letter}`, 'id'), first + letter).toBe(isOne);
        expect(isMasked(`${first}-1234567-${letter}`, 'id'), first + letter).toBe(isOne);
      }
    expect(isMasked('W1234567L', 'id')).toBe(false);
  });

  test('of Italy has a letter for the month', () => {
    for (const month of LETTERS)
      expect(isMasked(`RSSMRA85${month}10A562S`, 'id'), month).toBe('ABCDEHLMPRST'.includes(month));
  });
});

test('a number of an account has digits for its check, even where 97 leaves 1', () => {
  // ISO 7064, MOD 97-10: letters are 10 to 35, and what is behind the first four comes first.
  const restOf = (iban: string) =>
    BigInt([...iban.slice(4), ...iban.slice(0, 4)].map((letter) => Number.parseInt(letter, 36)).join('')) %
    97n;
  const like = (check: string) =>
    twoDigits.map((end) => `DE${check}3704004405320130${end}`).find((iban) => restOf(iban) === 1n)!;
  expect(isMasked(like('57'), 'iban')).toBe(true);
  for (const check of ['5A', 'A5']) expect(isMasked(like(check), 'iban'), check).toBe(false);
});

test.each([
  ['of France', '185057800608491'],
  ['of Romania', '1800101221144'],
])('a number of identity %s is part of no fraction, but others may follow', (_, number) => {
  for (const sign of ['.', ','])
    for (const text of [`it is ${number}${sign}5`, `it is 5${sign}${number}`])
      expect(redact(text).found.id, text).toBeUndefined();
  for (const after of [' 5', ', 5', '. 5', '/5']) {
    expect(redact(`it is ${number}${after}`).text).toBe(`it is [id]${after}`);
  }
});

describe('a telephone number', () => {
  const some = (digits: number) => '2345678923456789234567'.slice(0, digits);

  test('of any country has eight to fifteen digits after the plus (E.164), or after 00', () => {
    for (let digits = 5; digits <= 18; digits++) {
      expect(isMasked(`+${some(digits)}`, 'phone'), `${digits}`).toBe(digits >= 8 && digits <= 15);
      expect(isMasked(`00${some(digits)}`, 'phone'), `00 ${digits}`).toBe(digits >= 9 && digits <= 15);
    }
  });

  test('of one country that begins with 0 has nine to twelve', () => {
    for (let digits = 6; digits <= 14; digits++) {
      const isOne = digits >= 9 && digits <= 12;
      expect(isMasked(`0${some(digits - 1)}`, 'phone'), `${digits}`).toBe(isOne);
      expect(isMasked(`0${some(2)} ${some(digits - 3)}`, 'phone'), `in groups, ${digits}`).toBe(
        isOne && digits < 12,
      );
    }
  });

  test('of North America has an area and an office that begin with 2 to 9', () => {
    for (const first of DIGITS)
      for (const second of DIGITS) {
        const parts = [`${first}55`, `${second}34`, '5678'];
        const isOne = first >= '2' && second >= '2';
        // A number that begins with 0 may be one of another country.
        if (first === '0') continue;
        for (const number of [parts.join('-'), parts.join('.'), parts.join(' '), `1-${parts.join('-')}`])
          expect(isMasked(number, 'phone'), number).toBe(isOne);
        const [area, ...others] = parts;
        for (const number of [`(${area}) ${others.join('-')}`, `(${area})${others.join('-')}`])
          expect(isMasked(number, 'phone'), number).toBe(isOne);
      }
  });

  test('is none where digits go on behind it, or before it', () => {
    for (const number of ['555-234-5678', '(555) 234-5678', '0721234567', '072 123 4567'])
      for (const sign of ['.', ',', '/', '-'])
        for (const other of [`5${sign}${number}`, `${number}${sign}5`])
          expect(redact(`it is ${other}`).found.phone, other).toBeUndefined();
    for (const other of ['5555-234-5678', '555-234-56785', '50721234567'])
      expect(redact(`it is ${other}`).found.phone, other).toBeUndefined();
  });

  test('is no date with what follows it, but may begin like one', () => {
    for (const number of ['01-23-456789', '01.02.30.40.50'])
      expect(isMasked(number, 'phone'), number).toBe(true);
    for (const date of ['01.02.25 1430', '01-02-2025 1430', '01/02/25 14:30', '01.02.2025 14:30'])
      expect(isMasked(date, 'phone'), date).toBe(false);
  });

  test('after a word for a phone has six or more', () => {
    for (let digits = 3; digits <= 12; digits++) {
      const { found } = redact(`my phone: ${some(digits)}`);
      expect(found.phone, `${digits}`).toBe(digits >= 6 ? 1 : undefined);
    }
  });
});

describe('after a word for a phone', () => {
  const isPhone = (before: string) => redact(`${before}2345678`).found.phone === 1;

  test.each([
    ...[
      'phone',
      'Tel',
      'téléphone',
      'Telefon',
      'teléfono',
      'telefone',
      'telefono',
      'telefoon',
      'mobile',
      'mobil',
    ],
    ...[
      'portable',
      'cell',
      'Handy',
      'call',
      'ring',
      'FAX',
      'WhatsApp',
      'SMS',
      'móvil',
      'cellulare',
      'telemóvel',
    ],
  ])('%s a number is one, whatever short words and signs are between', (word) => {
    for (const gap of [' ', ': ', ' - '])
      for (const first of ['number', 'nr', 'no', 'me', 'us', 'au', 'unter', ''])
        for (const second of ['is', 'at', 'on', 'under', 'la', '']) {
          const before = [word, first, second].filter((part) => part !== '').join(gap) + gap;
          expect(isPhone(before), before).toBe(true);
        }
    for (const before of [`x${word} `, `${word}s `, `${word} not at `, `${word} me soon at `])
      expect(isPhone(before), before).toBe(false);
  });

  test.each(['hotel ', 'spring ', 'recall me at ', 'cells ', 'handyman: '])('%s is none', (before) => {
    expect(isPhone(before)).toBe(false);
  });
});

test('an address of four numbers has seven digits at least: a version has fewer', () => {
  for (const address of ['10.0.0.123', '10.10.10.1', '100.100.1.1'])
    expect(isMasked(address, 'ip'), address).toBe(true);
  for (const version of ['10.0.0.12', '1.2.3.123', '9.9.9.9'])
    expect(isMasked(version, 'ip'), version).toBe(false);
});

test('an address is no version where the word is said farther before it', () => {
  expect(redact('the new version is at 192.168.100.12').text).toBe('the new version is at [ip]');
  expect(redact('build it on 192.168.100.12').text).toBe('build it on [ip]');
  for (const word of ['v', 'v.', 'version ', 'Release: ', 'build #'])
    expect(redact(`${word}192.168.100.12`).found).toEqual({});
});

describe('a number is none of a phone or of a person after what it is of', () => {
  const things =
    `order invoice ticket ref reference case booking tracking parcel shipment contract policy item sku serial
    part article product model version build isbn ean commande facture dossier colis contrat référence Bestellnummer
    Rechnung Rechnungsnummer Auftrag Auftragsnummer Vertrag Artikel Sendung Paket Kundennummer comanda comandă comenzii
    factura factură colet pedido referencia encomenda fatura ordine fattura bestelling factuur pakket`.split(
      /\s+/,
    );

  test.each(things)('%s', (thing) => {
    for (const word of [thing, thing.toUpperCase(), `${thing}s`])
      for (const between of [' ', ': ', ' #', ' no. ', ' nr: ', ' number ', '-', ' ID ', ' n° ', ' numéro '])
        for (const number of ['0721234567', '+40 721 234 567', '123-45-6789', '1800101221144']) {
          const text = `the ${word}${between}${number}`;
          expect(redact(text).found, text).toEqual({});
        }
    // What is said farther off is of something else.
    expect(redact(`the ${thing} came, 0721234567`).found).toEqual({ phone: 1 });
  });
});
