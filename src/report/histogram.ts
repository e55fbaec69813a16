// Bars that stand: one above each column of a table, and under it what columns have in common.
import { BLOCKS } from './bars.js';
import { placed } from './placed.js';
import type { Histogram, Shade, Span } from './report.js';
import { textWidth } from './width.js';

/** Lines of the highest bar, and columns that a bar is wide. */
const HEIGHT = 3;
const WIDTH = 3;
const EIGHTHS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', BLOCKS.dense];
/** What the shade of a category is in colour, which only repeats it. */
export const SHADE_TONES: Readonly<Partial<Record<Shade, Span['tone']>>> = { dense: 'good', light: 'bad' };

/** Where a column of the table is: its first character, and its width. */
export interface Place {
  readonly start: number;
  readonly width: number;
}

/**
 * The bars, from the highest line to the lowest: in eighths, and whatever is not zero has one at least.
 * @param places of the columns, one for each value
 */
export function histogramLines({ values, groups }: Histogram, places: readonly Place[]): Span[][] {
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  if (largest === 0) return [];
  const heights = values.map((value) => eighthsOf(value / largest));
  const tones = groups.flatMap(({ shade, columns }) =>
    Array.from({ length: columns }, () => SHADE_TONES[shade]),
  );
  return Array.from({ length: HEIGHT }, (_, line) => {
    const below = 8 * (HEIGHT - 1 - line);
    return placed(
      places.map(({ start, width }, i) => {
        const block = EIGHTHS[Math.min(8, Math.max(0, heights[i]! - below))]!;
        const tone = tones[i];
        return {
          start: start + Math.max(0, width - WIDTH),
          text: block.repeat(WIDTH),
          ...(tone && { tone }),
        };
      }),
    );
  });
}

/** The line under the table: what each group of columns is called, in the middle of its columns. */
export function groupLine({ groups }: Histogram, places: readonly Place[]): Span[] {
  let first = 0;
  return placed(
    groups.map(({ names, shade, columns }) => {
      const [from, to] = [places[first]!, places[first + columns - 1]!];
      first += columns;
      const start = from.start + Math.max(0, from.width - WIDTH);
      const width = to.start + to.width - start;
      const name = names.find((text) => textWidth(text) <= width) ?? '';
      const tone = SHADE_TONES[shade];
      return { start, text: centred(name, width), ...(tone && { tone }) };
    }),
  );
}

/** With a line on both sides where there is room for one. */
function centred(name: string, width: number): string {
  const spare = width - textWidth(name);
  const left = Math.floor(spare / 2);
  const right = spare - left;
  if (left < 2) return `${' '.repeat(left)}${name}${' '.repeat(right)}`;
  return `${'─'.repeat(left - 1)} ${name} ${'─'.repeat(right - 1)}`;
}

function eighthsOf(share: number): number {
  return share === 0 ? 0 : Math.max(1, Math.round(share * 8 * HEIGHT));
}
