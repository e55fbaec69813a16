// Where the schema of a configuration is, as seen from the folder that the configuration is in.
import { dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { statsOf } from '../../input/bytes/file-fault.js';
import { foldersUp } from './folders.js';

const SCHEMA = 'schema/config.json';

/**
 * What `$schema` of a configuration shall be, which is always a file that exists: that of the package where the
 * project has it installed; that of this program where it is part of the same repository, as in a clone of it; else
 * that of this program by its address on this machine.
 * @param folder that of the configuration, an absolute path
 * @param program the file of this program
 */
export function schemaFor(folder: string, program = ownFile()): string {
  const folders = foldersUp(folder);
  const installed = folders
    .map((above) => join(above, 'node_modules/net-promoter', SCHEMA))
    .find((path) => isFile(path));
  if (installed !== undefined) return seenFrom(folder, installed);
  const own = ownSchema(program);
  const isNear = !leadsOut(relative(folders.at(-1)!, own));
  return isNear ? seenFrom(folder, own) : pathToFileURL(own).href;
}

/** The bundled program is CommonJS, where this is a path. */
function ownFile(): string {
  return import.meta.url.startsWith('file:') ? fileURLToPath(import.meta.url) : import.meta.url;
}

/** Bundled or not, the program is some folders below the schema. */
function ownSchema(program: string): string {
  for (let folder = dirname(program); ; folder = dirname(folder)) {
    const path = join(folder, SCHEMA);
    if (isFile(path)) return path;
    if (dirname(folder) === folder) throw new Error(`${program} has no ${SCHEMA}`);
  }
}

function isFile(path: string): boolean {
  return statsOf(path)?.isFile() === true;
}

/** A path of another drive is absolute. */
function leadsOut(path: string): boolean {
  return isAbsolute(path) || /^\.\.(?:[\\/]|$)/.test(path);
}

/** With slashes, as addresses have them. */
function seenFrom(folder: string, path: string): string {
  const way = relative(folder, path).replaceAll('\\', '/');
  return way.startsWith('../') ? way : `./${way}`;
}
