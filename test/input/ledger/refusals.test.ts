// What stops a figure once all is read: answers that are lost, a yes or no. The same from the rows and from the kernel.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../../src/input/options.js';
import { temporaryFolder } from '../../support/folder.js';
import { collect, collectText, errorOf, file, messages } from '../../support/reading.js';

const folder = temporaryFolder();

/** A column of these cells, each as often as it says, one after the other. */
const column = (...cells: readonly (readonly [cell: string, times: number])[]) =>
  `nps,x\n${cells.map(([cell, times]) => `"${cell}",\n`.repeat(times)).join('')}`;
const answers = (times: number) =>
  [
    ['10', times],
    ['9', times],
    ['3', times],
    ['0', times],
  ] as const;

const refused = (csv: string, options: ReadOptions = {}) => errorOf(collectText(csv, options));

describe('a text that is rejected again and again, and may be an answer', () => {
  test.each([
    ['Extremely likely', 3, 30, true],
    ['Extremely likely', 2, 30, false],
    ['Extremely likely', 3, 297, true],
    ['Extremely likely', 3, 298, false],
    ['11', 3, 30, true],
    ['8.5', 3, 30, true],
    ['😀', 3, 30, true],
    ['55', 9, 30, false],
    ['-99', 9, 30, false],
    ['#REF!', 9, 30, false],
    ['nps', 9, 30, false],
    ["don't know", 9, 30, false],
  ])('%j %i times beside %i answers: stops %j', async (cell, times, others, stops) => {
    const csv = column([cell, times], ['10', others - 1], ['0', 1]);
    if (!stops) {
      expect((await collectText(csv)).reading.answered).toBe(others);
      return;
    }
    const { code, details } = await refused(csv);
    expect(code).toBe('lost-answers');
    expect(details).toEqual([`  "${cell}"  ${times} of ${times + others} filled cells`]);
  });

  test('is told what to do, by what it may be', async () => {
    const hint = async (cell: string, options?: ReadOptions) =>
      (await refused(column([cell, 9], ...answers(5)), options)).hint;
    expect(await hint('Extremely likely')).toBe(
      'export the answers as numbers, or write the number of each in the place of its label',
    );
    expect(await hint('Skipped')).toBe('if it is no answer, --missing Skipped');
    expect(await hint('8.5')).toContain('--fractions floor');
    expect(await hint('11')).toBe('if it is no answer, --missing 11');
    expect(await hint('0', { scale: '1-10' })).toBe(
      'if 0 was offered too, --scale 0-10; if it is no answer, --missing 0',
    );
    const codes = await refused(column(['11', 9], ['10', 9], ['1', 2]));
    expect(codes.hint).toBe('if 1 to 11 stand for 0 to 10, --scale 1-11 --bands "1-7,8-9,10-11"');
  });

  test('takes the place of the highest answer: it is not called missing', async () => {
    const { hint } = await refused(column(['Erittäin', 9], ['9', 9], ['0', 2]));
    expect(hint).toContain('export the answers as numbers');
    expect(hint).not.toContain('--missing');
  });

  test('is not shown where cells are not', async () => {
    const { details, hint } = await refused(column(['Skipped', 9], ...answers(5)), { unquoted: true });
    expect(details).toEqual(['  a text  9 of 29 filled cells']);
    expect(hint).toBe('if it is no answer, --missing TEXT');
  });

  test('counts only in rows that count', async () => {
    const csv = `nps,plan\n${'Skipped,a\n'.repeat(9)}${'9,b\n'.repeat(5)}`;
    expect((await collectText(csv, { score: 'nps', where: ['plan=b'] })).scores).toHaveLength(5);
  });

  test('that the user calls missing is blank', async () => {
    const read = await collectText(column(['Skipped', 9], ...answers(5)), { missing: ['skipped'] });
    expect(read.reading).toMatchObject({ answered: 20, blank: 9, rejected: 0 });
  });
});

test('codes for missing answers are told with their number', async () => {
  const read = await collectText(column(['-99', 20], ['998', 2], ['9', 5]), { score: 'nps' });
  expect(read.reading).toMatchObject({ answered: 5, rejected: 22 });
  expect(messages(read, 'missing-codes')).toEqual([
    '22 of them are codes for a missing answer: -99 (20), 998 (2)',
  ]);
});

test('88 and 99 are no codes among other numbers beyond the scale', async () => {
  const percents = column(['88', 5], ['99', 5], ['97', 5], ['64', 1], ['9', 5]);
  expect((await refused(percents, { score: 'nps' })).code).toBe('not-a-score-column');
});

