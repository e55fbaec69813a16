// What is said about the data as a whole once it is read: one line each, with what to do about it.
import type { Warning } from '../../core/account.js';
import { counted, grouped } from '../../core/counted.js';
import { NpsError } from '../../core/errors.js';
import { sourceLabel } from '../bytes/source.js';
import { quote } from '../cells/quote.js';
import type { Condition } from '../columns/conditions.js';
import type { Occurrence } from '../columns/matcher.js';
import { nearest } from '../columns/nearest.js';
import type { NamedRoles } from '../columns/roles.js';
import type { ReadOptions } from '../options.js';
import type { RowWidths } from '../rows/width.js';
import type { Table } from '../table/table.js';
import type { Ledger } from './ledger.js';

/** Fewer filled cells than this never show that a column holds no scores. */
const ENOUGH_CELLS = 5;
/** So many answers without one above 5 look like another scale. */
const ENOUGH_ANSWERS = 30;

/** Which column was taken for the score where nobody named it, and edges that come from the sample. */
export function columnWarnings({ score, detected, sampleEdges }: NamedRoles): Warning[] {
  const edges = sampleEdges.map(({ column, rows, edges: list }) => ({
    code: 'sample-quartiles',
    message: `${quote(column)}: quartiles of the first ${grouped(rows)} rows: ${list.join(', ')}`,
  }));
  if (detected === null) return edges;
  const message = `score: ${quote(score!)} (column ${detected.position}), ${detected.why}`;
  return [{ code: 'score-column', message }, ...edges];
}

/**
 * What is to be said of one file's shape.
 * @param dropped whether the fields beyond the header were dropped; else the commands that compute stop at them
 */
export function tableWarnings(
  { label, header, undecodable }: Table,
  { short, long }: RowWidths,
  dropped: boolean,
): Warning[] {
  const warnings: Warning[] = [];
  if (header.headerRows > 1 || header.titleRows > 0) {
    const title = header.titleRows > 0 ? ' below a title line' : '';
    warnings.push({
      code: 'header-rows',
      message: `${label}: ${counted(header.headerRows, 'header row')}${title}, as in a ${header.vendor ?? 'survey'} export`,
    });
  }
  if (short.count > 0) {
    const message = `${label}: ${counted(short.count, 'row is', 'rows are')} shorter than the header (first: record ${short.first}); missing fields count as blank`;
    warnings.push({ code: 'short-rows', message, count: short.count });
  }
  if (long.count > 0) {
    const message = `${label}: ${counted(long.count, 'row has', 'rows have')} more fields than the header (first: record ${long.first}); ${dropped ? 'they were dropped' : 'score and segment stop there without --ragged'}`;
    warnings.push({ code: 'long-rows', message, count: long.count });
  }
  if (undecodable > 0) {
    const message = `${label}: ${counted(undecodable, 'character is', 'characters are')} not of the encoding that was named, and stand as \ufffd`;
    warnings.push({ code: 'undecodable-characters', message, count: undecodable });
  }
  return warnings;
}

/** What is to be said of the answers of all files. */
export function dataWarnings(ledger: Ledger, names: NamedRoles, options: ReadOptions): Warning[] {
  const { account, cells, blanks, rejects } = ledger;
  const warnings: Warning[] = [];
  if (account.blank > 0)
    warnings.push({
      code: 'blank-scores',
      message: `${grouped(account.blank)} blank: record${cells.blank === 1 ? '' : 's'} ${listed(blanks, cells.blank)}`,
      count: account.blank,
    });
  if (account.rejected > 0) {
    const examples = rejects.map(({ place, value }) =>
      options.unquoted ? `record ${place}` : `record ${place} ${quote(value)}`,
    );
    warnings.push({
      code: 'rejected-scores',
      message: `${grouped(account.rejected)} rejected: ${listed(examples, cells.rejected)}`,
      count: account.rejected,
    });
  }
  if (account.answered === 0)
    warnings.push({ code: 'no-answers', message: 'there are no answers, so there is no NPS' });
  else if (options.category === undefined && options.counts === undefined)
    warnings.push(...scaleWarnings(ledger.scale, account.answered, options));
  for (const dictionary of ledger.dictionaries.flat()) {
    const pair = dictionary.lookalikes();
    if (pair !== undefined) {
      warnings.push({
        code: 'similar-segments',
        message: `${quote(dictionary.name)} has values that differ only by case or spaces, such as ${quote(pair[0])} and ${quote(pair[1])}; they are separate segments`,
      });
    }
  }
  for (const [i, condition] of names.conditions.entries()) {
    if (condition.side !== 'all') continue;
    const message = neverMet(condition, ledger.occurrences[i]!.found(), options.unquoted !== true);
    if (message !== undefined) warnings.push({ code: 'value-never-occurs', message });
  }
  return warnings;
}

