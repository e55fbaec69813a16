// The option groups that commands share, each declared once, with commander's own argument parsers.
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { IntervalMethod } from '../../core/interval.js';
import type { ReadOptions } from '../../input/options.js';
import { FORMATS, type Format } from '../../report/render.js';
import type { Names } from '../../words/names.js';
import {
  CONFIDENCE,
  DATE_ORDERS,
  DELIMITER,
  delimiterCalled,
  FRACTIONS,
  HEADER_ROWS,
  INTERVAL_METHODS,
  likelyPercent,
  SCALES,
  SKIP_LINES,
} from './allowed.js';

/** The formats that only some commands have. */
export type OwnFormat = 'github' | 'junit' | 'gitlab';

/** Options of every command, as commander delivers them. */
export interface OutputOptions {
  format: Format | OwnFormat;
  json?: true;
  output?: string;
  quiet?: true;
  verbose?: true;
  color?: boolean;
  /** How the command that runs names its options; the program puts it there. */
  names: Names;
}

/** Options of every command that computes from responses. */
export interface ResponseOptions extends OutputOptions, ReadOptions {
  scale: '0-10' | '1-10';
  fractions: 'reject' | 'floor';
  maxRecord: number;
  rejects?: string;
  interval: IntervalMethod;
  confidence: number;
  targets?: string;
  unmatched?: 'stop' | 'drop';
  benchmark?: number;
  benchmarkFile?: string;
}

const STATISTICS = 'Statistics:';
const KIB = 1024;
const LARGEST_RECORD = 512 * KIB * KIB;

/** What `[files...]` says of itself in help. */
export const FILES = 'CSV files, globs, or - for standard input (the default)';

/** All options of a command that computes from responses. */
export function addResponseOptions(command: Command): Command {
  const reading = addReadingOptions(addColumnOptions(command)).option(
    '--threads <n>',
    'threads for large files (default: as many as cores, at most 4)',
    wholeNumber(1, 64),
  );
  return addConfigOptions(addOutputOptions(addIntervalOptions(reading)));
}

/** `--score`, `--where` and the others that choose columns and rows. */
function addColumnOptions(command: Command): Command {
  return command
    .optionsGroup('Columns and rows (C is a header name, Name#2, a position, or @file):')
    .option('--score <C>', 'column with the 0–10 answers (default: found by name and cells)')
    .option('--category <C>', 'instead: column that holds only promoter, passive, detractor')
    .option('--date <C>', 'column with the date of the answer, for --latest-by')
    .addOption(
      new Option('--date-format <order>', 'order of day and month in the dates').choices(DATE_ORDERS),
    )
    .option('--comment <C>', 'column with the free text')
    .option('--where <cond>', 'keep rows that meet a condition, such as "plan=pro" (repeatable)', collect)
    .option('--latest-by <C>', 'count only the latest answer of each customer')
    .option('--weight <C>', 'column with the weight of each answer')
    .option('--count <C>', 'column that says how many responses a row stands for')
    .option(
      '--counts <D,P,R>',
      'instead of a score: columns that count detractors, passives, promoters',
      threeColumns,
    )
    .option('--targets <file>', 'weight the sample to the shares of the population (JSON or CSV)')
    .addOption(
      new Option('--unmatched <how>', 'what to do with categories that only sample or targets have').choices([
        'stop',
        'drop',
      ]),
    )
    .addOption(new Option('--scale <range>', 'the answers that were offered').choices(SCALES).default('0-10'))
    .addOption(new Option('--fractions <how>', 'what to do with 8.5').choices(FRACTIONS).default('reject'))
    .option('--strict', 'stop at the first rejected score')
    .option('--rejects <file>', 'write rejected rows to a CSV file, with the reason');
}

/** How the bytes of a file are to be understood. */
export function addReadingOptions(command: Command): Command {
  return command
    .optionsGroup('Reading (found out where not given):')
    .option('--delimiter <char>', 'what stands between fields: one character, or tab', delimiter)
    .option('--encoding <name>', 'such as windows-1252, shift_jis, utf-16le')
    .option('--header-rows <n>', 'rows that name the columns; 0 for none', wholeNumber(...HEADER_ROWS))
    .option('--skip-lines <n>', 'lines to leave out at the beginning', wholeNumber(...SKIP_LINES))
    .option('--ragged', 'drop and count fields beyond the last column')
    .addOption(
      new Option('--max-record <size>', 'longest record, such as 64MiB')
        .argParser(size)
        .default(64 * KIB * KIB, '64MiB'),
    );
}

