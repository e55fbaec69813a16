// nps compare: whether the NPS really moved, and which segments moved it.

import type { Command } from 'commander';
import { comparisonOf } from '../../core/comparison.js';
import { alphaOf, contrastOf, withNoise } from '../../core/contrast.js';
import { detectableOf } from '../../core/detectable.js';
import { otherScale } from '../../core/scale.js';
import { decomposeTold } from '../../core/told-decomposition.js';
import { givenTo } from '../engines/given.js';
import { ANSWERS_ALONE } from '../options/columns.js';
import { COMPARISON } from '../options/compare.js';
import { figureOptions } from '../options/figures.js';
import { CONFIGURATION, FIGURES_OUTPUT } from '../options/output.js';
import { COUNTING } from '../options/reading.js';
import type { OptionGroup } from '../options/record.js';
import { PRIVACY } from '../options/segment.js';
import { INTERVALS } from '../options/statistics.js';
import { type Typed, typedWords } from '../options/typed.js';
import { VIA_OF_TWO } from '../options/via.js';
import { type Action, type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { cliError } from '../problems.js';
import { warningsBySide } from '../responses/both-files.js';
import { moversLine } from '../responses/movers-line.js';
import { type ToldSides, toldOfSides } from '../responses/privacy.js';
import { warningsOfBoth } from '../responses/score-columns.js';
import { otherConditions, type Side } from '../responses/sides.js';
import { inputOfSides } from '../responses/sides-account.js';
import { type CompareOptions, isByDays, readSides, type TwoSides } from '../responses/two-sides.js';
import { weightWarnings } from '../responses/weight-warnings.js';
import { sampleOfGroup } from '../saved/documents.js';
import { type Compared, compareView } from '../views/compare.js';
import type { CliWarning } from '../warnings.js';

export const OPTIONS: readonly OptionGroup[] = [
  COMPARISON,
  ANSWERS_ALONE,
  COUNTING,
  INTERVALS,
  PRIVACY,
  FIGURES_OUTPUT,
  VIA_OF_TWO,
  CONFIGURATION,
];

export const EXAMPLES = [
  'nps compare q1.csv q2.csv --by region',
  'nps compare year.csv --before "quarter=Q1" --after "quarter=Q2"',
  'nps compare q1.csv q2.csv',
  'nps compare last.json now.csv',
  'nps compare year.csv --split-at 2025-06-01',
  'nps compare year.csv --periods 2025-Q1,2025-Q2 --by region',
];

/** Declares `nps compare`. */
export function declare(command: Command, host: Host): void {
  command
    .argument('[files...]', 'before and after: CSV files or saved --json documents; or one file')
    .action(async (files: string[], asked: CompareOptions, { parent }: Command) => {
      if (files.length === 0 && asked.via === undefined && !isOfOneFile(asked)) throw needsTwo();
      const { sources, options } = await givenTo(files, asked, host, 'compare');
      rejectContradictions(sources.length, options);
      const line = typedWords(parent!.args.slice(1), OPTIONS);
      const compare: Action<CompareOptions, Compared> = {
        compute: (given) => compute(given, line),
        view: compareView,
      };
      await run(compare, sources, options, host);
    });
}

/** Whether the responses of one file, or of standard input, can make both sides. */
const isOfOneFile = (options: CompareOptions) =>
  isByDays(options) || (options.before !== undefined && options.after !== undefined);

function rejectContradictions(files: number, options: CompareOptions): void {
  if (isByDays(options)) return;
  if (files > 2) throw cliError({ kind: 'compare-too-many', files });
  if (files === 1 && !isOfOneFile(options)) throw needsTwo();
  if (files === 2 && (options.before !== undefined || options.after !== undefined))
    throw cliError({ kind: 'halves-of-two-files' });
}

function needsTwo() {
  return cliError({ kind: 'compare-needs-two' });
}

/** @param line the command line as it was typed, after the command */
async function compute(
  { sources, options, watch }: CommandInput<CompareOptions>,
  line: readonly Typed[],
): Promise<Compared> {
  const { before, after, dated } = await readSides(sources, options, watch);
  const told = await toldOfSides(before, after, options);
  const days = dated && (await import('../responses/told-days.js')).toldDays(dated);
  const sampling = told.isHidden ? null : contrastOf(after.sample, before.sample);
  const contrast = sampling && days?.noise ? withNoise(sampling, days.noise) : sampling;
  const level = options.confidence / 100;
  const comparison = comparisonOf(contrast, level);
  const detectable = detectableOf(contrast, comparison.significant, alphaOf(level));
  const by = after.breakdown?.by ?? [];
  const tests = {
    adjust: options.adjust,
    level,
    sampleOf: sampleOfGroup,
    ...(days && { noiseOf: days.noiseOf }),
  };
  const decomposition =
    before.breakdown && after.breakdown && !told.isHidden
      ? decomposeTold(before.breakdown.groups, after.breakdown.groups, by, tests, told.hidden)
      : null;
  const accounts = before.account === after.account ? [before] : [before, after];
  return {
    command: 'compare',
    input: inputOfSides(accounts),
    options: {
      // Two files have newest answers of their own; what --last comes to in each, the warnings say.
      ...figureOptions({ ...options, ...(accounts.length === 1 && before.days) }),
      confidence: options.confidence,
      minN: options.minN ?? null,
      // Of a saved document they are its own, and those of both sides are the same.
      scale: before.terms['--scale'],
      bands: before.terms['--bands'],
      fractions: before.terms['--fractions'],
      weight: before.account.columns.weight ?? null,
      targets: before.terms['--targets'] === 'none' ? null : before.terms['--targets'],
      by: by.length > 0 ? [by] : [],
      adjust: options.adjust,
      before: options.before ?? null,
      after: options.after ?? null,
      splitAt: options.splitAt ?? null,
      periods: options.periods ?? null,
    },
    result: {
      before: told.before,
      after: told.after,
      ...comparison,
      ...(days && { days: days.days, noise: told.isHidden ? null : days.noise }),
      ...(detectable && { detectable }),
      decomposition,
      ...((before.representation ?? after.representation) && {
        representation: { before: before.representation ?? null, after: after.representation ?? null },
      }),
    },
    by,
    accounts,
    ...otherScale(before.scale),
    warnings: [
      ...warningsOf(before, after, told, dated),
      ...(days?.warnings ?? []),
      ...sharedCustomers(before, after, options, line),
      ...told.warnings,
      ...(decomposition === null && told.hidden.length > 0
        ? [{ code: 'hidden-breakdown', by, minN: options.minN } as const]
        : []),
    ],
    details: [...before.details, ...after.details],
  };
}

/** What is to be said of both sides; what is the same of both, once. */
function warningsOf(before: Side, after: Side, blocks: ToldSides, dated: TwoSides['dated']): CliWarning[] {
  const sides = { before, after };
  const names = ['before', 'after'] as const;
  const told = warningsOfBoth(before, after);
  const isRead = [...before.warnings, ...after.warnings].some(({ code }) => code === 'not-nps');
  return [
    // Of two saved documents nothing else would say it.
    ...(before.scale === undefined || isRead ? [] : [{ code: 'not-nps', scale: before.scale } as const]),
    ...told.both,
    ...warningsBySide(
      [before, told.before.filter(isNot('no-answers'))],
      [after, told.after.filter(isNot('no-answers'))],
    ),
    ...otherConditions(before, after),
    ...names.flatMap((side, i) =>
      sides[side].block.responses === 0 ? [{ code: 'no-answers', side, ...dated?.[i]?.empty } as const] : [],
    ),
    ...names.flatMap((side) => weightWarnings(blocks[side], side)),
  ];
}

const isNot =
  (unwanted: string) =>
  ({ code }: { code: string }) =>
    code !== unwanted;

/** The test takes the two samples as independent; who answered twice makes it a little too careful. */
function sharedCustomers(
  before: Side,
  after: Side,
  options: CompareOptions,
  line: readonly Typed[],
): CliWarning[] {
  const count = [...after.customers].filter((customer) => before.customers.has(customer)).length;
  const { customerColumn } = after;
  const isFollowed = customerColumn !== undefined && customerColumn === before.customerColumn;
  // It has no --split-at.
  const movers =
    isFollowed && options.splitAt === undefined ? moversLine(line, customerColumn, options) : undefined;
  return count === 0 ? [] : [{ code: 'shared-customers', count, line: movers }];
}
