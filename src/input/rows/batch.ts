// Batches, filled answer by answer.
import type { Batch, KeyColumn } from '../../core/batch.js';
import { otherScale, type Scale } from '../../core/scale.js';
import type { AnsweredRow } from '../answered-rows.js';
import { DATE_ORDERS, type DateOrder, type DateReadings } from '../cells/date.js';
import type { Dictionary } from './dictionary.js';

/** One answer, or several that a row counts together. */
export interface Answer {
  /** On the scale of the answers. */
  score: number;
  /** Of all keys, one after another. */
  codes: readonly number[];
  comment: string;
  /** Who gave it; '' where nobody is named. */
  customer: string;
  /** Both readings of its date; null without one. */
  date: DateReadings | null;
  /** How many responses it counts for. */
  repeat: number;
  /** The weight of each of them, or their mean weight. */
  weight: number;
  /** Σw², where they may differ in weight. */
  squares?: number;
  /** With its row, for whoever is told of it. */
  told?: Told;
  /** Of its row in its file, from 1, where the answer waits for others. */
  record?: number;
  /** What it is measured by; NaN is not known. */
  measures: readonly number[];
}

/** An answer with its row; its time is put in once the order of day and month is known. */
export type Told = Omit<AnsweredRow, 'time'> & { time: number };

/** Answers of which nothing but this is asked, as columns. */
export interface CountedAnswers {
  readonly scores: Uint8Array;
  /** Of all keys, one after another. */
  readonly codes: readonly Uint32Array[];
  /** How many responses each counts for, and what each of these weighs. */
  readonly repeats: Float64Array;
  readonly weights: Float64Array;
}

/** Rows without an answer: the codes of all keys of each, how many answers come before it, how many invitations it is. */
export interface CountedUnanswered {
  readonly codes: readonly (readonly number[])[];
  readonly before: readonly number[];
  readonly invitations: readonly number[];
}

/** Which columns batches have beside the scores. */
export interface BatchShape {
  scale: Scale;
  dictionaries: readonly (readonly Dictionary[])[];
  /** For each breakdown whether rows without an answer have keys in it. */
  ofAllRows: readonly boolean[];
  comments: boolean;
  dates: boolean;
  customers: boolean;
  records: boolean;
  times: boolean;
  repeats: boolean;
  weights: boolean;
  squares: boolean;
  /** How many. */
  measures: number;
  /** Rows without an answer say how many invitations they stand for. */
  invitations: boolean;
}

const SECONDS_A_DAY = 86_400;

/** A batch, with room for a number of answers. */
export class BatchBuilder {
  private size = 0;
  private readonly scores: Uint8Array;
  private readonly codes: Uint32Array[];
  private readonly comments: string[] = [];
  private readonly dates: Float64Array;
  private readonly customers: string[] = [];
  private readonly records: Float64Array;
  private readonly times: Readonly<Record<DateOrder, Float64Array>>;
  private readonly repeats: Float64Array;
  private readonly weights: Float64Array;
  private readonly squares: Float64Array;
  private readonly measures: readonly Float64Array[];
  /** Of the rows without an answer. */
  private readonly otherCodes: number[][];
  private readonly before: number[] = [];
  private readonly invitations: number[] = [];

  /** @param order of day and month in the dates, as far as it is known by then */
  constructor(
    private readonly shape: BatchShape,
    room: number,
    private readonly order: () => DateOrder | undefined = () => undefined,
  ) {
    const roomIf = (wanted: boolean) => (wanted ? room : 0);
    this.scores = new Uint8Array(room);
    this.codes = shape.dictionaries.flat().map(() => new Uint32Array(room));
    this.otherCodes = this.codes.map(() => []);
    this.dates = new Float64Array(roomIf(shape.dates));
    this.records = new Float64Array(roomIf(shape.records));
    const times = () => new Float64Array(roomIf(shape.times));
    this.times = { DMY: times(), MDY: times() };
    this.repeats = new Float64Array(roomIf(shape.repeats));
    this.weights = new Float64Array(roomIf(shape.weights));
    this.squares = new Float64Array(roomIf(shape.squares));
    this.measures = Array.from({ length: shape.measures }, () => new Float64Array(room));
  }

