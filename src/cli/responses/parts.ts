// Responses in parts that a key tells apart: the two halves of a comparison, periods of time, waves.
import { type Group, mergeAlike, responsesOf } from '../../core/group.js';
import type { Source } from '../../input/bytes/source.js';
import { HALF, type KeyText } from '../../input/columns/keys.js';
import type { ResponseOptions } from '../options/types.js';
import type { Whose } from '../problem-places.js';
import type { CountedReading } from './account.js';
import {
  type Collected,
  marginsOf,
  readTallies,
  type Tallies,
  type Watch,
  weightedTallies,
} from './collect.js';

/** Responses by the values of a key. */
export interface Parted {
  /** What the key is called. */
  readonly title: string;
  /** The values as they were met, each with its responses. */
  readonly values: ReadonlyMap<string | null, number>;
  readonly reading: CountedReading;
  /**
   * The responses of each part, in the order of the names; with targets each is weighted by itself.
   * @param partOf the name of the part that a value belongs to; undefined for none
   * @param whoseOf a part, for messages
   */
  parts(
    names: readonly string[],
    partOf: (value: string | null) => string | undefined,
    whoseOf: (name: string) => Whose,
  ): Promise<Collected[]>;
}

/** Reads all sources and counts by the values of a key. */
export async function collectParts(
  sources: readonly Source[],
  options: ResponseOptions,
  watch: Watch,
  key: KeyText,
): Promise<Parted> {
  const margins = await marginsOf(options);
  const {
    tallies,
    reading,
    first: [title = ''],
  } = await readTallies(sources, options, watch, margins, [key]);
  const weighted = (of: Tallies, whose: Whose) => weightedTallies(of, reading, options, margins, whose);
  const values = new Map<string | null, number>();
  for (const group of tallies.overall) {
    const value = group.key[0]!;
    values.set(value, (values.get(value) ?? 0) + responsesOf(group));
  }
  return {
    title,
    values,
    reading,
    parts: async (names, nameOf, whoseOf) => {
      const inParts = parted(tallies, nameOf);
      const parts: Collected[] = [];
      for (const name of names) parts.push(await weighted(inParts(name), whoseOf(name)));
      return parts;
    },
  };
}

/** The two halves of one data set; the account is that of both together. */
export async function collectHalves(
  sources: readonly Source[],
  options: ResponseOptions,
  watch: Watch,
): Promise<[before: Collected, after: Collected]> {
  const halves = await collectParts(sources, options, watch, HALF);
  const [before, after] = await halves.parts(
    ['before', 'after'],
    (half) => half ?? undefined,
    (half) => ({ half: half === 'before' ? half : 'after' }),
  );
  const reading = accountOf(halves.reading, [before!, after!]);
  return [
    { ...before!, reading },
    { ...after!, reading },
  ];
}

/** The account of all parts together: targets may have left answers of any of them out. */
export function accountOf(reading: CountedReading, parts: readonly Collected[]): CountedReading {
  const lost = parts.reduce((sum, part) => sum + (part.reading.filtered - reading.filtered), 0);
  return {
    ...reading,
    answered: reading.answered - lost,
    filtered: reading.filtered + lost,
    warnings: [...new Set(parts.flatMap((part) => part.reading.warnings))],
  };
}

/**
 * All that is in any part, and the account.
 * @param left answers that are in none
 */
export async function together(
  parted: Parted,
  isIn: (value: string | null) => boolean,
  left: number,
): Promise<{ whole: Collected; reading: CountedReading }> {
  const [whole] = await parted.parts(
    ['all'],
    (value) => (isIn(value) ? 'all' : undefined),
    () => 'all',
  );
  const { answered, filtered, ...reading } = accountOf(parted.reading, [whole!]);
  return { whole: whole!, reading: { ...reading, answered: answered - left, filtered: filtered + left } };
}

type NameOf = (value: string | null) => string | undefined;

/** The groups of each part, by the keys after the first. */
function parted({ overall, breakdowns }: Tallies, nameOf: NameOf): (name: string) => Tallies {
  const all = byPart(overall, nameOf);
  const each = breakdowns.map(({ by, groups }) => ({ by, parts: byPart(groups, nameOf) }));
  return (name) => ({
    overall: mergeAlike(all.get(name) ?? []),
    breakdowns: each.map(({ by, parts }) => ({ by, groups: mergeAlike(parts.get(name) ?? []) })),
  });
}

function byPart(groups: readonly Group[], nameOf: NameOf): ReadonlyMap<string, readonly Group[]> {
  const parts = new Map<string, Group[]>();
  for (const group of groups) {
    const name = nameOf(group.key[0]!);
    if (name === undefined) continue;
    const part = parts.get(name);
    const inPart = { ...group, key: group.key.slice(1) };
    if (part === undefined) parts.set(name, [inPart]);
    else part.push(inPart);
  }
  return parts;
}
