// The records of the options against what is made of them: help, the configuration, the JSON documents.
import { describe, expect, it } from 'vitest';
import { allOptions } from '../../../src/cli/commands.js';
import { keysAt } from '../../../src/cli/config/schema.js';
import { longFlag, optionsIn, takesValue } from '../../../src/cli/options/record.js';
import { runHere } from '../../support/in-process.js';

const commands = Object.entries(await allOptions()).map(([name, groups]) => ({ name, groups }));
const records = commands.flatMap(({ name, groups }) =>
  Object.entries(optionsIn(groups)).map(([key, record]) => ({ name, key, record })),
);
const DEMO = 'fixtures/demo/responses.csv';

it('there are seventeen commands', () => {
  expect(commands.map(({ name }) => name)).toHaveLength(17);
});

it.each(commands)('the help of $name has its options, each under its heading', async ({ name, groups }) => {
  const { stdout } = await runHere([name, '--help', '--all']);
  const expected = groups
    .map(({ heading, options }) => {
      const shown = Object.values(options).filter(({ hidden }) => !hidden);
      const flags = shown.flatMap((record) =>
        record.negated === undefined
          ? [longFlag(record)]
          : [longFlag(record), longFlag(record).replace('--', '--no-')],
      );
      return [heading, flags] as const;
    })
    .filter(([, flags]) => flags.length > 0);
  const sections = stdout
    .split('\n\n')
    .filter((part) => /^\S.*:\n {2}-/.test(part) && !part.startsWith('Help:'));
  const found = sections.map((part) => {
    const [heading, ...lines] = part.split('\n');
    return [heading, lines.flatMap((line) => /^ {2}(?:-\w, )?(--[\w-]+)/.exec(line)?.[1] ?? [])];
  });
  expect(found).toEqual(expected);
});

it.each(records)('$name: the key $key is that of its flag', ({ key, record }) => {
  const camel = longFlag(record)
    .slice(2)
    .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  expect(camel).toBe(key);
  expect(record.help.length > 0 || record.hidden).toBe(true);
});

it('a flag takes a value in all commands that have it, or in none', () => {
  for (const { name, record } of records) {
    const others = records.filter((other) => longFlag(other.record) === longFlag(record));
    expect(
      others.map((other) => takesValue(other.record)),
      `${name} ${longFlag(record)}`,
    ).toEqual(others.map(() => takesValue(record)));
  }
});

it('what a record names is an option of every command that has the record', () => {
  for (const { name, key, record } of records) {
    const known = new Set(Object.keys(optionsIn(commands.find((one) => one.name === name)!.groups)));
    expect(
      Object.keys(record.excludes ?? {}).filter((other) => !known.has(other)),
      `${name} --${key}`,
    ).toEqual([]);
    // Of what it needs, one is enough; each is an option of some command.
    const { needs = [], orValue = {} } = record;
    const enough = [...needs, ...Object.keys(orValue)];
    expect(
      enough.some((other) => known.has(other)),
      `${name} --${key}`,
    ).toBe(needs.length > 0);
    expect(needs.filter((other) => !records.some((one) => one.key === other))).toEqual([]);
  }
});

it('the keys of the configuration are the options that say so, in every command that has them', () => {
  const keys = keysAt([]).filter((key) => key !== '$schema' && key !== 'checks' && key !== 'goals');
  const withSetting = records.filter(({ record }) => record.setting !== undefined).map(({ key }) => key);
  expect([...new Set(withSetting)].sort()).toEqual([...keys].sort());
  const without = records.filter(({ key, record }) => keys.includes(key) && record.setting === undefined);
  expect(without).toEqual([]);
});

describe('`options` of the JSON document has the options that can change a figure, and no others', () => {
  it.each([
    ['score', [DEMO]],
    ['segment', [DEMO, '--by', 'region']],
    ['compare', ['fixtures/comparison/q1.csv', 'fixtures/comparison/q2.csv', '--count', 'responses']],
    ['goal', ['fixtures/time/two-years.csv', '--target', '50', '--by-date', '2026-06-30']],
    ['drivers', ['fixtures/drivers/shop.csv']],
    ['movers', ['fixtures/movers/q1.csv', 'fixtures/movers/q2.csv', '--id', 'customer_id']],
    ['comments', ['fixtures/comments/fr.csv']],
    ['risk', ['fixtures/risk/responses.csv']],
    ['responses', [DEMO]],
    ['report', [DEMO]],
    ['check', [DEMO, '--min', '-100']],
    ['plan', ['--margin', '5']],
    ['inspect', [DEMO]],
  ])('%s', async (name, args) => {
    const { stdout } = await runHere([name, ...args, '--json', '--quiet', '--no-config']);
    const figures = records.filter((one) => one.name === name && one.record.figure).map(({ key }) => key);
    // An inspection has no figures: a field too many changes none of its findings.
    const expected = name === 'inspect' ? figures.filter((key) => key !== 'ragged') : figures;
    expect(Object.keys(JSON.parse(stdout).options).sort()).toEqual(expected.sort());
  });
});
