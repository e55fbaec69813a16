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
  /** Whether their room is free: see {@link giveBack}. */
  readonly lease: Int32Array;
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
const FREE = 0;
const TAKEN = 1;

/** Bytes that the kernel needs for it. */
export const LOG_BYTES = MOST_LINES * ENTRY * WORD + MOST_TEXT;

/** Arrays in memory that threads share. */
const sharedWords = (length: number) =>
  new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT));
const sharedNumbers = (length: number) =>
  new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT));
const sharedBytes = (length: number) => new Uint8Array(new SharedArrayBuffer(length));

/** Room for the answers of a part. It is handed over as it is, to another thread too, and used again when it comes back. */
class Room {
  readonly lease = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  rows = sharedWords(0);
  groups = sharedWords(0);
  scores = sharedBytes(0);
  dates = sharedNumbers(0);
  hashes = sharedWords(0);
  textEnds = sharedWords(0);
  texts = sharedBytes(0);

  grow(size: number, textSize: number): void {
    if (size > this.rows.length) {
      const room = Math.max(FIRST_ROOM, 2 * size);
      this.rows = grown(this.rows, sharedWords(room));
      this.groups = grown(this.groups, sharedWords(room));
      this.scores = grown(this.scores, sharedBytes(room));
      this.dates = grown(this.dates, sharedNumbers(room));
      this.hashes = grown(this.hashes, sharedWords(2 * room));
      this.textEnds = grown(this.textEnds, sharedWords(room));
    }
    if (textSize > this.texts.length) this.texts = grown(this.texts, sharedBytes(2 * textSize));
  }
}

/** The rooms of this thread, as many as can be on their way. One whose answers nobody takes stays where it is. */
const rooms: Room[] = [];
const MOST_ROOMS = 10;

/** One that nobody else uses until it is given back. */
function leasedRoom(): Room {
  let room = rooms.find(({ lease }) => Atomics.load(lease, 0) === FREE);
  if (room === undefined) {
    room = new Room();
    // Those that are too many are forgotten by this thread, and go with their answers.
    if (rooms.length < MOST_ROOMS) rooms.push(room);
  }
  Atomics.store(room.lease, 0, TAKEN);
  return room;
}

/** Gives the room of answers back; their arrays are not to be looked into any more. */
export function giveBack({ lease }: Pick<LoggedAnswers, 'lease'>): void {
  Atomics.store(lease, 0, FREE);
}

export class AnswerLog {
  private readonly room = leasedRoom();
  private isHandedOver = false;
  private size = 0;
  private textSize = 0;
  /** The most that one call has logged. */
  private mostLines = 0;
  private mostText = 0;
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

  /** Where in the memory something was written, by a call too that ended with an error. */
  get written(): { readonly at: number; readonly size: number }[] {
    this.seeSize();
    return [
      { at: this.at, size: this.mostLines * ENTRY * WORD },
      { at: this.textsAt, size: this.mostText },
    ];
  }

  /** Nothing is asked of it any more; what was handed over stays as it is. */
  end(): void {
    if (!this.isHandedOver) giveBack(this.room);
  }

  private seeSize(): void {
    const { logged, loggedText } = this.kernel.exports;
    this.mostLines = Math.max(this.mostLines, logged.value);
    this.mostText = Math.max(this.mostText, loggedText.value);
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
    const textSize = exports.loggedText.value;
    this.seeSize();
    this.room.grow(this.size + count, this.textSize + textSize);
    const { rows, groups, scores, dates, hashes, textEnds, texts } = this.room;
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
    texts.set(bytes.subarray(this.textsAt, this.textsAt + textSize), this.textSize);
    this.textSize += textSize;
  }

  /**
   * Hands all answers over, which nobody may change then until they are given back.
   * @param places of each group of the kernel, which one it is in the result
   */
  found(places: Uint32Array): LoggedAnswers {
    const { size, room } = this;
    const groups = room.groups.subarray(0, size);
    for (let i = 0; i < size; i++) groups[i] = places[groups[i]!]!;
    this.isHandedOver = true;
    return {
      rows: room.rows.subarray(0, size),
      groups,
      scores: room.scores.subarray(0, size),
      dates: room.dates.subarray(0, size),
      hashes: room.hashes.subarray(0, 2 * size),
      textEnds: room.textEnds.subarray(0, size),
      texts: room.texts.subarray(0, this.textSize),
      lease: room.lease,
    };
  }
}

function grown<A extends { set(from: A): void }>(from: A, to: A): A {
  to.set(from);
  return to;
}
