// nps check: whether the figures are as they are expected to be; the exit code says so too.
import { isAbsolute, relative } from 'node:path';
import type { Command } from 'commander';
import { block } from '../../core/block.js';
import type { Source } from '../../input/bytes/source.js';
import type { CheckReport } from '../../report/check-report.js';
import { baselineSource, baselinesFor } from '../check/baseline.js';
import { type Check, type CheckOptions, checksOf } from '../check/checks.js';
import { groupsOf, measure } from '../check/measure.js';
import { type Measured, type Outcome, outcomesOf } from '../check/verdicts.js';
import { CHECKS } from '../options/check.js';
import { ANSWERS_AND_COMMENTS } from '../options/columns.js';
import { figureOptions } from '../options/figures.js';
import { CONFIGURATION, OUTPUT_FOR_CI } from '../options/output.js';
import { COUNTING } from '../options/reading.js';
import type { OptionGroup } from '../options/record.js';
import { NO_SEGMENTS } from '../options/segment.js';
import { INTERVALS } from '../options/statistics.js';
import { FILES } from '../options/types.js';
import { sourcesOf } from '../output/files.js';
import { type CommandInput, type CommandResult, run } from '../output/run.js';
import { appendSummary } from '../output/step-summary.js';
import type { Host } from '../output/terminal.js';
import { cliError } from '../problems.js';
import { blockOptions, type Collected } from '../responses/collect.js';
import type { Side } from '../responses/sides.js';
import { linesOf, resultOf, shownChecks, summaryOf, tableOf, tidy } from '../views/check.js';
import { accountLine, inputOf, representationLine, weightedLine, weightWarnings } from '../views/shared.js';
import { unsaid } from '../warnings.js';

export const OPTIONS: readonly OptionGroup[] = [
  CHECKS,
  ANSWERS_AND_COMMENTS,
  COUNTING,
  INTERVALS,
  OUTPUT_FOR_CI,
  CONFIGURATION,
  NO_SEGMENTS,
];

/** Declares `nps check`. */
export function declare(command: Command, host: Host): void {
  command
    .argument('[files...]', FILES)
    .addHelpText(
      'after',
      `
Metrics: nps, ci.low, ci.high, drop (points), promoters, passives, detractors (%), mean, responses.
Operators: >= > <= < == !=. [region=*] checks each region, [region=(blank)] those without one.

Examples:
  nps check responses.csv --min 30
  nps check responses.csv --expect 'nps[region=*] >= 0' --expect 'detractors <= 20%'
  nps check responses.csv --baseline last.json --max-drop 5 --format junit -o nps.xml

Exit codes: 0 all checks passed, 1 one failed or had too few responses, 2 usage or input error.`,
    )
    .action(async (files: string[], options: CheckOptions & { by?: string }) => {
      if (options.by) {
        throw cliError({ kind: 'takes-no-by', command: 'check', by: options.by });
      }
      // Before any file is read: a gate that cannot be understood must not look open.
      const checks = checksOf(options);
      const sources = await sourcesOf(files, host, 'check');
      const baseline =
        options.baseline === undefined ? undefined : await baselineSource(options.baseline, sources, host);
      const summary = host.env.GITHUB_STEP_SUMMARY;
      await run((given) => check(given, checks, baseline, summary), sources, options, host);
    });
}

async function check(
  { sources, options, watch }: CommandInput<CheckOptions>,
  checks: readonly Check[],
  baseline: Source | undefined,
  summaryFile: string | undefined,
): Promise<CommandResult> {
  const groups = groupsOf(checks);
  const collected = await measure(sources, groups, options, watch);
  const [all] = collected;
  const { reading } = all!;
  if (reading.answered === 0) {
    throw cliError({ kind: 'nothing-answered', files: reading.sources, account: inputOf(reading) });
  }
  const figures = blockOptions(options);
  const baselines = await baselinesFor(baseline, groups, collected, options);
  const measured = groups.map(
    (group, i): Measured => ({ group, collected: collected[i]!, baseline: baselines[i] }),
  );
  const outcomes = checks.flatMap((one) =>
    outcomesOf(one, measured.find(({ group }) => group.checks.includes(one))!, {
      figures,
      certain: options.certain === true,
      comment: options.comment && String(reading.columns.comment),
    }),
  );
  const before = baselines.find((one) => one !== undefined)?.side;
  return reportOf(outcomes, all!, before, options, summaryFile);
}

function reportOf(
  outcomes: readonly Outcome[],
  { overall, reading, representation }: Collected,
  before: Side | undefined,
  options: CheckOptions,
  summaryFile: string | undefined,
): CommandResult {
  const whole = block(overall, blockOptions(options));
  const results = outcomes.map(resultOf);
  const passed = results.every(({ status, level }) => status === 'pass' || level === 'warn');
  const summary = summaryOf(outcomes);
  const accounts = [
    ...weightedLine(whole),
    ...representationLine(representation),
    accountLine(reading),
    ...(before === undefined ? [] : [`baseline ${before.name}: ${accountLine(before.account)}`]),
  ];
  const [source] = reading.sources;
  const shown = (...more: readonly string[]): CheckReport => ({
    checks: shownChecks(outcomes, source === '-' ? 'stdin' : fromHere(source!)),
    summary,
    notes: [...accounts, ...more],
  });
  const report: CommandResult = {
    command: 'check',
    title: '',
    lead: linesOf(outcomes),
    tables: [],
    footer: [...accounts, summary],
    records: tidy(results),
    input: inputOf(reading),
    options: {
      ...figureOptions(options),
      baseline: options.baseline ?? null,
      minResponses: options.minResponses ?? null,
      certain: options.certain ?? false,
    },
    result: { passed, checks: results },
    warnings: [
      ...reading.warnings,
      ...weightWarnings(whole),
      ...unsaid(before?.warnings ?? [], reading.warnings),
    ],
    details: [...reading.details, ...(before?.details ?? [])],
    passed,
  };
  const markdown = async () => {
    const { renderMarkdown } = await import('../../report/markdown.js');
    const title = `NPS checks ${passed ? 'passed' : 'did not pass'}`;
    return renderMarkdown({ ...report, warnings: [], title, lead: [], tables: [tableOf(outcomes)] });
  };
  return {
    ...report,
    formats: {
      markdown,
      github: async () => {
        const { renderGithub } = await import('../../report/github.js');
        const problems = summaryFile ? appendSummary(summaryFile, await markdown(), summary) : [];
        return renderGithub(shown(...problems));
      },
      junit: async () => (await import('../../report/junit.js')).renderJunit(shown()),
      gitlab: async () => (await import('../../report/gitlab.js')).renderGitlab(shown()),
    },
  };
}

/** CI systems want paths within the repository, and jobs run in its folder. */
function fromHere(path: string): string {
  const short = relative(process.cwd(), path);
  return isAbsolute(path) && !short.startsWith('..') ? short : path;
}
