// What --columns of drivers and risk names: the score is not looked at, however it is called.
import { expect, test } from 'vitest';
import { namedBeside } from '../../../src/cli/responses/columns-beside.js';
import type { SurveyedColumn } from '../../../src/input/columns/surveyed-column.js';
import { errorOf } from '../../support/reading.js';

const column = (name: string, position: number, given: Partial<SurveyedColumn> = {}): SurveyedColumn => ({
  name,
  position,
  labels: [name],
  column: name,
  kind: 'category',
  role: undefined,
  rows: 100,
  blank: 0,
  values: ['a', 'b'],
  ...given,
});

const COLUMNS = [
  column('nps', 1, { kind: 'score', role: 'score' }),
  column('nps_group', 2, { role: 'group' }),
  column('city, state', 3),
  column('age', 4),
  column('', 5, { column: '#5' }),
];
const named = (...texts: string[]) => namedBeside(texts, COLUMNS, 'answers.csv');
const keysOf = (...texts: string[]) => named(...texts).keys.map(({ text }) => text);

test('columns are called by name, by position and with how they are read', () => {
  expect(keysOf('city, state')).toEqual(['city, state']);
  expect(keysOf('AGE,city\\, state', '5')).toEqual(['age', 'city, state', '#5']);
  expect(keysOf('#4:18,35,50,@file')).toEqual(['age:18,35,50', '@file']);
  // The reader says that there is none.
  expect(keysOf('aeg')).toEqual(['aeg']);
});

test.each(['nps', '1', '#1', ' NPS ', 'nps:7,9', '1:quartiles'])('%s tells the score', (text) => {
  expect(named(text, 'age')).toMatchObject({
    keys: [{ text: 'age' }],
    leftOut: [{ column: 'nps', reason: 'score' }],
  });
});

test.each([
  ['nps_group', 'nps_group'],
  ['2', 'nps_group'],
  [' @Category', '@Category'],
])('%s tells its category', (text, name) => {
  expect(named(text).leftOut).toEqual([{ column: name, reason: 'group' }]);
});

test('a column is named once', async () => {
  const { problem } = await errorOf(() => named('age', 'city\\, state,Age'));
  expect(problem.kind).toBe('column-twice');
  expect(keysOf('age,age:18,35')).toEqual(['age', 'age:18,35']);
});
