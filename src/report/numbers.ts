// Figures as people read them: rounded once, half away from zero, with a sign where a sign means something.

import { counted, grouped } from '../core/counted.js';
import { movePoint } from '../core/decimal.js';
import type { Unit } from '../core/metrics.js';

/** A figure that is not known. */
export const UNKNOWN = '–';

/** 28.59 → "+29", -12 → "-12", 0.2 → "0". Never with a %. */
export function formatNps(nps: number | null): string {
  return nps === null ? UNKNOWN : plus(decimal(nps, 0));
}

/** A difference or an effect in points: 3.48 → "+3.5". */
export function formatPoints(points: number | null): string {
  return points === null ? UNKNOWN : plus(decimal(points, 1));
}

/** Bounds of an NPS: "+27 to +35". */
export function formatInterval(bounds: readonly [number, number] | null): string {
  return bounds === null ? UNKNOWN : `${formatNps(bounds[0])} to ${formatNps(bounds[1])}`;
}

/** A whole number: 4298 → "4,298". */
export function formatCount(count: number | null): string {
  return count === null ? UNKNOWN : grouped(count);
}

/** A fraction as percent: 0.5209 → "52.1%". */
export function formatPercent(share: number | null): string {
  return share === null ? UNKNOWN : `${decimal(share, 1, 2)}%`;
}

/** A fraction as percent under a heading that says so: 0.5209 → "52.1". */
export function formatShare(share: number | null): string {
  return share === null ? UNKNOWN : decimal(share, 1, 2);
}

/** A level of confidence or a power in percent: 95 → "95%", 99.9 → "99.9%". */
export function formatLevel(percent: number): string {
  // 100 × 0.58 is 57.99999999999999.
  return `${Number(percent.toPrecision(12))}%`;
}

/** What decides how the figures of a metric are printed. */
export interface FigureStyle {
  readonly unit: Unit;
  readonly signed: boolean;
}

/** A figure of a metric: +28.6, 23.5%, 4,298. Responses have no decimals. */
export function formatFigure(value: number, { unit, signed }: FigureStyle, places: number): string {
  if (unit === 'share') return `${decimal(value, places, 2)}%`;
  if (unit === 'responses') return formatCount(value);
  if (unit === 'days') return counted(value, 'day');
  const digits = decimal(value, places);
  return signed && value > 0 ? plus(digits) : digits;
}

/**
 * `value` × 10^`shift` with this number of decimals, half away from zero, never "-0".
 * The half is judged on the decimal digits that print for the number, so that 1.005 gives 1.01 although the
 * binary number lies a little below, and the shift moves the point instead of multiplying.
 */
export function decimal(value: number, places: number, shift = 0): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a figure: ${value}`);
  const units = Math.round(movePoint(Math.abs(value), places + shift));
  const digits = movePoint(units, -places).toFixed(places);
  return value < 0 && units !== 0 ? `-${digits}` : digits;
}

/** With a +, unless it is negative or prints as zero. */
function plus(digits: string): string {
  return /^-|^[0.]+$/.test(digits) ? digits : `+${digits}`;
}
