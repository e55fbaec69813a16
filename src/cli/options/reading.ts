// How the bytes of files are to be understood, where that is not to be found out.
import { HEADER_ROWS, MAX_RECORD, QUOTES, SKIP_LINES, THREADS } from '../../input/options.js';
import { delimiter, size, sizeText, wholeNumber } from './parsers.js';
import type { OptionGroup, Options } from './record.js';

const options = {
  delimiter: {
    flags: '--delimiter <char>',
    help: 'what is between fields: one character, or tab',
    parse: delimiter,
    figure: true,
    setting: {
      kind: 'character',
      meaning: 'What is between fields: one character, or "tab"; found out unless given',
    },
  },
  quote: {
    flags: '--quote <how>',
    help: 'whether fields may be in double quotes; none as pasted from spreadsheets',
    choices: QUOTES,
    figure: true,
    setting: {
      kind: 'choice',
      meaning:
        'Whether fields may be in double quotes (double) or quotes are text (none); found out unless given',
    },
  },
  encoding: {
    flags: '--encoding <name>',
    help: 'such as windows-1252, shift_jis, utf-16le',
    figure: true,
    setting: {
      kind: 'text',
      meaning: 'Encoding of the files, such as windows-1252; UTF-8, or UTF-16 with its mark, unless given',
    },
  },
  headerRows: {
    flags: '--header-rows <n>',
    help: 'rows that name the columns; 0 for none',
    parse: wholeNumber(...HEADER_ROWS),
    figure: true,
    setting: {
      kind: 'whole',
      range: HEADER_ROWS,
      meaning: 'Rows that name the columns, 0 for none; found out unless given',
    },
  },
  skipLines: {
    flags: '--skip-lines <n>',
    help: 'lines to leave out at the beginning',
    parse: wholeNumber(...SKIP_LINES),
    figure: true,
    absent: 0,
    setting: {
      kind: 'whole',
      range: SKIP_LINES,
      meaning: 'Lines to leave out at the beginning; 0 unless given',
    },
  },
  sheet: {
    flags: '--sheet <name>',
    help: 'sheet of a workbook, by name or number',
    figure: true,
    setting: {
      kind: 'text',
      meaning:
        'Sheet of a workbook, or list of a JSON document, by its name or its number from 1; found out unless given',
    },
  },
  ragged: {
    flags: '--ragged',
    help: 'drop and count fields beyond the last column',
    figure: true,
    absent: false,
    setting: {
      kind: 'flag',
      meaning: 'Whether fields beyond the last column are dropped and counted; they stop nps unless given',
    },
  },
  join: {
    flags: '--join <file>',
    help: 'columns of a second file, such as a CRM export, for each row by its id',
    figure: true,
    setting: {
      kind: 'file',
      meaning:
        'File whose columns each row gets by its id, such as a CRM export; a path from the folder of this configuration',
    },
  },
  on: {
    flags: '--on <id>',
    help: 'column with the id in both files, or response_id=crm_id',
    needs: ['join'],
    figure: true,
    setting: {
      kind: 'text',
      meaning: 'Column with the id in the responses and in the file of join, or response_id=crm_id',
    },
  },
  maxRecord: {
    flags: '--max-record <size>',
    help: 'longest record, such as 64MiB',
    parse: size,
    default: MAX_RECORD,
    defaultText: sizeText(MAX_RECORD),
  },
} as const satisfies Options;

const heading = 'Reading (found out where not given):';

/** Those of a command that looks at one file. */
export const READING = { heading, options } as const satisfies OptionGroup;

/** Those of a command that counts large files. */
export const COUNTING = {
  heading,
  options: {
    ...options,
    threads: {
      flags: '--threads <n>',
      help: 'threads for large files (default: as many as cores, at most 4)',
      parse: wholeNumber(...THREADS),
    },
  },
} as const satisfies OptionGroup;
