// A set of many customers, by number, in an array of integers: a Set makes an object of each number that is large.
import { idOfParts, partsOfId } from '../cells/customer.js';

/** Places; a power of 2, as all rooms are. */
const FIRST_ROOM = 1024;
/** Places for each customer, at least: fewer make the search slow, more make the memory large. */
const PLACES_EACH = 1.25;

export class CustomerSet {
  size = 0;
  /** Of each place the upper 32 bits of a number, and one more than the lower ones: what is 0 is free. */
  private words = new Int32Array(2 * FIRST_ROOM);
  private expected = 0;

  /** Many more may come: they are given room at once, for to move numbers from room to room takes time. */
  expect(more: number): void {
    this.expected = this.size + more;
  }

  /**
   * Adds a customer by the parts of the number (`partsOfId`): of the whole, V8 would make an object.
   * @returns whether it was not there
   */
  add(high: number, low: number): boolean {
    const at = this.find(high, low);
    if (this.words[at + 1] !== 0) return false;
    this.words[at] = high;
    this.words[at + 1] = low + 1;
    this.size++;
    if (this.size * PLACES_EACH * 2 > this.words.length) this.grow();
    return true;
  }

  has(customer: number): boolean {
    return this.words[this.find(...partsOfId(customer)) + 1] !== 0;
  }

  *[Symbol.iterator](): Iterator<number> {
    const { words } = this;
    for (let at = 0; at < words.length; at += 2)
      if (words[at + 1] !== 0) yield idOfParts(words[at]!, words[at + 1]! - 1);
  }

  /** Where it is, or would be. */
  private find(high: number, low: number): number {
    const { words } = this;
    const last = words.length - 2;
    let at = (high << 1) & last;
    while (words[at + 1] !== 0 && (words[at] !== high || words[at + 1] !== low + 1)) at = (at + 2) & last;
    return at;
  }

  private grow(): void {
    const before = this.words;
    let length = 2 * before.length;
    while (length < this.expected * PLACES_EACH * 2) length *= 2;
    this.words = new Int32Array(length);
    for (let from = 0; from < before.length; from += 2) {
      if (before[from + 1] === 0) continue;
      const at = this.find(before[from]!, before[from + 1]! - 1);
      this.words[at] = before[from]!;
      this.words[at + 1] = before[from + 1]!;
    }
  }
}
