// Several questions of the same files: each is read by itself, with an account of its own, all of them at once.
import type { InputAccount } from '../../core/account.js';
import type { QuestionAccount } from '../../core/results.js';
import type { Source } from '../../input/bytes/source.js';
import type { Watch } from '../responses/collect.js';
import { readEach } from '../responses/read-each.js';
import type { CliWarning } from '../warnings.js';
import { rejectTwice } from './asked.js';

/** The account and the warnings of one question. */
export interface OfQuestion {
  readonly input: InputAccount;
  readonly warnings: readonly CliWarning[];
}

/**
 * Reads each question.
 * @param questions as they were typed
 * @param read reads one of them; progress is told of the first
 * @throws NpsError for whatever the user can mend
 */
export async function readQuestions<Found extends OfQuestion>(
  sources: readonly Source[],
  questions: readonly string[],
  watch: Watch,
  read: (sources: readonly Source[], question: string, watch: Watch) => Promise<Found>,
): Promise<Found[]> {
  const [found] = await readEach(
    sources,
    questions.map((question, i) => (own) => read(own, question, i === 0 ? watch : {})),
  );
  rejectTwice(found.map(nameOf), questions);
  return found;
}

/** What the column of a question is called in the first file. */
export function nameOf({ input }: OfQuestion): string {
  return String([input.columns.score].flat()[0]);
}

/** The account of the first question, with the columns of all; each has an account of its own in the result. */
export function inputOfQuestions(found: readonly OfQuestion[]): InputAccount {
  const { input } = found[0]!;
  return { ...input, columns: { ...input.columns, score: found.map(nameOf) } };
}

/** The account of one question as results have it. */
export function accountOf({ input }: OfQuestion): QuestionAccount {
  const { rows, records, answered, blank, rejected, filtered } = input;
  return { rows, ...(records !== undefined && { records }), answered, blank, rejected, filtered };
}

/** The warnings of all questions: what holds for all is said once, anything else names its question. */
export function warningsOfQuestions(found: readonly OfQuestion[]): CliWarning[] {
  const lists = found.map((one) => new Set(one.warnings.map((warning) => JSON.stringify(warning))));
  const isOfAll = (warning: CliWarning) => lists.every((list) => list.has(JSON.stringify(warning)));
  return found.flatMap((one, i) =>
    one.warnings.flatMap((warning) => {
      if (!isOfAll(warning)) return { ...warning, question: { name: nameOf(one) } };
      if (i > 0) return [];
      // Without a name a number would read as the sum over all questions.
      return 'count' in warning && !('file' in warning) ? { ...warning, question: 'each' as const } : warning;
    }),
  );
}
