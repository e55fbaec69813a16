// What an option takes for its value, by what stands for it in help.
import type { OptionRecord } from './record.js';

/** What the value of an option is. */
export type Taken = 'columns' | 'column' | 'condition' | 'expectation' | 'file' | 'other';

const PLACEHOLDERS: Readonly<Record<string, Taken>> = {
  'C[,C…]': 'columns',
  C: 'column',
  cond: 'condition',
  expr: 'expectation',
  file: 'file',
};

/** What an option takes; undefined where it takes no value. */
export function takenBy({ flags, setting }: OptionRecord): Taken | undefined {
  const placeholder = /<(.*)>/.exec(flags)?.[1];
  if (placeholder === undefined) return undefined;
  return setting?.kind === 'columns' ? 'columns' : (PLACEHOLDERS[placeholder] ?? 'other');
}
