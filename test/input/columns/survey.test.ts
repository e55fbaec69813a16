// What columns are good for, by the first rows: for commands that choose columns themselves.
import { expect, test } from 'vitest';
import type { SurveyedColumn } from '../../../src/input/columns/surveyed-column.js';
import type { ReadOptions } from '../../../src/input/options.js';
import { readAll } from '../../../src/input/read.js';
import { textSource } from '../../support/reading.js';

const HEADER =
  'row,respondent_id,nps,nps_NPS_GROUP,submitted_at,region,country,staff,speed,spend,member,comment,empty';
const REGIONS = ['EMEA', 'APAC', 'LATAM'];
const CSV = [
  HEADER,
  ...Array.from({ length: 60 }, (_, i) => {
    const score = i % 11;
    const group = score > 8 ? 'Promoter' : score > 6 ? 'Passive' : 'Detractor';
    const day = `2026-05-${String((i % 28) + 1).padStart(2, '0')}`;
    const staff = `${(i % 5) + 1} - ${['Bad', 'Poor', 'Fair', 'Good', 'Great'][i % 5]}`;
    return [
      i + 1,
      `r${i * 7}`,
      score,
      group,
      day,
      REGIONS[i % 3],
      'DE',
      staff,
      i % 9 === 0 ? '' : (i % 10) + 1,
      (i * 37.5) % 811,
      i % 2 ? 'yes' : 'no',
      `the answer number ${i} says a little more than a word`,
      '',
    ].join(',');
  }),
].join('\n');

async function surveyOf(options: ReadOptions = {}) {
  let seen: readonly SurveyedColumn[] = [];
  let file = '';
  const batches = readAll([textSource(CSV, 'answers.csv')], {
    ...options,
    choose: (columns, label) => {
      seen = columns;
      file = label;
      return { by: [['country'], ['speed']] };
    },
  });
  let step = await batches.next();
  const by: string[][] = [];
  for (; !step.done; step = await batches.next()) by.push(step.value.by.flat().map(({ name }) => name));
  return { seen, file, by, reading: step.value };
}

test('says of each column what it holds', async () => {
  const { seen, file } = await surveyOf();
  expect(file).toBe('answers.csv');
  expect(Object.fromEntries(seen.map(({ column, kind }) => [column, kind]))).toEqual({
    row: 'id',
    respondent_id: 'id',
    nps: 'score',
    nps_NPS_GROUP: 'category',
    submitted_at: 'date',
    region: 'category',
    country: 'constant',
    staff: 'rating',
    speed: 'rating',
    spend: 'number',
    member: 'category',
    comment: 'comment',
    empty: 'empty',
  });
  const speed = seen.find(({ column }) => column === 'speed');
  expect(speed).toMatchObject({ position: 9, rows: 60, blank: 7 });
  expect(seen.find(({ column }) => column === 'region')?.values).toEqual(REGIONS);
});

test('says what columns are used for', async () => {
  const { seen } = await surveyOf({ where: ['member=yes'], weight: 'spend', by: ['region'] });
  const used = seen.filter(({ role }) => role !== undefined);
  expect(Object.fromEntries(used.map(({ column, role }) => [column, role]))).toEqual({
    nps: 'score',
    nps_NPS_GROUP: 'group',
    member: 'condition',
    spend: 'weight',
    region: 'by',
  });
});

test('what is chosen comes after what was asked for', async () => {
  const { by, reading } = await surveyOf({ by: ['region'] });
  expect(by).toEqual([['region', 'country', 'speed']]);
  expect(reading.by).toEqual([['region'], ['country'], ['speed']]);
  expect(reading.answered).toBe(60);
});
