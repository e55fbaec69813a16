// What a condition compares: numbers or dates, as its column writes them; and where it asks.
import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../../src/input/options.js';
import { collectText, errorOf, messages } from '../../support/reading.js';

/** One answer for each cell of a column, whose score is the number of the cell. */
const csv = (cells: readonly string[], name: string) =>
  `${name}|nps\n${cells.map((cell, i) => `"${cell.replaceAll('"', '""')}"|${i}\n`).join('')}`;

/** The cells that meet a condition on their column. */
async function kept(cells: readonly string[], condition: string, name = 'c', options: ReadOptions = {}) {
  const { scores } = await collectText(csv(cells, name), {
    where: [`${name}${condition}`],
    delimiter: '|',
    ...options,
  });
  return scores.map((i) => cells[i]);
}
const refused = (cells: readonly string[], condition: string, name = 'c', options: ReadOptions = {}) =>
  errorOf(kept(cells, condition, name, options));

describe('dates in every form', () => {
  test.each([
    ['YYYY-MM-DD', ['2024-05-31', '2024-06-01', '2025-01-01']],
    ['with a time', ['2024-05-31 23:59', '2024-06-01 00:00', '2025-01-01T10:00:00Z']],
    ['MDY', ['05/31/2024', '06/01/2024', '1/1/2025']],
    ['DMY', ['31.5.2024', '1.6.2024', '13.1.2025']],
    ['with two digits', ['31/05/24', '01/06/24', '01/01/25']],
    [
      'Google',
      ['2024/05/31 11:59:59 PM GMT+1', '2024/06/01 12:00:00 AM GMT+1', '2025/01/01 1:00:00 AM GMT+1'],
    ],
    ['named', ['May 31, 2024', '1er juin 2024', '13. Januar 2025']],
    ['months', ['202405', '202406', '202501']],
    ['Unix seconds', ['1717199999', '1717200000', '1735689600']],
    ['Unix milliseconds', ['1717199999999', '1717200000000', '1735689600000']],
    ['days of Excel', ['45443.99', '45444', '45658.5']],
    ['mixed', ['2024-05-31', '1717200000', 'Jan 2, 2025']],
  ])('%s', async (_, cells) => {
    for (const value of ['2024-06', '2024-06-01', 'June 2024', '1 June 2024', '20240601']) {
      expect([value, await kept(cells, `>=${value}`, 'date')]).toEqual([value, cells.slice(1)]);
      expect([value, await kept(cells, `<${value}`, 'date')]).toEqual([value, cells.slice(0, 1)]);
    }
    expect(await kept(cells, '>=2025', 'date')).toEqual(cells.slice(2));
    expect(await kept(cells, '>2024-06-01', 'date')).toEqual(cells.slice(2));
    expect(await kept(cells, '<=2024-06-01', 'date')).toEqual(cells.slice(0, 2));
  });

  test('by the second where the value has a time', async () => {
    const cells = ['03/18/2024 09:59', '03/18/2024 10:00', '03/19/2024'];
    expect(await kept(cells, '>=2024-03-18 10:00')).toEqual(cells.slice(1));
    expect(await kept(cells, '>=3/18/2024 10:00 AM')).toEqual(cells.slice(1));
    expect(await kept(cells, '>=2024-03-18')).toEqual(cells);
  });

  test('a value as the column writes it', async () => {
    expect(await kept(['03/13/2024', '03/04/2024', '04/03/2024'], '>=04/03/2024')).toEqual(['04/03/2024']);
    expect(await kept(['13/03/2024', '03/04/2024', '04/03/2024'], '>=04/03/2024')).toEqual([
      '13/03/2024',
      '03/04/2024',
      '04/03/2024',
    ]);
  });

  test('halves of the data read them too', async () => {
    const text = csv(['31.12.2024', '1.1.2025', '13.1.2025', '1.2.2025'], 'd');
    const halves = { before: ['d<2025'], after: ['d>=2025', 'd<2025-02'] };
    expect((await collectText(text, { halves, delimiter: '|' })).halves).toEqual([0, 1, 1]);
  });
});

