// nps score with several questions as a program: differences of the same people, told only where they tell of nobody.
import { describe, expect, it } from 'vitest';
import type { QuestionScoresResult } from '../../src/core/results.js';
import { temporaryFile } from '../support/folder.js';
import { runHere } from '../support/in-process.js';

/** Rows with the answers to some questions; undefined is a blank cell. */
type Answers = readonly (number | undefined)[];

const QUESTIONS = ['support', 'price', 'delivery'];

async function scored(rows: readonly Answers[], ...args: string[]): Promise<QuestionScoresResult> {
  const names = QUESTIONS.slice(0, rows[0]!.length);
  const lines = rows.map((row, i) => [i, ...row.map((answer) => answer ?? '')].join(','));
  const file = temporaryFile('responses.csv', `${[['id', ...names].join(','), ...lines].join('\n')}\n`);
  const asked = names.flatMap((name) => ['--score', name]);
  const { stdout, code } = await runHere(['score', file, ...asked, ...args, '--json', '-q']);
  expect(code).toBe(0);
  return JSON.parse(stdout).result;
}

const rowsOf = (count: number, row: (i: number) => Answers) =>
  Array.from({ length: count }, (_, i) => row(i));
/** Answers to both of two questions. */
const both = (count: number) => rowsOf(count, (i) => [(i * 7) % 11, (i * 3) % 11]);
const onlyFirst = (count: number) => rowsOf(count, (i) => [i % 11, undefined]);
const onlySecond = (count: number) => rowsOf(count, (i) => [undefined, i % 11]);

const stepOf = (score: number) => (score >= 9 ? 1 : score >= 7 ? 0 : -1);
const npsOf = (scores: readonly number[]) =>
  (100 * scores.reduce((sum, score) => sum + stepOf(score), 0)) / scores.length;

it('each question has its own answers, and the difference is that of those who answered both', async () => {
  const rows = [...both(90), ...onlyFirst(25), ...onlySecond(14)];
  const { questions, differences } = await scored(rows);
  const answersTo = (question: 0 | 1, some: readonly Answers[] = rows) =>
    some.flatMap((row) => row[question] ?? []);
  for (const question of [0, 1] as const) {
    const { nps, responses, account } = questions[question]!;
    expect(responses).toBe(answersTo(question).length);
    expect(nps).toBeCloseTo(npsOf(answersTo(question)), 9);
    expect(account).toEqual({
      rows: rows.length,
      answered: responses,
      blank: rows.length - responses,
      rejected: 0,
      filtered: 0,
    });
  }
  expect(differences).toHaveLength(1);
  const pairs = rows.slice(0, 90);
  expect(differences[0]).toMatchObject({ questions: ['support', 'price'], responses: 90 });
  expect(differences[0]!.difference).toBeCloseTo(npsOf(answersTo(0, pairs)) - npsOf(answersTo(1, pairs)), 9);
});

describe('with --min-n 10 a difference', () => {
  const isHidden = async (rows: readonly Answers[]) =>
    (await scored(rows, '--min-n', '10')).differences.map(({ difference }) => difference === null);

  it.each<[string, Answers[], boolean]>([
    ['of the same people is shown', both(60), false],
    ['is shown where the others are enough', [...both(60), ...onlyFirst(10)], false],
    ['is hidden where it leaves few others', [...both(60), ...onlyFirst(9)], true],
    ['is hidden where it leaves few others of both', [...both(60), ...onlyFirst(5), ...onlySecond(4)], true],
    ['is hidden where few answered both', [...both(9), ...onlyFirst(40), ...onlySecond(40)], true],
  ])('%s', async (_, rows, expected) => {
    expect(await isHidden(rows)).toEqual([expected]);
  });

  it('of three is shown only for questions that the same people answered', async () => {
    const three = rowsOf(80, (i) => [(i * 7) % 11, (i * 3) % 11, i < 50 ? i % 11 : undefined]);
    expect(await isHidden(three)).toEqual([false, true, true]);
  });
});
