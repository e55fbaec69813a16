// nps compare: whether the NPS really moved, and which segments moved it.

import type { Command } from 'commander';
import { block } from '../../core/block.js';
import { comparisonOf } from '../../core/comparison.js';
import { alphaOf, contrastOf } from '../../core/contrast.js';
import { detectableOf } from '../../core/detectable.js';
import { otherScale } from '../../core/scale.js';
import { decomposeTold } from '../../core/told-decomposition.js';
import type { Source } from '../../input/bytes/source.js';
import { ANSWERS_ALONE } from '../options/columns.js';
import { COMPARISON } from '../options/compare.js';
import { figureOptions } from '../options/figures.js';
import { CONFIGURATION, FIGURES_OUTPUT } from '../options/output.js';
import { COUNTING } from '../options/reading.js';
import type { OptionGroup, Values } from '../options/record.js';
import { PRIVACY } from '../options/segment.js';
import { INTERVALS } from '../options/statistics.js';
import { type Typed, typedWords } from '../options/typed.js';
import type { ResponseOptions } from '../options/types.js';
import { sourcesOf } from '../output/files.js';
import { type Action, type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { cliError } from '../problems.js';
import { ofSide, warningsBySide } from '../responses/both-files.js';
import { blockOptions, collectTallies } from '../responses/collect.js';
import { moversLine } from '../responses/movers-line.js';
import { collectHalves } from '../responses/parts.js';
import { type ToldSides, toldOfSides } from '../responses/privacy.js';
import { warningsOfBoth } from '../responses/score-columns.js';
import {
  otherConditions,
  rejectDifferences,
  rejectUnfiltered,
  type Side,
  sideOfDocument,
  sideOfResponses,
} from '../responses/sides.js';
import { inputOfSides } from '../responses/sides-account.js';
import { weightWarnings } from '../responses/weight-warnings.js';
import { lookInto, readDocument, sampleOfGroup } from '../saved/documents.js';
import { type Compared, compareView } from '../views/compare.js';
import type { CliWarning } from '../warnings.js';

interface CompareOptions extends Values<typeof COMPARISON.options>, Omit<ResponseOptions, 'by'> {}

export const OPTIONS: readonly OptionGroup[] = [
  COMPARISON,
  ANSWERS_ALONE,
  COUNTING,
  INTERVALS,
  PRIVACY,
  FIGURES_OUTPUT,
  CONFIGURATION,
];

export const EXAMPLES = [
  'nps compare q1.csv q2.csv --by region',
  'nps compare year.csv --before "quarter=Q1" --after "quarter=Q2"',
  'nps compare q1.csv q2.csv',
  'nps compare last.json now.csv',
];

/** Declares `nps compare`. */
export function declare(command: Command, host: Host): void {
  command
    .argument(
      '[files...]',
      'before and after: CSV files or saved --json documents; with --before and --after one file',
    )
    .action(async (files: string[], options: CompareOptions, { parent }: Command) => {
      const halves = options.before !== undefined && options.after !== undefined;
      if (files.length === 0 && !halves) throw needsTwo();
      const sources = await sourcesOf(files, host, 'compare');
      rejectContradictions(sources.length, options);
      const line = typedWords(parent!.args.slice(1), OPTIONS);
      const compare: Action<CompareOptions, Compared> = {
        compute: (given) => compute(given, line),
        view: compareView,
      };
      await run(compare, sources, options, host);
    });
}

function rejectContradictions(files: number, options: CompareOptions): void {
  const halves = options.before !== undefined || options.after !== undefined;
  if (files > 2) throw cliError({ kind: 'compare-too-many', files });
  if (files === 1 && !(options.before && options.after)) throw needsTwo();
  if (files === 2 && halves) throw cliError({ kind: 'halves-of-two-files' });
}

function needsTwo() {
  return cliError({ kind: 'compare-needs-two' });
}

/** @param line the command line as it was typed, after the command */
async function compute(given: CommandInput<CompareOptions>, line: readonly Typed[]): Promise<Compared> {
  const { options } = given;
  const [before, after] = await sidesOf(given);
  const told = await toldOfSides(before, after, options);
  const contrast = told.isHidden ? null : contrastOf(after.sample, before.sample);
  const level = options.confidence / 100;
  const comparison = comparisonOf(contrast, level);
  const detectable = detectableOf(contrast, comparison.significant, alphaOf(level));
  const by = after.breakdown?.by ?? [];
  const tests = { adjust: options.adjust, level, sampleOf: sampleOfGroup };
  const decomposition =
    before.breakdown && after.breakdown && !told.isHidden
      ? decomposeTold(before.breakdown.groups, after.breakdown.groups, by, tests, told.hidden)
      : null;
  const accounts = before.account === after.account ? [before] : [before, after];
  return {
    command: 'compare',
    input: inputOfSides(accounts),
    options: {
      ...figureOptions(options),
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
    },
    result: {
      before: told.before,
      after: told.after,
      ...comparison,
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
      ...warningsOf(before, after, told),
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
function warningsOf(before: Side, after: Side, blocks: ToldSides): CliWarning[] {
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
    ...names
      .filter((side) => sides[side].block.responses === 0)
      .map((side) => ({ code: 'no-answers', side }) as const),
    ...names.flatMap((side) => weightWarnings(blocks[side], side)),
  ];
}

async function sidesOf({ sources, options, watch }: CommandInput<CompareOptions>): Promise<[Side, Side]> {
  const figures = blockOptions(options);
  const [first, second] = sources;
  if (second === undefined) {
    const halves = { before: options.before!, after: options.after! };
    const collected = await collectHalves([first!], { ...options, halves }, watch);
    const [before, after] = collected.map((half, i) =>
      sideOfResponses(half, block(half.overall, figures), i, figureOptions(options)),
    );
    // One file, one account: it is told once.
    return [before!, { ...after!, account: before!.account, warnings: [], details: [] }];
  }
  const read = async (given: Source, side: 'before' | 'after') => {
    const { source, isDocument } = await lookInto(given);
    const typed = side === 'before' ? options.scoreBefore : options.scoreAfter;
    if (isDocument) {
      if (typed !== undefined) throw cliError({ kind: 'score-of-document', file: source.name, side });
      return sideOfDocument(await readDocument(source), source, options.by?.[0]);
    }
    const own = typed === undefined ? options : { ...options, score: typed };
    const collected = await ofSide(side, own, collectTallies([source], own, watch, { file: source.name }));
    return sideOfResponses(collected, block(collected.overall, figures), 0, figureOptions(options));
  };
  const sides: [Side, Side] = [await read(first!, 'before'), await read(second, 'after')];
  for (const side of sides) rejectUnfiltered(side, options.where);
  rejectDifferences(...sides);
  return sides;
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
  const movers = isFollowed ? moversLine(line, customerColumn, options) : undefined;
  return count === 0 ? [] : [{ code: 'shared-customers', count, line: movers }];
}
