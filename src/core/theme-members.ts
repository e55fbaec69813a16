// Who mentions which theme: what a second reading counts once the themes are known.
import type { Accumulator, Batch } from './batch.js';
import type { CommentReader, NamedThemes } from './comment-words.js';
import { GrowingTallies } from './growing-tallies.js';
import type { Scale } from './scale.js';
import { emptyTally, mergeTallies, type Tally } from './tally.js';

/** A comment with its themes, for whoever wants to see it. */
export interface ThemedComment {
  readonly comment: string;
  /** Places in the list of themes, rising. */
  readonly themes: readonly number[];
  readonly batch: Batch;
  /** Its place there. */
  readonly answer: number;
}

/** What comments are read for. */
export interface MemberOptions {
  readonly read: CommentReader;
  /** The themes that a comment mentions. */
  readonly themesOf: NamedThemes;
  /** How many themes there are. */
  readonly themes: number;
  /** Comments without any of these are without a theme: places in the list of themes, from the first to before the last. */
  readonly counted: readonly [from: number, to: number];
  /** The breakdown of the batches, of one key, by whose values members are told apart: days or halves. */
  readonly period?: number | undefined;
  readonly weighted: boolean;
  readonly scale?: Scale | undefined;
  /** Shown every comment that mentions a theme. */
  readonly see?: (comment: ThemedComment) => void;
}

/** Those who comment in some period. */
export interface Members {
  readonly all: Tally;
  /** Of each theme those who mention it. */
  readonly themes: readonly Tally[];
  /** Those who mention none. */
  readonly none: Tally;
}

/** Counts who mentions which theme, and who mentions none. */
export class ThemeMembers implements Accumulator<ReadonlyMap<string | null, Members>> {
  private readonly tallies: GrowingTallies;
  /** Code of a period → the number of its first tally: of all, of no theme, of each theme. */
  private readonly places: (number | undefined)[] = [];
  private values: readonly (string | null)[] = [null];
  private readonly others: ThemeMembers[] = [];

  constructor(private readonly options: MemberOptions) {
    this.tallies = new GrowingTallies(options.weighted, options.scale);
  }

  add(batch: Batch): void {
    const { read, themesOf, counted, period, see } = this.options;
    const { comments = [], scores, repeats, weights } = batch;
    const key = period === undefined ? undefined : batch.by[period]![0]!;
    if (key !== undefined) this.values = key.values;
    for (const [answer, comment] of comments.entries()) {
      if (comment === '') continue;
      const sentences = read(comment, batch, answer);
      if (sentences === null) continue;
      const themes = [...new Set(themesOf(sentences, comment, batch, answer))].sort((a, b) => a - b);
      const place = this.placeOf(key === undefined ? 0 : key.codes[answer]!);
      const count = (number: number) =>
        this.tallies.add(place + number, scores[answer]!, repeats?.[answer] ?? 1, weights?.[answer] ?? 1);
      count(0);
      if (!themes.some((theme) => theme >= counted[0] && theme < counted[1])) count(1);
      for (const theme of themes) count(2 + theme);
      if (themes.length > 0) see?.({ comment, themes, batch, answer });
    }
  }

  merge(other: ThemeMembers): void {
    this.others.push(other);
  }

  /** By the values of the period; under null those of no period, or all where there is none. */
  result(): ReadonlyMap<string | null, Members> {
    const found = new Map<string | null, Members[]>();
    for (const [code, place] of this.places.entries()) {
      if (place === undefined) continue;
      const value = this.values[code] ?? null;
      found.set(value, [...(found.get(value) ?? []), this.membersAt(place)]);
    }
    for (const other of this.others)
      for (const [value, members] of other.result())
        found.set(value, [...(found.get(value) ?? []), members]);
    return new Map([...found].map(([value, parts]) => [value, mergeMembers(parts, this.options)]));
  }

  private membersAt(place: number): Members {
    return {
      all: this.tallies.at(place),
      none: this.tallies.at(place + 1),
      themes: Array.from({ length: this.options.themes }, (_, theme) => this.tallies.at(place + 2 + theme)),
    };
  }

  private placeOf(code: number): number {
    const known = this.places[code];
    if (known !== undefined) return known;
    const place = this.tallies.open();
    for (let i = 0; i < this.options.themes + 1; i++) this.tallies.open();
    this.places[code] = place;
    return place;
  }
}

/** The members of several periods together; of none: nobody. */
export function mergeMembers(
  parts: readonly Members[],
  { themes, scale }: Pick<MemberOptions, 'themes' | 'scale'>,
): Members {
  const merged = (tallies: readonly Tally[]) => mergeTallies([emptyTally(scale), ...tallies]);
  return {
    all: merged(parts.map(({ all }) => all)),
    none: merged(parts.map(({ none }) => none)),
    themes: Array.from({ length: themes }, (_, i) => merged(parts.map((part) => part.themes[i]!))),
  };
}
