import { expect, it } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.js';
import { plain, score, segment, segmentsNamed } from '../support/report/reports.js';

it('writes the score: no bars, and a heading for each column', () => {
  expect(renderMarkdown(score)).toBe(`## NPS +29 · 95% CI +26 to +31 · 4,298 responses

| Category | Scores | Share | n |
| --- | --- | ---: | ---: |
| Promoters | 9–10 | 52.1% | 2,239 |
| Passives | 7–8 | 24.4% | 1,049 |
| Detractors | 0–6 | 23.5% | 1,010 |

| Score | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| Count | 12 | 9 | 31 | 40 | 61 | 97 | 760 | 600 | 449 | 1,100 | 1,139 |

4,310 rows = 4,298 answered + 9 blank + 3 rejected
`);
});

it('writes segments with the figures of the table', () => {
  const markdown = renderMarkdown(segment);
  expect(markdown).toContain('| APAC | +13 | +8 to +18 | 1,080 | 45.2 | 22.7 | 32.1 | -3.9 | ▼ |\n');
  expect(markdown).toContain(
    '\n▲ ▼ above or below the rest (p &lt; 0.05, Holm over 5 tests)\n\neffect: points',
  );
});

it('keeps text from a file in its cell', () => {
  const names = [
    'a|b',
    '<img src=x>',
    '`c`',
    '[x](https://x.example)',
    'two\nlines',
    '日本語 👨‍👩‍👧‍👦',
    null,
  ];
  const rows = renderMarkdown(segmentsNamed(...names))
    .split('\n')
    .slice(4, 4 + names.length)
    .map((row) => row.slice(2, row.indexOf(' | +41')));
  expect(rows).toEqual([
    'a\\|b',
    '&lt;img src=x&gt;',
    '\\`c\\`',
    '\\[x\\](https\\://x.example)',
    'two\\\\nlines',
    '日本語 👨‍👩‍👧‍👦',
    '–',
  ]);
});

it('escapes title, headings and footer, and leaves out what is empty', () => {
  const tables = [{ columns: [{ title: 'a|b', kind: 'text' as const }], rows: [] }];
  const report = {
    ...plain,
    title: '',
    tables,
    footer: ['', '- <b>', [{ text: '1. one', tone: 'dim' as const }]],
  };
  expect(renderMarkdown(report)).toBe('| a\\|b |\n| --- |\n\n\\- &lt;b&gt;\n\n1\\. one\n');
  expect(renderMarkdown({ ...plain, title: 'by #' })).toBe('## by \\#\n');
});
