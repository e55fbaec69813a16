// The score columns of two sides, which may have other names: waves word their question anew.
import type { InputAccount } from '../../core/account.js';
import { NpsError } from '../../core/errors.js';
import type { ScoreColumnOf } from '../../input/warnings.js';
import type { Problem } from '../problems.js';
import type { ScoreProblem } from '../saved-problem-kinds.js';
import type { CliWarning } from '../warnings.js';
import { type Side, sameName } from './sides.js';

/** What is known of a side. */
type Scored = Pick<Side, 'files' | 'account' | 'warnings'>;

/** What is to be said of two sides: of their score columns, and of each. */
interface ToldOfBoth {
  readonly both: readonly CliWarning[];
  readonly before: readonly CliWarning[];
  readonly after: readonly CliWarning[];
}

/** The warnings of two sides; where their score columns differ, one names both in the place of one for each. */
export function warningsOfBoth(before: Scored, after: Scored): ToldOfBoth {
  const columns = [...scoreColumnsOf(before), ...scoreColumnsOf(after)];
  if (distinct(columns.map(({ column }) => column)).length < 2)
    return { both: [], before: before.warnings, after: after.warnings };
  return {
    both: [{ code: 'score-columns-differ', columns }],
    before: before.warnings.filter(isOfOther),
    after: after.warnings.filter(isOfOther),
  };
}

/** The columns by role that stand for both sides: those of the first, but with each name of the score. */
export function columnsOfBoth(sides: readonly InputAccount['columns'][]): InputAccount['columns'] {
  const names = distinct(sides.flatMap(({ score = [] }) => score));
  return names.length < 2 ? sides[0]! : { ...sides[0]!, score: names };
}

/** Whether an error is about which column holds the score. */
export function isOfScore(error: unknown): error is NpsError<ScoreProblem> {
  if (!(error instanceof NpsError)) return false;
  const problem = error.problem as Problem;
  if (problem.kind === 'unknown-column') return problem.role === 'score';
  if (problem.kind === 'mostly-rejected') return problem.wanted === 'score';
  return problem.kind === 'no-score-column' || problem.kind === 'several-score-columns';
}

function scoreColumnsOf({ files, account: { columns }, warnings }: Scored): ScoreColumnOf[] {
  for (const warning of warnings) {
    if (warning.code === 'score-columns-differ') return [...warning.columns];
    if (warning.code === 'score-column') {
      const { code: _, ...found } = warning;
      return [{ files, ...found }];
    }
  }
  const { score, category, counts } = columns;
  // A document need not say what its columns were.
  const typed = [score ?? category ?? counts?.toString() ?? []].flat();
  return typed.map((column) => ({ files, column }));
}

function distinct(names: readonly string[]): string[] {
  return names.filter((name, i) => names.findIndex((other) => sameName(name, other)) === i);
}

function isOfOther({ code }: CliWarning): boolean {
  return code !== 'score-column' && code !== 'score-columns-differ';
}
