// Where periods and values of a trend are.
import type { TrendChart } from '../../page.js';
import { type Scale, scaleFor, shareOf } from '../scale.js';

/** In pixels from above. */
export const PLOT_TOP = 26;
export const PLOT_BOTTOM = 256;
/** The labels of the scale are before the plot; after it there is room for half a dot. Shares of the width. */
const FROM = 0.085;
const TO = 0.995;
const MOST_STEPS = 5;

export interface Frame {
  readonly scale: Scale;
  /** The plot, as shares of the width. */
  readonly from: number;
  readonly to: number;
  /** The middle of a period, as a share of the width; 0.5 more is between it and the next. */
  x(index: number): number;
  /** An NPS, in pixels from above. */
  y(nps: number): number;
}

/** The frame that holds all there is to see. */
export function frameOf({ periods, values, limits = [], rolling, goal }: TrendChart): Frame {
  const known = [
    ...values.flatMap((value) => value ?? []),
    ...limits.flatMap((value) => value ?? []),
    ...(rolling?.values ?? []).filter((value) => value !== null),
    ...(goal === undefined ? [] : [goal.nps]),
  ];
  // Limits may be further away than any NPS.
  const possible = known.map((value) => Math.max(-100, Math.min(100, value)));
  const scale = scaleFor(possible.length === 0 ? [-100, 100] : possible, MOST_STEPS);
  return {
    scale,
    from: FROM,
    to: TO,
    x: (index) => FROM + ((index + 0.5) / Math.max(1, periods.length)) * (TO - FROM),
    y: (nps) => PLOT_BOTTOM - shareOf(scale, nps) * (PLOT_BOTTOM - PLOT_TOP),
  };
}

/** Low, NPS and high in pixels from above: low is the greatest. */
export function boundsOf(
  [low, nps, high]: readonly [low: number, nps: number, high: number],
  { y }: Frame,
): [low: number, nps: number, high: number] {
  const rounded = (value: number) => Math.round(y(value) * 10) / 10;
  return [rounded(low), rounded(nps), rounded(high)];
}
