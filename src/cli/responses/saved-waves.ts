// Waves of which some are documents that an earlier run saved: each file is one.
import { block } from '../../core/block.js';
import { otherScale } from '../../core/scale.js';
import { emptyTally, mergeTallies, type Tally, tallyOfCounts } from '../../core/tally.js';
import type { Source } from '../../input/bytes/source.js';
import type { FileReading } from '../../input/warnings.js';
import { figureOptions } from '../options/figures.js';
import type { ResponseOptions } from '../options/types.js';
import { cliError } from '../problems.js';
import { lookInto, readDocument, tallyOfBlock } from '../saved/documents.js';
import { type CliWarning, unsaid } from '../warnings.js';
import type { CountedReading } from './account.js';
import { blockOptions, type Collected, collectTallies, type Watch } from './collect.js';
import type { CollectedPeriods, PeriodOptions } from './collected-periods.js';
import { rejectDifferences, rejectUnfiltered, type Side, sideOfDocument, sideOfResponses } from './sides.js';
import { inputOfSides } from './sides-account.js';
import { inWaveOrder } from './wave-order.js';

/** A file as a wave. */
interface Wave {
  readonly side: Side;
  readonly tally: Tally;
}

/**
 * Each file as a wave, whether it holds responses or is a document that was saved of them.
 * @throws NpsError where they cannot be compared with the first, or a document holds weights
 */
export async function collectSavedWaves(
  sources: readonly Source[],
  options: PeriodOptions,
  watch: Watch,
): Promise<CollectedPeriods> {
  const waves: Wave[] = [];
  for (const source of sources) {
    const wave = await waveOf(source, options, watch);
    rejectUnfiltered(wave.side, options.where);
    if (waves.length > 0) rejectDifferences(waves[0]!.side, wave.side);
    waves.push(wave);
  }
  const byName = new Map(waves.map((wave) => [wave.side.files.join(), wave]));
  const scale = waves[0]!.side.scale;
  const reading = readingOf(waves.map(({ side }) => side));
  const collected = (wave: Wave): Collected => ({
    overall: wave.tally,
    breakdowns: wave.side.breakdown
      ? [{ by: [...wave.side.breakdown.by], groups: [...wave.side.breakdown.groups] }]
      : [],
    reading,
    unanswered: 0,
  });
  const whole = mergeTallies([emptyTally(scale), ...waves.map(({ tally }) => tally)]);
  const ordered = inWaveOrder([...byName.keys()]).map((name) => ({ name, wave: byName.get(name)! }));
  const size = options.rolling && 'periods' in options.rolling ? options.rolling.periods : undefined;
  const windowOf = (i: number) =>
    size === undefined || i + 1 < size
      ? null
      : {
          overall: mergeTallies(ordered.slice(i + 1 - size, i + 1).map(({ wave }) => wave.tally)),
          breakdowns: [],
          reading,
          unanswered: 0,
        };
  return {
    every: '@file',
    isTime: false,
    span: null,
    periods: ordered.map(({ name, wave }, i) => ({
      name,
      partial: false,
      collected: collected(wave),
      ...(size !== undefined && { rolling: windowOf(i) }),
    })),
    whole: { ...collected(waves[0]!), overall: whole },
    reading,
    warnings: [],
  };
}

async function waveOf(given: Source, options: PeriodOptions, watch: Watch): Promise<Wave> {
  const { source, isDocument } = await lookInto(given);
  if (!isDocument) {
    const own: ResponseOptions = options;
    const collected = await collectTallies([source], own, watch, { file: source.name });
    const figures = block(collected.overall, blockOptions(own));
    return {
      side: sideOfResponses(collected, figures, 0, figureOptions(own)),
      tally: collected.overall,
    };
  }
  const side = sideOfDocument(await readDocument(source), source, options.by?.[0] as string | undefined);
  if (side.block.weighted !== undefined) throw cliError({ kind: 'weighted-wave', file: source.name });
  const { distribution } = side.block;
  const tally =
    distribution === null || distribution.length > 11
      ? tallyOfBlock(side.block, side.name)
      : { ...tallyOfCounts(padded(distribution)), ...otherScale(side.scale) };
  return { side, tally };
}

/** Counts of a scale with fewer answers. */
function padded(distribution: readonly number[]): number[] {
  return [...distribution, ...new Array<number>(11 - distribution.length).fill(0)];
}

function readingOf(sides: readonly Side[]): CountedReading {
  const warnings: CliWarning[] = [];
  const details: FileReading[] = [];
  for (const side of sides) {
    warnings.push(...unsaid(side.warnings, warnings));
    details.push(...side.details);
  }
  return { ...inputOfSides(sides), by: [], byText: [], customers: [], warnings, details };
}
