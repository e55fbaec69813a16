// Lines and areas through the periods of a trend, with gaps where nothing is known.
import { hundredths } from '../markup.js';
import type { Frame } from './trend-frame.js';

/** A line through values. @param at the place of a period */
export function lineOf(
  values: readonly (number | null)[],
  { y }: Frame,
  at: (index: number) => string,
): string {
  return runsOf(values)
    .filter((run) => run.length > 1)
    .map((run) => `M${run.map(([i, value]) => `${at(i)} ${hundredths(y(value))}`).join('L')}`)
    .join('');
}

/** The area between bounds, each over the whole width of its period. */
export function areaOf(
  bounds: readonly (readonly [low: number, high: number] | null)[],
  { x, y }: Frame,
  unitsOf: (share: number) => string,
): string {
  return runsOf(bounds)
    .map((run) => {
      const edge = (side: 0 | 1) =>
        run.flatMap(([i, bound]) => [
          `${unitsOf(x(i - 0.5))} ${hundredths(y(bound[side]))}`,
          `${unitsOf(x(i + 0.5))} ${hundredths(y(bound[side]))}`,
        ]);
      return `M${[...edge(1), ...edge(0).reverse()].join('L')}Z`;
    })
    .join('');
}

/** Values that follow each other, with their indices. */
function runsOf<Value>(values: readonly (Value | null)[]): (readonly [index: number, value: Value])[][] {
  const runs: (readonly [number, Value])[][] = [[]];
  for (const [i, value] of values.entries()) {
    if (value === null) runs.push([]);
    else runs.at(-1)!.push([i, value]);
  }
  return runs.filter((run) => run.length > 0);
}
