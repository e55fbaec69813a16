// What nps inspect shows: how the file would be read, its columns, the score column and a command to go on with.
import type { ColumnResult, InspectResult } from '../../core/results.js';
import type { Inspection } from '../../input/inspect.js';
import type { ReadOptions } from '../../input/options.js';
import type { InputProblem } from '../../input/problems.js';
import type { Line, ReportTable, TidyRecords } from '../../report/report.js';
import { explicitCommand } from '../../words/explicit-command.js';
import { FORMATS } from '../../words/formats.js';
import { anyCommand } from '../../words/names.js';
import type { Words } from '../../words/words.js';
import type { Computed, Shown } from '../output/computed.js';
import { wordsOf } from '../words/problems.js';

/** What nps inspect computes: its result, but for the words. */
export interface Inspected extends Computed<Inspection> {
  /** The path as it was given; "-" is standard input. */
  source: string;
  rows: number;
  /** Why no column was taken for the score. */
  problem: InputProblem | undefined;
  /** What was said of the answers. */
  said: Pick<ReadOptions, 'scale' | 'bands' | 'missing'>;
}

/** The report of nps inspect. */
export function inspectView(inspected: Inspected, words: Words): Shown<InspectResult> {
  const { source, rows, input, problem } = inspected;
  const result = resultOf(inspected, words);
  const { columns } = result;
  const { inspect, figures } = words;
  return {
    ...inspected,
    result,
    title: {
      pieces: [
        [{ text: source === '-' ? inspect.standardInput : source, tone: 'strong' }],
        inspect.size(rows, columns.length),
      ],
    },
    tables: [findingsOf(result, words), ...encodingsOf(result, words), tableOf(columns, words)],
    footer: [
      ...columnLines(columns, words),
      ...scoreLines(result, problem, words),
      input === null ? inspect.rows(rows) : figures.account(input),
    ],
    records: tidy(columns),
  };
}

function findingsOf(
  { format, sheet, encoding, delimiter, headerRows, vendor, why }: InspectResult,
  { inspect: { findings, findingHeadings: headings, delimiter: nameOf }, numerals }: Words,
): ReportTable {
  return {
    columns: [
      { title: '', name: headings.finding, kind: 'text' },
      { title: '', name: headings.value, kind: 'text' },
      { title: '', name: headings.why, kind: 'text' },
    ],
    rows: [
      ...(format === 'csv' ? [] : [[findings.format, FORMATS[format], '']]),
      ...(sheet === null ? [] : [[findings.sheet, sheet, '']]),
      ...(encoding === null ? [] : [[findings.encoding, encoding, why.encoding]]),
      ...(delimiter === null ? [] : [[findings.delimiter, nameOf(delimiter), why.delimiter]]),
      [
        findings.headerRows,
        String(headerRows),
        `${vendor === null ? '' : `${vendor}${numerals.colon}`}${why.headerRows}`,
      ],
    ],
  };
}

/** Where the encoding is not known: how likely ones would read the file, with the option to paste. */
function encodingsOf({ encodings }: InspectResult, { inspect: { headings } }: Words): ReportTable[] {
  if (encodings.length === 0) return [];
  return [
    {
      columns: [
        { title: headings.encoding, kind: 'words' },
        { title: headings.samples, kind: 'text' },
      ],
      rows: encodings.flatMap(({ encoding, samples }) =>
        samples.map((sample, i) => [i === 0 ? anyCommand('encoding', encoding)! : '', sample]),
      ),
    },
  ];
}

/** What there is to say of some columns. */
function columnLines(columns: readonly ColumnResult[], { inspect }: Words): Line[] {
  const missing = columns.filter((column) => column.missing.count > 0);
  const dates = columns.flatMap(({ name, dates }) => (dates === null ? [] : [inspect.dates(name, dates)]));
  return [
    ...(missing.length === 0 ? [] : [inspect.missing(missing.slice(0, NAMED))]),
    ...dates.slice(0, NAMED),
  ];
}

/** Columns of which the missing answers or the dates are told. */
const NAMED = 5;

function tableOf(columns: readonly ColumnResult[], { inspect }: Words): ReportTable {
  const { headings } = inspect;
  const hasMissing = columns.some(({ missing }) => missing.count > 0);
  return {
    columns: [
      { title: '#', kind: 'count' },
      { title: headings.column, kind: 'text' },
      { title: headings.kind, kind: 'words' },
      { title: headings.distinct, kind: 'count', drop: 1 },
      { title: headings.blank, kind: 'count', drop: 2 },
      ...(hasMissing ? [{ title: headings.missing, kind: 'count', drop: 3 } as const] : []),
      { title: headings.examples, kind: 'text', drop: 4, excerpt: hasMissing ? 15 : 20 },
    ],
    rows: columns.map(({ position, name, kind, distinct, distinctIsEstimate, blank, missing, examples }) => [
      position,
      onOneLine(name),
      inspect.kind(kind),
      distinctIsEstimate ? inspect.about(distinct) : distinct,
      blank,
      ...(hasMissing ? [missing.count] : []),
      onOneLine(examples.join(', ')),
    ]),
  };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** What was found, with why the score column was taken, and a command to go on with. */
function resultOf({ source, result, said }: Inspected, { inspect }: Words): InspectResult {
  const { linesBefore: _, score, ...others } = result;
  const command = explicitCommand(source, result, said);
  return { ...others, score: score && { column: score.name, why: inspect.why(score.why) }, command };
}

function scoreLines(
  { score, command }: InspectResult,
  problem: InputProblem | undefined,
  { inspect }: Words,
): Line[] {
  if (score !== null) return [inspect.score(score.column, score.why), inspect.explicitly(command!)];
  // The commands that compute have options for it.
  const { message, details = [], hint } = wordsOf(problem!, anyCommand);
  return [inspect.noScore, message, ...details, ...(hint === undefined ? [] : [inspect.hint(hint)])];
}

function tidy(columns: readonly ColumnResult[]): TidyRecords {
  return {
    header: [
      ...['position', 'column', 'kind', 'distinct', 'distinct_is_estimate', 'blank', 'examples'],
      ...['missing', 'first_day', 'last_day', 'date_order'],
    ],
    rows: columns.map((column) => [
      column.position,
      column.name,
      column.kind,
      column.distinct,
      column.distinctIsEstimate,
      column.blank,
      column.examples.join(', '),
      column.missing.count,
      column.dates?.first ?? null,
      column.dates?.last ?? null,
      column.dates?.order ?? null,
    ]),
  };
}
