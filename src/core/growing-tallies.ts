// Tallies that grow response by response, side by side in typed arrays.
import { CompensatedSums, grown } from './compensated.js';
import { firstAnswer, NPS_SCALE, type Scale } from './scale.js';
import { SCORES, type Tally, tallyOfCounts } from './tally.js';

/** Weights outside this range are no weights: their sums or squares would leave the doubles. */
const LIGHTEST = 1e-100;
const HEAVIEST = 1e100;

/** Any number of tallies, numbered from 0 on. */
export class GrowingTallies {
  private counts = new Float64Array(SCORES * 16);
  private readonly weights: { sums: CompensatedSums; squares: CompensatedSums } | undefined;
  private opened = 0;
  private readonly first: number;

  /**
   * @param weighted whether the responses have weights
   * @param scale that of an NPS unless given
   */
  constructor(
    weighted: boolean,
    private readonly scale: Scale = NPS_SCALE,
  ) {
    this.first = firstAnswer(scale);
    this.weights = weighted
      ? { sums: new CompensatedSums(this.counts.length), squares: new CompensatedSums(this.counts.length) }
      : undefined;
  }

  /** The number of a new, empty tally. */
  open(): number {
    const number = this.opened++;
    if (this.opened * SCORES > this.counts.length) this.grow();
    return number;
  }

  /**
   * Counts `repeat` responses of one score.
   * @param number of the tally
   * @param weight of each, or their mean, 1e-100 to 1e100; 1 where the responses have no weights
   * @param squares Σw², where the responses do not all weigh the same
   * @throws RangeError on any other weight
   */
  add(
    number: number,
    score: number,
    repeat: number,
    weight: number,
    squares = repeat * weight * weight,
  ): void {
    const cell = number * SCORES + score - this.first;
    this.counts[cell]! += repeat;
    if (!this.weights) {
      if (weight !== 1) throw new RangeError(`without weights a response weighs 1, not ${weight}`);
      return;
    }
    if (!(weight >= LIGHTEST && weight <= HEAVIEST)) {
      throw new RangeError(`a weight is a number from ${LIGHTEST} to ${HEAVIEST}, not ${weight}`);
    }
    this.weights.sums.add(cell, repeat * weight);
    this.weights.squares.add(cell, squares);
  }

  /** @throws RangeError when it holds more than 2^53 − 1 responses */
  at(number: number): Tally {
    const first = number * SCORES;
    const counts = Array.from(this.counts.subarray(first, first + SCORES));
    if (!this.weights) return tallyOfCounts(counts, undefined, this.scale);
    const { sums, squares } = this.weights;
    const weights = {
      sums: counts.map((_, i) => sums.at(first + i)),
      squares: counts.map((_, i) => squares.at(first + i)),
    };
    return tallyOfCounts(counts, weights, this.scale);
  }

  private grow(): void {
    const length = this.counts.length * 2;
    this.counts = grown(this.counts, length);
    this.weights?.sums.grow(length);
    this.weights?.squares.grow(length);
  }
}