describe('the order of day and month', () => {
  const cells = ['3/4/2024', '5/6/2024', '1/2/2024'];

  test('is asked for where a verdict depends on it', async () => {
    const error = await refused(cells, '>=2024-04-01');
    expect(error).toMatchObject({ code: 'ambiguous-date' });
    expect(error.message).toContain('record 1: "3/4/2024"');
    expect(error.hint).toContain('--date-format DMY');
    expect(await kept(cells, '>=2024-04-01', 'c', { dateFormat: 'DMY' })).toEqual(cells.slice(0, 2));
    expect(await kept(cells, '>=2024-04-01', 'c', { dateFormat: 'MDY' })).toEqual(cells.slice(1, 2));
  });

  test('is not where none does', async () => {
    expect(await kept(cells, '>=2024')).toEqual(cells);
    expect(await kept(cells, '>=2025')).toEqual([]);
  });

  test('that a date contradicts stops the reading', async () => {
    expect((await refused(['13/4/2024', '4/13/2024'], '>=2024')).message).toContain('record 2');
    expect((await refused(['13/4/2024'], '>=2024', 'c', { dateFormat: 'MDY' })).message).toContain(
      'record 1',
    );
  });

  test('of the value is asked for where the column does not show it', async () => {
    const error = await refused(['2024-03-04'], '>=3/4/2024');
    expect(error.code).toBe('usage');
    expect(error.hint).toBe('write --where "c>=2024-04-03" or --where "c>=2024-03-04"');
  });
});

describe('numbers or dates: the column decides', () => {
  test.each([
    ['revenue', ['1999', '2024', '45000', '1710288000'], ['2024', '45000', '1710288000']],
    ['year', ['2023', '2024', '2025'], ['2024', '2025']],
    ['answered_on', ['1672531200', '1704067200'], ['1704067200']],
    ['month', ['202312', '202401'], ['202401']],
    ['fecha', ['45291', '45292'], ['45292']],
    ['c', ['31/12/2023', '01/01/2024'], ['01/01/2024']],
  ])('%s>=2024', async (name, cells, met) => {
    expect(await kept(cells, '>=2024', name)).toEqual(met);
  });

  test('numbers that may be dates, under a name that does not say so, are asked about', async () => {
    const error = await refused(['1672531200', '1704067200'], '>=2024', 'ts');
    expect(error.hint).toBe('write --where "ts>=2024-01-01" or --where "ts>=2024.0"');
    expect(await kept(['1672531200', '1704067200'], '>=2024-01-01', 'ts')).toEqual(['1704067200']);
    expect(await kept(['1672531200', '1704067200'], '>=2024.0', 'ts')).toHaveLength(2);
    expect(await kept(['1672531200', '1704067200'], '>=1704067200', 'ts')).toEqual(['1704067200']);
  });

  test.each([
    ['days', ['20231231', '20240101']],
    ['milliseconds', ['1704067199999', '1704067200000']],
  ])('%s in digits are such numbers', async (_, cells) => {
    expect((await refused(cells, '>=2024', 'ts')).hint).toContain('"ts>=2024-01-01" or');
    expect(await kept(cells, '>=2024-01-01', 'ts')).toEqual(cells.slice(1));
  });

  test('months in digits are not: they may be any number', async () => {
    const cells = ['202312', '202401'];
    expect(await kept(cells, '>=2024', 'ts')).toEqual(cells);
  });

  test.each(['c', 'date'])('in a column "%s" without a number 2024 is one', async (name) => {
    expect((await refused(['EMEA', 'APAC'], '>=2024', name)).message).toContain(`no number in "${name}"`);
  });

  test('with decimals they may be dates too, and so may a month be meant', async () => {
    const cells = ['1672531200.5', '1704067200.25'];
    const instead = (value: string, date: string) =>
      `write --where "ts>=${date}" or --where "ts>=${value}.0"`;
    expect((await refused(cells, '>=2024', 'ts')).hint).toBe(instead('2024', '2024-01-01'));
    expect((await refused(cells, '>=202401', 'ts')).hint).toBe(instead('202401', '2024-01-01'));
    expect(await kept(cells, '>=2024-01-01', 'ts')).toEqual(cells.slice(1));
  });

  test.each([1900, 2100])('%d is a year', async (year) => {
    const cells = [`${year}-01-01`, `${year + 1}-01-01`];
    expect(await kept(cells, `>${year}`)).toEqual(cells.slice(1));
  });

  test.each([1899, 2101])('%d is none', async (number) => {
    expect((await refused([`${number}-06-01`], `>=${number}`)).message).toContain('no number in "c"');
    // Days of Excel by the name of their column.
    expect(await kept(['45291', '45292'], `>=${number}`, 'date')).toEqual(['45291', '45292']);
  });

  test('written dates decide where they are more than the numbers', async () => {
    const cells = ['2024-05-31', '5000'];
    expect(await kept(cells, '>=2024')).toEqual(['5000']);
    expect(await kept([...cells, '2023-05-31'], '>=2024')).toEqual(['2024-05-31']);
  });

  test('nine tenths of the numbers have to be dates', async () => {
    const days = Array.from({ length: 9 }, (_, i) => `${45_288 + i}`);
    // 45292 is 2024-01-01.
    expect(await kept([...days, '7', 'n/a'], '>=2024', 'date')).toEqual(days.slice(4));
    expect(await kept([...days.slice(1), '7', '8', 'n/a'], '>=2024', 'date')).toEqual(days.slice(1));
  });

  test('a date against a column of other things is an error', async () => {
    expect((await refused(['EMEA', 'APAC'], '>=2024-06')).message).toContain('no date in "c"');
    expect((await refused(['2024-06-01'], '>=7.5')).message).toContain('no number in "c"');
  });
});

