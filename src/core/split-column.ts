// Columns whose cells hold several answers, where answers are counted row by row: a row is in the place of each.
import { splitAnswers } from './answers.js';
import { type CodedAnswers, placesOf } from './cross-table.js';
import type { Scale } from './scale.js';

/** A column of such cells, as the answers in them. */
export class SplitColumn {
  /** The answers by their codes, as they were met; null is a blank cell. */
  readonly values: (string | null)[] = [];
  /** Some cell holds several answers. */
  isOverlapping = false;
  private readonly codes = new Map<string | null, number>();
  /** Code of a cell → codes of its answers. */
  private readonly answers: (readonly number[])[] = [];

  constructor(private readonly separator: string) {}

  /** Takes the cells that are new. @param cells by their codes; the list grows from batch to batch */
  see(cells: readonly (string | null)[]): void {
    for (let code = this.answers.length; code < cells.length; code++) {
      const cell = cells[code]!;
      const answers = cell === null ? [] : splitAnswers(cell, this.separator);
      this.isOverlapping ||= answers.length > 1;
      this.answers.push((answers.length === 0 ? [null] : answers).map((answer) => this.codeOf(answer)));
    }
  }

  answersOf(cell: number): readonly number[] {
    return this.answers[cell]!;
  }

  private codeOf(answer: string | null): number {
    const known = this.codes.get(answer);
    if (known !== undefined) return known;
    this.codes.set(answer, this.values.length);
    return this.values.push(answer) - 1;
  }
}

/** Each row once for each of its answers, or for each combination of its answers to several columns. */
export interface SplitRows {
  /** Which of the rows given each is. */
  readonly rows: Uint32Array;
  /** Column → the codes of answers. */
  readonly codes: ReadonlyMap<number, Uint32Array>;
}

/**
 * @param codes of cells, by the numbers of columns
 * @param split the columns to split
 */
export function splitRows(
  codes: readonly Uint32Array[],
  answers: number,
  split: ReadonlyMap<number, SplitColumn>,
): SplitRows {
  const rows: number[] = [];
  const columns = [...split];
  const found = columns.map((): number[] => []);
  for (let row = 0; row < answers; row++) {
    const lists = columns.map(([column, one]) => one.answersOf(codes[column]![row]!));
    const combinations = lists.reduce<number[][]>(
      (left, list) => left.flatMap((before) => list.map((answer) => [...before, answer])),
      [[]],
    );
    for (const combination of combinations) {
      rows.push(row);
      for (const [k, answer] of combination.entries()) found[k]!.push(answer);
    }
  }
  return {
    rows: Uint32Array.from(rows),
    codes: new Map(columns.map(([column], k) => [column, Uint32Array.from(found[k]!)])),
  };
}

/** What a table by these columns counts of such rows. */
export function codedBySplit(
  { rows, codes: ofAnswers }: SplitRows,
  columns: readonly number[],
  { codes, repeats, weights }: Pick<CodedAnswers, 'codes' | 'repeats' | 'weights'>,
  scores: Uint8Array,
  scale: Scale,
): CodedAnswers {
  const own: Uint32Array[] = [];
  for (const column of columns)
    own[column] = ofAnswers.get(column) ?? rows.map((row) => codes[column]![row]!);
  const last = columns.at(-1)!;
  const places: Uint32Array[] = [];
  places[last] = new Uint32Array(rows.length);
  placesOf(
    own[last]!,
    Uint8Array.from(rows, (row) => scores[row]!),
    scale,
    places[last],
  );
  const of = (list: Float64Array | undefined) => list && Float64Array.from(rows, (row) => list[row]!);
  return { codes: own, places, answers: rows.length, repeats: of(repeats), weights: of(weights) };
}
