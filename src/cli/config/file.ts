// The configuration file: where it is, and reading it as JSON.
import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { readFault } from '../../input/bytes/file-fault.js';
import { inputError } from '../../input/problems.js';
import { CONFIG_FILE } from '../options/values.js';
import { cliError } from '../problems.js';
import { currentFolder, foldersUp } from './folders.js';

const PACKAGE_FILE = 'package.json';
const PACKAGE_KEY = 'nps';

/** A configuration file that is JSON; what it holds is not checked yet. */
export interface FoundConfig {
  /**
   * As people call it: `nps.config.json`, `package.json#nps`, `../nps.config.json` as seen from the current folder, or
   * a path with --config.
   */
  label: string;
  /** Its folder: paths in it are relative to that. */
  folder: string;
  value: unknown;
}

/**
 * The configuration in the file that is named; else the nearest one of the current folder and those above it in its
 * repository.
 * @throws NpsError `unreadable-file`, `encoding` or `bad-value`: a file that were left out in silence would let a
 *   check pass
 */
export async function findConfig(named: string | undefined): Promise<FoundConfig | undefined> {
  if (named === undefined) return nearestConfig();
  if (basename(named) !== PACKAGE_FILE) return readConfig(named);
  const found = await readPackage(named);
  if (found !== undefined) return found;
  throw cliError({ kind: 'no-config-key', file: named, key: PACKAGE_KEY });
}

async function nearestConfig(): Promise<FoundConfig | undefined> {
  const current = currentFolder();
  if (current === undefined) return undefined;
  for (const folder of foldersUp(current)) {
    const here = relative(current, folder);
    const path = join(here, CONFIG_FILE);
    const found = exists(path) ? await readConfig(path) : await configOfPackage(here);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The configuration in package.json of a folder, the current one unless given.
 * @throws NpsError where that file is no JSON
 */
export async function configOfPackage(folder = ''): Promise<FoundConfig | undefined> {
  const path = join(folder, PACKAGE_FILE);
  return exists(path) ? readPackage(path) : undefined;
}

async function readConfig(path: string): Promise<FoundConfig> {
  const text = readText(path);
  if (text.trim() === '') throw cliError({ kind: 'empty-config', file: path });
  await rejectFaults(path, text);
  return { label: path, folder: dirname(path), value: JSON.parse(text) };
}

/** The text of a file that people write as JSON. @throws NpsError with the place of what is no JSON, or is there twice */
export async function readJsonText(path: string): Promise<string> {
  const text = readText(path);
  await rejectFaults(path, text);
  return text;
}

async function readPackage(path: string): Promise<FoundConfig | undefined> {
  const text = readText(path);
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch (error) {
    await rejectFaults(path, text);
    throw error;
  }
  if (typeof whole !== 'object' || whole === null || !Object.hasOwn(whole, PACKAGE_KEY)) return undefined;
  await rejectFaults(path, text, PACKAGE_KEY);
  return {
    label: `${path}#${PACKAGE_KEY}`,
    folder: dirname(path),
    value: (whole as Record<string, unknown>)[PACKAGE_KEY],
  };
}

/** @param within see {@link findFault} */
async function rejectFaults(path: string, text: string, within?: string): Promise<void> {
  const fault = (await import('./json-text.js')).findFault(text, within);
  if (fault === undefined) return;
  throw cliError({ kind: 'json-fault', file: path, ...fault, hint: fault.hint });
}

/** A link that leads nowhere exists, and so does what cannot be seen: no reason to go on without it in silence. */
function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

function readText(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const fault = readFault(error, path);
    if (fault === undefined) throw error;
    throw inputError({ kind: 'unreadable', file: path, fault, isOne: true }, error);
  }
  if (isUtf8(bytes)) return bytes.toString('utf8').replace(/^\ufeff/, '');
  throw cliError({ kind: 'config-not-utf8', file: path });
}
