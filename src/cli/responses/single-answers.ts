// Commands that look at single answers: rows that count several are refused.
import { cliError } from '../problems.js';

/** @throws NpsError `usage` with `--count` or `--counts`, also from the configuration, and with `--counted` */
export function rejectCounts(
  { count, counts, counted }: Readonly<Partial<Record<'count' | 'counts' | 'counted', unknown>>>,
  command: string,
): void {
  if (counted) throw cliError({ kind: 'needs-single-answers', command, flag: '--counted' });
  if (count !== undefined) throw cliError({ kind: 'needs-single-answers', command, flag: '--count' });
  if (counts !== undefined) throw cliError({ kind: 'needs-single-answers', command, flag: '--counts' });
}
