// @ts-check
// Made-up survey responses as CSV, the same for the same seed, made piece by piece: any size in little memory.
import { comment } from './comments.mjs';
import { generator, pick } from './random.mjs';

/**
 * What a file is like.
 * @typedef {object} Shape
 * @property {number} [rows] how many rows; without it `bytes` counts
 * @property {number} [bytes] rows until the file has at least so many bytes, to within a piece of 64 KiB
 * @property {number} [columns] 7 unless given; 2 are region and score, more than 7 have fillers among them
 * @property {number} [keys] so many different customers, all of them met early; such rows have a count and a weight too
 * @property {number} [segments] so many regions of equal size; without it nine of different sizes, one of them blank
 * @property {'mixed' | 'short' | 'long'} [comments]
 * @property {number} [strayQuoteEvery] a comment of every so many rows has a quote inside an unquoted field
 */

/**
 * What a file holds, known from making it: the truth that every reader must find.
 * @typedef {object} Contents
 * @property {number} rows
 * @property {number} bytes
 * @property {number} lines line feeds, those in comments included
 * @property {Tallies} tallies
 */

/**
 * How many answered 0, 1, … 10 in each region that answered at all; the blank region is ''.
 * @typedef {Record<string, number[]>} Tallies
 */

const PIECE = 64 * 1024;
const COLUMNS = ['id', 'timestamp', 'customer', 'region', 'plan', 'score', 'comment'];
const PLANS = ['free', 'free', 'free', 'pro', 'pro', 'enterprise'];
const FILLERS = [
  'yes',
  'no',
  '',
  'web',
  'email',
  'iOS 18.2',
  '2,5 h',
  'Firefox',
  '14.75',
  'A/B',
  'n/a',
  'été',
];

/** As it stands in the file, its share of the rows, and how much of its answers comes from the unhappy ones. */
const REGIONS = [
  { name: 'North America', share: 0.3, unhappy: 0.1 },
  { name: 'EMEA', share: 0.27, unhappy: 0.25 },
  { name: 'APAC', share: 0.16, unhappy: 0.35 },
  { name: 'LATAM', share: 0.1, unhappy: 0.5 },
  { name: 'Österreich', share: 0.06, unhappy: 0.3 },
  { name: 'Korea, Republic of', share: 0.05, unhappy: 0.2 },
  { name: '日本', share: 0.04, unhappy: 0.6 },
  { name: 'Malta', share: 0.005, unhappy: 0.4 },
  { name: '', share: 0.015, unhappy: 0.3 },
];
/** Percent of answers 0, 1, … 10 of those who are content and of those who are not. */
const HAPPY = [0.4, 0.3, 0.4, 0.6, 0.9, 3.2, 4.2, 11, 19, 22, 38];
const UNHAPPY = [9, 4, 6, 8, 9, 18, 14, 15, 9, 4, 4];
const BLANK_SCORE = 0.03;

/**
 * A table to draw from with one random number.
 * @template T
 * @param {readonly T[]} values
 * @param {readonly number[]} shares their relative sizes
 */
function lottery(values, shares) {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const tickets = values.flatMap((value, i) =>
    Array(Math.round((4096 * /** @type {number} */ (shares[i])) / total)).fill(value),
  );
  return /** @param {() => number} random @returns {T} */ (random) => pick(random, tickets);
}

const happyScore = lottery([...HAPPY.keys()], HAPPY);
const unhappyScore = lottery([...UNHAPPY.keys()], UNHAPPY);

/** @param {number | undefined} segments */
function regionLottery(segments) {
  const regions = segments
    ? Array.from({ length: segments }, (_, i) => ({
        name: `Region ${i + 1}`,
        share: 1,
        unhappy: (i % 10) / 10,
      }))
    : REGIONS;
  const drawable = regions.map(({ name, unhappy }) => ({
    name,
    cell: name.includes(',') ? `"${name}"` : name,
    unhappy,
  }));
  if (segments) return /** @param {() => number} random */ (random) => pick(random, drawable);
  return lottery(
    drawable,
    regions.map(({ share }) => share),
  );
}

/** @param {number} number */
const twoDigits = (number) => (number < 10 ? `0${number}` : `${number}`);

