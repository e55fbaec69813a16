// What nps compare says of the noise between months, where days tell the sides apart.
import type { CompareResult } from '../../core/results.js';
import type { Words } from '../../words/words.js';
import { valuesOf } from './values.js';

/** What the tests know of it: that of the total, and beside segments theirs. */
export function noiseLines({ noise, pValue, decomposition }: CompareResult, words: Words): string[] {
  const { compare } = words;
  if (noise === undefined || pValue === null) return [];
  if (decomposition === null) return [compare.noise(noise)];
  const tested = decomposition.segments.filter((row) => row.pValue !== null);
  const names = tested
    .filter((row) => !row.hidden && row.noise === null)
    .map((row) => valuesOf(row, Object.keys(row.segment), words).join(' × '));
  return [
    ...(tested.length === 0 ? [] : [compare.segmentNoise(names, tested.length)]),
    compare.of(compare.total, compare.noise(noise)),
  ];
}
