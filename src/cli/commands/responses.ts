// nps responses: the answers themselves, with their rows.

import type { Command } from 'commander';
import { dayNumber } from '../../core/calendar.js';
import { otherScale } from '../../core/scale.js';
import { answerScale } from '../../input/options.js';
import { figureOptions } from '../options/figures.js';
import { CONFIGURATION } from '../options/output.js';
import { READING } from '../options/reading.js';
import type { OptionGroup, Values } from '../options/record.js';
import { LISTED_ANSWERS, ROWS, ROWS_OUTPUT, type RowFormat } from '../options/responses.js';
import { FILES, type ResponseOptions } from '../options/types.js';
import { sourcesOf } from '../output/files.js';
import { type Action, type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { cliError } from '../problems.js';
import { inputOf } from '../responses/account.js';
import { windowed } from '../responses/collect.js';
import { rejectCounts } from '../responses/single-answers.js';
import { listAnswers } from '../rows/listing.js';
import { KeptRows, writing } from '../rows/takers.js';
import { type ListedResponses, responsesView } from '../views/responses.js';

interface GivenOptions
  extends Values<typeof ROWS.options>,
    Omit<Values<typeof LISTED_ANSWERS.options>, 'score'>,
    Omit<Values<typeof ROWS_OUTPUT.options>, 'format'>,
    Omit<ResponseOptions, 'by' | 'format' | 'maxSegments' | 'comment' | 'counts' | 'score'> {
  format: RowFormat;
}

/** As `run` takes them: rows that go out one by one are CSV to it. */
type RowsOptions = Omit<GivenOptions, 'format'> & Pick<ResponseOptions, 'format'> & { as: RowFormat };

export const OPTIONS: readonly OptionGroup[] = [ROWS, LISTED_ANSWERS, READING, ROWS_OUTPUT, CONFIGURATION];

export const EXAMPLES = [
  'nps responses responses.csv --only detractor --with-comment --last 7d',
  'nps responses responses.csv --where "plan=pro" | nps score',
  'nps responses responses.csv --only detractor --open "status!=done" --format table',
  'nps responses responses.csv --columns id,score,comment --redact -o comments.csv',
];

/** Rows that a table shows to people. */
const MOST_SHOWN = 1000;

/** Declares `nps responses`. */
export function declare(command: Command, host: Host): void {
  command.argument('[files...]', FILES).action(async (files: string[], options: GivenOptions) => {
    const as = options.json ? 'json' : options.format;
    rejectContradictions(options, as);
    const format = as === 'jsonl' ? 'csv' : as;
    await run(responses, await sourcesOf(files, host, 'responses'), { ...options, format, as }, host);
  });
}

function rejectContradictions(options: GivenOptions, as: RowFormat): void {
  if (options.raw && as !== 'csv')
    throw cliError({
      kind: 'flags-exclude',
      flags: ['--raw', `--format ${as}`],
      instead: 'only the cells of CSV are changed, so that spreadsheets run none of them',
    });
  rejectCounts(options, 'responses');
  // It may be of the configuration.
  if (options.minN !== undefined) throw cliError({ kind: 'responses-of-few', minN: options.minN });
}

const responses: Action<RowsOptions, ListedResponses> = { compute, view: responsesView };

async function compute(input: CommandInput<RowsOptions>): Promise<ListedResponses | undefined> {
  const { watch, sink } = input;
  const { as, redact, columns, asOf, only, withComment = false, sort, open, ...asked } = input.options;
  const redaction = redact ? new (await import('../rows/redaction.js')).Redaction() : undefined;
  const isWritten = as === 'csv' || as === 'jsonl';
  const kept = new KeptRows();
  const taker = isWritten ? writing(await textOf(as, input), sink) : kept;
  const { limit = Number.POSITIVE_INFINITY } = asked;
  const room = as === 'table' || as === 'markdown' ? Math.min(limit, MOST_SHOWN) : limit;
  const { sources, options, warnings, days, close } = await windowed(input.sources, asked as ResponseOptions);
  try {
    const listed = await listAnswers(sources, { ...options, ...watch, ...zoneOf(options) }, taker, {
      ...{ only, withComment, columns, sort, open, redaction },
      limit: room,
      asOf: asOf === undefined ? undefined : dayNumber(asOf)!,
      keepsRows: as !== 'json',
      isWhole: watch.onRejected !== undefined,
    });
    if (listed === undefined) return undefined;
    const { reading, masked, firsts, foundComment, ...list } = listed;
    const { left = [] } = redaction ?? {};
    return {
      command: 'responses',
      input: inputOf(reading),
      options: {
        ...figureOptions({ ...input.options, ...days } as Partial<ResponseOptions>, OPTIONS),
        withComment,
      },
      result: {
        ...{ responses: list.responses, selected: list.selected, columns: list.columns },
        ...(list.open && { open: { condition: open!, ...list.open } }),
        ...(redaction && { redacted: { columns: masked, found: redaction.found } }),
      },
      ...otherScale(answerScale(options)),
      selection: { only: only ?? [], withComment },
      rows: kept.rows,
      firsts,
      isCut: room < limit && list.selected > room,
      isChosen: columns !== undefined,
      isWritten,
      warnings: [
        ...warnings,
        ...reading.warnings,
        ...(foundComment === undefined ? [] : [{ code: 'comment-column', column: foundComment } as const]),
        ...left.flatMap((column) =>
          masksNot(column, list.columns) ? [{ code: 'not-masked', column } as const] : [],
        ),
      ],
      details: reading.details,
    };
  } finally {
    close();
  }
}

/** Whether the list has a column that holds addresses and is not masked. */
const masksNot = (column: string, columns: readonly string[]) => columns.includes(column);

async function textOf(as: 'csv' | 'jsonl', { options, sink }: CommandInput<RowsOptions>) {
  const { csvText, jsonlText } = await import('../rows/row-text.js');
  return as === 'csv' ? csvText(options, sink.isTerminal) : jsonlText();
}

const zoneOf = ({ tz }: ResponseOptions) => (tz === undefined ? {} : { zone: tz });
