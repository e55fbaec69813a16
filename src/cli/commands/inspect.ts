// nps inspect: what is in a file, and how the other commands would read it.

import type { Command } from 'commander';
import { counted } from '../../core/counted.js';
import { type ColumnProfile, type InspectedFile, type Inspection, inspectFile } from '../../input/inspect.js';
import type { ReadOptions } from '../../input/options.js';
import { formatCount } from '../../report/numbers.js';
import type { Line, Span, Table, TidyRecords } from '../../report/report.js';
import { explicitCommand } from '../../words/explicit-command.js';
import { anyCommand } from '../../words/names.js';
import { wordsOf } from '../../words/problems.js';
import { quote } from '../../words/quote.js';
import { reasonText } from '../../words/reader-warnings.js';
import { CONFIGURATION, OUTPUT } from '../options/output.js';
import { READING } from '../options/reading.js';
import type { OptionGroup } from '../options/record.js';
import type { OutputOptions } from '../options/types.js';
import { sourcesOf } from '../output/files.js';
import { type CommandRun, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { accountLine } from '../views/shared.js';

export const OPTIONS: readonly OptionGroup[] = [READING, OUTPUT, CONFIGURATION];

/** Declares `nps inspect`. */
export function declare(command: Command, host: Host): void {
  command
    .argument('[file]', 'a CSV file, or - for standard input (the default)')
    .addHelpText(
      'after',
      `
Examples:
  nps inspect responses.csv
  nps inspect export.csv --encoding windows-1252 --json`,
    )
    .action(async (file: string | undefined, options: OutputOptions) => {
      await run(inspect, await sourcesOf(file === undefined ? [] : [file], host, 'inspect'), options, host);
    });
}

const inspect: CommandRun<OutputOptions & ReadOptions> = async ({ sources: [source], options, watch }) => {
  const file = await inspectFile(source!, { ...options, ...watch });
  const { inspection, account, rows } = file;
  const input =
    account === null
      ? null
      : {
          sources: [source!.name],
          rows,
          ...account,
          filtered: 0,
          columns: { score: inspection.score!.name },
        };
  const { delimiter = null, encoding = null, headerRows = null, skipLines = 0 } = options;
  return {
    command: 'inspect',
    title: titleOf(source!.name, file),
    tables: [findingsOf(file), tableOf(inspection.columns)],
    footer: [
      ...scoreLines(source!.name, file),
      input === null ? `${formatCount(rows)} rows` : accountLine(input),
    ],
    records: tidy(inspection.columns),
    input,
    options: { delimiter, encoding, headerRows, skipLines },
    result: resultOf(source!.name, inspection),
    warnings: file.warnings,
    details: [],
  };
};

const DELIMITERS: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };

function titleOf(name: string, { inspection: { columns }, rows }: InspectedFile): Span[] {
  const size = `${counted(rows, 'row')}, ${counted(columns.length, 'column')}`;
  return [{ text: name === '-' ? 'standard input' : name, tone: 'strong' }, { text: `    ${size}` }];
}

function findingsOf({ inspection: { encoding, delimiter, headerRows, vendor, why } }: InspectedFile): Table {
  return {
    columns: [
      { title: '', kind: 'text' },
      { title: '', kind: 'text' },
      { title: '', kind: 'text' },
    ],
    rows: [
      ['encoding', encoding, why.encoding],
      ['delimiter', DELIMITERS[delimiter] ?? delimiter, why.delimiter],
      ['header rows', String(headerRows), `${vendor === null ? '' : `${vendor}: `}${why.headerRows}`],
    ],
  };
}

function tableOf(columns: readonly ColumnProfile[]): Table {
  return {
    columns: [
      { title: '#', kind: 'count' },
      { title: 'column', kind: 'text' },
      { title: 'kind', kind: 'text' },
      { title: 'distinct', kind: 'count', drop: 1 },
      { title: 'blank', kind: 'count', drop: 2 },
      { title: 'examples', kind: 'text', drop: 3 },
    ],
    rows: columns.map(({ position, name, kind, distinct, distinctAtLeast, blank, examples }) => [
      position,
      shortened(name, 26),
      kind,
      distinctAtLeast ? `${formatCount(distinct)}+` : distinct,
      blank,
      shortened(examples.join(', '), 20),
    ]),
  };
}

/** Long texts would push the table off the screen; json and csv have them whole. */
function shortened(text: string, width: number): string {
  const line = [...text.replace(/\s+/g, ' ')];
  return line.length > width ? `${line.slice(0, width - 1).join('')}…` : line.join('');
}

/** What was found, as it is in the JSON document. */
function resultOf(file: string, inspection: Inspection) {
  const { linesBefore: _, score, ...others } = inspection;
  const command = explicitCommand(file, inspection);
  return { ...others, score: score && { column: score.name, why: reasonText(score.why) }, command };
}

function scoreLines(file: string, { inspection, problem }: InspectedFile): Line[] {
  const { score } = inspection;
  if (score === null) {
    // The commands that compute have options for it.
    const { message, details = [], hint } = wordsOf(problem!, anyCommand);
    return ['score: none', message, ...details, ...(hint === undefined ? [] : [`hint: ${hint}`])];
  }
  return [
    `score: ${quote(score.name)}, ${reasonText(score.why)}`,
    [{ text: 'explicitly: ' }, { text: explicitCommand(file, inspection)!, tone: 'strong' }],
  ];
}

function tidy(columns: readonly ColumnProfile[]): TidyRecords {
  return {
    header: ['position', 'column', 'kind', 'distinct', 'distinct_at_least', 'blank', 'examples'],
    rows: columns.map(({ position, name, kind, distinct, distinctAtLeast, blank, examples }) => [
      position,
      name,
      kind,
      distinct,
      distinctAtLeast,
      blank,
      examples.join(', '),
    ]),
  };
}
