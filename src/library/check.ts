// The arguments of readResponses, looked at before anything is read: TypeError for the wrong kind, RangeError for a
// value that cannot be.
import { type Days, PERIODS, WEEK_STARTS } from '../core/calendar.js';
import { parseBands, parseScale } from '../core/parse-scale.js';
import type { CategoryCodesOption } from '../input/cells/category.js';
import { scoresCounted } from '../input/columns/count-columns.js';
import { valueTwice } from '../words/category-codes.js';
import { nearest } from '../words/nearest.js';
import type { ReadOptions } from './options.js';

/** Says what is wrong with a value that was given; says nothing where it is right. */
type Check = (name: string, value: unknown) => void;

const CATEGORIES: readonly string[] = ['promoter', 'passive', 'detractor'];
const LARGEST_RECORD = 512 * 1024 * 1024;

const column: Check = (name, value) => {
  if (typeof value !== 'string') throw wrongKind(name, 'the name of a column', value);
};

const text: Check = (name, value) => {
  if (typeof value !== 'string' || value === '') throw wrongKind(name, 'a text', value);
};

const flag: Check = (name, value) => {
  if (typeof value !== 'boolean') throw wrongKind(name, 'true or false', value);
};

const callback: Check = (name, value) => {
  if (typeof value !== 'function') throw wrongKind(name, 'a function', value);
};

const conditions: Check = (name, value) => {
  if (!isTexts(value)) throw wrongKind(name, "a list of conditions, such as ['plan=pro']", value);
};

const texts: Check = (name, value) => {
  if (!isTexts(value)) throw wrongKind(name, "a list of texts, such as ['Skipped']", value);
};

const breakdowns: Check = (name, value) => {
  const isOne = (entry: unknown) => typeof entry === 'string' || (isTexts(entry) && entry.length > 0);
  if (typeof value === 'string' || (Array.isArray(value) && value.every(isOne))) return;
  throw wrongKind(name, "a breakdown, such as 'region' or 'region,plan', or a list of them", value);
};

const countColumns: Check = (name, value) => {
  if (isTexts(value) && scoresCounted(value) !== undefined) return;
  const lists =
    'a list of three columns, for detractors, passives and promoters, or of eleven, for the scores 0 to 10';
  throw wrongKind(name, lists, value);
};

const categoryCodes: Check = (name, value) => {
  const isValues = (each: unknown) => typeof each === 'string' || isTexts(each);
  const given =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
  if (given === undefined || !given.every(([key, each]) => CATEGORIES.includes(key) && isValues(each)))
    throw wrongKind(name, "an object such as { promoter: 'A', passive: ['B', 'C'], detractor: 'D' }", value);
  const twice = valueTwice(value as CategoryCodesOption);
  if (twice !== undefined) throw new RangeError(`${name} has ${shown(twice)} for two categories`);
};

const halves: Check = (name, value) => {
  const { before, after } = (value ?? {}) as { before?: unknown; after?: unknown };
  if (!isTexts(before) || !isTexts(after)) {
    throw wrongKind(name, 'an object with the conditions of both halves, { before, after }', value);
  }
};

const dayHalves: Check = (name, value) => {
  const { before, after } = (value ?? {}) as { before?: unknown; after?: unknown };
  const isDays = (days: unknown): days is Days => {
    const { start, end } = (days ?? {}) as { start?: unknown; end?: unknown };
    return typeof start === 'number' && typeof end === 'number' && start <= end;
  };
  if (!isDays(before) || !isDays(after))
    throw wrongKind(
      name,
      'an object with the days of both halves, such as those that daysCalled gives',
      value,
    );
  if (before.start <= after.end && after.start <= before.end)
    throw new RangeError(`${name} has days that are in both halves`);
};

const latestWithin: Check = (name, value) => {
  if (value === 'key') return;
  const { every, weekStart = 'monday' } = (value ?? {}) as { every?: unknown; weekStart?: unknown };
  if (every === undefined) throw wrongKind(name, "'key', or an object such as { every: 'month' }", value);
  oneOf(...PERIODS)(`${name}.every`, every);
  oneOf(...WEEK_STARTS)(`${name}.weekStart`, weekStart);
};

