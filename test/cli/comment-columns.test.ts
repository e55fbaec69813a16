// Which column holds the comments, and which say when and in what language they were written.
import { expect, test } from 'vitest';
import { type CommentColumns, commentColumns } from '../../src/cli/responses/comment-columns.js';
import type { NpsError } from '../../src/core/errors.js';
import { readAll } from '../../src/input/read.js';
import { textSource } from '../support/reading.js';

const SENTENCES = ['the support was slow to answer my question', 'a friendly team that helps', 'it is fine'];

/** A file of 40 rows with a score and these columns. */
async function columnsOf(
  others: Readonly<Record<string, (i: number) => string>>,
  named: Parameters<typeof commentColumns>[2] = {},
  where: string[] = [],
): Promise<CommentColumns> {
  const names = ['nps', ...Object.keys(others)];
  const rows = Array.from({ length: 40 }, (_, i) =>
    [String(i % 11), ...Object.values(others).map((cell) => `"${cell(i)}"`)].join(','),
  );
  let found: CommentColumns | undefined;
  const batches = readAll(
    [textSource([names.map((name) => `"${name}"`).join(','), ...rows].join('\n'), 'answers.csv')],
    {
      where,
      choose: (columns, file) => {
        found = commentColumns(columns, file, named);
        return {};
      },
    },
  );
  for await (const _ of batches);
  return found!;
}

const sentence = (i: number) => `${SENTENCES[i % 3]} ${i}`;
const region = (i: number) => ['North', 'South'][i % 2]!;
const problemOf = (reading: Promise<unknown>) =>
  reading.then(
    () => undefined,
    (error: NpsError) => error.problem,
  );

test('the one column of long texts is taken, whatever it is called', async () => {
  expect(await columnsOf({ region, 'What else?': sentence })).toEqual({
    comment: 'What else?',
    found: { name: 'What else?', position: 3 },
    date: undefined,
    language: undefined,
  });
});

test('a column that is called so is taken where its texts are short, or all alike', async () => {
  expect((await columnsOf({ region, Comment: (i) => `ok ${i}` })).comment).toBe('Comment');
  expect((await columnsOf({ region, Comment: () => 'ok' })).comment).toBe('Comment');
  expect((await columnsOf({ region, コメント: (i) => `とても良い${i}` })).comment).toBe('コメント');
});

test('what programs wrote is no comment', async () => {
  const agent = (i: number) => `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/${i}`;
  expect((await columnsOf({ 'User Agent': agent, Comment: sentence })).comment).toBe('Comment');
});

test('a list of answers that were offered is no comment, whatever it is called', async () => {
  const offered = (i: number) => ['Disagree', 'Neutral', 'Strongly agree'][i % 3]!;
  expect((await columnsOf({ Feedback: offered, Comment: sentence })).comment).toBe('Comment');
});

test('a condition on the comments does not hide them', async () => {
  expect((await columnsOf({ Comment: sentence }, {}, ['Comment~support'])).comment).toBe('Comment');
});

test('without one, and with several, the columns are listed', async () => {
  expect(await problemOf(columnsOf({ region }))).toMatchObject({
    kind: 'no-comment-column',
    file: 'answers.csv',
    columns: [
      { name: 'nps', position: 1, kind: 'score' },
      { name: 'region', position: 2, kind: 'category', example: 'North' },
    ],
  });
  expect(await problemOf(columnsOf({ Comment: sentence, 'Why?': sentence }))).toMatchObject({
    kind: 'several-comment-columns',
    columns: [{ name: 'Comment' }, { name: 'Why?' }],
  });
});

test('a column that was named is taken without a word', async () => {
  const columns = { Comment: sentence, 'Why?': sentence };
  expect(await columnsOf(columns, { comment: 'Why?' })).toMatchObject({ comment: 'Why?', found: undefined });
});

test('columns say when and in what language', async () => {
  const day = (i: number) => `2026-03-${String((i % 28) + 1).padStart(2, '0')}`;
  const start = (i: number) => `2026-02-${String((i % 28) + 1).padStart(2, '0')}`;
  const UserLanguage = (i: number) => ['EN', 'FR', 'PT-BR'][i % 3]!;
  const found = await columnsOf({ 'Start Date': start, 'End Date': day, UserLanguage, Comment: sentence });
  expect(found).toMatchObject({ date: 'End Date', language: 'UserLanguage' });
});

test('a column of other things is no column of languages', async () => {
  const language = (i: number) => `${i % 5} of 5`;
  expect((await columnsOf({ language, Comment: sentence })).language).toBeUndefined();
});
