// As what a page is written: by the option, by the name of the file, or by where it goes.
import { extname } from 'node:path';
import type { Format } from '../../report/render.js';
import type { OutputOptions } from '../options/types.js';
import type { Host } from '../output/terminal.js';

/** Ending of a file → what is in it. */
const BY_NAME: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.svg': 'svg',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.json': 'json',
  '.txt': 'table',
};

/** The format of a page. People at a terminal see it there, and programs get the page. */
export function formatOf(
  { format, output }: Pick<OutputOptions, 'output'> & { readonly format?: Format | undefined },
  { stdout }: Pick<Host, 'stdout'>,
): Format {
  if (format !== undefined) return format;
  const named = output === undefined ? undefined : BY_NAME[extname(output).toLowerCase()];
  if (named !== undefined) return named;
  return output === undefined && stdout.isTTY ? 'table' : 'html';
}
