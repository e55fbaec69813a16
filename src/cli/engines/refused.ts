// Commands and options that an engine cannot answer, and why.
import { flagOf } from '../../words/names.js';
import type { EngineProblem } from '../engine-problem-kinds.js';
import { cliError } from '../problems.js';
import { ENGINE_COMMANDS, type EngineCommand } from './count-query-of.js';

/** Commands that look at single rows, or that read nothing. */
const OF_ROWS = [
  ...['movers', 'responses', 'comments', 'drivers', 'risk', 'inspect', 'init', 'plan', 'report'],
] as const;

type Why = Extract<EngineProblem, { readonly kind: 'engine-refuses' }>['why'];

/** Options by key. */
const REFUSED: Readonly<Record<string, Why>> = {
  comment: 'rows',
  strict: 'rows',
  rejects: 'rows',
  mean: 'rows',
  rate: 'rows',
  invited: 'rows',
  targets: 'targets',
  category: 'categories',
  counts: 'counts',
  tz: 'zone',
  dateFormat: 'order',
};

/** Options that only some commands have. */
const ONLY_OF: Readonly<Record<string, readonly EngineCommand[]>> = {
  by: ['segment', 'trend', 'compare'],
  every: ['trend'],
  weekStart: ['trend'],
  before: ['compare'],
  after: ['compare'],
  splitAt: ['compare'],
  periods: ['compare'],
  expect: ['check'],
};

/** @throws NpsError `usage` where its figures do not follow from counts */
export function engineCommand(name: string): EngineCommand {
  const known = ENGINE_COMMANDS.find((command) => command === name);
  if (known !== undefined) return known;
  const why = name === 'goal' ? 'trend' : OF_ROWS.some((one) => one === name) ? 'rows' : 'unknown';
  throw cliError({ kind: 'engine-command', command: name, why });
}

/**
 * Refuses options that need rows, and options of other commands.
 * @param isGiven whether an option, by key, is on the command line or in the configuration
 * @throws NpsError `usage`
 */
export function rejectUnasked(command: EngineCommand, isGiven: (key: string) => boolean): void {
  for (const [key, why] of Object.entries(REFUSED))
    if (isGiven(key)) throw cliError({ kind: 'engine-refuses', flag: flagOf(key), why });
  for (const [key, others] of Object.entries(ONLY_OF))
    if (isGiven(key) && !others.includes(command))
      throw cliError({ kind: 'engine-of-others', flag: flagOf(key), command, others });
}
