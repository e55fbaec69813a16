// The answers of a scan one by one, as the kernel has logged them: kernel/log.ts.
import type { Kernel } from './kernel.js';

/** Answered rows in their order; of each array one entry a row. */
export interface LoggedAnswers {
  /** From 1 within the part. */
  readonly rows: Uint32Array;
  /** Which of the groups of the first breakdown. */
  readonly groups: Uint32Array;
  /** Places in a tally. */
  readonly scores: Uint8Array;
  /** Seconds; 0 without dates. */
  readonly dates: Float64Array;
  /** Of the text, as high and low halves by turns; of no meaning where it is empty. */
  readonly hashes: Uint32Array;
  /** Where the text of each ends: the half, 0 or 1, and the customer; nothing where nobody is named. */
  readonly textEnds: Uint32Array;
  readonly texts: Uint8Array;
}

/** Words of an entry, and what each is. */
const ENTRY = 8;
const DATE = 0;
const SECONDS = 1;
const LOW = 2;
const HIGH = 3;
const ROW = 4;
const GROUP = 5;
const TEXT_END = 6;
const SCORE = 7;
const WORD = 4;
/** Lines of a window, of which each has two bytes at least, and bytes of their texts. */
const MOST_LINES = 132 * 1024;
const MOST_TEXT = 512 * 1024;
const FIRST_ROOM = 16 * 1024;

/** Bytes that the kernel needs for it. */
export const LOG_BYTES = MOST_LINES * ENTRY * WORD + MOST_TEXT;

/** Room for answers, which is used again: what it holds is copied out. */
class Room {
  rows = new Uint32Array(0);
  groups = new Uint32Array(0);
  scores = new Uint8Array(0);
  dates = new Float64Array(0);
  hashes = new Uint32Array(0);
  textEnds = new Uint32Array(0);
  texts = new Uint8Array(0);

  grow(size: number, textSize: number): void {
    if (size > this.rows.length) {
      const room = Math.max(FIRST_ROOM, 2 * size);
      this.rows = grown(this.rows, new Uint32Array(room));
      this.groups = grown(this.groups, new Uint32Array(room));
      this.scores = grown(this.scores, new Uint8Array(room));
      this.dates = grown(this.dates, new Float64Array(room));
      this.hashes = grown(this.hashes, new Uint32Array(2 * room));
      this.textEnds = grown(this.textEnds, new Uint32Array(room));
    }
    if (textSize > this.texts.length) this.texts = grown(this.texts, new Uint8Array(2 * textSize));
  }
}

/** No two scans of a thread run at the same time. */
const room = new Room();

export class AnswerLog {
  private size = 0;
  private textSize = 0;
  /** What cells and days mean, by their numbers. */
  private readonly known: number[] = [];

  /** @param at where the kernel keeps it */
  constructor(
    private readonly kernel: Kernel,
    private readonly at: number,
    columns: { readonly customer: number; readonly date: number | undefined },
  ) {
    const { words, slot } = kernel;
    words[slot('LOG')] = at;
    words[slot('LOG_TEXTS')] = this.textsAt;
    words[slot('LOG_CUSTOMER')] = columns.customer;
    words[slot('LOG_DATE')] = columns.date ?? -1;
  }

  /** Where in the memory it is. */
  get written(): { readonly at: number; readonly size: number } {
    return { at: this.at, size: LOG_BYTES };
  }

  private get textsAt(): number {
    return this.at + MOST_LINES * ENTRY * WORD;
  }

  /** The number of a cell or day with this number of seconds. */
  number(seconds: number): number {
    return this.known.push(seconds) - 1;
  }

  /** Takes what the last call has logged. */
  take(): void {
    const { words, bytes, exports } = this.kernel;
    const count = exports.logged.value;
    room.grow(this.size + count, this.textSize + exports.loggedText.value);
    const { rows, groups, scores, dates, hashes, textEnds, texts } = room;
    for (let i = 0; i < count; i++) {
      const entry = this.at / WORD + i * ENTRY;
      const n = this.size++;
      const date = words[entry + DATE]! | 0;
      dates[n] = date < 0 ? 0 : this.known[date]! + words[entry + SECONDS]!;
      hashes[2 * n] = words[entry + HIGH]!;
      hashes[2 * n + 1] = words[entry + LOW]!;
      rows[n] = words[entry + ROW]!;
      groups[n] = words[entry + GROUP]!;
      textEnds[n] = this.textSize + words[entry + TEXT_END]!;
      scores[n] = words[entry + SCORE]!;
    }
    const text = bytes.subarray(this.textsAt, this.textsAt + exports.loggedText.value);
    texts.set(text, this.textSize);
    this.textSize += text.length;
  }

  /** @param places of each group of the kernel, which one it is in the result */
  found(places: Uint32Array): LoggedAnswers {
    const { size } = this;
    return {
      rows: room.rows.slice(0, size),
      groups: room.groups.subarray(0, size).map((group) => places[group]!),
      scores: room.scores.slice(0, size),
      dates: room.dates.slice(0, size),
      hashes: room.hashes.slice(0, 2 * size),
      textEnds: room.textEnds.slice(0, size),
      texts: room.texts.slice(0, this.textSize),
    };
  }
}

function grown<A extends { set(from: A): void }>(from: A, to: A): A {
  to.set(from);
  return to;
}