describe('only 0 and 1', () => {
  const csv = column(['0', 9], ['1', 20]);
  test('is a yes or no, whatever its name', async () => {
    expect((await refused(csv)).code).toBe('no-score-column');
    const { code, message } = await refused(csv, { score: 'nps' });
    expect(code).toBe('not-a-score-column');
    expect(message).toContain('only 0 and 1 in 29 answers');
  });

  test.each<[string, string, ReadOptions]>([
    ['with other answers', column(['0', 9], ['1', 20], ['2', 1]), {}],
    ['only 0', column(['0', 9]), {}],
    ['in four answers', column(['0', 2], ['1', 2]), {}],
    ['on another scale', column(['0', 9], ['1', 20]), { scale: '0-2', bands: '0,1,2' }],
    [
      'of one segment, where others answered more',
      `nps,plan\n${'0,a\n1,a\n'.repeat(5)}9,b\n`,
      { where: ['plan=a'] },
    ],
    ['with the category beside it', `nps,category\n${'0,Detractor\n1,Detractor\n'.repeat(5)}`, {}],
  ])('but not %s', async (_, text, options) => {
    expect((await collectText(text, { score: 'nps', ...options })).reading.answered).toBeGreaterThan(3);
  });
});

describe('another scale', () => {
  const alert = async (csv: string, options: ReadOptions = {}) =>
    messages(await collectText(csv, { score: 'nps', ...options }), 'small-scale');

  test('is said where no answer is above 7', async () => {
    expect(await alert(column(['1', 3], ['5', 9], ['7', 1]))).toEqual([
      'the 13 answers run from 1 to 7, none above 7; on another scale than 0–10 this is no NPS (--scale 0-10 says that it is the scale)',
    ]);
    expect(await alert(column(['3', 5]))).toEqual([expect.stringContaining('the 5 answers are all 3')]);
  });

  test.each<[string, string, ReadOptions]>([
    ['with an 8', column(['1', 3], ['5', 9], ['8', 1]), {}],
    ['in four answers', column(['1', 4]), {}],
    ['where the scale was said', column(['1', 9]), { scale: '0-10' }],
    ['where the bands were said', column(['1', 9]), { bands: '0-5,6-7,8-10' }],
    [
      'of one segment, where others answered more',
      `nps,plan\n${'5,a\n'.repeat(9)}9,b\n`,
      { where: ['plan=a'] },
    ],
    ['where the header says 0–10', `nps (0-10),x\n${'5,a\n'.repeat(9)}`, { score: 'nps (0-10)' }],
    ['with the category beside it', `nps,category\n${'5,Detractor\n'.repeat(9)}`, {}],
    ['with the group beside it', `nps,nps_NPS_GROUP\n${'5,1\n'.repeat(9)}`, {}],
  ])('is not said %s', async (_, csv, options) => {
    expect(await alert(csv, options)).toEqual([]);
  });

  test('that the header states is refused, but where the scale is said', async () => {
    const csv = `"Recommend us? (1 to 5)",x\n${'5,a\n4,a\n'.repeat(9)}`;
    const { code, message, hint } = await refused(csv, { score: '1' });
    expect(code).toBe('other-scale');
    expect(message).toContain('on a scale of 1 to 5');
    expect(hint).toContain('--scale 1-5 --bands "1-3,4,5"');
    const read = await collectText(csv, { scale: '1-5', bands: '1-3,4,5' });
    expect(read.reading.answered).toBe(18);
  });
});

describe('a large file', () => {
  const path = join(folder, 'large.csv');
  const large = (...more: readonly string[]) => {
    const rows = Array.from({ length: 4000 }, (_, i) => String(i % 11));
    writeFileSync(path, `nps,x\n${[...rows, ...more].join(',\n')},\n`);
    return path;
  };
  const ways: [string, ReadOptions][] = [
    ['in the kernel', { aggregate: true }],
    ['row by row', {}],
  ];

  test.each(ways)('loses answers after its first rows too, %s', async (_, options) => {
    const source = file(large(...new Array<string>(50).fill('Extremely likely')));
    const { code, details } = await errorOf(collect([source], options));
    expect(code).toBe('lost-answers');
    expect(details).toEqual(['  "Extremely likely"  50 of 4,050 filled cells']);
  });

  test.each(ways)('of more texts than the kernel tells apart, %s', async (_, options) => {
    const others = Array.from({ length: 1500 }, (_, i) => `other ${i} x`);
    const source = file(large(...others, ...new Array<string>(80).fill('Extremely likely')));
    expect((await errorOf(collect([source], options))).details).toEqual([
      '  "Extremely likely"  80 of 5,580 filled cells',
    ]);
  });
});

test.each([
  1, 2000,
])('rows that repeat the header are no segment: files of %i rows put one after the other', async (rows) => {
  const text = `region,nps\n${'EMEA,9\n'.repeat(rows)}`.repeat(3);
  for (const options of [{}, { aggregate: true }]) {
    const read = await collectText(text, { by: ['region'], ...options });
    expect(read.reading).toMatchObject({ answered: 3 * rows, rejected: 2 });
    expect(Object.keys(read.groups[0]!)).toEqual(['EMEA']);
  }
});
