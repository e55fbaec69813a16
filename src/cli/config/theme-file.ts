// --themes: the file in which people name their themes.
import { type NamedTheme, themesOfFile } from '../../text/index.js';
import { cliError } from '../problems.js';
import { readJsonText } from './file.js';

/** @throws NpsError `bad-value` with line and column where the file is of another shape */
export async function readThemes(path: string): Promise<readonly NamedTheme[]> {
  const found = themesOfFile(await readJsonText(path));
  if (Array.isArray(found)) return found;
  throw cliError({ kind: 'theme-fault', file: path, fault: found });
}
