// A series of figures in one line of text: ▁▂▅▇.
import { type Charset, inCharset } from './charset.js';
import type { Sparkline } from './report.js';

/** From the lowest figure of the scale to the highest, with a gap to the line above; the ASCII ones grow darker. */
const LEVELS: Readonly<Record<Charset, string>> = { unicode: '▁▂▃▄▅▆▇', ascii: '_-~=+*#' };
/** A figure that is not known leaves its place free. */
const GAP = ' ';
/** Points; a scale of less would make noise look like news. */
const LEAST_SPAN = 10;

/**
 * Series of NPS that are compared by eye, on one scale: from the lowest to the highest of all, at least 10 points.
 * @param all each in the order of time; null is not known
 */
export function sparklinesOf(all: readonly Sparkline['series'][]): Sparkline[] {
  const known = all.flat().filter((nps) => nps !== null);
  const lowest = known.reduce((least, nps) => Math.min(least, nps), Number.POSITIVE_INFINITY);
  const highest = known.reduce((most, nps) => Math.max(most, nps), Number.NEGATIVE_INFINITY);
  const missing = Math.max(0, LEAST_SPAN - (highest - lowest)) / 2;
  return all.map((series) => ({ series, scale: [lowest - missing, highest + missing] }));
}

/** The series in a room of so many characters: where it is longer its end, after a sign for what is missing. */
export function drawSparkline(
  { series, scale }: Sparkline,
  charset: Charset = 'unicode',
  room = Number.POSITIVE_INFINITY,
): string {
  if (series.length <= room) return series.map((figure) => level(figure, scale, LEVELS[charset])).join('');
  const sign = inCharset('…', charset);
  const end = series.slice(series.length - (room - sign.length));
  return `${sign}${drawSparkline({ series: end, scale }, charset)}`;
}

function level(figure: number | null, [lowest, highest]: Sparkline['scale'], levels: string): string {
  if (figure === null) return GAP;
  const share = highest > lowest ? (figure - lowest) / (highest - lowest) : 0.5;
  return levels[Math.round(Math.min(1, Math.max(0, share)) * (levels.length - 1))]!;
}
