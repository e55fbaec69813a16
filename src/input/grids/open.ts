// The readers of grids, chosen by the format that the first bytes show; a reader is loaded when a file needs it.
import type { Unread } from '../bytes/containers.js';
import type { OpenSource } from '../bytes/source.js';
import type { ByteStream } from '../bytes/stream.js';
import type { JsonText } from '../bytes/text-kinds.js';
import { gridBytes } from './bytes.js';
import { CELL_WORDS } from './cell-words.js';
import type {
  Grid,
  GridOptions,
  OpenArchive,
  OpenGrid,
  OpenTextGrid,
  PackedFile,
  TextOfGrid,
} from './grid.js';

/** The readers of files that hold no text. */
const READERS: Readonly<Partial<Record<Unread, () => Promise<{ default: OpenGrid | OpenArchive }>>>> = {
  parquet: () => import('./parquet/open.js'),
  spss: () => import('./spss/open.js'),
  workbook: () => import('./xlsx/open.js'),
  zip: () => import('./xlsx/open.js'),
  numbers: () => import('./xlsx/open.js'),
  'old-workbook': () => import('./xlsx/open.js'),
};

/** The readers of texts that are no separated values. */
const TEXT_READERS: Readonly<Record<JsonText, () => Promise<{ default: OpenTextGrid }>>> = {
  json: () => import('./json/open.js'),
  'json-lines': () => import('./json/open.js'),
};

/**
 * Opens a grid that is no text.
 * @param what the format that its first bytes show
 * @param bytes its unpacked bytes from the beginning
 * @returns the grid, or a file in the archive; undefined where there is no reader for the format
 * @throws NpsError where it is damaged, or too large to be kept in memory
 */
export async function openGrid(
  source: OpenSource,
  what: Unread,
  bytes: ByteStream,
  options: GridOptions,
  onBytes: ((count: number) => void) | undefined,
): Promise<Grid | PackedFile | undefined> {
  const load = READERS[what];
  if (load === undefined) return undefined;
  const { default: open } = await load();
  return open(await gridBytes(source, what, bytes, onBytes), options, CELL_WORDS);
}

/**
 * Opens a grid that is text.
 * @param what the format that its beginning shows
 * @throws NpsError where it is damaged, or holds no rows
 */
export async function openTextGrid(text: TextOfGrid, what: JsonText, options: GridOptions): Promise<Grid> {
  const { default: open } = await TEXT_READERS[what]();
  return open(text, options);
}
