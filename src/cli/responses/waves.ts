// Responses by wave: a column tells the waves apart, or the file.
import { NpsError } from '../../core/errors.js';
import { canReopen, type Source } from '../../input/bytes/source.js';
import { FILE_COLUMN } from '../../input/columns/find.js';
import { cliError, type Problem } from '../problems.js';
import { lookInto } from '../saved/documents.js';
import type { Collected, Watch } from './collect.js';
import type { CollectedPeriods, PeriodOptions } from './collected-periods.js';
import { collectParts, type Parted, together } from './parts.js';
import { inWaveOrder } from './wave-order.js';

/** Reads all sources and counts by wave. */
export async function collectWaves(
  sources: readonly Source[],
  options: PeriodOptions,
  watch: Watch,
): Promise<CollectedPeriods> {
  const { every, rolling } = options;
  if (rolling && 'days' in rolling) throw cliError({ kind: 'rolling-days-of-waves', every });
  if (every === FILE_COLUMN.name && (await haveDocument(sources)))
    return (await import('./saved-waves.js')).collectSavedWaves(sources, options, watch);
  const parted = await ofWaves(
    every,
    collectParts(sources, { ...options, latestWithin: 'key' }, watch, every),
  );
  const names = inWaveOrder([...parted.values.keys()].filter((value) => value !== null));
  const collected = await parted.parts(
    names,
    (value) => value ?? undefined,
    (period) => ({ period }),
  );
  const blank = parted.values.get(null) ?? 0;
  const { whole, reading } = await together(parted, (value) => value !== null, blank);
  const windows = rolling && (await rollingOf(rolling, names, parted));
  return {
    every: parted.title,
    isTime: false,
    span: null,
    periods: names.map((name, i) => ({
      name,
      partial: false,
      collected: collected[i]!,
      ...(windows && { rolling: windows[i]! }),
    })),
    whole,
    reading,
    warnings: blank === 0 ? [] : [{ code: 'no-wave', column: parted.title, count: blank }],
  };
}

/** What is neither a period nor a column may be either, misspelt. */
async function ofWaves<Read>(every: string, read: Promise<Read>): Promise<Read> {
  try {
    return await read;
  } catch (error) {
    const problem = error instanceof NpsError ? (error.problem as Problem) : undefined;
    if (problem?.kind !== 'unknown-column' || problem.column !== every) throw error;
    const { file, columns } = problem;
    throw cliError({ kind: 'unknown-every', every, file, columns });
  }
}

/** Whether a file among them is a document that an earlier run saved; of a pipe that is not looked for. */
async function haveDocument(sources: readonly Source[]): Promise<boolean> {
  for (const source of sources) {
    if (canReopen(source) && (await lookInto(source)).isDocument) return true;
  }
  return false;
}

/** The responses of each wave and those before it, as many as are wanted. */
async function rollingOf(
  { periods: size }: { readonly periods: number },
  names: readonly string[],
  parted: Parted,
): Promise<(Collected | null)[]> {
  const windows: (Collected | null)[] = [];
  for (const i of names.keys()) {
    const window = names.slice(Math.max(0, i - size + 1), i + 1);
    const isIn = (value: string | null) => value !== null && window.includes(value);
    const [one] = await parted.parts(
      ['window'],
      (value) => (isIn(value) ? 'window' : undefined),
      () => ({ period: window.join(', ') }),
    );
    windows.push(window.length < size ? null : one!);
  }
  return windows;
}
