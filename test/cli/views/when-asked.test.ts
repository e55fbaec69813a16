import { expect, it } from 'vitest';
import { whenAsked } from '../../../src/cli/views/when-asked.js';

it('makes each part once, when it is asked for', () => {
  const made: string[] = [];
  const make = (name: string) => () => {
    made.push(name);
    return [name];
  };
  const parts = whenAsked({ tables: make('tables'), records: make('records') });
  const report = Object.assign(parts, { title: 'NPS' });
  expect(made).toEqual([]);
  expect(report.records).toBe(report.records);
  expect(made).toEqual(['records']);
  expect({ ...report }).toEqual({ tables: ['tables'], records: ['records'], title: 'NPS' });
  expect(made).toEqual(['records', 'tables']);
});
