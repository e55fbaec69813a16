// What commands say of a join is what they say of the file that sqlite3 joined beforehand: fixtures/README.md.
import { expect, test } from 'vitest';
import { runHere } from '../../support/in-process.js';

const JOINED = ['fixtures/join/responses.csv', '--join', 'fixtures/join/crm.csv', '--on', 'customer_id=id'];
const TWIN = 'region (crm.csv)';

/** Names of columns as they are in the file that was joined beforehand. */
const renamed = (text: string) => text.replaceAll(TWIN, 'country').replaceAll('region#1', 'region');

async function documentOf(args: readonly string[]) {
  const { stdout, stderr, code } = await runHere([...args, '--json', '--quiet']);
  expect([stderr, code]).toEqual(['', 0]);
  const { result, input } = JSON.parse(renamed(stdout));
  const { rows, answered, blank, rejected, filtered } = input;
  return { result, account: { rows, answered, blank, rejected, filtered } };
}

test.each([
  ['score'],
  ['score', '--where', 'spend>2500', '--where', 'plan!=free'],
  ['score', '--weight', 'weight', '--where', 'weight!='],
  ['segment', '--by', 'plan'],
  ['segment', '--by', TWIN, '--by', 'plan,region#1'],
  ['segment', '--by', 'spend:quartiles'],
  ['segment', '--by', 'since:year', '--mean', 'spend', '--rate', 'plan=pro'],
  ['trend', '--date', 'answered_on', '--where', 'plan=pro'],
  ['compare', '--before', 'plan=pro', '--after', 'plan=free'],
  ['check', '--expect', 'nps[plan=pro] >= -100'],
  ['comments', '--comment', 'comment', '--where', 'plan=team'],
])('%s %s %s', async (command, ...options) => {
  const beforehand = options.map(renamed);
  expect(await documentOf([command, ...JOINED, ...options])).toEqual(
    await documentOf([command, 'fixtures/join/joined.csv', ...beforehand]),
  );
});