const stopSignal: Check = (name, value) => {
  const { aborted, addEventListener } = (value ?? {}) as { aborted?: unknown; addEventListener?: unknown };
  if (typeof aborted !== 'boolean' || typeof addEventListener !== 'function') {
    throw wrongKind(name, 'an AbortSignal', value);
  }
};

/** What core says of a text that it cannot parse. */
function parsedBy(parse: (text: string) => unknown, expected: string): Check {
  return (name, value) => {
    if (typeof value !== 'string') throw wrongKind(name, expected, value);
    try {
      parse(value);
    } catch {
      throw new RangeError(`${name} is ${expected}, not ${shown(value)}`);
    }
  };
}

const delimiter: Check = (name, value) => {
  if (typeof value !== 'string') throw wrongKind(name, 'one character', value);
  if (!/^[\t !#-~]$/.test(value)) {
    throw new RangeError(
      `${name} is one printable ASCII character or a tab, and no quote, not ${shown(value)}`,
    );
  }
};

function oneOf(...values: readonly string[]): Check {
  return (name, value) => {
    const list = values.map((each) => `'${each}'`).join(' or ');
    if (typeof value !== 'string') throw wrongKind(name, list, value);
    if (!values.includes(value)) throw new RangeError(`${name} is ${list}, not ${shown(value)}`);
  };
}

function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): Check {
  return (name, value) => {
    if (typeof value !== 'number') throw wrongKind(name, 'a whole number', value);
    if (!(Number.isSafeInteger(value) && value >= least && value <= most)) {
      const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} on` : `from ${least} to ${most}`;
      throw new RangeError(`${name} is a whole number ${range}, not ${value}`);
    }
  };
}

const CHECKS: { readonly [Name in keyof Required<ReadOptions>]: Check } = {
  score: column,
  category: column,
  categoryCodes,
  by: breakdowns,
  invited: flag,
  comment: column,
  date: column,
  dates: flag,
  since: text,
  until: text,
  dated: flag,
  zone: text,
  dateFormat: oneOf('DMY', 'MDY'),
  where: conditions,
  latestBy: column,
  latestWithin,
  weight: column,
  join: text,
  on: column,
  count: column,
  counts: countColumns,
  halves,
  dayHalves,
  scale: parsedBy(parseScale, "a scale of 3 to 11 answers, such as '0-10' or '1-5'"),
  bands: parsedBy(parseBands, "three bands that follow each other, such as '0-6,7-8,9-10'"),
  missing: texts,
  fractions: oneOf('reject', 'floor'),
  delimiter,
  quote: oneOf('none', 'double'),
  encoding: text,
  headerRows: wholeNumber(0, 100),
  skipLines: wholeNumber(0, 1_000_000),
  sheet: text,
  ragged: flag,
  maxRecord: wholeNumber(1, LARGEST_RECORD),
  maxSegments: wholeNumber(1),
  strict: flag,
  unquoted: flag,
  aggregate: flag,
  threads: wholeNumber(1, 64),
  onRejected: callback,
  onBytes: callback,
  signal: stopSignal,
};

/**
 * The options, without those that are undefined.
 * @throws TypeError on a name that is no option and on a value of the wrong kind; RangeError on a value out of range
 */
export function checkedOptions(options: unknown): ReadOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw wrongKind('options', 'an object', options);
  }
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    if (!Object.hasOwn(CHECKS, name)) throw unknownOption(name);
    CHECKS[name as keyof ReadOptions](name, value);
  }
  return Object.fromEntries(given);
}

function unknownOption(name: string): TypeError {
  const guess = nearest(name, Object.keys(CHECKS));
  const hint =
    guess === undefined ? `the options are ${Object.keys(CHECKS).join(', ')}` : `did you mean ${guess}?`;
  return new TypeError(`readResponses has no option ${shown(name)}: ${hint}`);
}

function wrongKind(name: string, expected: string, value: unknown): TypeError {
  return new TypeError(`${name} is ${expected}, not ${shown(value)}`);
}

/** What a value is, in a few characters. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? `'${value.slice(0, 40)}…'` : `'${value}'`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

/** Whether a value is bytes, also those of another realm, as the runners of tests make them. */
export function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]';
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
