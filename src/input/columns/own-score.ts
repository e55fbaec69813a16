// The score column of a further file of a data set, where nobody typed its name: waves word their question anew.
import { NpsError } from '../../core/errors.js';
import type { ScoreRules } from '../cells/score.js';
import { type InputProblem, inputError, type NamedColumn } from '../problems.js';
import type { Column } from '../table/header.js';
import type { Table } from '../table/table.js';
import { lookUp, named, unknownColumn } from './find.js';
import type { ScoreReason } from './score-candidate.js';
import { detectScoreColumn } from './score-column.js';
import { evidenceOf, holdsScores } from './score-evidence.js';

/** What is looked at of a file. */
type Looked = Pick<Table, 'header' | 'sample' | 'label'>;

/** A column that was found for the score, and in which file. */
export interface FoundScore {
  readonly file: string;
  readonly column: string;
  readonly position: number;
  readonly why: ScoreReason;
}

/** The score column of one file; `found` is what is to be said of it where it is not the one of the first file. */
export interface OwnScore {
  readonly column: Column;
  readonly found: FoundScore | undefined;
}

/**
 * The column that was found in the first file, by its name, where this file has it and it holds scores; else the one
 * that would be found here alone. A column of that name which does not hold scores is taken where no other has a name
 * that says more: its cells are then rejected and told.
 * @param name of the column in the first file
 * @param anyScale whether the user said which answers were offered
 * @throws NpsError `no-score-column` where this file has none, or several that could be it
 */
export function ownScore(name: string, table: Looked, rules: ScoreRules, anyScale: boolean): OwnScore {
  const { header, sample, label } = table;
  const same = sameNamed(name, table);
  const evidence = same && evidenceOf(same, sample, rules);
  if (same !== undefined && (evidence!.filled === 0 || holdsScores(evidence!)))
    return { column: same, found: undefined };
  try {
    const { column, why, weak } = detectScoreColumn(header.columns, sample, rules, label, anyScale);
    if (column === same || (same !== undefined && weak)) return { column: same, found: undefined };
    const { name: own, position } = named(column, header.columns);
    return { column, found: { file: label, column: own, position, why } };
  } catch (error) {
    if (!(error instanceof NpsError)) throw error;
    if (same !== undefined) return { column: same, found: undefined };
    const problem = error.problem as InputProblem;
    if (problem.kind !== 'no-score-column' && problem.kind !== 'several-score-columns') throw error;
    throw inputError({ kind: 'no-own-score', problem, first: name }, error);
  }
}

/** The column of this name, unless several have it: then each may be meant, and their cells decide. */
function sameNamed(name: string, { header, label }: Looked): Column | undefined {
  try {
    return lookUp(name, header.columns, label);
  } catch (error) {
    if (error instanceof NpsError) return undefined;
    throw error;
  }
}

/** The column that would be found where the one that was typed is not there, for a hint. */
export function likelyScore({ header, sample, label }: Looked, rules: ScoreRules): NamedColumn | undefined {
  try {
    return named(detectScoreColumn(header.columns, sample, rules, label).column, header.columns);
  } catch (error) {
    if (error instanceof NpsError) return undefined;
    throw error;
  }
}

/** The score column that the user named. */
export function typedScore(text: string, table: Table, rules: ScoreRules): Column {
  const { columns } = table.header;
  const column = lookUp(text, columns, table.label, 'score');
  if (column !== undefined) return column;
  throw unknownColumn(text, columns, table.label, 'score', likelyScore(table, rules));
}
