// What nps responses shows: a table of answers for people, how many are open by age, and the account.
import type { ResponsesResult } from '../../core/results.js';
import type { Line, ReportTable } from '../../report/report.js';
import type { Selection } from '../../words/responses-words.js';
import type { Words } from '../../words/words.js';
import type { Computed, Shown } from '../output/computed.js';

/** What nps responses lists. */
export interface ListedResponses extends Computed<ResponsesResult> {
  selection: Selection;
  /** The rows of a table for people; none where rows went out already. */
  rows: readonly (readonly string[])[];
  /** Columns that a narrow screen keeps: what was answered, by whom, when. */
  firsts: ReadonlySet<string>;
  /** The columns were named: all of them are wanted. */
  isChosen: boolean;
  /** A table cannot show so many rows as there are. */
  isCut: boolean;
}

/** The report of nps responses. */
export function responsesView(found: ListedResponses, words: Words): Shown<ResponsesResult> {
  const { result, input, selection, rows, isCut, isWritten } = found;
  const { responses: list, figures } = words;
  const { open, redacted, responses, selected, columns } = result;
  const title = list.title({ listed: responses, selected, answered: input!.answered }, selection);
  return {
    ...found,
    title: [{ text: title, tone: 'strong' }],
    tables: [...(rows.length === 0 ? [] : [tableOf(found)]), ...(isWritten ? [] : agesTable(result, words))],
    footer: [
      ...(isWritten ? [title] : []),
      ...(isCut ? [list.cut(rows.length, selected)] : []),
      ...(open === undefined ? [] : openLines(open, isWritten === true, words)),
      ...(redacted === undefined ? [] : [list.masked(redacted.columns, redacted.found)]),
      figures.account(input!),
    ],
    records: { header: columns, rows },
  };
}

/** Cells up to this length stand whole; longer ones are shortened where they must be. */
const SHORT = 19;
/** A text of so many characters on average is what people wrote. */
const WRITTEN = 20;

/**
 * What was answered, when and what people wrote stays longest on a narrow screen; of the others the last ones go first.
 * Columns that were asked for all stay.
 */
function tableOf({ result: { columns }, rows, firsts, isChosen }: ListedResponses): ReportTable {
  const lengths = columns.map((_, i) => rows.map((cells) => cells[i]!.length));
  const average = lengths.map((of) => of.reduce((sum, length) => sum + length, 0) / rows.length);
  const longest = average.indexOf(Math.max(...average));
  return {
    columns: columns.map((name, i) => {
      const isWritten = i === longest && average[i]! >= WRITTEN;
      const stays = isChosen || firsts.has(name) || isWritten || i === columns.length - 1;
      const isShort = Math.max(...lengths[i]!) <= SHORT;
      return { title: name, kind: isShort ? 'words' : 'text', ...(!stays && { drop: i + 1 }) };
    }),
    rows,
  };
}

function agesTable(
  { open }: ResponsesResult,
  { responses: { headings, age, ages }, numerals }: Words,
): ReportTable[] {
  if (open === undefined || open.asOf === null || open.weeks.length === 0) return [];
  return [
    {
      title: ages(open.condition, open.asOf),
      columns: [
        { title: headings.age, kind: 'words' },
        { title: headings.from, kind: 'words', drop: 1 },
        { title: headings.to, kind: 'words', drop: 1 },
        { title: headings.open, kind: 'count' },
        { title: headings.detractors, kind: 'count' },
      ],
      rows: open.weeks.map(({ week, from, to, open: some, responses }) => [
        age(week),
        numerals.day(from),
        numerals.day(to),
        some,
        responses,
      ]),
    },
  ];
}

function openLines(
  open: NonNullable<ResponsesResult['open']>,
  isWritten: boolean,
  { responses: list }: Words,
): Line[] {
  return [
    list.open(open.condition, open.all, open.detractors),
    ...(isWritten && open.weeks.length > 0 ? [list.agesLine(open)] : []),
    ...(open.asOf !== null && open.outside.responses > 0 ? [list.outside(open.outside)] : []),
  ];
}
