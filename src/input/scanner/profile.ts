// Profile mode: a text to what its columns hold.
import type { DistinctFound, DistinctLimits } from '../cells/distinct.js';
import { isPadded } from '../table/padded-quotes.js';
import type { RecordChunk } from '../table/record-chunk.js';
import { endKernel, type Kernel, startKernel } from './kernel.js';
import { type ScanOptions, scannedBytes } from './limits.js';
import { MISSING_BITS, missingBits, monthBits } from './profile-words.js';
import { MORE, Scan } from './scan.js';
import { cellText, cellTexts } from './text.js';

/** Different cells of a column that are counted as what they are; a column with more is looked at cell by cell. */
const OFTEN = 256;
/** The same where each different cell has to be asked for, and of the days of a column. */
const ASKED = 4096;
/** Longer cells are not remembered by the kernel. */
const LONGEST = 255;
/** What the kernel asks for, in its order: see kernel/profile.ts. */
const CELLS = 0;
const DAYS = 1;
const DATES = 2;
/** What the kernel keeps first of a column, as floats and as words: see kernel/profile.ts. */
const BLANK = 0;
const CHARACTERS = 1;
const NUMBERS = 2;
const DISTINCT = 6;
const IS_DIRECT = 7;
const READS_NUMBERS = 8;

/** What is looked at. Columns are positions from 0; texts are those of cells. */
export interface ProfilePlan {
  /** Of each column whether a bare number in it may be a date. */
  readonly readsNumbers: readonly boolean[];
  readonly limits: DistinctLimits;
  /** The column of which each different cell is wanted. */
  readonly score: number | undefined;
  /** Told of a cell where it is met, and how many hold the text once that is known. */
  readonly meet: (column: number, text: string) => void;
  readonly count: (column: number, text: string, cells: number) => void;
  /** Whether `meet` need not be told of more cells of a column. */
  readonly isShown: (column: number) => boolean;
  /** Of trimmed texts that were told to none of these, whether they are dates, and whether they say that there is no answer. */
  readonly isDate: (column: number, text: string) => boolean;
  readonly isMissing: (text: string) => boolean;
  /** Told of those that are, and how many cells hold them; of a date the time may be cut. */
  readonly seeDate: (column: number, text: string, cells: number) => void;
  readonly seeMissing: (column: number, text: string) => void;
}

/** What was counted of a column without `see`. */
export interface CountedColumn {
  readonly blank: number;
  readonly characters: number;
  readonly numbers: number;
  readonly distinct: DistinctFound;
}

export interface ProfileResult {
  readonly rows: number;
  readonly short: { readonly count: number; readonly first: number };
  readonly long: { readonly count: number; readonly first: number };
  /** Rows with blanks after a closing quote. */
  readonly padded: { readonly count: number; readonly first: number };
  readonly columns: readonly CountedColumn[];
  /** Where the first record began and the last one ended, in bytes of the text. */
  readonly from: number;
  readonly end: number;
}

/** A cell, or the day of one, that the kernel counts by its number. */
interface Coded {
  readonly column: number;
  readonly isDay: boolean;
  readonly text: string;
}

export class Profile {
  readonly scan: Scan;
  private readonly kernel: Kernel;
  private readonly coded: Coded[] = [];
  /** Of each column, how many different cells were asked for, and how many days. */
  private readonly asked: number[];
  private readonly days: number[];
  private readonly padded = { count: 0, first: 0 };

  constructor(
    private readonly options: ScanOptions,
    private readonly plan: ProfilePlan,
    /** Told of odd records, which others read; how they differ from the header. */
    private readonly odd: (record: readonly string[]) => 'short' | 'long' | undefined,
  ) {
    const { readsNumbers } = plan;
    this.asked = readsNumbers.map(() => 0);
    this.days = readsNumbers.map(() => 0);
    const { unquoted } = options.dialect;
    const text = (start: number, end: number) => cellText(this.kernel.bytes, start, end, unquoted);
    const trimmed = (start: number, end: number) => this.kernel.bytes.toString('utf8', start, end);
    const { width } = options;
    this.kernel = startKernel(
      {
        cells: {
          resolve: (place, start, end) => {
            const column = place % width;
            switch (Math.floor(place / width)) {
              case CELLS:
                return this.code(column, text(start, end), end - start);
              case DAYS:
                return this.dayCode(column, text(start, end));
              case DATES:
                return plan.isDate(column, trimmed(start, end)) ? 1 : 0;
              default:
                return plan.isMissing(trimmed(start, end)) ? 1 : 0;
            }
          },
        },
        shape: {
          holdsText: (start, end) =>
            cellTexts(this.kernel.bytes, start, end, this.delimiter, unquoted).some(
              (cell) => cell.trim() !== '',
            ),
        },
        profile: {
          see: (column, start, end) => this.see(column, text(start, end)),
          seeDate: (column, start, end) => plan.seeDate(column, trimmed(start, end), 1),
          seeMissing: (column, start, end) => plan.seeMissing(column, trimmed(start, end)),
        },
      },
      profileBytes(readsNumbers.length),
    );
    this.configure();
    this.scan = new Scan(this.kernel, options);
  }

  /** Looks at everything; asks for bytes as {@link Scan.steps} does. */
  *steps(): Generator<typeof MORE, void> {
    const { scan, kernel } = this;
    for (const step of scan.steps()) {
      if (step === MORE) yield MORE;
      else if ('lines' in step) {
        scan.taken = kernel.exports.profile(step.lines);
        scan.settle();
      } else this.addRecords(step);
    }
  }

