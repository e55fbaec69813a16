// Which column holds the comments, and which columns say in what language and when they were written.
import type { SurveyedColumn } from '../../input/columns/surveyed-column.js';
import { isCommentName } from '../../input/names/comment.js';
import { plainName } from '../../input/names/plain.js';
import type { NamedColumn } from '../../input/problems.js';
import { cliError } from '../problems.js';

/** What the columns of a file are to a report of comments. */
export interface CommentColumns {
  readonly comment: string;
  /** The same with its position, where it was found and not named. */
  readonly found: NamedColumn | undefined;
  /** Of the dates of the answers. */
  readonly date: string | undefined;
  /** Says in which language each comment is. */
  readonly language: string | undefined;
}

/** What of it was named on the command line. */
interface NamedOnes {
  readonly comment?: string | undefined;
  readonly date?: string | undefined;
  readonly language?: string | undefined;
}

/** Long texts that nobody wrote as an answer. */
const NOT_WRITTEN =
  /agent|browser|device|url|link|website|address|referr?er|\bpath\b|\bip\b|token|json|title/;
const LANGUAGE_NAME =
  /^(?:(?:user|survey|response|respondent|recipient|customer)[ _-]?)?(?:language|lang|locale|langue|sprache|limba|idioma|lingua|taal)(?:[ _-]?code)?$/;
/** A code such as en, pt-BR or ZH_CN, or a word. */
const LANGUAGE_CELL = /^[\p{L}]{2,}(?:[-_ ()\p{L}\d]*)$/u;
const MOST_LANGUAGES = 100;
/** Answers that a question offers, their characters, and how often each is given at least. */
const MOST_ANSWERS = 7;
const LONGEST_ANSWER = 40;
const TIMES = 10;

/**
 * Finds the columns by what the first rows show.
 * @throws NpsError `unknown-column` where no column, `ambiguous-column` where several may hold the comments
 */
export function commentColumns(
  columns: readonly SurveyedColumn[],
  file: string,
  { comment, date, language }: NamedOnes,
): CommentColumns {
  const one = comment === undefined ? theCommentColumn(columns, file) : undefined;
  const { column: dated } = columns.find(({ saysWhen }) => saysWhen) ?? {};
  const { column: spoken } = columns.find(isLanguage) ?? {};
  return {
    comment: comment ?? one!.column,
    found: one && { name: one.column, position: one.position },
    date: date ?? dated,
    language: language ?? spoken,
  };
}

function theCommentColumn(columns: readonly SurveyedColumn[], file: string): SurveyedColumn {
  const found = columns.filter(mayHoldComments);
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  const listed = (some: readonly SurveyedColumn[]) =>
    some.map(({ column, position, kind, values: [example] }) => ({ name: column, position, kind, example }));
  throw only === undefined
    ? cliError({ kind: 'no-comment-column', file, columns: listed(columns) })
    : cliError({ kind: 'several-comment-columns', file, columns: listed(found) });
}

/**
 * A column of comments is known by its name or by its texts; where all cells are alike, only by its name. Joined columns
 * were not written by the respondents.
 */
function mayHoldComments(surveyed: SurveyedColumn): boolean {
  const { column, kind, role, joined } = surveyed;
  if (joined !== undefined) return false;
  if ((role !== undefined && role !== 'condition') || isAnswerList(surveyed)) return false;
  if (isCommentName(column)) return kind === 'comment' || kind === 'text' || kind === 'constant';
  return kind === 'comment' && !NOT_WRITTEN.test(plainName(column));
}

/** A few short texts that come again and again are answers that were offered, such as Disagree. */
function isAnswerList({ kind, rows, blank, values }: SurveyedColumn): boolean {
  const isShort = (value: string) => value.length <= LONGEST_ANSWER && /\p{L}/u.test(value);
  return (
    kind !== 'constant' &&
    values.length <= MOST_ANSWERS &&
    rows - blank >= TIMES * values.length &&
    values.every(isShort)
  );
}

function isLanguage({ column, values, role }: SurveyedColumn): boolean {
  if (role !== undefined || values.length === 0 || values.length > MOST_LANGUAGES) return false;
  return LANGUAGE_NAME.test(plainName(column)) && values.every((value) => LANGUAGE_CELL.test(value));
}
