// Where the report goes and how it looks, and where defaults for the other options come from.
import { CSV_READERS } from '../../report/csv-reader.js';
import { CHECK_FORMATS, FORMATS } from '../../report/render.js';
import { LANGUAGES } from '../../words/languages.js';
import { color } from './color.js';
import type { OptionGroup, OptionRecord, Options } from './record.js';

export const quiet = {
  flags: '-q, --quiet',
  help: 'no remarks, unless the figure means nothing',
  common: true,
} as const;

export const lang = {
  flags: '--lang <language>',
  help: 'language of tables and Markdown; not taken from LANG: programs that read the output would break',
  choices: LANGUAGES,
  setting: { kind: 'choice', meaning: 'Language of tables and Markdown' },
} as const satisfies OptionRecord;

const options = {
  format: {
    flags: '-f, --format <format>',
    help: 'how to write the report',
    common: 'table, json, csv or markdown',
    choices: FORMATS,
    default: 'table',
  },
  json: {
    flags: '--json',
    help: 'the same as --format json',
    common: true,
    excludes: { format: '--json is short for --format json' },
  },
  for: {
    flags: '--for <program>',
    help: 'CSV that it opens rightly: excel, or excel-semicolon (1,5 is one and a half)',
    choices: CSV_READERS,
    needs: ['rejects', 'list'],
    orValue: { format: 'csv' },
  },
  output: {
    flags: '-o, --output <file>',
    help: 'write the report to a file; - is standard output',
    common: 'write the report to a file',
  },
  lang,
  quiet,
  verbose: { flags: '-v, --verbose', help: 'also say how each file was read' },
  color,
} as const satisfies Options;

const decimals = {
  flags: '--decimals <digits>',
  help: 'decimals of NPS, points and shares, in tables and Markdown',
  choices: ['0', '1', '2'],
} as const;

/** Of a command that writes figures. */
export const FIGURES_OUTPUT = {
  heading: 'Output:',
  options: { ...options, decimals },
} as const satisfies OptionGroup;

export const OUTPUT = { heading: 'Output:', options } as const satisfies OptionGroup;

/** The same, with the formats of a command whose report has checks. */
export const OUTPUT_FOR_CI = {
  heading: OUTPUT.heading,
  options: {
    ...options,
    format: { ...options.format, common: 'also github, junit, gitlab', choices: CHECK_FORMATS },
  },
} as const satisfies OptionGroup;

export const CONFIGURATION = {
  heading: 'Configuration (nps.config.json, else "nps" in package.json, here or above):',
  options: {
    config: { flags: '--config <file>', help: 'take this configuration instead', negated: 'take none' },
  },
} as const satisfies OptionGroup;