  result(): ProfileResult {
    this.tellCoded();
    const { profiledRows, profiledShort, profiledShortFirst, profiledLong, profiledLongFirst } =
      this.kernel.exports;
    return {
      rows: profiledRows.value,
      short: { count: profiledShort.value, first: profiledShortFirst.value },
      long: { count: profiledLong.value, first: profiledLongFirst.value },
      padded: this.padded,
      columns: this.asked.map((_, column) => this.counted(column)),
      from: this.options.from ?? 0,
      end: this.scan.offset,
    };
  }

  /** Lets the next one have the memory; nothing is asked of this one any more. */
  end(): void {
    const { meanings, meaningsSize } = this.kernel.exports;
    const sums = { at: this.columnAt(0), size: profileBytes(this.asked.length) };
    endKernel(this.kernel, [{ at: meanings.value, size: meaningsSize.value }, sums], false);
  }

  private get delimiter(): number {
    return this.options.dialect.delimiter.charCodeAt(0);
  }

  private columnAt(column: number): number {
    const { groups, columnSize } = this.kernel.exports;
    return groups.value + column * columnSize.value;
  }

  private configure(): void {
    const { kernel, plan, options } = this;
    const { words, bytes, slot, exports } = kernel;
    words[slot('WIDTH')] = options.width;
    words[slot('RECORD_LIMIT')] = scannedBytes(options);
    words[slot('DELIMITER')] = this.delimiter;
    words[slot('IS_UNQUOTED')] = options.dialect.unquoted ? 1 : 0;
    words[slot('DISTINCT_MOST')] = plan.limits.most;
    words[slot('REGISTER_BITS')] = plan.limits.bits;
    words[slot('MISSING_BITS')] = MISSING_BITS;
    bytes.set(missingBits(), exports.missingWords.value);
    bytes.set(monthBits(), exports.monthLetters.value);
    for (const [i, reads] of plan.readsNumbers.entries())
      words[this.columnAt(i) / 4 + READS_NUMBERS] = reads ? 1 : 0;
  }

  private see(column: number, text: string): void {
    this.plan.meet(column, text);
    this.plan.count(column, text, 1);
  }

  /** The number of a cell; -1 where it is looked at directly. */
  private code(column: number, text: string, length: number): number {
    const { plan, asked } = this;
    const isScore = column === plan.score;
    const often = isScore ? ASKED : OFTEN;
    asked[column]!++;
    if (length <= LONGEST && asked[column]! <= often && this.hasRoom) {
      plan.meet(column, text);
      return this.coded.push({ column, isDay: false, text }) - 1;
    }
    if (!isScore && asked[column]! > OFTEN && plan.isShown(column))
      this.kernel.words[this.columnAt(column) / 4 + IS_DIRECT] = 1;
    return -1;
  }

  /** The number of a day; -1 where the whole cell is asked for. */
  private dayCode(column: number, text: string): number {
    this.days[column]!++;
    if (this.days[column]! > ASKED || !this.hasRoom || !this.plan.isDate(column, text)) return -1;
    return this.coded.push({ column, isDay: true, text }) - 1;
  }

  private get hasRoom(): boolean {
    return this.coded.length < this.kernel.exports.profileCodes.value;
  }

  private addRecords({ records }: RecordChunk): void {
    for (const record of records) {
      if (record.length === 0) continue;
      const width = this.odd(record);
      this.kernel.exports.addRow(width === 'short', width === 'long');
      if (!isPadded(record)) continue;
      this.padded.count++;
      this.padded.first ||= this.kernel.exports.profiledRows.value;
    }
  }

  /** Tells of the cells that were counted by their numbers. */
  private tellCoded(): void {
    const { words, exports } = this.kernel;
    const counts = exports.profileCounts.value / 4;
    for (const [code, { column, isDay, text }] of this.coded.entries()) {
      const cells = words[counts + code]!;
      if (cells === 0) continue;
      if (isDay) this.plan.seeDate(column, text, cells);
      else this.plan.count(column, text, cells);
    }
  }

  private counted(column: number): CountedColumn {
    const { words, numbers } = this.kernel;
    const at = this.columnAt(column);
    return {
      blank: numbers[at / 8 + BLANK]!,
      characters: numbers[at / 8 + CHARACTERS]!,
      numbers: numbers[at / 8 + NUMBERS]!,
      distinct: this.distinct(at, words[at / 4 + DISTINCT]!),
    };
  }

  private distinct(at: number, count: number): DistinctFound {
    const { words, bytes, exports } = this.kernel;
    const { most, bits } = this.plan.limits;
    if (count > most) {
      const registers = at + exports.columnRegisters.value;
      return {
        hashes: new Uint32Array(),
        registers: Uint8Array.from(bytes.subarray(registers, registers + (1 << bits))),
      };
    }
    const hashes = new Uint32Array(2 * count);
    let next = 0;
    const first = (at + exports.columnHashes.value) / 4;
    for (let slot = first; next < hashes.length; slot += 2) {
      const low = words[slot]!;
      const high = words[slot + 1]!;
      if (low === 0 && high === 0) continue;
      hashes[next++] = high;
      hashes[next++] = low;
    }
    return { hashes, registers: undefined };
  }
}

/** Bytes that a number of columns needs; see kernel/layout.ts. */
function profileBytes(columns: number): number {
  return columns * COLUMN_BYTES;
}
const COLUMN_BYTES = 64 + (1 << 14) + 8 * (1 << 14);
