import { expect, it } from 'vitest';
import { USUAL_NUMERALS } from '../../src/report/numerals.js';
import { renderPageTable } from '../../src/report/page-table.js';
import { textWidth } from '../../src/report/width.js';
import { en } from '../../src/words/en.js';
import { reportOfPage } from '../support/report/pages.js';

type Options = Parameters<typeof renderPageTable>[1];
const usual: Options = {
  columns: 80,
  colorLevel: 0,
  charset: 'unicode',
  numerals: USUAL_NUMERALS,
  words: en.formats,
};
const show = (options: Partial<Options> = {}) => renderPageTable(reportOfPage, { ...usual, ...options });

it('shows the parts in their order, each under a rule, with the charts beside their tables', async () => {
  const text = await show();
  expect(text).toMatch(/^Customer survey, autumn\n\nThe NPS is \+29, 7 points more than in spring/);
  const order = [
    '── The score ─',
    'Of 100 who',
    '████',
    '▇▇▇',
    'holds the NPS',
    '── By region ─',
    'Malta',
    '· <b',
  ];
  expect(order.map((piece) => text.indexOf(piece))).toEqual(
    order.map((piece) => text.indexOf(piece)).toSorted((a, b) => a - b),
  );
  expect(order.filter((piece) => !text.includes(piece))).toEqual([]);
  expect(text).toMatch(/\n\n4,310 rows = .*\nnps report autumn\.csv -o nps\.html\n$/);
});

it.each([30, 40, 80, 120])('fits a terminal of %i columns', async (columns) => {
  const lines = (await show({ columns })).split('\n');
  expect(lines.filter((line) => textWidth(line) > columns)).toEqual([]);
});

it('says once what a narrow terminal has no room for', async () => {
  const text = await show({ columns: 40 });
  expect(text.match(/left out to fit/g)).toHaveLength(1);
});

it('goes on under the beginning of a quote that is wrapped', async () => {
  const lines = (await show({ columns: 40 })).split('\n');
  const first = lines.findIndex((line) => line.startsWith('· '));
  expect(lines[first + 1]).toMatch(/^ {2}\S/);
});

it('keeps to the characters of a terminal that has only ASCII', async () => {
  expect(await show({ charset: 'ascii' })).toMatch(/^[\x0a\x20-\x7e]*$/);
});

it('shows what would move the cursor or break a line', async () => {
  expect(await show()).toContain('`|`</b>\\n# [x]');
});

it('shows what must be known before all else', async () => {
  const alerts = ['12 of 20 scores are rejected'];
  const text = await renderPageTable({ ...reportOfPage, alerts }, usual);
  expect(text).toMatch(/^12 of 20 scores are rejected\n\nCustomer survey/);
});
