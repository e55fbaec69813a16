// Who answered what in each of two waves: one answer a customer and wave, the latest. Millions of customers fit: a
// number each, and typed arrays by number.
import type { Batch } from './batch.js';
import { categoryOn } from './category.js';
import { GrowingTallies } from './growing-tallies.js';
import { GrowingTransitions } from './growing-transitions.js';
import { LatestOfWave, type WaveAccount } from './latest-of-wave.js';
import { NO_ANSWER } from './numbered-answers.js';
import { NPS_SCALE, type Scale } from './scale.js';
import type { Tally } from './tally.js';
import type { Transitions } from './transitions.js';

/** Different customers that are taken: a Map has room for 2^24. */
export const MOST_CUSTOMERS = 16_000_000;

/** The waves, in order. */
export const WAVES = ['before', 'after'] as const;
/** The first wave or the second. */
export type Wave = (typeof WAVES)[number];

/** What is wanted of the answers beside their scores. */
export interface CustomerAnswersOptions {
  /** That of an NPS unless given. */
  readonly scale?: Scale | undefined;
  /** Answers have weights; those of this wave hold for who answered in both. */
  readonly weightFrom?: Wave | undefined;
  /** Comments are kept. */
  readonly comments?: boolean | undefined;
}

/** The answers of one customer in both waves; categories differ. */
export interface Mover {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  /** Where comments are kept. */
  readonly comments?: { readonly before: string; readonly after: string };
}

/** The answers of two waves by who gave them. */
export interface AnswersByCustomer {
  readonly transitions: Transitions;
  /** Of those who answered twice; they weigh the same in both. */
  readonly stayers: Readonly<Record<Wave, Tally>>;
  readonly joiners: Tally;
  readonly leavers: Tally;
}

/**
 * Takes batches that name customers, and keeps the latest answer of each in each wave.
 * @example
 * const answers = new CustomerAnswers();
 * const batch = (customers, scores) => ({ customers, scores: Uint8Array.from(scores), by: [], records: Float64Array.from(scores, (_, i) => i + 1) });
 * answers.add(batch(['ann', 'bob', 'ann'], [9, 3, 6]), () => 'before');
 * answers.add(batch(['bob', 'ann', ''], [10, 10, 8]), () => 'after');
 * const { customers, superseded, unnamed } = answers.account('before');
 * [customers, superseded, unnamed]; // => [2, 1, 0]
 * [...answers.movers()]; // => [{ id: 'ann', before: 6, after: 10 }, { id: 'bob', before: 3, after: 10 }]
 */
export class CustomerAnswers {
  private readonly numbers = new Map<string, number>();
  private readonly waves: Readonly<Record<Wave, LatestOfWave>>;
  private readonly scale: Scale;

  constructor(private readonly options: CustomerAnswersOptions = {}) {
    this.scale = options.scale ?? NPS_SCALE;
    const kept = { weights: options.weightFrom !== undefined, comments: options.comments === true };
    const wave = () => new LatestOfWave(kept);
    this.waves = { before: wave(), after: wave() };
  }

  /**
   * @param waveOf the wave of an answer by its number in the batch; undefined for none
   * @returns false where there are more customers than can be taken
   */
  add(batch: Batch, waveOf: (answer: number) => Wave | undefined): boolean {
    const ids = batch.customers!;
    for (let i = 0; i < ids.length; i++) {
      const name = waveOf(i);
      if (name === undefined) continue;
      const wave = this.waves[name];
      const id = ids[i]!;
      if (id === '') {
        wave.takeUnnamed();
        continue;
      }
      let number = this.numbers.get(id);
      if (number === undefined) {
        number = this.numbers.size;
        if (number === MOST_CUSTOMERS) return false;
        this.numbers.set(id, number);
      }
      wave.take(number, batch, i);
    }
    return true;
  }

  /** Different customers in both waves together. */
  get customers(): number {
    return this.numbers.size;
  }

  account(wave: Wave): WaveAccount {
    return this.waves[wave].account();
  }

  /** The answers that count, sorted by who gave them. */
  byCustomer(): AnswersByCustomer {
    const { weightFrom } = this.options;
    const { before, after } = this.latest();
    const isWeighted = weightFrom !== undefined;
    const tallies = new GrowingTallies(isWeighted, this.scale);
    const stayedBefore = tallies.open();
    const stayedAfter = tallies.open();
    const joined = tallies.open();
    const left = tallies.open();
    const table = new GrowingTransitions(isWeighted);
    const weights = weightFrom === 'after' ? after : before;
    for (let number = 0; number < this.numbers.size; number++) {
      const then = before.score(number);
      const now = after.score(number);
      if (then !== NO_ANSWER && now !== NO_ANSWER) {
        const weight = weights.weight(number);
        tallies.add(stayedBefore, then, 1, weight);
        tallies.add(stayedAfter, now, 1, weight);
        table.add(this.category(then), this.category(now), weight);
      } else if (now !== NO_ANSWER) tallies.add(joined, now, 1, after.weight(number));
      else if (then !== NO_ANSWER) tallies.add(left, then, 1, before.weight(number));
    }
    return {
      transitions: table.table(),
      stayers: { before: tallies.at(stayedBefore), after: tallies.at(stayedAfter) },
      joiners: tallies.at(joined),
      leavers: tallies.at(left),
    };
  }

  /** Those whose category changed, in the order in which they were met. */
  *movers(): Generator<Mover> {
    const { before, after } = this.latest();
    let number = -1;
    for (const id of this.numbers.keys()) {
      number++;
      const then = before.score(number);
      const now = after.score(number);
      if (then === NO_ANSWER || now === NO_ANSWER || this.category(then) === this.category(now)) continue;
      const comments = { before: before.comment(number), after: after.comment(number) };
      yield { id, before: then, after: now, ...(this.options.comments && { comments }) };
    }
  }

  /** Those who answered in one wave alone. */
  *onlyIn(wave: Wave): Generator<string> {
    const latest = this.latest();
    const own = latest[wave];
    const other = latest[wave === 'before' ? 'after' : 'before'];
    let number = 0;
    for (const id of this.numbers.keys()) {
      if (own.score(number) !== NO_ANSWER && other.score(number) === NO_ANSWER) yield id;
      number++;
    }
  }

  private latest() {
    const { before, after } = this.waves;
    return { before: before.latest, after: after.latest };
  }

  private category(score: number) {
    return categoryOn(this.scale, score);
  }
}