/** How the interval is made. */
function addIntervalOptions(command: Command): Command {
  return addConfidenceOption(
    command
      .optionsGroup(STATISTICS)
      .addOption(
        new Option('--interval <method>', 'confidence interval')
          .choices(INTERVAL_METHODS)
          .default('adjusted-wald'),
      ),
  );
}

/** The level of intervals and tests. */
export function addConfidenceOption(command: Command): Command {
  return command.addOption(
    new Option('--confidence <percent>', 'confidence, from 50 to under 100')
      .argParser(confidence)
      .default(95),
  );
}

/** What the NPS is to be compared with. */
export function addBenchmarkOptions(command: Command): Command {
  return command
    .optionsGroup(STATISTICS)
    .option('--benchmark <nps>', 'compare with an NPS that is taken as exact', numberFrom(-100, 100))
    .option(
      '--benchmark-file <file>',
      'compare with those of a file: name, nps, and n, promoters, detractors if known',
    );
}

/** Where the report goes and how it looks. */
export function addOutputOptions(command: Command): Command {
  return addColorOptions(
    command
      .optionsGroup('Output:')
      .addOption(
        new Option('-f, --format <format>', 'how to write the report').choices(FORMATS).default('table'),
      )
      .addOption(new Option('--json', 'the same as --format json').conflicts('format'))
      .option('-o, --output <file>', 'write the report to a file')
      .option('-q, --quiet', 'no notes on standard error')
      .option('-v, --verbose', 'also say how each file was read'),
  );
}

/** Whether to use colour, whatever the terminal and the environment say. */
export function addColorOptions(command: Command): Command {
  return command.option('--color', 'colour even where none is expected').option('--no-color', 'no colour');
}

/** Where defaults for the other options come from. */
export function addConfigOptions(command: Command): Command {
  return command
    .optionsGroup('Configuration (nps.config.json, else "nps" in package.json, of this folder):')
    .option('--config <file>', 'take this configuration instead')
    .option('--no-config', 'take none');
}

/** Gathers the values of a repeatable option. */
export function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}

/** A parser for whole numbers in a range. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
      const plain = /^\d{1,3}(?:[,.' ]\d{3})+$/.test(text) ? Number(text.replace(/\D/g, '')) : Number.NaN;
      const hint = plain >= least && plain <= most ? ` Did you mean ${plain}?` : '';
      throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.${hint}`);
    }
    return value;
  };
}

/** A parser for numbers in a range. */
export function numberFrom(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === '' || !(value >= least && value <= most)) {
      const plain = Number(
        text
          .replace(/^±|\s*%$/g, '')
          .replace('−', '-')
          .replace(',', '.') || Number.NaN,
      );
      const hint = plain >= least && plain <= most ? ` Did you mean ${plain}?` : '';
      throw new InvalidArgumentError(`Give a number from ${least} to ${most}.${hint}`);
    }
    return value;
  };
}

function threeColumns(text: string): [string, string, string] {
  const names = text.split(/(?<!\\),/).map((name) => name.replaceAll('\\,', ','));
  const [detractors, passives, promoters, ...more] = names;
  if (detractors === undefined || passives === undefined || promoters === undefined || more.length > 0) {
    throw new InvalidArgumentError('Give three columns: detractors,passives,promoters.');
  }
  return [detractors, passives, promoters];
}

function confidence(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= CONFIDENCE[0] && value < CONFIDENCE[1]) return value;
  throw new InvalidArgumentError(
    `Give a percentage from 50 to under 100.${percentMeant('--confidence', text)}`,
  );
}

/** The percentage that 0.95 or 95% stands for, as a question; "" where it is none from 50 to under 100. */
export function percentMeant(option: string, text: string): string {
  const meant = likelyPercent(text);
  return meant === undefined ? '' : ` Did you mean ${option} ${meant}?`;
}

function delimiter(text: string): string {
  if (DELIMITER.test(text)) return delimiterCalled(text);
  throw new InvalidArgumentError('Give one character other than a quote, or the word tab.');
}

function size(text: string): number {
  const match = /^(\d+)\s*(?:([KMG])(?:i?B)?|B)?$/i.exec(text);
  const factor = { K: KIB, M: KIB ** 2, G: KIB ** 3 }[(match?.[2] ?? '').toUpperCase()] ?? 1;
  const bytes = Number(match?.[1]) * factor;
  if (!(bytes >= 1 && bytes <= LARGEST_RECORD))
    throw new InvalidArgumentError('Give a size from 1 to 512MiB, such as 64MiB.');
  return bytes;
}
