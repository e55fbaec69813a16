// nps report --min-n as a program: what no part would tell by itself, and all of them together would.
import { expect, test } from 'vitest';
import type { ReportResult } from '../../src/core/report-result.js';
import { temporaryFile } from '../support/folder.js';
import { runHere } from '../support/in-process.js';

/** 60 answers over three months, of which the last two have no date, and two no comment. */
function responses(rows = 60): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const day =
      row < 58 ? `2026-0${1 + Math.floor(row / 20)}-${String(1 + (row % 20)).padStart(2, '0')}` : '';
    return [day, ['free', 'pro'][row % 2], [10, 9, 7, 3][row % 4], row < 2 ? '' : `said ${row}`].join(',');
  });
  return temporaryFile('responses.csv', `date,plan,nps,comment\n${lines.join('\n')}\n`);
}

async function report(...args: string[]): Promise<{ result: ReportResult; stderr: string; stdout: string }> {
  const { stdout, stderr, code } = await runHere(['report', ...args, '--json']);
  expect(code, stderr).toBe(0);
  return { result: JSON.parse(stdout).result, stderr, stdout };
}

test('the answers without a date do not follow from the trend and the whole', async () => {
  const file = responses();
  const open = (await report(file, '--every', 'month')).result.trend!;
  expect([open.overall.responses, open.overall.nps === null]).toEqual([58, false]);
  const { result } = await report(file, '--every', 'month', '--min-n', '5');
  expect(result.score).toMatchObject({ responses: 60, nps: 25 });
  expect(result.trend!.overall).toMatchObject({ responses: 58, hidden: true });
  expect(result.trend!.periods.filter(({ hidden }) => hidden)).toHaveLength(1);
});

test('the comments are left out where few wrote none', async () => {
  const file = responses();
  const { leftOut, comments } = (await report(file, '--min-n', '5')).result;
  expect(comments).toBeUndefined();
  expect(leftOut).toContainEqual({ part: 'comments', reason: 'privacy' });
  expect((await report(file, '--min-n', '2')).result.comments).toBeDefined();
});

test('a change since a page of a few answers fewer is hidden, and said', async () => {
  const { stdout } = await report(responses(57));
  const before = temporaryFile('before.json', stdout);
  const shown = await report(responses(), '--baseline', before, '--min-n', '3');
  expect(shown.result.change).toBeDefined();
  const hidden = await report(responses(), '--baseline', before, '--min-n', '5');
  expect(hidden.result.change).toBeUndefined();
  expect(hidden.stderr).toContain('is hidden: it would tell of 3 responses, fewer than 5');
});
