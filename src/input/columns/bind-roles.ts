// Finds the columns of a data set in one of its files.
import type { ReadOptions } from '../options.js';
import type { Table } from '../table/table.js';
import { countedColumns, rejectOtherWeights } from './counted-columns.js';
import { findColumn } from './find.js';
import { boundInvitations } from './invitations.js';
import { ownScore, typedScore } from './own-score.js';
import { answerReader, type NamedRoles, type Roles, scoreRules } from './roles.js';

/**
 * Finds the columns in a file. The score column may have another name than in the first file, unless the user named it.
 * @throws NpsError `unknown-column` and `no-score-column` naming the file
 */
export function bindRoles(table: Table, names: NamedRoles, options: ReadOptions): Roles {
  const { header, label } = table;
  const { columns } = header;
  const counted = options.counted && countedColumns(table);
  if (counted !== undefined) rejectOtherWeights(table, options.weight);
  const find = (name: string) => findColumn(name, columns, label);
  const optional = (name: string | undefined) => (name === undefined ? undefined : find(name));
  const rules = scoreRules(options);
  const typed = () =>
    options.score === undefined ? optional(names.score) : typedScore(names.score!, table, rules);
  const isFound = names.detected !== null && names.score !== undefined;
  const own = isFound ? ownScore(names.score!, table, rules, options.scale !== undefined) : undefined;
  return {
    score: own === undefined ? typed() : own.column,
    foundScore: own?.found,
    parse: answerReader(names.codes, rules),
    codes: names.codes,
    scale: rules.scale,
    by: names.by.map((keys) =>
      keys.map((key) => ({
        key,
        column: key.of === 'column' ? findColumn(key.column, columns, label, 'by') : undefined,
      })),
    ),
    comment: optional(names.comment),
    latestBy: optional(names.latestBy),
    customer: optional(names.customer),
    date: optional(names.date),
    weight: optional(names.weight),
    count: optional(names.count),
    counts: names.counts?.map(find),
    counted,
    listed: names.listed?.map(find),
    conditions: names.conditions.map((condition) => ({ condition, column: find(condition.column) })),
    measures: names.measures.map((measure) => ({ measure, column: find(measure.column) })),
    window: names.window,
    invitations: boundInvitations(names.invitations, columns, label),
    hasHalves: options.halves !== undefined || options.dayHalves !== undefined,
  };
}
