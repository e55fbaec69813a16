import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../src/report/html/escape.js';
import { minusSetter } from '../../../src/report/html/figures.js';
import { element, hundredths, together } from '../../../src/report/html/markup.js';
import { cut, pixelsOf, wrapped } from '../../../src/report/html/text-width.js';

describe('escapeHtml', () => {
  it.each([
    ['<b>"R&D"</b>', '&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;'],
    ["it's", 'it&#39;s'],
    ['a\u202eb', 'a\\u202eb'],
    ['\u0000\ud800', '\\x00\\ud800'],
    ['line\nbreak', 'line\\nbreak'],
  ])('%j', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });

  it('keeps words from right to left apart', () => {
    expect(escapeHtml('(שלום)')).toBe('(\u2068שלום\u2069)');
  });

  it('leaves nothing that could begin or end markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"'\x00-\x1f\x7f-\x9f]/);
        expect(escapeHtml(text)).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});

describe('element', () => {
  it('escapes text and attributes, and leaves out what is undefined', () => {
    expect(element('b', { id: '"', class: undefined, x: 1 / 3 }, '<', element('i', {}, '&')).html).toBe(
      '<b id="&quot;" x="0.33">&lt;<i>&amp;</i></b>',
    );
  });

  it('closes at once only what holds nothing', () => {
    expect(together(element('td'), element('rect'), undefined, ['a', ['b']]).html).toBe('<td></td><rect/>ab');
  });
});

it.each([
  [Math.PI, '3.14'],
  [2.5, '2.5'],
  [-0.001, '0'],
  [1e-9, '0'],
])('writes %d as %s', (value, text) => {
  expect(hundredths(value)).toBe(text);
});

describe('minusSetter', () => {
  it.each([
    ['-12 to +4', '−12 to +4'],
    ['(-3.4)', '(−3.4)'],
    ['2025-01-02', '2025-01-02'],
    ['T-2 and 9-10', 'T-2 and 9-10'],
    ['--goal', '--goal'],
    ['Zone -1 at -1', 'Zone -1 at −1'],
    ['a+b -2 at -2', 'a+b -2 at −2'],
  ])('%s', (sentence, set) => {
    expect(minusSetter(['Zone -1', 'a+b -2'])(sentence)).toBe(set);
  });
});

describe('widths of text', () => {
  it('grow with the size and with the text', () => {
    expect(pixelsOf('North America', 24)).toBeCloseTo(2 * pixelsOf('North America', 12), 9);
    expect(pixelsOf('il', 12)).toBeLessThan(pixelsOf('MW', 12));
    expect(pixelsOf('東京', 12)).toBeGreaterThan(pixelsOf('ab', 12));
    expect(pixelsOf('e\u0301', 12)).toBe(pixelsOf('e', 12));
  });

  it('cut and wrapped texts fit, and only the last line is cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 30, max: 300 }),
        (text, width) => {
          expect(pixelsOf(cut(text, width, 12), 12)).toBeLessThanOrEqual(width + 1e-9);
          const lines = wrapped(text, width, 12, 2);
          expect(lines.length).toBeLessThanOrEqual(2);
          for (const line of lines) expect(pixelsOf(line, 12)).toBeLessThanOrEqual(width + 1e-9);
        },
      ),
    );
  });

  it('breaks between words', () => {
    expect(wrapped('Customer success, strategic accounts', 150, 12, 2)).toEqual([
      'Customer success,',
      'strategic accounts',
    ]);
    expect(wrapped('short', 180, 12, 2)).toEqual(['short']);
  });
});
