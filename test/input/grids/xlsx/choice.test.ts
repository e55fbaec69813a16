import { describe, expect, it } from 'vitest';
import { scoreNameRank } from '../../../../src/input/columns/score-column.js';
import type { GridOptions } from '../../../../src/input/grids/grid.js';
import { openBook } from '../../../support/xlsx/reading.js';
import { workbook } from '../../../support/xlsx/workbook.js';

const rowsOf = (...rows: (readonly (string | number)[])[]) =>
  rows
    .map((cells) => {
      const texts = cells.map((cell) =>
        typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="str"><v>${cell}</v></c>`,
      );
      return `<row>${texts.join('')}</row>`;
    })
    .join('');

const ANSWERS = rowsOf(['id', 'NPS'], [1, 9], [2, 3]);
const SUMMARY = rowsOf(['NPS', 42], ['Responses', 300]);
const NOTES = rowsOf(['How likely are you to recommend us?'], ['asked in April']);
const COUNTS = rowsOf(['Region', 'Head count'], ['EMEA', 4], ['APAC', 5]);

async function chosen(
  sheets: [name: string, rows: string, state?: string][],
  options: Partial<GridOptions> = {},
) {
  const book = workbook({ sheets: sheets.map(([name, rows, state = 'visible']) => ({ name, rows, state })) });
  const grid = await openBook(book, { rank: scoreNameRank, ...options });
  for await (const _ of grid.rows());
  const [others] = grid.warnings();
  return [grid.sheet, others?.code === 'other-sheets' ? others.others.map(({ name }) => name) : []];
}

describe('of several sheets', () => {
  it('the one with answers is read', async () => {
    expect(
      await chosen([
        ['Cover', NOTES],
        ['Summary', SUMMARY],
        ['Data', ANSWERS],
        ['Empty', ''],
      ]),
    ).toEqual(['Data', ['Cover', 'Summary']]);
  });

  it('the first with answers, though others have some too', async () => {
    expect(
      await chosen([
        ['Q1', ANSWERS],
        ['Q2', ANSWERS],
      ]),
    ).toEqual(['Q1', ['Q2']]);
  });

  it('the one with a column that was asked for', async () => {
    expect(
      await chosen(
        [
          ['Q1', ANSWERS],
          ['Teams', COUNTS],
        ],
        { columns: ['head_count'] },
      ),
    ).toEqual(['Teams', ['Q1']]);
  });

  it('a table rather than a text, where none has a score', async () => {
    expect(
      await chosen([
        ['Cover', NOTES],
        ['Teams', COUNTS],
      ]),
    ).toEqual(['Teams', ['Cover']]);
  });

  it('no hidden one, as long as one is shown', async () => {
    expect(
      await chosen([
        ['Old', ANSWERS, 'veryHidden'],
        ['Teams', COUNTS],
      ]),
    ).toEqual(['Teams', ['Old']]);
    expect(await chosen([['Old', ANSWERS, 'hidden']])).toEqual(['Old', []]);
  });

  it('the one that was asked for, and then nothing is said of the others', async () => {
    expect(
      await chosen(
        [
          ['Q1', ANSWERS],
          ['Q2', ANSWERS],
        ],
        { sheet: 'q2' },
      ),
    ).toEqual(['Q2', []]);
  });
});

it('what a sheet does not show is told, and read', async () => {
  const rows =
    '<row r="1"><c t="str"><v>id</v></c><c t="str"><v>NPS</v></c></row><row r="2" hidden="1"><c><v>1</v></c><c><v>9</v></c></row><row r="3" hidden="true"/><row r="4"><c><v>2</v></c><c><f>A1</f></c></row><row r="5"><c/><c t="str"><f>""</f><v></v></c></row>';
  const grid = await openBook(
    workbook({
      rows,
      before: '<cols><col min="2" max="16384" hidden="1"/></cols>',
      after:
        '<autoFilter ref="A1:B4"><filterColumn colId="0"/></autoFilter><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A4"/></mergeCells>',
    }),
  );
  for await (const _ of grid.rows());
  expect(grid.warnings()).toEqual([
    { code: 'hidden-cells', file: 'book.xlsx', sheet: 'Sheet1', count: 1, isFiltered: true, columns: ['B'] },
    { code: 'formulas-without-result', file: 'book.xlsx', count: 1, cell: 'B4' },
    { code: 'merged-rows', file: 'book.xlsx', count: 1, cells: 'A2:A4' },
  ]);
});
