// Every command gives the same figures with --join as for one file with the rows joined beforehand.
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/cli/commands.js';
import { randomFrom } from '../../fuzz/random.mjs';
import { runHere } from '../../support/in-process.js';
import { csv, joinedByHand, type Row, written } from '../../support/join.js';

/** Customers, of whom some answered. */
function customers(count: number, seed: number): Row[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, i) => ({
    crm_id: `C${count - i}`,
    plan: ['pro', 'free', 'team', ''][random(4)]!,
    tier: ['gold', 'iron'][random(2)]!,
    // Another rating, and numbers that make no rating.
    'support rating': random(9) === 0 ? '' : String(3 + random(8)),
    spend: String(random(500_000) / 100),
    weight: ['1', '2', '0.5'][random(3)]!,
    since: `201${random(10)}-0${1 + random(9)}-15`,
    products: ['Router', 'Router;TV', 'TV;Phone', ''][random(4)]!,
    Manager: `Manager ${random(12)}`,
  }));
}

/** Responses whose scores go with what the customers are. */
function responses(count: number, of: readonly Row[], seed: number): Row[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, i) => {
    const customer = random(25) === 0 ? undefined : of[random(Math.min(of.length, count))]!;
    const day = Math.floor((i * 360) / count);
    const lift = customer?.plan === 'free' ? 3 : customer?.tier === 'gold' ? 0 : 1;
    const rating = Number(customer?.['support rating'] || 7);
    return {
      response: `R${i}`,
      customer: customer?.crm_id ?? ['', 'C0', ' '][random(3)]!,
      nps:
        random(40) === 0
          ? ['', 'n/a'][random(2)]!
          : String(Math.max(0, Math.min(10, rating + 2 - lift - random(4)))),
      region: ['EMEA', 'APAC', 'AMER'][random(3)]!,
      speed: String(1 + random(10)),
      wave: day < 180 ? 'one' : 'two',
      answered_on: new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10),
      comment: commentOf(random),
    };
  });
}

const WORDS = [
  'the price',
  'support',
  'delivery',
  'the app',
  'is slow',
  'is great',
  'is too high',
  'was late',
];

function commentOf(random: (below: number) => number): string {
  return Array.from({ length: 2 * random(4) }, () => WORDS[random(WORDS.length)]!).join(' ');
}

const ON = ['--on', 'customer=crm_id'];
const BEFORE = ['--before', 'wave=one', '--after', 'wave=two'];
const TARGETS = { 'targets.json': JSON.stringify({ tier: { gold: 30, iron: 70 } }) };
const GOALS = {
  'nps.json': JSON.stringify({
    goals: [
      { name: 'All', target: 40, date: '2026-06-30' },
      { name: 'Pro', target: 60, date: '2026-12-31', where: 'plan=pro' },
    ],
  }),
};

