// The segments of a search: every value, and every combination of values, that enough respondents have, each once.

import type { Crossed } from './cross-counts.js';
import type { CrossTable } from './cross-table.js';
import type { Group } from './group.js';
import { categoryCounts } from './tally.js';

/** A value of a column, by its numbers. */
export interface Term {
  readonly column: number;
  readonly code: number;
}

/** Where the answers of a segment are counted. */
export interface Place {
  readonly table: CrossTable;
  readonly cell: number;
}

/** The segments of a search, and which of them lie in each other, by their numbers of responses. */
export class SearchedSegments {
  private readonly tables: ReadonlyMap<string, CrossTable>;
  private readonly all: number;
  /** Term → the terms that everybody has who has it. */
  private readonly implied = new Map<string, Term[]>();
  /** Terms that are those of an earlier column under another name. */
  private readonly twins = new Set<string>();

  /** @param atLeast responses of a segment, a whole number from 1 */
  constructor(
    private readonly crossed: Crossed,
    private readonly atLeast: number,
  ) {
    this.tables = new Map(crossed.tables.map((table) => [table.columns.join(), table]));
    this.all = categoryCounts(crossed.overall).responses;
    for (const table of crossed.tables) if (table.columns.length === 2) this.compare(table);
  }

  /** Notes which values of two columns are part of each other: all who have the one have both. */
  private compare(table: CrossTable): void {
    for (let cell = 0; cell < table.cells; cell++) {
      const both = table.responses(cell);
      if (both < this.atLeast) continue;
      const [first, second] = termsAt({ table, cell }) as [Term, Term];
      const isFirst = both === this.having(first);
      const isSecond = both === this.having(second);
      if (isFirst) this.imply(first, second);
      if (isSecond) this.imply(second, first);
      if (isFirst && isSecond) this.twins.add(nameOf(second));
    }
  }

  private imply(term: Term, other: Term): void {
    const name = nameOf(term);
    this.implied.set(name, [...(this.implied.get(name) ?? []), other]);
  }

  private having(term: Term): number {
    return this.tables.get(String(term.column))!.responses(term.code);
  }

  /**
   * Every segment that has enough responses, and that is neither everybody nor another one under another name: a value
   * that goes with one value of another column adds nothing to it.
   */
  *places(): Generator<Place> {
    for (const table of this.crossed.tables) {
      for (let cell = 0; cell < table.cells; cell++) {
        const responses = table.responses(cell);
        if (responses < this.atLeast || responses === this.all) continue;
        const place = { table, cell };
        if (!this.isAnother(termsAt(place), responses)) yield place;
      }
    }
  }

  private isAnother(terms: readonly Term[], responses: number): boolean {
    if (terms.some((term) => this.twins.has(nameOf(term)))) return true;
    return terms.length > 1 && terms.some((_, i) => this.responsesOf(terms.toSpliced(i, 1)) === responses);
  }

  private responsesOf(terms: readonly Term[]): number | undefined {
    const place = this.placeOf(terms);
    return place?.table.responses(place.cell);
  }

  /** Where a combination of terms, in the order of their columns, is counted; undefined where it is not. */
  placeOf(terms: readonly Term[]): Place | undefined {
    const table = this.tables.get(terms.map(({ column }) => column).join());
    return table && { table, cell: table.cellOf(terms.map(({ code }) => code)) };
  }

  /** Whether a column has two values that anybody has, both searched: each is the rest of the other. */
  isMirrored({ table }: Place): boolean {
    if (table.columns.length > 1) return false;
    const counts = Array.from({ length: table.cells }, (_, cell) => table.responses(cell));
    const met = counts.filter((count) => count > 0);
    const isPartition = met.reduce((sum, count) => sum + count, 0) === this.all;
    return met.length === 2 && isPartition && met.every((count) => count >= this.atLeast);
  }

  /** The searched segments in which everybody of this one is, and others too. */
  around(place: Place): Place[] {
    const own = termsAt(place);
    const terms = [...own, ...own.flatMap((term) => this.implied.get(nameOf(term)) ?? [])];
    const different = [...new Map(terms.map((term) => [nameOf(term), term])).values()].filter(
      (term) => !this.twins.has(nameOf(term)),
    );
    const responses = place.table.responses(place.cell);
    return subsetsOf(different)
      .flatMap((subset) => this.placeOf(subset) ?? [])
      .filter(({ table, cell }) => table.responses(cell) > responses);
  }

  /** What the segment is called, and its answers. */
  groupAt(place: Place): Group {
    const key = termsAt(place).map(({ column, code }) => this.crossed.columns[column]!.values[code]!);
    return { key, tally: place.table.tally(place.cell) };
  }

  columnsOf({ table }: Place): string[] {
    return table.columns.map((column) => this.crossed.columns[column]!.name);
  }
}

/** A text that tells a place from all others. */
export function placeText({ table, cell }: Place): string {
  return `${table.columns.join()}:${cell}`;
}

function termsAt({ table, cell }: Place): Term[] {
  const codes = table.codesOf(cell);
  return table.columns.map((column, i) => ({ column, code: codes[i]! }));
}

function nameOf({ column, code }: Term): string {
  return `${column}:${code}`;
}

/** All choices of one to three terms with at most one value of a column, in the order of the columns. */
function subsetsOf(terms: readonly Term[]): Term[][] {
  let last: Term[][] = [[]];
  const all: Term[][] = [];
  for (let size = 1; size <= 3; size++) {
    last = last.flatMap((chosen) =>
      terms.filter(({ column }) => column > (chosen.at(-1)?.column ?? -1)).map((term) => [...chosen, term]),
    );
    all.push(...last);
  }
  return all;
}
