// @ts-check
// The files of the benchmark: which there are, and a cache of them, for making the large ones takes a while.
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { responses } from './responses.mjs';
import { Stop } from './stop.mjs';

/** @typedef {import('./responses.mjs').Shape} Shape */
/** @typedef {import('./responses.mjs').Contents} Contents */

/**
 * A file that is there.
 * @typedef {object} BenchFile
 * @property {string} name
 * @property {string} path
 * @property {Contents} contents
 */

const SEED = 20_030_101;
/** Bytes a row of the main file, for an estimate. */
const ROW = 113;

/** The files that differ in their size only. */
export const SIZES = ['small', 'tenth', 'main', 'huge'];

/** The series whose files differ in one thing only: what that is, and the files in order. */
export const SERIES = {
  columns: ['2 columns', '20 columns', '200 columns'],
  segments: ['1 segment', '100 segments', '10,000 segments'],
  comments: ['short comments', 'long comments'],
  'stray quotes': ['a stray quote in 1,000 rows'],
};

/**
 * What each file is like, by its name.
 * @param {{ quick?: boolean, huge?: boolean }} size
 * @returns {Record<string, Shape>}
 */
export function shapes({ quick = false, huge = false }) {
  const rows = quick ? 100_000 : 5_000_000;
  const bytes = quick ? 2_000_000 : 56_000_000;
  return {
    main: { rows },
    tenth: { rows: rows / 10 },
    small: { rows: 100 },
    '20,000 rows': { rows: 20_000 },
    '40 MB': { bytes: 40_000_000 },
    'rows of the workbook': { rows: quick ? 5_000 : 100_000 },
    keys: { bytes: rows * ROW, keys: rows / 5 },
    '100 segments': { bytes, segments: 100 },
    '10,000 segments': { bytes, segments: 10_000 },
    ...(!quick && {
      '2 columns': { bytes, columns: 2 },
      '20 columns': { bytes, columns: 20 },
      '200 columns': { bytes, columns: 200 },
      '1 segment': { bytes, segments: 1 },
      'short comments': { bytes, comments: 'short' },
      'long comments': { bytes, comments: 'long' },
      'a stray quote in 1,000 rows': { bytes, strayQuoteEvery: 1000 },
    }),
    ...(huge && { huge: { rows: 10 * rows } }),
  };
}

/** Changes with whatever makes the bytes. */
const recipe = ['responses.mjs', 'comments.mjs', 'random.mjs'].map((file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8'),
);

/**
 * The file of a shape, from the cache, or made now.
 * @param {string} folder
 * @param {string} name
 * @param {Shape} shape
 * @param {(message: string) => void} tell
 * @returns {BenchFile}
 * @throws {Stop} when the folder cannot be used or has no room for it
 */
export function prepare(folder, name, shape, tell) {
  const key = createHash('sha256')
    .update(JSON.stringify([recipe, shape, SEED]))
    .digest('hex')
    .slice(0, 12);
  const path = join(folder, `${name.replace(/\W+/g, '-')}-${key}.csv`);
  const knownContents = `${path}.json`;
  if (existsSync(path) && existsSync(knownContents)) {
    return { name, path, contents: JSON.parse(readFileSync(knownContents, 'utf8')) };
  }
  const size = shape.bytes ?? (shape.rows ?? 0) * ROW;
  makeRoom(folder, size);
  if (size > 10e6) tell(`making "${name}", ${Math.round(size / 1e6)} MB`);
  const contents = write(`${path}.${process.pid}`, responses(shape, SEED));
  writeFileSync(knownContents, JSON.stringify(contents));
  renameSync(`${path}.${process.pid}`, path);
  return { name, path, contents };
}

/** @param {string} folder */
function spaceIn(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    return statfsSync(folder);
  } catch (error) {
    throw new Stop(`${folder} cannot be used: ${/** @type {Error} */ (error).message}`);
  }
}

/** @param {string} folder @param {number} size */
function makeRoom(folder, size) {
  const { bavail, bsize } = spaceIn(folder);
  if (bavail * bsize < size * 1.1) {
    const needed = Math.ceil(size / 1e6);
    throw new Stop(
      `${folder} has no room for ${needed} MB; another folder: --dir FOLDER, smaller files: --quick`,
    );
  }
}

/** @param {string} path @param {ReturnType<typeof responses>} pieces @returns {Contents} */
function write(path, pieces) {
  const file = openSync(path, 'w');
  try {
    for (;;) {
      const { value, done } = pieces.next();
      if (done) return value;
      writeFileSync(file, value);
    }
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}
