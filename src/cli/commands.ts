// The commands by name. What a command needs is loaded when it is called, so that start-up does not grow with their
// number.
import type { Command } from 'commander';
import type { OptionGroup } from './options/record.js';
import type { Host } from './output/terminal.js';

/** What the file of a command exports. */
export interface CommandModule {
  OPTIONS: readonly OptionGroup[];
  /** Command lines for help; the two that say most come first. */
  EXAMPLES: readonly string[];
  /** What help says besides, in paragraphs. */
  NOTES?: readonly string[];
  /** Adds arguments and action to a command. */
  declare(command: Command, host: Host): void;
}

interface CommandEntry {
  readonly description: string;
  readonly load: () => Promise<CommandModule>;
}

export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  score: { description: 'the NPS of all responses', load: () => import('./commands/score.js') },
  segment: { description: 'the NPS of each segment', load: () => import('./commands/segment.js') },
  compare: {
    description: 'whether the NPS moved, and what moved it',
    load: () => import('./commands/compare.js'),
  },
  trend: {
    description: 'the NPS of each period, and whether it rises, falls or breaks',
    load: () => import('./commands/trend.js'),
  },
  goal: {
    description: 'whether an NPS will be reached by its date, if the line goes on',
    load: () => import('./commands/goal.js'),
  },
  movers: {
    description: 'who changed their mind between two waves, and what that did to the NPS',
    load: () => import('./commands/movers.js'),
  },
  tally: {
    description: 'counts by text, as parts of a large job that add up',
    load: () => import('./commands/tally.js'),
  },
  responses: {
    description: 'the answers themselves, with their rows: who to call',
    load: () => import('./commands/responses.js'),
  },
  comments: {
    description: 'what comments say: the themes that go with low and with high scores',
    load: () => import('./commands/comments.js'),
  },
  drivers: {
    description: 'which ratings and segments go with the NPS, and how much',
    load: () => import('./commands/drivers.js'),
  },
  risk: {
    description: 'the segments that pull the NPS down or lift it',
    load: () => import('./commands/risk.js'),
  },
  report: {
    description: 'all that the answers tell on one page, to be passed on',
    load: () => import('./commands/report.js'),
  },
  check: {
    description: 'whether the figures are as expected, for scripts and CI',
    load: () => import('./commands/check.js'),
  },
  plan: { description: 'how many responses are needed', load: () => import('./commands/plan.js') },
  inspect: {
    description: 'what is in a file, and how nps would read it',
    load: () => import('./commands/inspect.js'),
  },
  init: { description: 'write a configuration to start from', load: () => import('./commands/init.js') },
  sql: {
    description: 'print the query that makes an engine count what a command needs',
    load: () => import('./commands/sql.js'),
  },
  completion: {
    description: 'print a script that completes command lines in a shell',
    load: () => import('./commands/completion.js'),
  },
};

/** The command of files that are given without one. */
export const USUAL_COMMAND = 'score';

/** Whether a word is the name of a command. */
export function isCommand(word: string | undefined): word is string {
  return word !== undefined && Object.hasOwn(COMMANDS, word);
}

/** The options of each command that has any, for which all commands are loaded. */
export async function allOptions(): Promise<Record<string, readonly OptionGroup[]>> {
  const loaded = Object.entries(COMMANDS).map(
    async ([name, { load }]) => [name, (await load()).OPTIONS] as const,
  );
  return Object.fromEntries((await Promise.all(loaded)).filter(([, groups]) => groups.length > 0));
}
