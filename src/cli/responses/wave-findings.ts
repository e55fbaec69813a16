// Two waves that were read: what makes them unfit to be compared, and what is to be said of their ids.
import { type CustomerAnswers, WAVES } from '../../core/customer-answers.js';
import type { WaveAccount } from '../../core/latest-of-wave.js';
import { nearIds } from '../../core/near-ids.js';
import { inputError } from '../../input/problems.js';
import { cliError } from '../problems.js';
import type { CliWarning } from '../warnings.js';

/** The column of the customers, and the least number of whom anything is told. */
interface Asked {
  readonly id: string;
  readonly minN?: number | undefined;
}

/** @throws NpsError where it depends on dates that nobody can read which answer is the latest */
export function rejectDoubtfulDates(
  accounts: readonly WaveAccount[],
  file: string,
  id: string,
  date: string | undefined,
): void {
  if (date === undefined) return;
  const undated = accounts.find(({ undated }) => undated !== undefined)?.undated;
  if (undated !== undefined)
    throw cliError({ kind: 'undated-repeat', file, record: undated, column: date, id });
  if (accounts.some(({ isAmbiguous }) => isAmbiguous))
    throw inputError({ kind: 'dates-not-settled', files: [file], column: date });
}

/** @throws NpsError where there is nobody to follow from one wave to the other */
export function rejectApart(answers: CustomerAnswers, files: readonly string[], options: Asked): void {
  const [before, after] = WAVES.map((wave) => answers.account(wave).customers) as [number, number];
  const empty = before === 0 ? 'before' : after === 0 ? 'after' : undefined;
  if (empty !== undefined)
    throw cliError({
      kind: 'wave-without-answers',
      wave: empty,
      file: empty === 'before' ? files[0]! : files.at(-1)!,
    });
  if (before + after > answers.customers) return;
  const near = nearIds(answers.onlyIn('before'), answers.onlyIn('after'));
  throw cliError({
    kind: 'no-shared-ids',
    column: options.id,
    files,
    customers: [before, after],
    near: near && { count: near.count, ...(options.minN === undefined && { example: near.example }) },
  });
}

/** Worth a word from one in 20 on of those who are in one wave alone. */
const WORTH_TELLING = 20;

/** Customers whose ids would be those of others if they were written alike. */
export function nearWarnings(answers: CustomerAnswers, { id, minN }: Asked): CliWarning[] {
  const [before, after] = WAVES.map((wave) => answers.customers - answers.account(wave).customers) as [
    number,
    number,
  ];
  const fewest = Math.min(before, after);
  if (fewest === 0) return [];
  const near = nearIds(answers.onlyIn('before'), answers.onlyIn('after'));
  if (near === undefined || near.count * WORTH_TELLING < fewest) return [];
  return [
    {
      code: 'near-ids',
      column: id,
      count: near.count,
      ...(minN === undefined && { example: near.example }),
    },
  ];
}
