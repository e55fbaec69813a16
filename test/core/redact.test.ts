// What is masked, and what is not: each form with its own, and what only looks like it.
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/core/redact.js';

const MASKED: readonly [text: string, masked: string][] = [
  ['mail me: ana.pop+x@example.co.uk', 'mail me: [e-mail]'],
  ['ana (at) example.com', '[e-mail]'],
  ['ana(at)example.com', '[e-mail]'],
  ['ana [AT]example.com', '[e-mail]'],
  ['ana(at) example.com', '[e-mail]'],
  ["j.o'neil@firma.example!", '[e-mail]!'],
  ['call +40 721 234 567', 'call [phone]'],
  ['call +40 721 234 567 or mail ana@example.com', 'call [phone] or mail [e-mail]'],
  ['+1 (555) 234-5678', '[phone]'],
  ['0040721234567', '[phone]'],
  ['0049 (0)30 1234567', '[phone]'],
  ['0721 234 567', '[phone]'],
  ['06.12.34.56.78', '[phone]'],
  ['030/1234567', '[phone]'],
  ['(555) 234-5678', '[phone]'],
  ['call me at 5552345678', 'call me at [phone]'],
  ['Phone: 1234567', 'Phone: [phone]'],
  ['phone: 555 12 34', 'phone: [phone]'],
  ['call 1234567x5', 'call [phone]x5'],
  ['call 1234567. Then wait', 'call [phone]. Then wait'],
  ['call me on 2025-01-0234', 'call me on [phone]'],
  ['030- 1234567', '[phone]'],
  ['0721 -234 -567', '[phone]'],
  ['4111 1111 1111 1111 12/27 123', '[card] 12/27 123'],
  ['5500-0000-0000-0004', '[card]'],
  ['378282246310005', '[card]'],
  ['2223 0031 2200 3222', '[card]'],
  ['2720 9999 9999 9996', '[card]'],
  ['3566 0020 2036 0505', '[card]'],
  ['3530111333300000', '[card]'],
  ['DE89 3704 0044 0532 0130 00 is mine', '[iban] is mine'],
  ['gb82 west 1234 5698 7654 32', '[iban]'],
  ['DE89 3704 0044 0532 0130 00 GB82 WEST 1234 5698 7654 32', '[iban] [iban]'],
  ['AB12 then DE89370400440532013000', 'AB12 then [iban]'],
  ['mistyped: DE88 3704 0044 0532 0130 00.', 'mistyped: [iban].'],
  ['NL91 ABNA 0417 1643 01', '[iban]'],
  ['1234 4111 1111 1111 1111', '1234 [card]'],
  ['my ssn is 123-45-6789', 'my ssn is [id]'],
  ['AB123456C', '[id]'],
  ['1 85 05 78 006 084 91', '[id]'],
  ['255081416802538', '[id]'],
  ['1800101221144', '[id]'],
  ['12345678Z', '[id]'],
  ['RSSMRA85T10A562S', '[id]'],
  ['from 192.168.100.12.', 'from [ip].'],
  ['ana@example.com, 192.168.100.12, +40 721 234 567 or none', '[e-mail], [ip], [phone] or none'],
  ['https://x.example/reset?token=abcdef123456', '[link]'],
  ['https://ana:pw@x.example/', '[link]'],
  ['http://ana:pw@x.example/', '[link]'],
  ['ftp://ana:pw@x.example/a', '[link]'],
  ['06\u00a012\u202f34 56\u201178', '[phone]'],
  ['اتصل ٠٧٢١ ٢٣٤ ٥٦٧ غدا', 'اتصل [phone] غدا'],
  ['०७२१ २३४ ५६७', '[phone]'],
  ['電話０３－１２３４－５６７８', '電話[phone]'],
  ['４１１１ １１１１ １１１１ １１１１', '[card]'],
  ['ana＠example．com', '[e-mail]'],
];

