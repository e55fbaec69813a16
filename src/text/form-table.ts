// The forms of a column of comments, looked up by their places in a text: no slice is made of a form that is known.
import { copied } from './copied.js';
import { stretchesWith } from './tokens.js';
import type { Word } from './words.js';

/** What a form votes: the places of languages in ALL_LANGUAGES, each with its weight. */
export type Vote = readonly { readonly place: number; readonly weight: number }[];

/** A word as it is written, and what is known about it; all comments share one object for it. */
export class Form {
  /** Which languages it votes for; undefined until it is asked. */
  vote: Vote | undefined = undefined;
  /** The words that it is, by the number of the language that it was read in. Nearly always it is one. */
  readonly words: (Word | readonly Word[] | undefined)[] = [];

  constructor(
    readonly written: string,
    readonly hash: number,
  ) {}
}

const FIRST_SLOTS = 1024;

/** Forms that are kept, at most. Beyond, all are forgotten and made again: memory is bounded. */
const MOST_FORMS = 100_000;

/** Forms by what is written. */
export class FormTable {
  /** At least twice the number of forms, a power of 2; a form is in the first free slot from its hash on. */
  #slots = newSlots(FIRST_SLOTS);
  #size = 0;

  /** The forms of a comment, in stretches. */
  stretchesOf(comment: string): Form[][] {
    return stretchesWith<Form>(comment, (text, from, to, stretch) => stretch.push(this.at(text, from, to)));
  }

  /** The form that a text holds from one place to another. */
  at(text: string, from: number, to: number): Form {
    let hash = to - from;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const form = slots[slot];
      if (form === undefined) return this.#open(text.slice(from, to), hash);
      if (form.hash === hash && isAt(form.written, text, from, to)) return form;
    }
  }

  #open(slice: string, hash: number): Form {
    if (this.#size === MOST_FORMS) {
      this.#slots = newSlots(FIRST_SLOTS);
      this.#size = 0;
    }
    if (2 * ++this.#size > this.#slots.length) this.#grow();
    const form = new Form(copied(slice), hash);
    enter(this.#slots, form);
    return form;
  }

  #grow(): void {
    const longer = newSlots(2 * this.#slots.length);
    for (const form of this.#slots) if (form !== undefined) enter(longer, form);
    this.#slots = longer;
  }
}

function newSlots(length: number): (Form | undefined)[] {
  return new Array<Form | undefined>(length).fill(undefined);
}

function enter(slots: (Form | undefined)[], form: Form): void {
  let slot = form.hash & (slots.length - 1);
  while (slots[slot] !== undefined) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = form;
}

function isAt(form: string, text: string, from: number, to: number): boolean {
  if (form.length !== to - from) return false;
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}