function scaleWarnings(
  { zeros, aboveFive, labelledOne }: Ledger['scale'],
  answered: number,
  { scale }: ReadOptions,
): Warning[] {
  if (labelledOne && zeros === 0 && scale !== '1-10') {
    return [
      {
        code: 'scale-from-1',
        message:
          'the answers are labelled from 1 and hold no 0; if the question offered 1 to 10, say --scale 1-10',
      },
    ];
  }
  if (aboveFive === 0 && answered >= ENOUGH_ANSWERS) {
    return [
      {
        code: 'small-scale',
        message: 'no answer is above 5; if the question offered 1 to 5, this is not an NPS',
      },
    ];
  }
  return [];
}

function listed(examples: readonly string[], total: number): string {
  return `${examples.join(', ')}${total > examples.length ? ', …' : ''}`;
}

/**
 * A remark where the value of a condition never occurred in its column.
 * @param suggests whether it names the nearest value that did
 */
function neverMet(
  { text, option, column, operator, value }: Condition,
  { occurred, seen }: Occurrence,
  suggests: boolean,
): string | undefined {
  if (occurred || (value === '' && operator !== '~')) return undefined;
  const guess = suggests ? nearest(value, seen) : undefined;
  return `${option} ${quote(text)}: ${quote(value)} never occurs in ${quote(column)}${guess === undefined ? '' : `; did you mean ${quote(guess)}?`}`;
}

/** @throws NpsError where --before or --after asks for a value that never occurs: a comparison with nothing */
export function rejectUnknownHalves({ occurrences }: Ledger, { conditions }: NamedRoles): void {
  for (const [i, condition] of conditions.entries()) {
    if (condition.side === 'all') continue;
    const message = neverMet(condition, occurrences[i]!.found(), true);
    if (message !== undefined) throw new NpsError('bad-value', message);
  }
}

/** @throws NpsError where every weight is 0, so that nothing is left to weigh */
export function rejectZeroWeights({ account, weights }: Ledger, { weight }: NamedRoles): void {
  if (!weights.zero || weights.positive) return;
  const files = account.sources.map(sourceLabel).join(', ');
  throw new NpsError('bad-value', `${files}: all weights in column ${quote(weight!)} are 0`, {
    hint: 'a row with weight 0 is left out, so no row is left',
  });
}

/** @throws NpsError where more than half of the filled cells are no scores: then it is not the score column */
export function rejectMostlyRejected(
  { account, cells, rejects }: Ledger,
  names: NamedRoles,
  options: ReadOptions,
): void {
  const filled = cells.answered + cells.rejected;
  if (filled < ENOUGH_CELLS || cells.rejected * 2 <= filled) return;
  const what = options.category === undefined ? '0–10 answers' : 'promoters, passives and detractors';
  const files = account.sources.map(sourceLabel).join(', ');
  const examples = options.unquoted
    ? ''
    : `, for example ${rejects.map(({ value }) => quote(value)).join(', ')}`;
  throw new NpsError(
    'not-a-score-column',
    `${files}: column ${quote(names.score!)} does not hold ${what}: ${grouped(cells.rejected)} of ${grouped(filled)} filled cells are rejected${examples}`,
    {
      hint:
        options.category === undefined
          ? 'name the column that does with --score'
          : 'name the column that does with --category',
    },
  );
}