/** Lines of every command that reads responses; the name of a file is replaced by its path. */
const LINES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  score: [
    [],
    ['--where', 'spend>2500', '--where', 'plan!=free'],
    ['--weight', 'weight', '--where', 'weight!='],
    ['--latest-by', 'customer', '--date', 'answered_on'],
    ['--targets', 'targets.json', '--unmatched', 'drop'],
  ],
  segment: [
    ['--by', 'plan', '--by', 'plan,region'],
    ['--by', 'spend:quartiles', '--mean', 'spend', '--rate', 'plan=pro'],
    ['--by', 'since:year'],
    ['--by', 'products', '--answers-split', ';'],
  ],
  trend: [
    ['--date', 'answered_on', '--by', 'plan'],
    ['--where', 'tier=gold'],
  ],
  compare: [
    ['--before', 'plan=pro', '--after', 'plan=free', '--by', 'tier'],
    ['--periods', '2025-Q1,2025-Q2', '--by', 'plan', '--date', 'answered_on'],
    [...BEFORE, '--targets', 'targets.json', '--unmatched', 'drop'],
  ],
  check: [
    ['--expect', 'nps[plan=pro] >= -100'],
    ['--expect', 'responses[plan=*] >= 10', '--weight', 'weight', '--where', 'weight!='],
  ],
  comments: [[], ['--where', 'plan=team', '--themes', 'starter'], [...BEFORE]],
  drivers: [
    [],
    ['--columns', 'support rating,plan,speed'],
    ['--where', 'tier=gold'],
    ['--answers-split', ';', '--weight', 'weight', '--where', 'weight!='],
  ],
  risk: [
    [],
    ['--columns', 'plan,tier,region', '--depth', '3'],
    ['--side', 'promoters', '--where', 'spend>100'],
    ['--answers-split', ';'],
    ['--min-n', '20'],
  ],
  movers: [
    ['--id', 'customer', ...BEFORE],
    ['--id', 'customer', '--where', 'plan!=team', '--periods', '2025-Q1,2025-Q3', '--date', 'answered_on'],
    ['--id', 'customer', ...BEFORE, '--list'],
  ],
  goal: [
    ['--target', '50', '--by-date', '2026-12-31', '--where', 'plan=pro'],
    ['--config', 'nps.json', '--as-of', '2026-01-01'],
  ],
  report: [[], ['--by', 'plan', '--by', 'plan,tier', '--weight', 'weight', '--where', 'weight!=']],
  responses: [
    ['--where', 'plan=team', '--columns', 'response,nps,plan,spend'],
    ['--limit', '20'],
  ],
  tally: [
    ['--by', 'plan', '--by', 'plan,region'],
    ['--by', 'spend:quartiles', '--date', 'answered_on'],
  ],
  inspect: [[]],
};

/** They read no responses, or write what is no result; why nps sql joins nothing is in test/cli/errors. */
const OTHERS = ['plan', 'completion', 'init', 'sql'];

test('every command is looked at', () => {
  expect(
    Object.keys(COMMANDS)
      .filter((name) => !OTHERS.includes(name))
      .sort(),
  ).toEqual(Object.keys(LINES).sort());
});

/** What a command says, without the names of the files. */
async function said(line: readonly string[], paths: Readonly<Record<string, string>>) {
  const args = line.map((word) => paths[word] ?? word);
  const [command] = line;
  const isList = line.includes('--list') || command === 'responses' || command === 'tally';
  const format = isList ? ['-f', 'csv'] : ['--json'];
  const { stdout, stderr, code } = await runHere([
    ...args,
    ...(command === 'tally' ? [] : format),
    '--quiet',
  ]);
  expect([stderr, code]).toEqual(['', 0]);
  const text = Object.entries(paths).reduce((all, [, path]) => all.replaceAll(path, 'FILE'), stdout);
  if (isList) return text;
  const document = JSON.parse(text);
  const { input, options, warnings } = document;
  delete document.version;
  if (input) delete input.join;
  // How many fields rows have is told of the file itself.
  if (command === 'inspect') delete document.result.why.delimiter;
  if (options) for (const key of ['join', 'on']) delete options[key];
  if (warnings)
    document.warnings = warnings.filter(({ code }: { code: string }) => code !== 'unmatched-rows');
  return document;
}

describe.each([
  ['few responses', 400, 300],
  ['more than are read to see what the file is', 2600, 500],
  // Of the larger file the columns that are asked for are read a second time.
  ['a large second file', 1500, 90_000],
])('%s', (_, answers, known) => {
  const others = customers(known, 5);
  const rows = responses(answers, others.slice(0, 400), 9);
  const joined = joinedByHand(rows, others.slice(0, 400), 'customer', 'crm_id');
  const texts = {
    'r.csv': csv(rows),
    'crm.csv': csv(others),
    'joined.csv': csv(joined),
    ...TARGETS,
    ...GOALS,
  };

  test.each(Object.keys(LINES))('%s', async (command) => {
    const paths = written(texts);
    for (const line of LINES[command]!)
      expect(
        await said([command, 'r.csv', '--join', 'crm.csv', ...ON, ...line], paths),
        line.join(' '),
      ).toEqual(await said([command, 'joined.csv', ...line], paths));
  });
});
