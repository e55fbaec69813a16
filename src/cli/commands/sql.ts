// nps sql: the query that makes an engine count what a command needs.
import type { Command } from 'commander';
import type { Source } from '../../input/bytes/source.js';
import { countQuery } from '../../sql/count-query.js';
import { hasIntegrity } from '../../sql/dialects.js';
import { EXPERIMENTAL } from '../../sql/query.js';
import { scoresQuery, withAnswers } from '../../sql/scores-query.js';
import { answersIn } from '../engines/answer-texts.js';
import { countQueryOf, ENGINE_COMMANDS, type EngineCommand } from '../engines/count-query-of.js';
import { expectedKeys } from '../engines/expected-keys.js';
import { queryFile, queryText } from '../engines/query-text.js';
import { readingLine } from '../engines/reading-line.js';
import { engineCommand, rejectUnasked } from '../engines/refused.js';
import { CONFIGURATION } from '../options/output.js';
import type { OptionGroup, Values } from '../options/record.js';
import { ASKED, ASKED_OF, TABLE, TEXT_OUTPUT } from '../options/sql.js';
import type { OutputOptions } from '../options/types.js';
import type { Host } from '../output/terminal.js';
import { writeText } from '../output/write-text.js';
import { cliError } from '../problems.js';
import type { CliWarning } from '../warnings.js';

type SqlOptions = Values<typeof TABLE.options> &
  Values<typeof ASKED.options> &
  Values<typeof ASKED_OF.options> &
  Pick<OutputOptions, 'names' | 'output' | 'quiet'>;

export const OPTIONS: readonly OptionGroup[] = [TABLE, ASKED, ASKED_OF, TEXT_OUTPUT, CONFIGURATION];

export const EXAMPLES = [
  'nps sql segment --dialect postgres --table survey.responses --by region',
  'nps sql trend --dialect trino --table survey.responses --date answered_on',
  'nps sql score --dialect duckdb --query @responses.sql --score answer --where "plan!=free"',
  'nps sql check --dialect snowflake --table responses --expect "nps[region=EMEA] >= 20"',
];

export const NOTES = [
  'The engine counts texts, and nps judges them. Save the answer as CSV: the same command with --counted reads it and gives the figures of the rows. The columns nps_rows and nps_groups show whether it is complete.',
  `Experimental: ${EXPERIMENTAL.join(', ')}. Their queries follow the documentation, and no such engine has run them yet.`,
];

/** Declares `nps sql`. */
export function declare(command: Command, host: Host): void {
  command
    .argument('<command>', `what to compute: ${ENGINE_COMMANDS.join(', ')}`)
    .action(async (name: string, options: SqlOptions) => {
      const asked = engineCommand(name);
      const isKnown = (key: string) => isGiven(command.getOptionValueSource(key));
      rejectUnasked(asked, isKnown);
      const given = Object.fromEntries(Object.entries(options).filter(([key]) => isKnown(key)));
      const { text, warnings } = await textOf(asked, options, given);
      await writeText(text, warnings, filesOf(options), options, host);
    });
}

/** The files that are read: output never writes over them. */
function filesOf({ query = '', answers }: SqlOptions): Source[] {
  return [queryFile(query), answers].flatMap((path) => (path === undefined ? [] : [{ name: path, path }]));
}

/** Whether the command line or the configuration has an option. */
const isGiven = (source: string | undefined) => source === 'cli' || source === 'config';

/**
 * The query, and the remarks on it.
 * @param given the options without their defaults
 */
async function textOf(
  command: EngineCommand,
  options: SqlOptions,
  given: Readonly<Record<string, unknown>>,
): Promise<{ readonly text: string; readonly warnings: readonly CliWarning[] }> {
  const { dialect, answers } = options;
  if (dialect === undefined) throw cliError({ kind: 'engine-without-dialect' });
  if (command === 'segment' && options.by === undefined)
    throw cliError({ kind: 'engine-segment-without-by' });
  const { by, areDated } = expectedKeys(options.expect ?? [], options);
  const { query, reading } = countQueryOf(command, {
    ...options,
    dialect,
    ...(options.query !== undefined && { query: await queryText(options.query) }),
    by: [...by, ...(options.by ?? [])],
    areDated,
  });
  const warnings: CliWarning[] = [
    ...(EXPERIMENTAL.includes(dialect) ? [{ code: 'experimental-dialect', dialect } as const] : []),
    ...(hasIntegrity(dialect) ? [] : [{ code: 'unchecked-answer' } as const]),
  ];
  if (query.latest !== undefined && answers === undefined)
    return { text: scoresQuery(query, dialect), warnings: [...warnings, { code: 'first-query' }] };
  const whole = answers === undefined ? query : withAnswers(query, await answersIn(answers, options));
  // With whole periods the engine itself has left out the other days.
  const window = query.period === undefined ? {} : { since: undefined, until: undefined };
  const line = readingLine(command, reading, { ...given, ...window });
  return {
    text: countQuery(whole, dialect),
    warnings: [...warnings, { code: 'counted-with', line }],
  };
}
