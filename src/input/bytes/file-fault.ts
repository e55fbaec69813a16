// Why a file cannot be read or written, as data: the one place that knows the codes of the file system.
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Why a file cannot be used. */
export type FileFault =
  /** There is none; `names` are those in its folder, to find the one that was meant. */
  | { readonly reason: 'missing'; readonly names: readonly string[] }
  | { readonly reason: 'dangling-link' }
  | { readonly reason: 'no-folder' }
  /** A file in the place of a folder. */
  | { readonly reason: 'not-a-folder' }
  | { readonly reason: 'directory' }
  | { readonly reason: 'denied' }
  /** Links that lead in a circle. */
  | { readonly reason: 'loop' }
  | { readonly reason: 'name-too-long' }
  | { readonly reason: 'no-name' }
  /** Not a path but what a file holds, as of `"$(cat responses.csv)"`; it is never shown. */
  | { readonly reason: 'content' }
  /** An address on the web, or in a store of a cloud. */
  | { readonly reason: 'address' }
  | { readonly reason: 'no-space' }
  /** `text` is the system's, without the path. */
  | { readonly reason: 'other'; readonly text: string };

/** Longer than the name of a file may be. */
const LONGEST_NAME = 255;

/**
 * Why a path could not be read.
 * @returns undefined where the error is none of the file system
 */
export function readFault(error: unknown, path: string): FileFault | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  // Node itself refuses a path with a NUL.
  if (syscall === undefined && code !== 'ERR_INVALID_ARG_VALUE') return undefined;
  const fault = noPath(path);
  if (fault !== undefined) return fault;
  if (code === 'ENOENT') {
    if (isAddress(path)) return { reason: 'address' };
    if (isThere(path)) return { reason: 'dangling-link' };
    return { reason: 'missing', names: namesBeside(path) };
  }
  return faultOf(error);
}

/**
 * The same of a file that could not be written.
 * @param path undefined for a stream
 */
export function writeFault(error: unknown, path: string | undefined): FileFault | undefined {
  const fault = path === undefined ? undefined : noPath(path);
  if (fault !== undefined) return fault;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return { reason: 'no-folder' };
  return faultOf(error) ?? (path === undefined ? { reason: 'other', text: message } : undefined);
}

/** What shows that a text is surely no path, unless there is a file of that very name. */
export function surelyNoPath(text: string): FileFault | undefined {
  if (text === '') return { reason: 'no-name' };
  return /[\n\r\0]/.test(text) ? { reason: 'content' } : undefined;
}

/** The same of a path that leads nowhere: too long for a name and with what separates fields, it is content too. */
export function noPath(text: string): FileFault | undefined {
  const hasLongName = text.split('/').some((name) => name.length > LONGEST_NAME);
  const isContent = hasLongName && /[,;\t{]/.test(text);
  return surelyNoPath(text) ?? (isContent ? { reason: 'content' } : undefined);
}

/** Whether a text is an address rather than a path. */
export function isAddress(text: string): boolean {
  return /^(?:https?|ftps?|s3|gs|abfss?):\/\/./i.test(text);
}

/** Whether there is something of that name, if only a link that leads nowhere. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** What Node's `Stats` say, in a type that the published types may name: who uses them may not have those of Node. */
export interface PathStats {
  readonly size: number;
  /** Two paths that agree in both lead to one file. */
  readonly dev: number;
  readonly ino: number;
  isFile(): boolean;
  isDirectory(): boolean;
}

/** What a path leads to; undefined where it cannot be looked at: whoever opens it is told why. */
export function statsOf(path: string): PathStats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The names in the folder of a path, without its own; none where the folder cannot be read. */
function namesBeside(path: string): string[] {
  try {
    return readdirSync(dirname(path)).filter((name) => name !== basename(path));
  } catch {
    return [];
  }
}

function faultOf(error: unknown): FileFault | undefined {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  const known = REASONS[code ?? ''];
  if (known !== undefined) return { reason: known };
  if (syscall === undefined) return undefined;
  // "EIO: i/o error, read": the path may follow.
  return { reason: 'other', text: /^[A-Z0-9]+: [^,]*, \w+/.exec(message)?.[0] ?? code! };
}

const REASONS: Readonly<Record<string, Exclude<FileFault['reason'], 'missing' | 'other'>>> = {
  ENOTDIR: 'not-a-folder',
  EISDIR: 'directory',
  EACCES: 'denied',
  EPERM: 'denied',
  ELOOP: 'loop',
  ENAMETOOLONG: 'name-too-long',
  ENOSPC: 'no-space',
};
