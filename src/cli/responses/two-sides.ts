// The two sides of a comparison as they are asked for: two files, the halves of one, or days of one data set.
import { block } from '../../core/block.js';
import type { Source } from '../../input/bytes/source.js';
import type { COMPARISON } from '../options/compare.js';
import { figureOptions } from '../options/figures.js';
import type { Values } from '../options/record.js';
import type { ResponseOptions } from '../options/types.js';
import { cliError } from '../problems.js';
import { lookInto, readDocument } from '../saved/documents.js';
import { ofSide } from './both-files.js';
import { blockOptions, type Collected, collectTallies, type Watch } from './collect.js';
import type { DatedHalf } from './dated-halves.js';
import { collectHalves } from './parts.js';
import {
  conditionsOf,
  rejectDifferences,
  rejectUnfiltered,
  type Side,
  sideOfDocument,
  sideOfResponses,
} from './sides.js';

/** What `nps compare` is asked for. */
export interface CompareOptions extends Values<typeof COMPARISON.options>, Omit<ResponseOptions, 'by'> {}

/** Both sides. */
export interface TwoSides {
  readonly before: Side;
  readonly after: Side;
  /** What is known of their days, where days tell the sides apart. */
  readonly dated?: readonly [before: DatedHalf, after: DatedHalf];
}

/** Whether days tell the sides apart: then all files are one data set. */
export function isByDays({ splitAt, periods }: CompareOptions): boolean {
  return splitAt !== undefined || periods !== undefined;
}

/** Reads both sides. @throws NpsError for whatever the user can mend */
export async function readSides(
  sources: readonly Source[],
  options: CompareOptions,
  watch: Watch,
): Promise<TwoSides> {
  if (isByDays(options)) return sidesByDays(sources, options, watch);
  const [first, second] = sources;
  if (second === undefined) return halvesOf(first!, options, watch);
  const before = await sideOf(first!, 'before', options, watch);
  const after = await sideOf(second, 'after', options, watch);
  for (const side of [before, after]) rejectUnfiltered(side, conditionsOf({ ...options }));
  rejectDifferences(before, after);
  return { before, after };
}

async function sidesByDays(
  sources: readonly Source[],
  options: CompareOptions,
  watch: Watch,
): Promise<TwoSides> {
  const { collectDatedHalves, dayHalvesOf } = await import('./dated-halves.js');
  const days = dayHalvesOf(options)!;
  const responses: Source[] = [];
  for (const given of sources) {
    const { source, isDocument } = await lookInto(given);
    if (isDocument) throw cliError({ kind: 'days-of-document', file: source.name });
    responses.push(source);
  }
  const dated = await collectDatedHalves(responses, options, days, watch);
  return { ...ofOneAccount([dated[0].collected, dated[1].collected], options), dated };
}

async function halvesOf(source: Source, options: CompareOptions, watch: Watch): Promise<TwoSides> {
  const halves = { before: options.before!, after: options.after! };
  return ofOneAccount(await collectHalves([source], { ...options, halves }, watch), options);
}

/** One data set has one account: it is told once. */
function ofOneAccount(halves: readonly [Collected, Collected], options: CompareOptions): TwoSides {
  const figures = blockOptions(options);
  const [before, after] = halves.map((half, i) =>
    sideOfResponses(half, block(half.overall, figures), i, figureOptions(options)),
  );
  return { before: before!, after: { ...after!, account: before!.account, warnings: [], details: [] } };
}

/** The side of one file: responses, or a saved document. */
async function sideOf(
  given: Source,
  side: 'before' | 'after',
  options: CompareOptions,
  watch: Watch,
): Promise<Side> {
  const { source, isDocument } = await lookInto(given);
  const typed = side === 'before' ? options.scoreBefore : options.scoreAfter;
  if (isDocument) {
    if (typed !== undefined) throw cliError({ kind: 'score-of-document', file: source.name, side });
    return sideOfDocument(await readDocument(source), source, options.by?.[0]);
  }
  const own = typed === undefined ? options : { ...options, score: typed };
  const collected = await ofSide(side, own, collectTallies([source], own, watch, { file: source.name }));
  return sideOfResponses(
    collected,
    block(collected.overall, blockOptions(options)),
    0,
    figureOptions(options),
  );
}
