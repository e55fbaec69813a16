// Lists of columns that a shell, or a person, did not keep together.

import { takenBy } from '../options/taken.js';
import type { Problem } from '../problems.js';
import { type CommandLine, type Meant, pasteable, replaced } from './line.js';
import { withoutStray } from './operands.js';

/**
 * The list of columns that was meant where no column has a name: `--by "region"plan` is one word to a shell, and
 * `--by region, plan` two.
 */
export async function asList(
  { column, labels }: Extract<Problem, { readonly kind: 'unknown-column' }>,
  line: CommandLine,
): Promise<Meant | undefined> {
  const { command, args, typed, flags } = line;
  for (const [i, one] of typed.entries()) {
    const record = one.kind === 'option' ? flags.get(one.flag) : undefined;
    if (one.kind !== 'option' || one.value === undefined || record === undefined) continue;
    if (takenBy(record) !== 'columns') continue;
    const list = listOf(one.value, column, labels);
    if (list === undefined) continue;
    const next = typed[i + 1];
    const stray = next?.kind === 'operand' ? await withoutStray(next.text, line) : undefined;
    return (
      stray ?? { slip: 'list', line: pasteable(command, replaced(args, one.at, one.end, [one.flag, list])) }
    );
  }
  return undefined;
}

function listOf(value: string, column: string, labels: readonly string[]): string | undefined {
  if (column.trim() === '')
    return /^\s*,|,\s*$/.test(value) ? value.replace(/^[\s,]+|[\s,]+$/g, '') : undefined;
  if (column !== value) return undefined;
  const first = labels.find(
    (name) => name !== '' && value.startsWith(name) && labels.includes(value.slice(name.length)),
  );
  return first === undefined ? undefined : `${first},${value.slice(first.length)}`;
}
