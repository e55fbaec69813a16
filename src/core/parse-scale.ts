// A scale of texts, as they are typed: --scale 1-5, --bands 1-3,4,5.
import { coreError } from './core-error.js';
import type { ScaleFault } from './problems.js';
import {
  type Bands,
  bandsOf,
  bandsText,
  isNps,
  MOST_ANSWERS,
  NPS_SCALE,
  type Range,
  rangeText,
  type Scale,
} from './scale.js';

const HIGHEST = 100;
const DASH = '\\s*[-–—−]\\s*';
const TWO = /* @__PURE__ */ (() => new RegExp(`^\\s*(\\d{1,3})${DASH}(\\d{1,3})\\s*$`))();
const ONE = /^\s*(\d{1,3})\s*$/;

/**
 * A scale of two texts, as they are typed.
 * @param bands detractors, passives, promoters; for 0–10 and 1–10 those of an NPS unless given
 * @throws NpsError `usage` with the texts that were probably meant
 * @example
 * scaleOf('1-5', '1-3,4,5'); // => { low: 1, high: 5, passive: 4, promoter: 5 }
 * scaleOf('1-10'); // => { low: 1, high: 10, passive: 7, promoter: 9 }
 */
export function scaleOf(scale = rangeText(NPS_SCALE), bands?: string): Scale {
  const range = parseScale(scale);
  if (bands === undefined) {
    const implied = { ...NPS_SCALE, ...range };
    if (isNps(implied)) return implied;
    throw fault({ fault: 'no-bands', scale: rangeText(range), bands: usualBands(range) });
  }
  const [detractors, passives, promoters] = parseBands(bands);
  if (detractors.low !== range.low || promoters.high !== range.high) {
    const bands: Bands = [detractors, passives, promoters];
    // A 0 too much or too little; where more is missing, it is another scale that was meant.
    const other: Bands = [{ ...detractors, low: range.low }, passives, promoters];
    const isNear =
      promoters.high === range.high && Math.abs(detractors.low - range.low) === 1 && follow(other);
    throw fault({
      fault: 'other-ends',
      scale: range,
      bands,
      instead: isNear ? bandsText(other) : undefined,
    });
  }
  return { ...range, passive: passives.low, promoter: promoters.low };
}

/**
 * The two ends of a scale.
 * @throws NpsError `usage`
 * @example
 * parseScale('1–5'); // => { low: 1, high: 5 }
 */
export function parseScale(text: string): Range {
  const range = rangeOf(text);
  if (range === undefined || ONE.test(text)) throw fault({ fault: 'no-scale', text });
  const { low, high } = range;
  const answers = high - low + 1;
  if (high < low)
    throw fault({ fault: 'wrong-scale', text, why: 'down', instead: rangeText({ low: high, high: low }) });
  if (high > HIGHEST) throw fault({ fault: 'wrong-scale', text, why: 'high' });
  if (answers < 3 || answers > MOST_ANSWERS)
    throw fault({ fault: 'wrong-scale', text, why: 'answers', answers });
  return range;
}

/**
 * The bands of a scale, which follow each other without gap or overlap.
 * @throws NpsError `usage`
 * @example
 * parseBands('1-3,4,5').map(rangeText); // => ['1-3', '4', '5']
 */
export function parseBands(text: string): Bands {
  const ranges = text.split(/[,;]/).map((part) => rangeOf(part));
  const [detractors, passives, promoters] = ranges;
  if (ranges.length !== 3 || !detractors || !passives || !promoters)
    throw fault({ fault: 'not-three-bands', text });
  const bands: Bands = [detractors, passives, promoters];
  if (follow(bands)) return bands;
  const sorted = [...bands].sort((a, b) => a.low - b.low) as unknown as Bands;
  throw fault({ fault: 'wrong-bands', text, instead: follow(sorted) ? bandsText(sorted) : undefined });
}

/** Bands as they are often cut: the best one or two answers, the one or two below, the others. Only an example. */
export function usualBands({ low, high }: Range): string {
  const answers = high - low + 1;
  const promoter = high + 1 - (answers < 7 ? 1 : 2);
  return bandsText(bandsOf({ low, high, promoter, passive: promoter - (answers < 10 ? 1 : 2) }));
}

/** A range of one answer or more; undefined where the text is none. */
function rangeOf(text: string): Range | undefined {
  const [, low, high = low] = TWO.exec(text) ?? ONE.exec(text) ?? [];
  return low === undefined ? undefined : { low: Number(low), high: Number(high) };
}

/** Whether each range begins where the one before it has ended. */
function follow(bands: Bands): boolean {
  return bands.every(({ low, high }, i) => low <= high && (i === 0 || low === bands[i - 1]!.high + 1));
}

function fault(found: ScaleFault) {
  return coreError({ kind: 'scale', ...found });
}
