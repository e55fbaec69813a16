// The line that says how far the reading is: what it says, when it comes, and that it fits.
import { describe, expect, it } from 'vitest';
import { Progress } from '../../../src/cli/output/progress.js';
import { textWidth } from '../../../src/report/width.js';

const MB = 1e6;

/** A progress on a terminal so wide, and a clock in seconds that the test sets. */
function start(total: number | undefined, columns = 80) {
  let now = 0;
  const written: string[] = [];
  const write = (text: string) => written.push(text) > 0;
  const progress = new Progress({ write, columns } as never, total, () => now * 1000);
  return {
    progress,
    written,
    at(seconds: number, bytes: number, rows = 0) {
      now = seconds;
      progress.addBytes(bytes);
      progress.addRows(rows);
      return written.at(-1)?.replace('\r\x1b[K', '');
    },
  };
}

describe('of files', () => {
  it('says percent, size, speed and the time left', () => {
    const { at } = start(350 * MB);
    expect(at(2, 120 * MB)).toBe('34 %   120 MB of 350 MB   60 MB/s   4 s left');
  });

  it.each([
    [1, '99 %   99 MB of 100 MB   20 MB/s   1 s left', 99],
    [2, '1 %   1.0 MB of 100 MB   0.2 MB/s   8 min 15 s left', 1],
    [3, '0 %   0.1 MB of 100 MB   0.0 MB/s   1 h 23 min left', 0.1],
  ])('in words for people (%i)', (_, line, megabytes) => {
    expect(start(100 * MB).at(5, megabytes * MB)).toBe(line);
  });

  it('that grew is said as of a stream, never above 100 %', () => {
    expect(start(10 * MB).at(4, 12 * MB, 7)).toBe('12 MB   0 rows   3.0 MB/s');
  });
});

it('of a stream says bytes, rows and speed', () => {
  const { at, progress } = start(undefined);
  progress.addRows(1_234_000);
  at(1.9, 60 * MB, 567);
  expect(at(4, 60 * MB)).toBe('120 MB   1,234,567 rows   30 MB/s');
});

it('comes after two seconds, five times a second at most, and goes', () => {
  const { at, written, progress } = start(undefined);
  at(1.9, 1);
  progress.clear();
  expect(written).toEqual([]);
  at(2, 1);
  at(2.1, 1);
  at(2.19, 1);
  expect(written).toHaveLength(1);
  at(2.2, 1);
  expect(written).toHaveLength(2);
  progress.clear();
  progress.clear();
  expect(written.slice(2)).toEqual(['\r\x1b[K']);
});

it('is never as wide as the terminal', () => {
  for (const columns of [10, 30, 43, 44, 45, 46, 80]) {
    const line = start(350 * MB, columns).at(2, 120 * MB)!;
    expect(textWidth(line)).toBeLessThan(columns);
    if (columns <= 44) expect(line).toContain('…');
  }
});
