// The configuration file: where it is, and reading it as JSON.
import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readFault } from '../../input/bytes/file-fault.js';
import { inputError } from '../../input/problems.js';
import { CONFIG_FILE } from '../options/values.js';
import { cliError } from '../problems.js';

const PACKAGE_FILE = 'package.json';
const PACKAGE_KEY = 'nps';

/** A configuration file that is JSON; what it holds is not checked yet. */
export interface FoundConfig {
  /** As people call it: `nps.config.json`, `package.json#nps`, or a path with --config. */
  label: string;
  value: unknown;
}

/**
 * The configuration of the current folder, or the one in the file that is named.
 * @throws NpsError `unreadable-file`, `encoding` or `bad-value`: a file that were left out in silence would let a
 *   check pass
 */
export async function findConfig(named: string | undefined): Promise<FoundConfig | undefined> {
  if (named === undefined) return exists(CONFIG_FILE) ? readConfig(CONFIG_FILE) : configOfPackage();
  if (basename(named) !== PACKAGE_FILE) return readConfig(named);
  const found = await readPackage(named);
  if (found !== undefined) return found;
  throw cliError({ kind: 'no-config-key', file: named, key: PACKAGE_KEY });
}

/** The configuration in package.json of the current folder. @throws NpsError where that file is no JSON */
export async function configOfPackage(): Promise<FoundConfig | undefined> {
  return exists(PACKAGE_FILE) ? readPackage(PACKAGE_FILE) : undefined;
}

async function readConfig(path: string): Promise<FoundConfig> {
  const text = readText(path);
  if (text.trim() === '') throw cliError({ kind: 'empty-config', file: path });
  await rejectFaults(path, text);
  return { label: path, value: JSON.parse(text) };
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
