// Whatever a hint spells out can be typed: it leads to a result, or to another question, and never to a mistake in usage.
import { beforeAll, describe, expect, it } from 'vitest';
import { expectedOf, goldenCases } from '../support/cases.js';
import { wordsOf } from '../support/command-line.js';
import { temporaryFolder } from '../support/folder.js';
import { waysOn } from '../support/hints.js';
import { runHere } from '../support/in-process.js';
import { ROOT } from '../support/paths.js';
import { ENVIRONMENT } from '../support/run.js';

beforeAll(() => process.chdir(ROOT));

/** Options that say how responses are read. */
const OF_READING = new Set([
  ...['--score', '--category', '--category-codes', '--count', '--counts', '--missing', '--scale', '--bands'],
  ...['--fractions', '--header-rows', '--skip-lines', '--delimiter', '--quote', '--encoding', '--ragged'],
  ...['--where', '--date', '--date-format', '--latest-by', '--score-before', '--score-after'],
]);

const errorIn = (stderr: string) => /^nps: .*$/m.exec(stderr)?.[0];

const cases = goldenCases().flatMap((golden) => {
  const words = wordsOf(golden.command, { TMP: '' });
  const { stderr = '', exitcode } = expectedOf(golden);
  const hint = /^hint: (.*)$/m.exec(stderr)?.[1];
  if (words?.[0] !== 'nps' || exitcode !== '2' || hint === undefined) return [];
  // A whole command line with the files of this one is followed by test/cli/mistakes/.
  const files = words.filter((word) => word.startsWith('fixtures/'));
  if (/: nps \w+ /.test(hint) && files.some((file) => hint.includes(file))) return [];
  // What another command takes, or the same without an option, is told in words.
  const ways = waysOn(hint).filter((way) =>
    way.every((word) => !word.startsWith('--') || OF_READING.has(word)),
  );
  return ways.map((way) => ({
    name: `${golden.name}: ${way.join(' ')}`,
    command: golden.command,
    first: errorIn(stderr),
    way,
  }));
});

it('there are many', () => {
  expect(cases.length).toBeGreaterThan(30);
});

describe('a hint can be followed', () => {
  it.for(cases)('$name', async ({ command, first, way }) => {
    const words = wordsOf(command, { TMP: temporaryFolder() })!.slice(1);
    const { stderr, code } = await runHere(withWay(words, way), [], { env: ENVIRONMENT });
    expect(code).toBeLessThan(3);
    expect(errorIn(stderr)).not.toBe(first);
    expect(stderr).not.toMatch(/unknown option|is invalid|is given twice|argument missing/);
  });
});

/** The command with the options of a hint in the place of its own. */
function withWay(words: readonly string[], way: readonly string[]): string[] {
  const flags = new Set(way.filter((word) => word.startsWith('--')));
  const kept = words.filter((word, i) => {
    const isReplaced = flags.has(word.split('=')[0]!);
    const isItsValue = i > 0 && flags.has(words[i - 1]!) && !word.startsWith('--');
    return !isReplaced && !isItsValue;
  });
  return [...kept, ...way];
}
