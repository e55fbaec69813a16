// Columns as typed, for an engine: by name only.
import type { EngineColumn } from '../engine-problem-kinds.js';
import { cliError } from '../problems.js';

/** The name. @throws NpsError `usage` for a position, and for the file as a column */
export function columnCalled(text: string, option: EngineColumn): string {
  const name = text.trim();
  if (/^#?\d+$/.test(name)) throw cliError({ kind: 'engine-position', option, text: name });
  if (name.toLowerCase() === '@file') throw cliError({ kind: 'engine-key', text: name, why: 'file' });
  return name;
}
