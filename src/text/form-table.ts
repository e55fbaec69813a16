// What is known of forms, looked up by their places in a text: no slice is made of a form that is known.
import { copied } from './tokens.js';

interface Entry<Value> {
  readonly form: string;
  readonly hash: number;
  readonly value: Value;
}

const FIRST_SLOTS = 1024;

/** Forms with what was made of them. Beyond the most that are kept all are forgotten and made again: memory is bounded. */
export class FormTable<Value> {
  /** At least twice the number of entries, a power of 2; an entry is in the first free slot from its hash on. */
  #slots = newSlots<Value>(FIRST_SLOTS);
  #size = 0;
  readonly #most: number;
  readonly #make: (form: string) => Value;

  /**
   * @param most forms that are kept
   * @param make what is kept of a form
   */
  constructor(most: number, make: (form: string) => Value) {
    this.#most = most;
    this.#make = make;
  }

  /** What was made of the form that a text holds from one place to another. */
  at(text: string, from: number, to: number): Value {
    let hash = to - from;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const entry = slots[slot];
      if (entry === undefined) return this.#open(text.slice(from, to), hash);
      if (entry.hash === hash && isAt(entry.form, text, from, to)) return entry.value;
    }
  }

  #open(slice: string, hash: number): Value {
    if (this.#size === this.#most) {
      this.#slots = newSlots(FIRST_SLOTS);
      this.#size = 0;
    }
    if (2 * ++this.#size > this.#slots.length) this.#grow();
    const form = copied(slice);
    const value = this.#make(form);
    enter(this.#slots, { form, hash, value });
    return value;
  }

  #grow(): void {
    const longer = newSlots<Value>(2 * this.#slots.length);
    for (const entry of this.#slots) if (entry !== undefined) enter(longer, entry);
    this.#slots = longer;
  }
}

function newSlots<Value>(length: number): (Entry<Value> | undefined)[] {
  return new Array<Entry<Value> | undefined>(length).fill(undefined);
}

function enter<Value>(slots: (Entry<Value> | undefined)[], entry: Entry<Value>): void {
  let slot = entry.hash & (slots.length - 1);
  while (slots[slot] !== undefined) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = entry;
}

function isAt(form: string, text: string, from: number, to: number): boolean {
  if (form.length !== to - from) return false;
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}
