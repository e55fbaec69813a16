// Which code a column of categories is in: one that all its values fit, or none.
import { describe, expect, it } from 'vitest';
import type { NpsError } from '../../../src/core/errors.js';
import { NO_CODES } from '../../../src/input/cells/category.js';
import { codesShown } from '../../../src/input/columns/category-codes.js';
import { collectText, errorOf, messages } from '../../support/reading.js';

const csv = (cells: readonly string[]) => `id,grp\n${cells.map((cell, i) => `${i},${cell}\n`).join('')}`;
const read = (cells: readonly string[], options = {}) =>
  collectText(csv(cells), { category: 'grp', ...options });
const listed = (error: NpsError) => (error.details ?? []).join('\n');
const times = (count: number, cell: string) => Array.from({ length: count }, () => cell);

describe('codes', () => {
  it.each([
    [['1', '2', '3'], 'detractor passive promoter'],
    [['3', '1'], 'promoter detractor'],
    [['2', '3'], 'passive promoter'],
    [['0', '1', '2'], 'detractor passive promoter'],
    [['0', '2'], 'detractor promoter'],
    [['-1', '0', '1'], 'detractor passive promoter'],
    [['-1', '1'], 'detractor promoter'],
    [['-100', '0', '100'], 'detractor passive promoter'],
    [['-100', '100'], 'detractor promoter'],
    [['-100', '0'], 'detractor passive'],
    [['1.0', '2.0', '3.00'], 'detractor passive promoter'],
    [['１', '２', '３'], 'detractor passive promoter'],
    [['1', '2', '3', '99'], 'detractor passive promoter'],
    [['1', '2', '3', '-1'], 'detractor passive promoter'],
    [['1', '2', '3', '', 'No answer'], 'detractor passive promoter'],
  ])('%j are read, and that is said', async (cells, categories) => {
    const SCORES = { detractor: 0, passive: 7, promoter: 9 };
    const { scores, reading } = await read(cells);
    expect(scores).toEqual(categories.split(' ').map((category) => SCORES[category as keyof typeof SCORES]));
    const notes = reading.warnings.filter(({ code }) => code === 'category-codes');
    expect(notes.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^"grp" is read as .+ = detractors, .+ = passives, .+ = promoters$/),
    ]);
  });

  it.each([
    [['0', '1']],
    [['1', '2']],
    [['1']],
    [['3', '3', '3', '3', '3', '3']],
    [['0', '100']],
    [['0', '50', '100']],
    [['1', '2', '3', '4']],
    [['0', '1', '2', '3']],
    [['yes', 'no']],
    [['9', '10', '4', '7', '2', '8']],
  ])('%j are not read: every value is listed', async (cells) => {
    const error = await errorOf(read(cells));
    expect(error).toMatchObject({ code: 'not-a-score-column' });
    for (const cell of cells) expect(listed(error)).toContain(`"${cell}"`);
    expect(error.hint).toContain('--category-codes');
  });

  it('are offered as they may be meant, and what is said then counts', async () => {
    const { hint } = await errorOf(read(['1', '0', '1']));
    expect(hint).toContain('passive=1,detractor=0');
    expect(hint).toContain('promoter=1,passive=0');
    const { scores } = await read(['1', '0', '1'], { categoryCodes: { promoter: '1', detractor: ['0'] } });
    expect(scores).toEqual([9, 0, 9]);
  });

  it('of a later row that are of another code are rejected', async () => {
    const { scores, reading } = await read([...times(600, '1'), ...times(600, '3'), '0']);
    expect(scores).toHaveLength(1200);
    expect(reading.rejected).toBe(1);
  });
});

describe('words', () => {
  it('that repeat and are not known stop the reading, with the nearest one', async () => {
    const cells = [...times(200, 'Promoter'), ...times(3, 'Detracter')];
    const error = await errorOf(read(cells));
    expect(listed(error)).toMatch(/"Detracter"\s+3 {2}\? nearest to "detractor" \(detractor\)/);
    expect(error.hint).toBe('if that is what they mean: --category-codes "detractor=Detracter"');
    const { scores } = await read(cells, { categoryCodes: { detractor: 'Detracter' } });
    expect(scores.filter((score) => score === 0)).toHaveLength(3);
  });

  it('that occur twice, or in less than a hundredth of the cells, are rejected', async () => {
    expect((await read([...times(8, 'Promoter'), 'Foo', 'Foo'])).reading.rejected).toBe(2);
    expect((await read([...times(400, 'Promoter'), ...times(3, 'Foo')])).reading.rejected).toBe(3);
  });

  it('beside numbers that repeat are no answer to what those mean', async () => {
    const error = await errorOf(read([...times(5, 'Promoter'), ...times(3, '1'), 'Passive']));
    expect(listed(error)).toMatch(/"1"\s+3 {2}\?/);
  });

  it('for a missing answer are blank', async () => {
    const { reading } = await read(['Promoter', 'Detractor', ...times(5, 'keine Angabe'), 'N/A', 'NSP']);
    expect(reading).toMatchObject({ answered: 2, blank: 7, rejected: 0 });
  });

  it('are not told where cells are not shown', async () => {
    const error = await errorOf(read([...times(5, 'Secret'), 'Promoter'], { unquoted: true }));
    expect(`${error.message}${listed(error)}${error.hint}`).not.toContain('Secret');
  });
});

it('says nothing of a column of neither', () => {
  const column = { name: 'x', position: 1, labels: ['x'] };
  const rows = (...cells: string[]) => cells.map((cell) => [cell]);
  expect(codesShown(column, rows())).toBeUndefined();
  expect(codesShown(column, rows('', ''))).toBeUndefined();
  expect(codesShown(column, rows('Promoter', 'Foo'))).toBeUndefined();
  expect(codesShown(column, rows('Promoter', ''))).toBe(NO_CODES);
});

it('compares a stored group only where its numbers fit one code', async () => {
  const stored = (codes: readonly string[]) =>
    collectText(`nps,nps_group\n${[0, 7, 9, 10].map((score, i) => `${score},${codes[i]}\n`).join('')}`);
  expect(messages(await stored(['1', '2', '3', '3']), 'group-disagrees')).toEqual([]);
  expect(messages(await stored(['0', '1', '2', '2']), 'group-disagrees')).toEqual([]);
  expect(messages(await stored(['-1', '0', '1', '1']), 'group-disagrees')).toEqual([]);
  expect(messages(await stored(['0', '0', '1', '1']), 'group-disagrees')).toEqual([]);
});
