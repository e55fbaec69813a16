import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeCsv,
  escapeJson,
  escapeMarkdown,
  escapeMarkdownLine,
  escapeTerminal,
  escapeWorkflowData,
  escapeWorkflowLog,
  escapeWorkflowProperty,
  escapeXml,
} from '../../src/report/escape.js';

describe('escapeTerminal', () => {
  it.each([
    ['\x1b[31mred\x1b[0m', '\\x1b[31mred\\x1b[0m'],
    ['a\nb\r\nc\td', 'a\\nb\\r\\nc\\td'],
    ['bell\x07 del\x7f csi\x9b', 'bell\\x07 del\\x7f csi\\x9b'],
    ['abc\u202edef\u2066', 'abc\\u202edef\\u2066'],
    ['two\u2028lines', 'two\\u2028lines'],
    ['EMEA\u200b', 'EMEA\\u200b'],
    ['half \ud83d', 'half \\ud83d'],
    ['soft\u00adhyphen', 'soft\\u00adhyphen'],
    ['\u034f\u115f\u1160\u180e\u3164\uffa0', '\\u034f\\u115f\\u1160\\u180e\\u3164\\uffa0'],
    ['2\u2062x\u2064y', '2\\u2062x\\u2064y'],
    ['\ufff9a\ufffab\ufffb', '\\ufff9a\\ufffab\\ufffb'],
    ['EMEA\u{e0041}\u{e007f}', 'EMEA\\u{e0041}\\u{e007f}'],
    ['\u{1f3f4}\u{e0041}', '\u{1f3f4}\\u{e0041}'],
  ])('%j becomes %j', (text, safe) => {
    expect(escapeTerminal(text)).toBe(safe);
  });

  it.each([
    '日本語',
    '👨‍👩‍👧‍👦 family',
    'می‌خواهم',
    'ประเทศไทย',
    'C:\\new',
    'café',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
    '❤️',
    'نرم‌افزار',
  ])('leaves %s alone', (text) => {
    expect(escapeTerminal(text)).toBe(text);
  });

  it('leaves nothing that a terminal would act on', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => !/[\x00-\x1f\x7f-\x9f\u202a-\u202e]/.test(escapeTerminal(text)),
      ),
    );
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['`code`', '\\`code\\`'],
    ['<script>', '&lt;script&gt;'],
    ['&lt;', '&amp;lt;'],
    ['[text](https://x.example)', '\\[text\\](https\\://x.example)'],
    ['www.x.example', 'www\\.x.example'],
    ['*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['back\\slash', 'back\\\\slash'],
    ['two\nlines', 'two\\\\nlines'],
    ['\x1b[31m', '\\\\x1b\\[31m'],
  ])('%j becomes %j', (text, safe) => {
    expect(escapeMarkdown(text)).toBe(safe);
  });

  it.each([
    ['- item', '\\- item'],
    ['+1', '\\+1'],
    ['# heading', '\\# heading'],
    ['=====', '\\====='],
    ['1. first', '1\\. first'],
    ['    code', 'code'],
    ['> quote', '&gt; quote'],
  ])('the line %j becomes %j', (text, safe) => {
    expect(escapeMarkdownLine(text)).toBe(safe);
  });
});

it('keeps line breaks of a CSV cell and shows its other controls', () => {
  expect(escapeCsv('a\r\nb\tc\x1b[31m\x9b')).toBe('a\r\nb\tc\\x1b[31m\\x9b');
  expect(escapeCsv('a\u202eb\u200fc')).toBe('a\\u202eb\\u200fc');
  expect(escapeCsv('👨‍👩 می‌خواهم')).toBe('👨‍👩 می‌خواهم');
});

it('escapes in JSON what JSON leaves raw, and changes no value', () => {
  const text = 'a\x9b31m\u202eb\x7f';
  const json = escapeJson(JSON.stringify(text));
  expect(json).toBe('"a\\u009b31m\\u202eb\\u007f"');
  expect(JSON.parse(json)).toBe(text);
});

describe('for GitHub Actions', () => {
  it.each([
    ['::error::boom', '\\::error::boom'],
    [' \u00a0\u3000::error::boom', ' \u00a0\u3000\\::error::boom'],
    ['EMEA::error::boom', 'EMEA::error::boom'],
    [': and ::', ': and ::'],
    ['##[error]boom', '##\\[error]boom'],
    ['a ###[error] b ##[debug]', 'a ###\\[error] b ##\\[debug]'],
    ['## [error] #[b]', '## [error] #[b]'],
    ['two\n::error::lines', 'two\\n::error::lines'],
    ['\x85::next line', '\\x85::next line'],
    ['100%', '100%'],
  ])('a line that is %j becomes %j', (text, safe) => {
    expect(escapeWorkflowLog(text)).toBe(safe);
  });

  // The escapes of @actions/core: % \r \n in data, : and , too in properties; line breaks are visible before.
  it.each([
    ['95% CI', '95%25 CI', '95%25 CI'],
    ['%0A', '%250A', '%250A'],
    ['a: b, c', 'a: b, c', 'a%3A b%2C c'],
    ['a::b', 'a::b', 'a%3A%3Ab'],
    ['##[error]', '##\\[error]', '##\\[error]'],
    ['two\r\nlines', 'two\\r\\nlines', 'two\\r\\nlines'],
  ])('%j becomes the data %j and the property %j', (text, data, property) => {
    expect(escapeWorkflowData(text)).toBe(data);
    expect(escapeWorkflowProperty(text)).toBe(property);
  });
});

describe('escapeXml', () => {
  it.each([
    [`<a href="b">'c' & d</a>`, `&lt;a href=&quot;b&quot;&gt;'c' &amp; d&lt;/a&gt;`],
    [']]>', ']]&gt;'],
    ['&#x0;&lt;', '&amp;#x0;&amp;lt;'],
    ['a\0b\x1bc', 'a\\x00b\\x1bc'],
    ['\ufffe\uffff', '\\ufffe\\uffff'],
    ['half \udc00', 'half \\udc00'],
    ['two\nlines', 'two\\nlines'],
    ['日本語 👨‍👩‍👧‍👦 \u{1fffe}', '日本語 👨‍👩‍👧‍👦 \u{1fffe}'],
  ])('%j becomes %j', (text, safe) => {
    expect(escapeXml(text)).toBe(safe);
  });

  // XML 1.0, production 2 (Char), less the white space that a parser would change.
  it('leaves only characters that XML 1.0 knows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        /^[\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(escapeXml(text)),
      ),
    );
  });
});
