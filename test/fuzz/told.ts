// What is said of a difference, in a line.
import { isDeepStrictEqual } from 'node:util';
import { told } from '../../src/cli/words/problems.js';
import { NpsError } from '../../src/core/errors.js';
import { anyCommand } from '../../src/words/names.js';

/** Characters of it. */
const MOST = 300;

/** Where two values differ first, and how. */
export function firstDifference(expected: unknown, found: unknown, place = ''): string {
  if (isNode(expected) && isNode(found) && Array.isArray(expected) === Array.isArray(found)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      const [one, other] = [expected[key], found[key]];
      if (!isDeepStrictEqual(one, other)) return firstDifference(one, other, `${place}/${key}`);
    }
  }
  return `${place} is ${shown(found)} instead of ${shown(expected)}`.trim();
}

const isNode = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}

/** What is wrong with an error: undefined where it is one that is told, in a line. */
export function lineFault(error: unknown): string | undefined {
  if (!(error instanceof NpsError)) return String((error as Error)?.stack ?? error);
  const { message } = told(error, anyCommand);
  return message === '' || /[\n\r]/.test(message)
    ? `told in other than a line: ${JSON.stringify(message)}`
    : undefined;
}
