// nps and the peers that are here find in a small file what it holds; who does not is named, with what it got wrong.
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { compareAnswers } from './answers.mjs';
import { prepare } from './files.mjs';
import { run } from './meter.mjs';
import { type Contender, npsWith, PEERS } from './peers.mjs';

const file = prepare(temporaryFolder(), 'main', { rows: 2000 }, () => {});
const found = PEERS.flatMap((peer) => peer.find() ?? []);

it('csv-parse, which the project has, is among the peers that are here', () => {
  expect(found.map(({ name }) => name)).toContain('csv-parse');
});

it.each([npsWith(), ...found])('$name $version finds what the file holds', (contender) => {
  expect(() => compareAnswers([{ contender, file }])).not.toThrow();
});

describe('an answer that differs', () => {
  const wrong = (change: (tallies: Record<string, number[]>) => void): Contender => {
    const tallies = structuredClone(file.contents.tallies);
    change(tallies);
    const script = `console.log(${JSON.stringify(JSON.stringify(tallies))})`;
    const command = () => [process.execPath, '-e', script];
    return { name: 'Wrong', version: '1', command, answer: (output) => JSON.parse(output) };
  };

  it.each([
    [
      'a count',
      (t: Record<string, number[]>) => t.EMEA![3]!++,
      /Wrong on .*:\n {2}"EMEA", score 3: \d+, not \d+$/,
    ],
    ['a missing region', (t: Record<string, number[]>) => delete t[''], /the blank region is missing$/],
    [
      'a region too many',
      (t: Record<string, number[]>) => (t.Atlantis = [1]),
      /"Atlantis" has no answers in the file$/,
    ],
  ])('%s', (_, change, message) => {
    const contenders = [npsWith(), wrong(change)];
    expect(() => compareAnswers(contenders.map((contender) => ({ contender, file })))).toThrow(message);
    expect(() => compareAnswers([{ contender: wrong(() => {}), file }])).not.toThrow();
  });

  it('a number of lines', () => {
    const wc: Contender = { name: 'wc', version: '', command: () => ['echo', '7'], answer: Number.parseInt };
    expect(() => compareAnswers([{ contender: wc, file }])).toThrow(/7 lines, not \d{4}$/);
  });
});

it('a program that fails is named with what it said', () => {
  const script = 'console.error("no memory left"); process.exit(1)';
  expect(() => run([process.execPath, '-e', script])).toThrow(/-e .*\nfailed: no memory left$/);
  expect(() => run(['no-such-program'])).toThrow(/no-such-program\nfailed: .*ENOENT/);
});
