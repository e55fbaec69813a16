// --answers-split where columns are chosen by what their first rows show.
import { splitAnswers } from '../../core/answers.js';
import type { SurveyedColumn, SurveyedKind } from '../../input/columns/surveyed-column.js';
import { longFlag } from '../options/record.js';
import { answersOfCells, PRIVACY } from '../options/segment.js';
import { cliError } from '../problems.js';
import type { CliWarning } from '../warnings.js';

/** What a column of several answers in a cell may look like. */
const TEXTS: ReadonlySet<SurveyedKind> = new Set(['category', 'text', 'comment']);

/** A column of text as its answers: where far fewer recur in its cells than there are cells, it makes segments. */
export function asAnswers(column: SurveyedColumn, separator: string | undefined): SurveyedColumn {
  const { kind, values, role } = column;
  if (separator === undefined || role === 'comment' || !TEXTS.has(kind)) return column;
  if (!values.some((cell) => cell.includes(separator))) return column;
  const answers = [...new Set(values.flatMap((cell) => splitAnswers(cell, separator)))];
  return { ...column, values: answers, kind: 2 * answers.length <= values.length ? 'category' : kind };
}

/** @throws NpsError `usage` with --min-n, also from the configuration: what few answered might follow from answers that overlap */
export function rejectHiddenAnswers({
  answersSplit: separator,
  minN,
}: {
  readonly answersSplit?: string | undefined;
  readonly minN?: number | undefined;
}): void {
  if (separator === undefined || minN === undefined) return;
  const flags = [longFlag(answersOfCells), longFlag(PRIVACY.options.minN)] as const;
  throw cliError({ kind: 'flags-exclude', flags, instead: answersOfCells.excludes.minN });
}

/** That no cell holds several answers, where that was expected. */
export function unsplit(
  columns: readonly { readonly isOverlapping: boolean }[],
  separator: string | undefined,
): CliWarning[] {
  if (separator === undefined || columns.some(({ isOverlapping }) => isOverlapping)) return [];
  return [{ code: 'answers-not-split', separator, columns: undefined }];
}