/** Date and time so many seconds into a year of twelve months of 28 days, which repeats. @param {number} seconds */
function timestamp(seconds) {
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const day = Math.floor(hours / 24) % 336;
  const date = `2024-${twoDigits(1 + Math.floor(day / 28))}-${twoDigits(1 + (day % 28))}`;
  return `${date} ${twoDigits(hours % 24)}:${twoDigits(minutes % 60)}:${twoDigits(seconds % 60)}`;
}

/** The names of the columns: fillers stand around region, plan and score. @param {number} count @param {boolean} hasCounts */
function columnNames(count, hasCounts) {
  if (count === 2) return ['region', 'score'];
  if (hasCounts) return [...COLUMNS.slice(0, 6), 'count', 'weight', 'comment'];
  const fillers = Array.from({ length: count - COLUMNS.length }, (_, i) => `attribute_${i + 1}`);
  const middle = Math.ceil(fillers.length / 2);
  return [
    ...COLUMNS.slice(0, 3),
    ...fillers.slice(0, middle),
    ...COLUMNS.slice(3, 6),
    ...fillers.slice(middle),
    'comment',
  ];
}

/** @param {() => number} random @param {number} count */
function fillers(random, count) {
  let cells = '';
  for (let i = 0; i < count; i++) {
    const filler = pick(random, FILLERS);
    cells += filler.includes(',') ? `"${filler}",` : `${filler},`;
  }
  return cells;
}

/** Every second row has the next of the keys in a scattered order, the others any one. @param {() => number} random @param {number} row @param {number} keys */
const keyOf = (random, row, keys) =>
  keys + (row % 2 === 0 ? ((row / 2) * 611_953) % keys : Math.floor(random() * keys));

/** @param {() => number} random */
const countAndWeight = (random) => `${1 + Math.floor(random() * 4)},${(0.5 + random()).toFixed(2)},`;

/**
 * The file, piece by piece; what it holds is the value at the end.
 * @param {Shape} shape
 * @param {number} seed
 * @returns {Generator<Buffer, Contents>}
 */
export function* responses(shape, seed) {
  const { rows = Number.POSITIVE_INFINITY, bytes = Number.POSITIVE_INFINITY } = shape;
  const { columns = COLUMNS.length, comments = 'mixed', strayQuoteEvery = 0, keys = 0 } = shape;
  const random = generator(seed);
  const drawRegion = regionLottery(shape.segments);
  const before = Math.ceil(Math.max(columns - COLUMNS.length, 0) / 2);
  const after = Math.max(columns - COLUMNS.length, 0) - before;
  /** @type {Tallies} */
  const tallies = {};
  const written = { rows: 0, bytes: 0, lines: 0, tallies };
  let seconds = 0;
  let piece = `${columnNames(columns, keys > 0).join(',')}\n`;
  const flush = () => {
    const buffer = Buffer.from(piece);
    for (let at = buffer.indexOf(10); at !== -1; at = buffer.indexOf(10, at + 1)) written.lines++;
    written.bytes += buffer.length;
    piece = '';
    return buffer;
  };
  while (written.rows < rows && written.bytes < bytes) {
    const row = ++written.rows;
    const region = drawRegion(random);
    const drawScore = random() < region.unhappy ? unhappyScore : happyScore;
    const score = random() < BLANK_SCORE ? '' : drawScore(random);
    if (score !== '') {
      tallies[region.name] ??= Array(11).fill(0);
      const counts = /** @type {number[]} */ (tallies[region.name]);
      counts[score] = (counts[score] ?? 0) + 1;
    }
    if (columns === 2) {
      piece += `${region.cell},${score}\n`;
    } else {
      seconds += Math.floor(random() * 12);
      const stray = strayQuoteEvery > 0 && row % strayQuoteEvery === 0;
      const text = stray ? 'The 5" screen is too small for me' : comment(random, comments);
      const customer = keys > 0 ? keyOf(random, row, keys) : 100_000 + Math.floor(random() * 900_000);
      const counts = keys > 0 ? countAndWeight(random) : '';
      piece +=
        `${row},${timestamp(seconds)},C${customer},${fillers(random, before)}${region.cell},` +
        `${pick(random, PLANS)},${score},${counts}${fillers(random, after)}${text}\n`;
    }
    if (piece.length >= PIECE) yield flush();
  }
  if (piece !== '') yield flush();
  return written;
}
