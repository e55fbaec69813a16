// The options of `nps init` alone.

import { color } from './color.js';
import { COLUMNS } from './columns.js';
import { lang, quiet } from './output.js';
import type { OptionGroup } from './record.js';
import { CONFIG_FILE } from './values.js';

export const SCORE_COLUMN = {
  heading: 'Columns (C is a header name, Name#2 or a position):',
  options: {
    score: COLUMNS.score,
    category: COLUMNS.category,
    categoryCodes: COLUMNS.categoryCodes,
    scale: COLUMNS.scale,
    bands: COLUMNS.bands,
  },
} as const satisfies OptionGroup;

/** Its output is the configuration. */
export const NEW_FILE = {
  heading: 'Output:',
  options: {
    output: { flags: '-o, --output <file>', help: `write another file than ${CONFIG_FILE}`, common: true },
    lang,
    quiet,
    color,
  },
} as const satisfies OptionGroup;
