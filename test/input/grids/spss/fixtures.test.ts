// What PSPP and haven wrote, against what PSPP itself made of the same files.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readSpss, spssFixture } from '../../../support/spss/reading.js';

/** CSV of PSPP; it writes a space for a number that is missing. */
const ofPspp = (name: string): string[][] =>
  parse(readFileSync(`fixtures/spss/${name}`, 'utf8')).map((row: string[]) => row.map((cell) => cell.trim()));

const [names, ...values] = ofPspp('values.csv');
const [, ...labels] = ofPspp('labels.csv');
const column = (name: string) => names!.indexOf(name);

describe.each(['nps.sav', 'plain.sav', 'nps.zsav'])('%s, by PSPP', (file) => {
  it('has the names and the questions of its variables as header', async () => {
    const { header } = await readSpss(spssFixture(file));
    expect(header[0]).toEqual(names);
    expect(header[1]!.slice(0, 5)).toEqual([
      '',
      'How likely are you to recommend Example to a friend or colleague?',
      'How satisfied are you with the service?',
      'In which region do you live?',
      'Plan',
    ]);
  });

  it('has the cells that PSPP has, labels where there are any, and no missing ones', async () => {
    const { rows } = await readSpss(spssFixture(file));
    expect(rows).toHaveLength(values.length);
    for (const [i, row] of rows.entries()) {
      const of = (name: string) => [row[column(name)], values[i]![column(name)], labels[i]![column(name)]];
      for (const name of ['id', 'spend', 'wt', 'Q9_comment']) expect(of(name)[0]).toBe(of(name)[1]);
      for (const name of ['region', 'plan']) expect(of(name)[0]).toBe(of(name)[2]);
      for (const name of ['Q1_recommend', 'Q2_satisfied']) {
        const [cell, value, label] = of(name);
        expect(cell).toBe(label === value ? value : `${value} - ${label}`);
      }
      const [day, , american] = of('when');
      expect(day).toBe(american!.replace(/(\d\d)\/(\d\d)\/(\d{4})/, '$3-$1-$2'));
      const [moment, , written] = of('started');
      expect(moment).toBe(written!.replace(/(\d\d)\/(\d\d)\/(\d{4})/, '$3-$1-$2'));
    }
  });

  it('says what it is weighted by', async () => {
    const { warnings } = await readSpss(spssFixture(file));
    expect(warnings).toEqual([{ code: 'weighted-file', file: 'test.sav', column: 'wt' }]);
  });
});

it('makes text of the wanted columns alone, but for the last three rows', async () => {
  const all = await readSpss(spssFixture('nps.sav'));
  const some = await readSpss(spssFixture('nps.sav'), { wanted: [1, 9] });
  expect(some.rows.slice(-3)).toEqual(all.rows.slice(-3));
  const blanked = all.rows.slice(0, -3).map((row) => row.map((cell, i) => (i === 1 || i === 9 ? cell : '')));
  expect(some.rows.slice(0, -3)).toEqual(blanked);
});

describe.each(['haven.sav', 'haven-none.sav', 'haven.zsav'])('%s, by haven', (file) => {
  it('has the values that were written', async () => {
    const { header, rows } = await readSpss(spssFixture(file));
    expect(header[0]![7]).toBe('a_very_long_variable_name_indeed');
    const of = (name: string) => rows.map((row) => row[header[0]!.indexOf(name)]);
    expect(of('nps')).toEqual(['0 - Not at all likely', '10 - Extremely likely', '9', '', '', '7']);
    expect(of('region')).toEqual(['North', 'South', 'South', 'North', 'West', '']);
    expect(of('size')).toEqual(['Small', 'Medium', 'Large', 'Small', '', 'Large']);
    expect(of('day')).toEqual(['2026-01-31', '2025-12-01', '', '1999-02-28', '2026-03-01', '2026-04-01']);
    expect(of('at').slice(0, 4)).toEqual([
      '2026-01-31 10:11:12.5',
      '',
      '2026-01-31 00:00:00',
      '2026-01-31 23:59:59',
    ]);
    expect(of('dur')).toEqual(['00:00:01', '01:00:00', '25:01:01', '', '00:00:00', '00:00:59']);
    expect(of('a_very_long_variable_name_indeed').map(Number)).toEqual([
      1.5,
      -2,
      1e-7,
      123456789012,
      0.1 + 0.2,
      1e21,
    ]);
    expect(of('text')).toEqual(['é', '日本語', '', 'NA', ' lead', 'x'.repeat(1000)]);
    expect(of('code')).toEqual(['Alpha', 'Beta', 'Alpha', 'Beta', 'c', '']);
    expect(of('flag')).toEqual(['1', '0', '', '1', '1', '0']);
  });
});

it('reads the encoding that a file says', async () => {
  const { header, rows } = await readSpss(spssFixture('windows-1252.sav'));
  expect(header[1]).toEqual(['Wie wahrscheinlich ist es, daß Sie uns weiterempfehlen?', '', 'Wähler']);
  expect(rows).toEqual([
    ['10', 'Thüringen', 'Schüler'],
    ['3', 'Hessen', '€-Kunde'],
    ['9', 'Thüringen', '€-Kunde'],
    ['7', '', 'Schüler'],
  ]);
});

it('reads the encoding that somebody says before that of the file', async () => {
  const { rows } = await readSpss(spssFixture('windows-1252.sav'), { encoding: 'windows-1253' });
  expect(rows[0]![1]).toBe('Thόringen');
});

describe('dates.sav, by PSPP', () => {
  it('has days, moments and months as PSPP prints them', async () => {
    const { header, rows } = await readSpss(spssFixture('dates.sav'));
    const of = (row: string[], name: string) => row[header[0]!.indexOf(name)]!.trim();
    for (const row of rows.filter((_, i) => i !== 3)) {
      const day = of(row, 'tday').replaceAll('/', '-').replace('.', '');
      for (const name of ['date', 'adate', 'edate', 'sdate', 'jdate', 'qyr', 'wkyr'])
        expect(of(row, name)).toBe(day);
      expect(of(row, 'moyr')).toBe(day.slice(0, 7));
      for (const name of ['datetime', 'ymdhms'])
        expect(of(row, name)).toBe(of(row, 'tmoment').replace(/^\.$/, ''));
      expect(of(row, 'time')).toBe(of(row, 'ttime').replace(/^\.$/, ''));
      expect(of(row, 'wkday').toUpperCase()).toBe(of(row, 'twk').replace('.', ''));
      expect(of(row, 'month').toUpperCase()).toBe(of(row, 'tmonth').replace('.', ''));
    }
  });
});
