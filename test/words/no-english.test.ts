// No English word is left in the reports of another language, neither in its files nor on a screen; and what programs read
// is the same in all.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/in-process.js';
import { ROOT } from '../support/paths.js';
import { CASES } from '../support/words/languages.js';
import { filesIn, literalsOf, wordsOf } from '../support/words/literals.js';

const WORDS = 'src/words';

/** Names and signs that all languages share. */
const NAMES = [
  ...['NPS', 'CSV', 'JSON', 'IBAN', 'IP', 'DMY', 'MDY', 'en', 'holm', 'benjamini', 'hochberg', 'wald', 'id'],
];

/** The words of English reports. */
const ENGLISH = new Set(
  literalsOf(
    readdirSync(WORDS)
      .filter((file) => /^(?:en(?:-.*)?|account|hidden|left-out|scale)\.ts$/.test(file))
      .map((file) => join(WORDS, file)),
  )
    .flatMap(({ text }) => wordsOf(text))
    .filter((word) => !NAMES.includes(word)),
);

/** Every command that has a report, with as many of its lines as one run shows, on answers of some hundred people. */
const RUNS = [
  'score fixtures/demo/responses.csv',
  'score fixtures/demo/responses.csv --decimals 2 --min-n 1000',
  'score fixtures/invited/invitations.csv',
  'score fixtures/demo/responses.csv --benchmark 40',
  'score fixtures/questions/touchpoints.csv --score support --score price',
  'segment fixtures/demo/responses.csv --by region --by plan --total --min-n 30',
  'segment fixtures/demo/responses.csv --by region --top 2 --pairs',
  'segment fixtures/demo/responses.csv --by submitted_at:month',
  'segment fixtures/answers/products.csv --by products --answers-split ;',
  'trend fixtures/time/two-years.csv',
  'trend fixtures/time/two-years.csv --every week --rolling 4',
  'trend fixtures/time/two-years.csv --every quarter --grid shares',
  'goal fixtures/time/two-years.csv --target 50 --by-date 2026-12-31 --as-of 2026-04-01',
  'goal fixtures/time/two-years.csv --config fixtures/time/goals.json',
  'compare fixtures/comparison/q1.csv fixtures/comparison/q2.csv --count responses',
  'compare fixtures/comparison/q1-rows.csv fixtures/comparison/q2-rows.csv --by region',
  'compare fixtures/time/two-years.csv --split-at 2025-12-01 --by region',
  'movers fixtures/movers/q1.csv fixtures/movers/q2.csv --id customer_id',
  'comments fixtures/comments/fr.csv --themes starter',
  'comments fixtures/comments/en.csv --examples 2',
  'drivers fixtures/drivers/shop.csv',
  'drivers fixtures/drivers/chance.csv',
  'risk fixtures/risk/responses.csv',
  'responses fixtures/demo/responses.csv --only detractor --open region!=EMEA --limit 3',
  'check fixtures/check/now.csv --min 90 --expect responses>=10',
  'plan --margin 3',
  'plan --responses 400',
  'plan --detect 5 --mix 50/30/20',
  'inspect fixtures/demo/responses.csv',
].map((line) => ({ line, args: line.split(' ') }));

/** Words that a file brings along: names of columns, values, comments. */
async function ofData(args: readonly string[]): Promise<Set<string>> {
  const files = args.filter((arg) => arg.startsWith('fixtures/'));
  const texts = files.map((file) => readFileSync(join(ROOT, file), 'utf8'));
  // Why a file is read as it is, inspect says in English, as errors are.
  const why = args[0] === 'inspect' ? [(await runHere([...args, '--json'])).stdout] : [];
  // The column that it adds is called alike in every language.
  const added = args[0] === 'responses' ? ['nps_category'] : [];
  return new Set([...texts, ...args, ...why, ...added].flatMap(wordsOf));
}

describe.each(Object.entries(CASES))('%s', (language, { alike }) => {
  const foreign = (text: string) =>
    wordsOf(text).filter((word) => ENGLISH.has(word) && !alike.includes(word));
  const files = [`${WORDS}/${language}.ts`, ...filesIn(`${WORDS}/${language}`)];
  const isTranslated = !files.some((file) => readFileSync(file, 'utf8').includes('english('));

  it.skipIf(!isTranslated)('in its files', () => {
    const left = literalsOf(files).flatMap(({ file, text }) =>
      foreign(text).map((word) => `${file}: ${word}, in ${text}`),
    );
    expect(left).toEqual([]);
  });

  it.skipIf(!isTranslated)('knows only words as alike that English reports have', () => {
    expect(alike.filter((word) => !ENGLISH.has(word))).toEqual([]);
  });

  it.skipIf(!isTranslated).each(RUNS)('on the screen of $line', async ({ args }) => {
    const known = await ofData(args);
    for (const format of ['table', 'markdown']) {
      const { stdout, stderr, code } = await runHere([...args, '--format', format, '--lang', language, '-q']);
      expect({ code: code < 2, stderr }).toEqual({ code: true, stderr: '' });
      expect(foreign(stdout).filter((word) => !known.has(word))).toEqual([]);
    }
  });
});

describe('programs read what they always read', () => {
  const languages = Object.keys(CASES);
  it.each(RUNS.map((run, i) => ({ ...run, language: languages[i % languages.length]! })))('$line', async ({
    args,
    language,
  }) => {
    for (const format of ['json', 'csv']) {
      const run = (...more: string[]) => runHere([...args, '--format', format, ...more]);
      const plain = await run();
      expect(plain.code).toBeLessThan(2);
      expect(await run('--lang', language)).toEqual(plain);
    }
  });
});