describe('numbers as the column writes them', () => {
  test.each([
    [['1000,5', '1500,5', '2000,5'], '>=1500'],
    [['1.000,50', '1.500,50', '2.000,00'], '>=1500'],
    [['1,000.50', '1,500.50', '2,000'], '>=1500'],
    [['1.000', '1.500', '2.000,5'], '>=1500'],
    [['1.000', '1.500', '2.000,5'], '>=1.500'],
    [['1 000', '1 500', '2 000'], '>=1 500'],
    [["1'000", "1'500", "2'000"], '>=1500'],
    [['$1,000', '$1,500', '$2,000.00'], '>=$1,500'],
    [['$1,000', '$1,500', '$2,000.00'], '>=1500'],
    [['1.000 €', '1.500 €', '2.000,00 €'], '>=1500,00'],
    [['10%', '15%', '20 %'], '>=15'],
    [['10 %', '15 %', '20 %'], '>=15%'],
    [['(5)', '-2', '0'], '>=−2'],
    [['0,1', '0,125', '0,2'], '>=0.125'],
  ])('%j %s', async (cells, condition) => {
    expect(await kept(cells, condition)).toEqual(cells.slice(1));
  });

  test('one that could be two is asked about where it decides', async () => {
    const cells = ['1,234', '5,678'];
    const error = await refused(cells, '>=1500');
    expect(error.message).toContain('record 2: "5,678" in column "c" can be read in two ways');
    expect(error.hint).toBe('say what parts the decimals: --where "c>=1500.0" or --where "c>=1500,0"');
    expect(await kept(cells, '>=1500.0')).toEqual(['5,678']);
    expect(await kept(cells, '>=1500,0')).toEqual([]);
    expect(await kept(cells, '>=1')).toEqual(cells);
    const value = await refused(cells, '>=1,500');
    expect(value.hint).toBe('write --where "c>=1500" or --where "c>=1.5"');
  });

  test('fractions and percent are not mixed up', async () => {
    expect((await refused(['45%', '50%'], '>=0.4')).hint).toBe('write --where "c>=0.4%" or --where "c>=40%"');
    expect((await refused(['0.45', '0.5'], '>=40%')).hint).toBe('write --where "c>=40" or --where "c>=0.4"');
  });

  test('0 and 1 are no fractions', async () => {
    const cells = ['0%', '1%', '-5%'];
    expect(await kept(cells, '>=0')).toEqual(['0%', '1%']);
    expect(await kept(cells, '>=1')).toEqual(['1%']);
    expect(await kept(cells, '>=-1')).toEqual(['0%', '1%']);
  });

  test.each([
    [['7.4', '7.5', '7.6'], '>=7.5'],
    [['7.4', '7.5', '7.6'], '>7.4'],
    [['7,4', '7,5', '7,6'], '>=7,5'],
    [['7.49', '7.50', '7.51'], '>=7.5'],
    [['7.4999', '7.5', '7.5001'], '>=7.5'],
    [['7.4999', '7.5', '8'], '>=7.49995'],
    [['-7.6', '-7.5', '-7.4'], '>=-7.5'],
  ])('%j %s looks at the decimals', async (cells, condition) => {
    expect(await kept(cells, condition)).toEqual(cells.slice(1));
  });

  test.each([
    ['<7.5', ['7.4']],
    ['<=7.5', ['7.4', '7.5']],
    ['>7.5', ['7.6']],
    ['>=7.5', ['7.5', '7.6']],
  ])('%s takes the value itself or leaves it', async (condition, met) => {
    expect(await kept(['7.4', '7.5', '7.6'], condition)).toEqual(met);
  });

  test('of several currencies those in that of the value count', async () => {
    const cells = ['$10', '20 €', '$30'];
    expect((await refused(cells, '>=5')).hint).toBe(`write --where 'c>=$5' or --where "c>=€5"`);
    expect(await kept(cells, '>=$5')).toEqual(['$10', '$30']);
    const read = await collectText(csv(cells, 'c'), { where: ['c>=$5'], delimiter: '|' });
    expect(messages(read, 'not-compared')).toEqual([
      `--where 'c>=$5': 1 cell in "c" is no number in $ and left out: record 2 "20 €"`.replace(
        `'c>=$5'`,
        '"c>=$5"',
      ),
    ]);
  });
});

