// The command line that says explicitly what was found out about a file.
import type { Inspection } from '../input/inspect.js';
import type { ReadOptions } from '../input/options.js';
import { anyCommand, typed } from './names.js';
import { shellQuote } from './shell.js';

/**
 * `nps score responses.csv --score nps --delimiter ";"`; null without a score column.
 * @param said what was said of the answers
 */
export function explicitCommand(
  file: string,
  { score, format, sheet, delimiter, encoding, headerRows, linesBefore }: Inspection,
  said: Pick<ReadOptions, 'scale' | 'bands' | 'missing'>,
): string | null {
  const { scale, bands, missing = [] } = said;
  if (score === null) return null;
  const words = ['nps', 'score', shellQuote(file), anyCommand('score', typed(score))];
  if (sheet !== null) words.push(anyCommand('sheet', sheet));
  if (delimiter !== null && delimiter !== ',')
    words.push(anyCommand('delimiter', delimiter === '\t' ? 'tab' : delimiter));
  if (encoding !== null && encoding !== 'utf-8') words.push(anyCommand('encoding', encoding));
  const isHeaderFound = format === 'csv' || format === 'xlsx';
  if (isHeaderFound && headerRows !== 1) words.push(anyCommand('headerRows', String(headerRows)));
  if (linesBefore > 0) words.push(anyCommand('skipLines', String(linesBefore)));
  if (scale !== undefined) words.push(anyCommand('scale', scale));
  if (bands !== undefined) words.push(anyCommand('bands', bands));
  for (const text of missing) words.push(anyCommand('missing', text));
  return words.join(' ');
}
