// Which column holds the comments, where the command line names none.
import type { SurveyedColumn } from '../../input/columns/surveyed-column.js';
import { cliError } from '../problems.js';

/**
 * The one column that holds comments.
 * @throws NpsError `no-comment-column`, or where several may be it
 */
export function commentColumn(columns: readonly SurveyedColumn[], file: string): string {
  const named = columns.find(({ role }) => role === 'comment');
  if (named !== undefined) return named.column;
  const found = columns.filter(({ kind, role }) => kind === 'comment' && role === undefined);
  if (found.length === 1) return found[0]!.column;
  throw cliError({
    kind: 'which-comment',
    file,
    found: found.map(({ column, position }) => ({ name: column, position })),
    columns: columns.map(({ column }) => column),
  });
}