const KEPT = [
  'order 10023456789',
  'order #0721234567',
  'invoice no. 555-234-5678',
  'ticket 0040721234567',
  'ref: 1800101221144',
  '#0721234567',
  '2025-01-02',
  '02.01.2025',
  '01.02.2025 14:30',
  '12/31/2025',
  '$1,234,567.89',
  '1.234.567,89 €',
  '10 9 8 7 6 5',
  '9/10',
  'version 10.0.19045.3324',
  '1.2.3.4',
  'v192.168.100.12',
  '978-3-16-148410-0',
  '4111 1111 1111 1112',
  '999-45-6789',
  '12345678A',
  '5552345678',
  '1234567890123456',
  '@brand is great',
  'https://example.com/product/12',
  'a@b',
  'from 2019 to 2025',
  '3.14159265358979',
  '00:12:34',
  'iPhone 12 2021 ok',
  'call 112',
  'call me on 2025-01-02',
  'call me on 2025/1/2',
  'call me on 2025.01.02',
  'call me on 1/2/2025',
  '+1 or 20250102',
  'order 123-45-6789',
  'ticket AB123456C',
  'item 12345678Z',
  // User information stands before the first slash, a value in the query (RFC 3986, 3.2.1 and 3.4).
  'https://archive.example/of/http://ana@here',
  'https://x.example/@ana',
  'https://x.example/wiki/2/Title=Something_long',
  'https://x.example/list?page=2',
  'DE12 is at AB12 3456 7890 12',
  'DE12 3456 and so on here I am',
  'phone 2 days 10 hours',
  'AT20 people come to see it',
  'DE12 3456 7890',
  'room DE88370400440532013000123',
  '10：３0，９／１０',
];

/** Longer than how far back one looks for what a number is of. */
const AROUND = 'and so on, as everybody of us knows who was there by then';

describe('is masked', () => {
  it.each(MASKED)('%s', (text, masked) => {
    expect(redact(text).text).toBe(masked);
  });

  it.each(MASKED)('%s, whatever is said before and after it', (text, masked) => {
    expect(redact(`${text} ${AROUND}`).text).toBe(`${masked} ${AROUND}`);
    expect(redact(`${AROUND} ${text}`).text).toBe(`${AROUND} ${masked}`);
    expect(redact(`${AROUND} ${text} ${AROUND}`).text).toBe(`${AROUND} ${masked} ${AROUND}`);
  });
});

describe('is not', () => {
  it.each(KEPT)('%s', (text) => {
    expect(redact(text)).toEqual({ text, found: {} });
  });

  it.each(KEPT)('%s, whatever is said before and after it', (text) => {
    for (const longer of [`${text} ${AROUND}`, `${AROUND} ${text}`, `${AROUND} ${text} ${AROUND}`])
      expect(redact(longer)).toEqual({ text: longer, found: {} });
  });
});

it('masks an address of four numbers up to 255, wherever each stands', () => {
  for (let number = 0; number < 1000; number++) {
    for (let place = 0; place < 4; place++) {
      const address = ['100', '20', '130', '140'].with(place, `${number}`).join('.');
      expect(redact(`from ${address}`).text, address).toBe(number > 255 ? `from ${address}` : 'from [ip]');
    }
  }
});

it('counts what it masks', () => {
  expect(redact('a@b.example, c@d.example, +40 721 234 567').found).toEqual({ email: 2, phone: 1 });
  // What is masked is no word for a phone.
  expect(redact('+40 721 234 567, 123456').text).toBe('[phone], 123456');
});

it('takes time in proportion to the text, whatever that is', () => {
  const parts = [
    'a',
    '1',
    '1 ',
    'a@',
    'a.',
    'AB12 ',
    '0-1',
    '+1 ',
    'http://',
    'http://a',
    'AB12',
    '4111 ',
    '1.2.3.',
    '(at)',
    'call ',
  ];
  const started = performance.now();
  for (const part of parts) redact(part.repeat(200_000 / part.length));
  expect(performance.now() - started).toBeLessThan(10_000);
});
