// The golden cases: a folder each, with the command line as a user types it and what must come of it. A file that
// is not there is an empty one: no output, exit code 0. Paths of the folder for files are written as $TMP. A file `columns`
// says that the report goes to a terminal that is so wide.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.js';

const CASES = join(ROOT, 'test/cli');

/** What a program did, with the names of the files that keep it. */
export interface Outcome {
  stdout: string;
  stderr: string;
  exitcode: string;
}

export interface GoldenCase {
  /** `command/case`. */
  name: string;
  /** The first half of the name. */
  group: string;
  folder: string;
  command: string;
  /** Of the terminal; undefined where there is none. */
  columns: number | undefined;
}

/** All cases, by name. */
export function goldenCases(): GoldenCase[] {
  return foldersOf(CASES).flatMap((group) =>
    foldersOf(join(CASES, group)).map((name) => {
      const folder = join(CASES, group, name);
      return {
        name: `${group}/${name}`,
        group,
        folder,
        command: readFileSync(join(folder, 'command'), 'utf8'),
        columns: existsSync(join(folder, 'columns'))
          ? Number(readFileSync(join(folder, 'columns'), 'utf8'))
          : undefined,
      };
    }),
  );
}

function foldersOf(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** What must come of a case. */
export function expectedOf({ folder }: GoldenCase): Outcome {
  const read = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';
  return { stdout: read('stdout'), stderr: read('stderr'), exitcode: read('exitcode').trim() || '0' };
}
