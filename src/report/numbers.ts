// Figures as people read them: rounded once, half away from zero, with a sign where a sign means something.

import { counted, grouped } from '../core/counted.js';
import { movePoint } from '../core/decimal.js';
import type { Unit } from '../core/metrics.js';

/** A figure that is not known. */
export const UNKNOWN = '–';

/** How many decimals the figures of a report have. */
export interface Places {
  /** Of an NPS, its interval, and what one NPS is above another. */
  readonly nps: number;
  /** Of other points: an effect, a difference to a benchmark. */
  readonly points: number;
  /** Of shares in percent. */
  readonly share: number;
}

/** Unless other decimals are asked for. */
export const USUAL_PLACES: Places = { nps: 0, points: 1, share: 1 };

/** So many decimals everywhere; undefined is as usual. */
export function samePlaces(decimals: number | undefined): Places {
  return decimals === undefined ? USUAL_PLACES : { nps: decimals, points: decimals, share: decimals };
}

/** 28.59 → "+29", -12 → "-12", 0.2 → "0". Never with a %. */
export function formatNps(nps: number | null, places = USUAL_PLACES.nps): string {
  return nps === null ? UNKNOWN : plus(decimal(nps, places));
}

/** A difference or an effect in points: 3.48 → "+3.5". */
export function formatPoints(points: number | null, places = USUAL_PLACES.points): string {
  return points === null ? UNKNOWN : plus(decimal(points, places));
}

/** Bounds of an NPS: "+27 to +35". */
export function formatInterval(bounds: readonly [number, number] | null, places = USUAL_PLACES.nps): string {
  return bounds === null ? UNKNOWN : `${formatNps(bounds[0], places)} to ${formatNps(bounds[1], places)}`;
}

/**
 * The decimals with which two scores and their difference are printed: one more than `places` where the rounded
 * difference is not that of the rounded scores ("+10 → +8, -3"), if one more mends it.
 */
export function placesOfChange(before: number | null, after: number | null, places: number): number {
  if (before === null || after === null) return places;
  const isConsistent = (digits: number) => {
    const units = (value: number) => movePoint(Number(decimal(value, digits)), digits);
    return units(after) - units(before) === units(after - before);
  };
  return !isConsistent(places) && isConsistent(places + 1) ? places + 1 : places;
}

/**
 * The decimals with which parts and their sum are printed: one more than `places` where the rounded parts do not add up
 * to the rounded sum ("+9 and +1 of +11"), if one more mends it.
 */
export function placesOfSum(parts: readonly number[], sum: number, places: number): number {
  const isConsistent = (digits: number) => {
    const units = (value: number) => movePoint(Number(decimal(value, digits)), digits);
    return parts.reduce((total, part) => total + units(part), 0) === units(sum);
  };
  return !isConsistent(places) && isConsistent(places + 1) ? places + 1 : places;
}

const MOST_DIGITS_OF_SLOPE = 4;

/** The decimals of a slope: where it would print as 0, more, up to 4, until it shows. */
export function placesOfSlope(slope: number, places: number): number {
  let digits = places;
  while (digits < MOST_DIGITS_OF_SLOPE && slope !== 0 && Number(decimal(slope, digits)) === 0) digits += 1;
  return digits;
}

/** A whole number: 4298 → "4,298". */
export function formatCount(count: number | null): string {
  return count === null ? UNKNOWN : grouped(count);
}

/** A fraction as percent: 0.5209 → "52.1%". */
export function formatPercent(share: number | null, places = USUAL_PLACES.share): string {
  return share === null ? UNKNOWN : `${decimal(share, places, 2)}%`;
}

/** A fraction as percent under a heading that says so: 0.5209 → "52.1". */
export function formatShare(share: number | null, places = USUAL_PLACES.share): string {
  return share === null ? UNKNOWN : decimal(share, places, 2);
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
