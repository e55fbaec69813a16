// A line on standard error that says how much has been read; only on a terminal, and only after two seconds.
import { counted } from '../../core/counted.js';
import { statsOf } from '../../input/bytes/file-fault.js';
import type { Source } from '../../input/bytes/source.js';
import { takeWidth, textWidth } from '../../report/width.js';
import type { Host } from './terminal.js';

const AFTER_MS = 2000;
const EVERY_MS = 200;
const MB = 1e6;
const PAGE = 80;
const GAP = '   ';

/** The size of all sources together in bytes, or undefined where one has none. */
export function totalSize(sources: readonly Source[]): number | undefined {
  const sizes = sources.map((source) => ('path' in source ? (statsOf(source.path)?.size ?? 0) : 0));
  return sizes.includes(0) ? undefined : sizes.reduce((sum, size) => sum + size, 0);
}

export class Progress {
  private bytes = 0;
  private rows = 0;
  private shown = 0;
  private readonly from: number;

  /**
   * @param total bytes of all inputs, where they are known
   * @param clock milliseconds
   */
  constructor(
    private readonly stream: Pick<Host['stderr'], 'write' | 'columns'>,
    private readonly total: number | undefined,
    private readonly clock: () => number = Date.now,
  ) {
    this.from = clock();
  }

  /** Counts bytes as they are read. */
  addBytes(count: number): void {
    this.bytes += count;
    this.show();
  }

  /** Counts rows as they are taken. */
  addRows(count: number): void {
    this.rows += count;
    this.show();
  }

  clear(): void {
    if (this.shown > 0) this.stream.write('\r\x1b[K');
    this.shown = 0;
  }

  private show(): void {
    const now = this.clock();
    if (now - this.from < AFTER_MS || now - this.shown < EVERY_MS) return;
    this.shown = now;
    // One column less: a terminal may break the line when its last one is filled.
    const line = fitting(this.line((now - this.from) / 1000), (this.stream.columns || PAGE) - 1);
    this.stream.write(`\r\x1b[K${line}`);
  }

  /** "34 %   120 MB of 350 MB   60 MB/s   4 s left"; of a stream "120 MB   1,234,567 rows   60 MB/s". */
  private line(seconds: number): string {
    const speed = this.bytes / seconds;
    // A file may have grown since.
    if (this.total === undefined || this.bytes > this.total)
      return [megabytes(this.bytes), counted(this.rows, 'row'), `${megabytes(speed)}/s`].join(GAP);
    return [
      `${Math.floor((100 * this.bytes) / this.total)} %`,
      `${megabytes(this.bytes)} of ${megabytes(this.total)}`,
      `${megabytes(speed)}/s`,
      ...(this.bytes === 0 ? [] : [`${timeText((this.total - this.bytes) / speed)} left`]),
    ].join(GAP);
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / MB).toFixed(bytes < 10 * MB ? 1 : 0)} MB`;
}

/** "4 s", "2 min 5 s", "1 h 12 min" */
function timeText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

function fitting(text: string, width: number): string {
  return textWidth(text) <= width ? text : `${takeWidth(text, width - 1).trimEnd()}…`;
}
