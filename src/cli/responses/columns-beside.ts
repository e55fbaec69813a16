// The columns beside the score, for commands that look for what goes with it: those that are named, and what no command looks at.
import type { LeftOutColumn, LeftOutReason } from '../../core/left-out.js';
import { columnOfKey, isCategoryKey, keyTexts } from '../../input/columns/keys.js';
import type { SurveyedColumn } from '../../input/columns/surveyed-column.js';
import { inputError } from '../../input/problems.js';

/** The keys that a command looks at, as `by` takes them, and the columns that it leaves out. */
export interface ColumnsBeside {
  readonly keys: readonly string[];
  readonly leftOut: readonly LeftOutColumn[];
}

/** A key that was named. */
export interface NamedKey {
  /** As `by` takes it. */
  readonly text: string;
  /** Undefined where there is none, as of `@file`, and of a name that no column has. */
  readonly column: SurveyedColumn | undefined;
  /** How its cells are to be read, where that was said: `quartiles`. */
  readonly how: string | undefined;
}

/**
 * The keys that `--columns` names, without those that tell the score.
 * @throws NpsError `ambiguous-column`; `usage` where one is named twice
 */
export function namedBeside(
  texts: readonly string[],
  columns: readonly SurveyedColumn[],
  file: string,
): { readonly keys: readonly NamedKey[]; readonly leftOut: readonly LeftOutColumn[] } {
  const named = texts
    .flatMap((text) => keyTexts(text, columns, file))
    .map((text) => keyIn(text, columns, file));
  if (new Set(named.map(({ text }) => text)).size < named.length)
    throw inputError({ kind: 'column-twice', option: 'columns', text: texts.join(',') });
  return {
    keys: named.filter((key) => outcomeOfKey(key) === undefined),
    leftOut: named.flatMap((key) => {
      const reason = outcomeOfKey(key);
      return reason === undefined ? [] : [{ column: key.column?.column ?? key.text, reason }];
    }),
  };
}

function keyIn(text: string, columns: readonly SurveyedColumn[], file: string): NamedKey {
  const { column: found, how } = columnOfKey(text, columns, file) ?? {};
  const column = found && columns.find(({ position }) => position === found.position);
  if (column === undefined) return { text: text.trim(), column, how };
  return { text: how === undefined ? column.column : `${column.column}:${how}`, column, how };
}

/** Why a column is left out unless it is named: what it is used for; undefined where for nothing. */
export function useOf(column: SurveyedColumn): LeftOutReason | undefined {
  const { role } = column;
  if (role === 'weight' || role === 'date' || role === 'comment') return role;
  return role === 'customer' || role === 'latestBy' ? 'customer' : outcomeOf(column);
}

/** What tells the score says nothing about it, however it is read. */
function outcomeOf({ role, kind }: SurveyedColumn): LeftOutReason | undefined {
  if (role === 'group') return 'group';
  return role === 'score' || kind === 'score' ? 'score' : undefined;
}

function outcomeOfKey({ text, column }: NamedKey): LeftOutReason | undefined {
  if (column !== undefined) return outcomeOf(column);
  return isCategoryKey(text) ? 'group' : undefined;
}
