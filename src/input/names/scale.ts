// The scale that a header states: "on a scale of 1 to 5", "(0–10)", "sur 10".
import { lazy, phrasesOf } from './phrases.js';
import { plainName } from './plain.js';

/** The lowest and the highest answer that a question offers, both whole. */
export interface StatedScale {
  readonly low: number;
  readonly high: number;
}

const LONGEST = 1000;
/** No part of a code, a date, a time, a decimal or a longer number. */
const BEFORE = '(?<![\\p{L}\\p{N}]|[\\p{N}][-–—/.,:_])';
const AFTER = '(?![\\p{N}]|[-–—/.,:_][\\p{N}]|\\s*[%$€£])';
const NUMBER = '(-?\\d{1,3})';
/** "0 (not at all likely) to 10". */
const MEANING = '(?:\\s?\\([^)\\d]{0,80}\\))?';
/** What a range of numbers in a header counts when it is no scale: "weeks 1-5", "Q1 to 4". */
const COUNTED =
  /(?:^|\P{L})(?:weeks?|months?|days?|years?|hours?|minutes?|pages?|stores?|questions?|items?|waves?|groups?|levels?|grades?|classes|ages?|aged|parts?|rounds?|phases?|steps?|rooms?|floors?|visits?|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|top|first|last|next|past|within|semaines?|mois|jours?|pages?|wochen?|monate?|tage?|seiten?)\P{L}*$/u;
/** What the range is of when it stands behind it: "1-5 years". */
const COUNTED_AFTER =
  /^\P{L}*(?:weeks?|months?|days?|years?|hours?|minutes?|times|employees|people|persons|users|visits?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ans|mois|jours|semaines|jahre|monate|tage|wochen|jaar|maanden|anni|mesi|años|meses|anos)(?:\P{L}|$)/u;
const HYPHEN = new RegExp(`${BEFORE}${NUMBER}\\s?(?:[-–—−~〜～→]|\\.{2,3}|…)\\s?${NUMBER}${AFTER}`, 'gu');
const SLASH = /(?<![\p{N}/.-]\s?)\/\s?(\d{1,2})(?![\p{N}/.,-])/gu;
/** "0 = not at all likely … 10 = extremely likely", "1 - Poor, 5 - Excellent". */
const ENDS =
  /(?<![\p{L}\p{N}.,-])([01])\s?[=:–—-]\s?\P{N}{2,80}?(?<![\p{N}.,-])(\d{1,2})\s?[=:–—-]\s?\p{L}/gu;

const templates = lazy(() => phrasesOf('scale').map(patternOf));

/**
 * The scale that a header states, or undefined. Where it states several ranges, the widest is meant: "1-5 (1-2 bad,
 * 3-5 good)". Where it states only the highest answer, the lowest is taken to be 0 of 10 and 1 of others.
 */
export function statedScale(label: string): StatedScale | undefined {
  const text = plainName(label.slice(0, LONGEST).replace(/(\p{N})_(?=\p{N})/gu, '$1.'));
  if (!/\d/.test(text)) return undefined;
  const found = [
    ...ranges(text, HYPHEN),
    ...ranges(text, ENDS),
    ...templates().flatMap((pattern) => ranges(text, pattern)),
  ];
  if (found.length === 0) found.push(...ranges(text, SLASH));
  return found.reduce<StatedScale | undefined>(
    (widest, scale) => (widest === undefined || scale.high > widest.high ? scale : widest),
    undefined,
  );
}

function ranges(text: string, pattern: RegExp): StatedScale[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    if (
      COUNTED.test(text.slice(0, match.index)) ||
      COUNTED_AFTER.test(text.slice(match.index + match[0].length))
    )
      return [];
    const scale =
      match[2] === undefined ? upTo(Number(match[1])) : { low: Number(match[1]), high: Number(match[2]) };
    return isScale(scale) ? [scale] : [];
  });
}

/** @param points the highest answer; 11 points are 0–10 */
function upTo(points: number): StatedScale {
  if (points === 11) return { low: 0, high: 10 };
  return { low: points === 10 || points === 100 ? 0 : 1, high: points };
}

function isScale({ low, high }: StatedScale): boolean {
  return low < 0
    ? low === -high && high <= 10
    : low <= 1 && high > low + 1 && (high <= 12 || high === 20 || high === 100);
}

/** "# to #" as a pattern. Words may be apart by spaces or hyphens. */
function patternOf(template: string): RegExp {
  const words = plainName(template.replaceAll(' … ', '~'))
    .replace(/[.+?()[\]{}|\\/^$]/g, '\\$&')
    .replace(/[ -]/g, '[\\s-]{0,2}')
    .replace(/\*/g, '\\p{L}*')
    .replace(/~/g, '\\P{N}{1,80}?')
    .replace(/#(?=.*#)/g, `${NUMBER}${MEANING}`)
    .replace(/#/g, NUMBER);
  return new RegExp(`${BEFORE}${words}${AFTER}(?!\\p{L})`, 'gu');
}
