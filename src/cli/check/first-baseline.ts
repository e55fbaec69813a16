// A baseline that is not there yet: before anything is read, and with the command that makes the first one.
import { statSync } from 'node:fs';
import { METRICS } from '../../core/metrics.js';
import { isAddress, readFault } from '../../input/bytes/file-fault.js';
import { ANSWERS } from '../options/columns.js';
import { CONFIGURATION } from '../options/output.js';
import { COUNTING } from '../options/reading.js';
import { longFlag, optionsIn } from '../options/record.js';
import { INTERVALS } from '../options/statistics.js';
import type { Typed } from '../options/typed.js';
import { cliError } from '../problems.js';
import type { Check } from './checks.js';
import { groupsOf } from './measure.js';

/** Rows of then, which no run of nps makes. */
const RESPONSES = /\.(?:csv|tsv|tab|txt|gz)$/i;

/** What nps score has too, and so decides which responses its figures are of. */
const SHARED = new Set(
  Object.values(optionsIn([ANSWERS, COUNTING, INTERVALS, CONFIGURATION]))
    .map(longFlag)
    .filter((flag) => flag !== longFlag(ANSWERS.options.rejects)),
);

/**
 * @param line the command line after `check`
 * @throws NpsError `unreadable-file` where there is no document of that name
 */
export function rejectMissingBaseline(path: string, line: readonly Typed[], checks: readonly Check[]): void {
  if (path === '-' || RESPONSES.test(path) || isAddress(path)) return;
  try {
    statSync(path);
  } catch (error) {
    const fault = readFault(error, path);
    if (fault?.reason !== 'missing') return;
    const drops = checks.filter(({ expectation: { metric } }) => METRICS[metric].of === 'drop');
    throw cliError({
      kind: 'no-baseline',
      file: path,
      names: fault.names,
      words: line.filter(({ flag }) => flag === undefined || SHARED.has(flag.replace('--no-', '--'))),
      by: groupsOf(drops).flatMap((group) => group.by),
    });
  }
}
