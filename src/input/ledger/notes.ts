// What is to be said about the data as a whole once it is read.
import type { Condition } from '../columns/conditions.js';
import type { Occurrence } from '../columns/matcher.js';
import type { NamedRoles } from '../columns/roles.js';
import type { ReadOptions } from '../options.js';
import { inputError, type NeverOccurs } from '../problems.js';
import type { RowWidths } from '../rows/width.js';
import type { ReadingPlan } from '../table/reading-plan.js';
import type { Table } from '../table/table.js';
import type { FileReading, InputWarning } from '../warnings.js';
import type { Ledger } from './ledger.js';

/** Fewer filled cells than this never show that a column holds no scores. */
const ENOUGH_CELLS = 5;
/** This many answers without one above 5 look like another scale. */
const ENOUGH_ANSWERS = 30;

/** Which column was taken for the score where nobody named it, and edges that come from the sample. */
export function columnWarnings({ score, detected, foundCounts, sampleEdges }: NamedRoles): InputWarning[] {
  return [
    ...(detected === null ? [] : [{ code: 'score-column' as const, column: score!, ...detected }]),
    ...(foundCounts ? [{ code: 'distribution-table' as const, ...foundCounts }] : []),
    ...sampleEdges.map((sample) => ({ code: 'sample-quartiles' as const, ...sample })),
  ];
}

/** How a file was read. */
export function fileReading({ label, encoding, dialect, header }: Table, plan: ReadingPlan): FileReading {
  const { headerRows, vendor } = header;
  return { file: label, encoding: encoding.name, delimiter: dialect.delimiter, headerRows, vendor, plan };
}

/**
 * What is to be said of one file's shape.
 * @param dropped whether the fields beyond the header were dropped; else the commands that compute stop at them
 */
export function tableWarnings(
  { label: file, header, undecodable }: Table,
  { short, long }: RowWidths,
  dropped: boolean,
): InputWarning[] {
  const { headerRows, titleRows, vendor } = header;
  const warnings: InputWarning[] = [];
  if (headerRows > 1 || titleRows > 0)
    warnings.push({ code: 'header-rows', file, headerRows, hasTitle: titleRows > 0, vendor });
  if (short.count > 0) warnings.push({ code: 'short-rows', file, ...short });
  if (long.count > 0) warnings.push({ code: 'long-rows', file, ...long, dropped });
  if (undecodable > 0) warnings.push({ code: 'undecodable-characters', file, count: undecodable });
  return warnings;
}

/** What is to be said of the answers of all files. */
export function dataWarnings(ledger: Ledger, names: NamedRoles, options: ReadOptions): InputWarning[] {
  const { account, cells, blanks, rejects } = ledger;
  const warnings: InputWarning[] = [];
  if (account.blank > 0)
    warnings.push({ code: 'blank-scores', count: account.blank, rows: cells.blank, examples: blanks });
  if (account.rejected > 0) {
    const examples = options.unquoted ? rejects.map(({ value: _, ...record }) => record) : rejects;
    warnings.push({ code: 'rejected-scores', count: account.rejected, rows: cells.rejected, examples });
  }
  if (account.answered === 0) warnings.push({ code: 'no-answers' });
  else if (options.category === undefined && names.counts === undefined)
    warnings.push(...scaleWarnings(ledger.scale, account.answered, options));
  for (const dictionary of ledger.dictionaries.flat()) {
    const values = dictionary.lookalikes();
    if (values !== undefined) warnings.push({ code: 'similar-segments', column: dictionary.name, values });
  }
  for (const [i, condition] of names.conditions.entries()) {
    if (condition.side !== 'all') continue;
    const never = neverMet(condition, ledger.occurrences[i]!.found(), options.unquoted !== true);
    if (never !== undefined) warnings.push({ code: 'value-never-occurs', ...never });
  }
  return warnings;
}

function scaleWarnings(
  { zeros, aboveFive, labelledOne }: Ledger['scale'],
  answered: number,
  { scale }: ReadOptions,
): InputWarning[] {
  if (labelledOne && zeros === 0 && scale !== '1-10') return [{ code: 'scale-from-1' }];
  if (aboveFive === 0 && answered >= ENOUGH_ANSWERS) return [{ code: 'small-scale' }];
  return [];
}

/**
 * What is to be said where the value of a condition never occurred in its column.
 * @param suggests whether values that did are told
 */
function neverMet(
  { origin, text, column, operator, value }: Condition,
  { occurred, seen }: Occurrence,
  suggests: boolean,
): NeverOccurs | undefined {
  if (occurred || (value === '' && operator !== '~')) return undefined;
  return { origin, text, value, column, seen: suggests ? seen : [] };
}

/** @throws NpsError where a condition of a half asks for a value that never occurs: a comparison with nothing */
export function rejectUnknownHalves({ occurrences }: Ledger, { conditions }: NamedRoles): void {
  for (const [i, condition] of conditions.entries()) {
    if (condition.side === 'all') continue;
    const never = neverMet(condition, occurrences[i]!.found(), true);
    if (never !== undefined) throw inputError({ kind: 'value-never-occurs', ...never });
  }
}

/** @throws NpsError where every weight is 0, so that nothing is left to weigh */
export function rejectZeroWeights({ account, weights }: Ledger, { weight }: NamedRoles): void {
  if (!weights.zero || weights.positive) return;
  throw inputError({ kind: 'all-weights-zero', files: account.sources, column: weight! });
}

/** @throws NpsError where more than half of the filled cells are no scores: then it is not the score column */
export function rejectMostlyRejected(
  { account, cells, rejects }: Ledger,
  names: NamedRoles,
  options: ReadOptions,
): void {
  const filled = cells.answered + cells.rejected;
  if (filled < ENOUGH_CELLS || cells.rejected * 2 <= filled) return;
  throw inputError({
    kind: 'mostly-rejected',
    files: account.sources,
    column: names.score!,
    wanted: options.category === undefined ? 'score' : 'category',
    rejected: cells.rejected,
    filled,
    examples: options.unquoted ? [] : rejects.map(({ value }) => value),
  });
}
