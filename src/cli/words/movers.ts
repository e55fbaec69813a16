// Sentences for what is wrong with two waves of the same customers.

import { counted, grouped } from '../../core/counted.js';
import { filesText, fileText } from '../../words/files.js';
import { quote } from '../../words/quote.js';
import { shellQuote } from '../../words/shell.js';
import type { Tellers } from '../../words/tellers.js';
import type { CustomerProblem } from '../customer-problem-kinds.js';

/** Where the column of the customers is to be looked for. */
const lookInto = (file: string) => `nps inspect ${shellQuote(file)} lists the columns`;

/** "00123" and "123" */
function alike(example: readonly [before: string, after: string] | undefined): string {
  return example === undefined ? '' : `, such as ${quote(example[0])} and ${quote(example[1])}`;
}

/** What to do about ids that are written in two ways. */
export function writtenAlike(
  count: number,
  example: readonly [before: string, after: string] | undefined,
): string {
  const who = counted(count, 'customer would be', 'customers would be');
  return `${who} the same but for case, leading zeros or a decimal zero${alike(example)}`;
}

export const customerWords: Tellers<CustomerProblem> = {
  'no-ids': ({ file, column, answers }) => ({
    message: `${fileText(file)}: column ${quote(column)} is blank in all ${counted(answers, 'answer')}`,
    hint: `name the column that says who answered with --id; ${lookInto(file)}`,
  }),
  'wave-without-answers': ({ wave, file }) => ({
    message: `${fileText(file)}: there are no answers ${wave === 'before' ? 'before' : 'after'}, so nobody can have changed`,
  }),
  'no-shared-ids': ({ column, files, customers: [before, after], near }) => ({
    message: `no customer answered in both: none of the ${grouped(before)} before and ${grouped(after)} after by ${quote(column)} in ${filesText(files)} is the same`,
    hint:
      near === undefined
        ? `is ${quote(column)} the customer, and not the answer? ${lookInto(files[0]!)}`
        : `${writtenAlike(near.count, near.example)}: write them the same way in both`,
  }),
  'undated-repeat': ({ file, record, column, id }) => ({
    message: `${fileText(file)}, record ${grouped(record)}: this ${quote(id)} has more than one answer, and one of them has no date in ${quote(column)} that can be read: which is the latest cannot be told`,
    hint: 'mend the date, or name another column of dates with --date',
  }),
  'too-many-customers': ({ file, column, limit }) => ({
    message: `${fileText(file)}: ${quote(column)} holds more than ${grouped(limit)} different customers`,
    hint: 'follow some of them at a time: --where leaves rows out',
  }),
};