describe('the beginning of a month or a year', () => {
  const cells = ['2024-05-31', '2024-06-01', '2024-06-30', '2024-07-01'];
  const notes = async (condition: string) =>
    messages(
      await collectText(csv(cells, 'c'), { where: [`c${condition}`], delimiter: '|' }),
      'beginning-compared',
    );

  test('is what it is compared with, and that is said where all of it may be meant', async () => {
    expect(await kept(cells, '<=2024-06')).toEqual(cells.slice(0, 2));
    expect(await kept(cells, '>2024-06')).toEqual(cells.slice(2));
    expect(await notes('<=2024-06')).toEqual([
      '--where "c<=2024-06" compares with 2024-06-01; to have all of it on one side: --where "c<2024-07-01"',
    ]);
    expect((await notes('>2024'))[0]).toContain('--where "c>=2025-01-01"');
    expect((await notes('<=2024-12'))[0]).toContain('--where "c<2025-01-01"');
    for (const condition of ['<2024-06', '>=2024-06', '<=2024-06-01', '>2024-06-30'])
      expect(await notes(condition)).toEqual([]);
  });

  test.each([
    ['=2024-06', 'for all of "2024-06": --where "c>=2024-06-01" --where "c<2024-07-01"'],
    ['=2024', 'for all of "2024": --where "c>=2024-01-01" --where "c<2025-01-01"'],
    ['=1 June 2024', 'for all of "1 June 2024": --where "c>=2024-06-01" --where "c<2024-06-02"'],
  ])('%s is text, and the note says how to ask for the span', async (condition, note) => {
    const read = await collectText(csv(cells, 'c'), { where: [`c${condition}`], delimiter: '|' });
    expect(read.scores).toEqual([]);
    expect(messages(read, 'value-never-occurs')[0]).toContain(note);
  });
});

describe('several values', () => {
  const cells = ['EMEA', 'APAC', 'a|b', '', 'emea', 'LATAM'];
  const notes = async (condition: string) =>
    messages(
      await collectText(csv(cells, 'c'), { where: [`c${condition}`], delimiter: '|' }),
      'value-never-occurs',
    );

  test.each([
    ['=EMEA|APAC', ['EMEA', 'APAC']],
    ['= EMEA | APAC ', ['EMEA', 'APAC']],
    ['=a\\|b', ['a|b']],
    ['=a\\|b|EMEA', ['EMEA', 'a|b']],
    ['=EMEA|', ['EMEA', '']],
    ['!=EMEA|APAC', ['a|b', '', 'emea', 'LATAM']],
    ['!=|emea', ['EMEA', 'APAC', 'a|b', 'LATAM']],
    ['~a|b', ['a|b']],
  ])('%s', async (condition, met) => {
    expect(await kept(cells, condition)).toEqual(met);
  });

  test('each that never occurs is told', async () => {
    expect(await notes('=EMEA|Mars|latam')).toEqual([
      '--where "c=EMEA|Mars|latam": "Mars" never occurs in "c"',
      '--where "c=EMEA|Mars|latam": "latam" never occurs in "c"; in another case it does: --where "c=EMEA|Mars|LATAM"',
    ]);
    expect(await notes('!=EMEA|Apac')).toEqual([
      `--where "c!=EMEA|Apac": "Apac" never occurs in "c"; in another case it does: --where 'c!=EMEA|APAC'`,
    ]);
    expect(await notes('=Emea')).toEqual([
      '--where "c=Emea": "Emea" never occurs in "c"; in another case it does: --where "c=EMEA|emea"',
    ]);
    expect(await notes('=A\\|B')).toEqual([
      `--where "c=A\\|B": "A|B" never occurs in "c"; in another case it does: --where 'c=a\\|b'`,
    ]);
  });

  test('of a half stop the comparison', async () => {
    const halves = { before: ['c=EMEA|apac'], after: ['c=LATAM'] };
    const error = await errorOf(collectText(csv(cells, 'c'), { halves, delimiter: '|' }));
    expect(error.message).toContain('in another case it does: --before "c=EMEA|APAC"');
  });
});
