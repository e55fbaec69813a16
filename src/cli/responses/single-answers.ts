// Commands that look at single answers: rows that count several are refused.
import { cliError } from '../problems.js';

/** @throws NpsError `usage` with `--count` or `--counts`, also from the configuration */
export function rejectCounts(
  { count, counts }: { readonly count?: unknown; readonly counts?: unknown },
  command: string,
): void {
  if (count !== undefined) throw cliError({ kind: 'needs-single-answers', command, flag: '--count' });
  if (counts !== undefined) throw cliError({ kind: 'needs-single-answers', command, flag: '--counts' });
}
