import { expect, it } from 'vitest';
import { renderPageMarkdown } from '../../src/report/page-markdown.js';
import { page, reportOfPage } from '../support/report/pages.js';

const markdown = renderPageMarkdown(reportOfPage);

it('has a heading for the page, each part and each table that has a name', () => {
  expect(markdown.match(/^#+ .*$/gm)).toEqual([
    '## Customer survey, autumn',
    '### The score',
    '#### Answers from 0 to 10',
    '### By region',
  ]);
});

it('says in words what a chart would show, and gives its figures', () => {
  expect(markdown).toContain(`#### Answers from 0 to 10

Most answered 10.

| Score | 0 |`);
  expect(markdown).not.toMatch(/[█▓░▁▇├●]/);
  expect(markdown).toContain('| Malta | 0 | -39 to +39 | 14 |');
});

it('describes no chart where there is none', () => {
  const parts = page.parts.map((part) => ({
    ...part,
    figures: part.figures.map(({ chart: _, ...figure }) => figure),
  }));
  const text = renderPageMarkdown({ ...reportOfPage, page: { ...page, parts } });
  expect(text).toContain('#### Answers from 0 to 10\n\n| Score |');
});

it('makes no markup of what people wrote, and keeps it in its quote', () => {
  expect(markdown).toContain(
    '\n\n> &lt;b onclick="x()"&gt;\\`\\|\\`&lt;/b&gt;\\\\n\\# \\[x\\](https\\://x.example)\n> — scored 3\n\n',
  );
});

it('parts the colophon from what is above it', () => {
  expect(markdown).toMatch(/\n\n---\n\n4,310 rows = 4,298 .*\n\nnps report autumn\.csv -o nps\.html\n$/);
});

it('escapes a title and a headline', () => {
  const hostile = renderPageMarkdown({ ...reportOfPage, page: { ...page, title: '*a*', headline: '- <b>' } });
  expect(hostile).toMatch(/^## \\\*a\\\*\n\n\*\*\\- &lt;b&gt;\*\*\n/);
});