  /** @param record of the answer in its file */
  add(answer: Answer, record = 0): void {
    const { score, codes, comment, customer, date, repeat, weight, squares, measures } = answer;
    const n = this.size++;
    this.scores[n] = score;
    for (let i = 0; i < codes.length; i++) this.codes[i]![n] = codes[i]!;
    if (this.shape.comments) this.comments.push(comment);
    // Beyond the end of an array of length 0 nothing is kept.
    if (this.shape.dates)
      this.dates[n] = date === null ? Number.NaN : Math.floor(date[this.order() ?? 'DMY'] / SECONDS_A_DAY);
    if (this.shape.customers) this.customers.push(customer);
    this.records[n] = record;
    if (this.shape.times) this.addTimes(n, date);
    this.repeats[n] = repeat;
    this.weights[n] = weight;
    this.squares[n] = squares ?? repeat * weight * weight;
    for (let i = 0; i < measures.length; i++) this.measures[i]![n] = measures[i]!;
  }

  /** Adds counted answers, with the rows without one among them. */
  addCounted({ scores, codes, repeats, weights }: CountedAnswers, unanswered: CountedUnanswered): void {
    const { shape, size } = this;
    for (const [i, before] of unanswered.before.entries())
      this.addUnanswered(unanswered.codes[i]!, unanswered.invitations[i]!, size + before);
    this.size += scores.length;
    this.scores.set(scores, size);
    for (const [key, own] of codes.entries()) this.codes[key]!.set(own, size);
    if (shape.repeats) this.repeats.set(repeats, size);
    if (shape.weights) this.weights.set(weights, size);
    if (shape.squares)
      for (let i = 0; i < scores.length; i++)
        this.squares[size + i] = repeats[i]! * weights[i]! * weights[i]!;
  }

  private addTimes(n: number, date: DateReadings | null): void {
    const order = this.order();
    for (const reading of DATE_ORDERS)
      this.times[reading][n] = date === null ? Number.NaN : date[order ?? reading];
  }

  /**
   * Adds a row without an answer.
   * @param codes of all keys; any number for a key that the row does not have
   * @param invitations that it stands for
   * @param before answers of the batch before it; all that are there by now unless given
   */
  addUnanswered(codes: readonly number[], invitations: number, before = this.size): void {
    this.before.push(before);
    if (this.shape.invitations) this.invitations.push(invitations);
    for (let i = 0; i < codes.length; i++) this.otherCodes[i]!.push(codes[i]!);
  }

  batch(): Batch {
    const { shape, size, before } = this;
    return {
      scores: this.scores.subarray(0, size),
      ...otherScale(shape.scale),
      by: this.keyColumns(this.codes.map((codes) => codes.subarray(0, size))),
      ...(shape.comments && { comments: this.comments }),
      ...(shape.dates && { dates: this.dates.subarray(0, size) }),
      ...(shape.customers && { customers: this.customers }),
      ...(shape.records && { records: this.records.subarray(0, size) }),
      ...(shape.times && {
        times: {
          DMY: this.times.DMY.subarray(0, size),
          MDY: this.times.MDY.subarray(0, size),
          order: this.order(),
        },
      }),
      ...(shape.repeats && { repeats: this.repeats.subarray(0, size) }),
      ...(shape.weights && { weights: this.weights.subarray(0, size) }),
      ...(shape.squares && { squares: this.squares.subarray(0, size) }),
      ...(shape.measures > 0 && { measures: this.measures.map((values) => values.subarray(0, size)) }),
      ...(before.length > 0 && {
        unanswered: {
          by: this.keyColumns(this.otherCodes.map((codes) => Uint32Array.from(codes))).map((keys, i) =>
            shape.ofAllRows[i] ? keys : undefined,
          ),
          before: Uint32Array.from(before),
          ...(shape.invitations && { invitations: Float64Array.from(this.invitations) }),
        },
      }),
    };
  }

  /** For each breakdown its keys, of these codes of all keys. */
  private keyColumns(codes: readonly Uint32Array[]): KeyColumn[][] {
    const rest = codes.values();
    return this.shape.dictionaries.map((group) =>
      group.map(({ name, values, how: { separator } }) => ({
        name,
        codes: rest.next().value!,
        values,
        ...(separator !== undefined && { separator }),
      })),
    );
  }
}
