// From options to what an engine is asked, and to how its answer is read.
import { expect, it } from 'vitest';
import { countQueryOf, type EngineOptions } from '../../src/cli/engines/count-query-of.js';

const asked = (command: Parameters<typeof countQueryOf>[0], options: Partial<EngineOptions> = {}) =>
  countQueryOf(command, { dialect: 'duckdb', table: 't', ...options });

it('breakdowns are counted together, each column once', () => {
  const { query, reading } = asked('segment', { by: ['region,plan', 'region', 'age:18,35,50', 'd:month'] });
  expect(query).toMatchObject({ by: ['region', 'plan', 'age'], days: ['d'], score: 'score', where: [] });
  expect(reading.by).toEqual(['region,plan', 'region', 'age:18,35,50', 'd:month']);
});

it('a trend is counted by days, or by its column of waves', () => {
  expect(asked('trend', { date: 'd', every: 'month' }).query).toMatchObject({ by: [], days: ['d'] });
  expect(asked('trend', { every: 'wave' }).query).toMatchObject({ by: ['wave'] });
  expect(asked('trend', { date: 'd', periodInSql: 'week' })).toMatchObject({
    query: { days: ['d'], period: 'week' },
    reading: { every: 'd' },
  });
  expect(() => asked('trend')).toThrow('engine-without-date');
});

it('the conditions of both sides become groups, which nps judges', () => {
  const sides = { before: ['wave=Q1|Q 2', 'n>=5'], after: ['d>=2026-04'] };
  const { query, reading } = asked('compare', sides);
  expect(query).toMatchObject({ by: ['wave', 'n'], days: ['d'], where: [] });
  expect(reading).toMatchObject({ before: ['wave=Q1|Q 2', 'n>=5'], after: ['d>=2026-04-01'] });
});

it('conditions compare with plain numbers and days', () => {
  const where = ['a!=x|y\\|z', 'b~ü', 'c<1.50', 'd>2026-04-30', 'e='];
  expect(asked('score', { where }).query.where).toEqual([
    { column: 'a', op: '!=', values: ['x', 'y|z'] },
    { column: 'b', op: '~', values: ['ü'] },
    { column: 'c', op: '<', values: ['1.5'], as: 'number' },
    { column: 'd', op: '>', values: ['2026-04-30'], as: 'day' },
    { column: 'e', op: '=', values: [''] },
  ]);
  for (const condition of ['d<1/4/2026', 'd<$5', 'd<2026-04-01 10:00', 'd<2026-W07', 'd<1,5'])
    expect(() => asked('score', { where: [condition] }), condition).toThrow('engine-value');
  for (const condition of ['d<2024', 'd<202404'])
    expect(() => asked('score', { where: [condition] }), condition).toThrow('unclear-value');
});

it('with the latest answers the days that count are known before', () => {
  const window = { date: 'd', since: '2026-Q1', until: '2026-02' };
  expect(asked('score', window).query).toMatchObject({ days: ['d'], where: [] });
  const { query } = asked('score', { ...window, latestBy: 'id', tie: 'n' });
  expect(query).toMatchObject({
    latest: { key: 'id', date: 'd', tie: 'n', answers: [] },
    where: [
      { column: 'd', op: '>=', values: ['2026-01-01'], as: 'day' },
      { column: 'd', op: '<=', values: ['2026-02-28'], as: 'day' },
    ],
  });
  expect(asked('score', { date: 'd', latestBy: 'id' }).query.days).toBeUndefined();
  expect(asked('trend', { date: 'd', latestBy: 'id', every: 'quarter' }).query.latest?.within).toBe(
    'quarter',
  );
  for (const options of [{ every: 'auto' }, { every: 'wave' }, { every: 'week', weekStart: 'sunday' }])
    expect(() => asked('trend', { date: 'd', latestBy: 'id', ...options })).toThrow(
      'engine-latest-of-periods',
    );
  expect(() => asked('compare', { date: 'd', latestBy: 'id', splitAt: '2026' })).toThrow(
    'engine-latest-of-periods',
  );
});

it('whole periods leave no days to count back from, and make no other periods', () => {
  const period = { date: 'd', periodInSql: 'month' } as const;
  for (const options of [{ last: '90d' }, { splitAt: '2026-04' }])
    expect(() => asked('trend', { ...period, ...options })).toThrow('engine-last-of-periods');
  expect(() => asked('segment', { ...period, by: ['d:quarter'] })).toThrow('engine-other-period');
  expect(asked('segment', { ...period, by: ['d:month'] }).reading.by).toEqual(['d']);
});

it('names of Snowflake come back without their quotes', () => {
  const { reading } = asked('segment', { dialect: 'snowflake', by: ['"Plan",region'], where: ['a=b'] });
  expect(reading).toMatchObject({
    by: ['Plan,region'],
    where: ['nps_kept=1'],
    score: 'nps_score',
    count: 'nps_n',
  });
});
