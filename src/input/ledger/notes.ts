// What is to be said about the data as a whole once it is read.
import { isNps } from '../../core/scale.js';
import type { FoundScore } from '../columns/own-score.js';
import type { NamedRoles } from '../columns/roles.js';
import type { Grid } from '../grids/grid.js';
import { answerScale, type ReadOptions } from '../options.js';
import type { RowForms } from '../rows/form.js';
import { isPadded } from '../table/padded-quotes.js';
import type { ReadingPlan } from '../table/reading-plan.js';
import type { Table } from '../table/table.js';
import type { FileReading, InputWarning } from '../warnings.js';
import { conditionNotes } from './condition-notes.js';
import { EXAMPLES, type Ledger } from './ledger.js';
import { rowsOf } from './rejected-texts.js';
import { scaleDoubt } from './scale-doubt.js';
import { windowNotes } from './windowed.js';

/** Codes for "no answer" that are named. */
const CODES_TOLD = 5;

/** That the figures are no NPS, where the scale or its bands are others. */
export function scaleWarning(options: ReadOptions): InputWarning[] {
  const scale = answerScale(options);
  return isNps(scale) ? [] : [{ code: 'not-nps', scale }];
}

/** Which columns were taken where nobody named them, and edges that come from the sample. */
export function columnWarnings(
  { score, codes, foundCounts, latest, latestBy, customer, sampleEdges, window, listedDate }: NamedRoles,
  scores: readonly FoundScore[],
  { categoryCodes }: ReadOptions,
): InputWarning[] {
  const warnings: InputWarning[] = [...scoreColumns(scores)];
  if (foundCounts !== undefined) warnings.push({ code: 'distribution-table', ...foundCounts });
  if (codes !== undefined && codes.size > 0 && categoryCodes === undefined)
    warnings.push({ code: 'category-codes', column: score!, codes: [...codes] });
  const of = (latestBy ?? customer)!;
  if (latest?.date !== undefined) {
    const { name, position } = latest.date;
    warnings.push({ code: 'date-column', column: name, position, latestBy: of });
  } else if (latest !== undefined) {
    warnings.push({ code: 'latest-by-row', latestBy: of, falling: latest.falling });
  } else if (window?.isFound) {
    const { name, position } = window.column;
    warnings.push({ code: 'date-column', column: name, position, latestBy: undefined });
  } else if (listedDate !== undefined) {
    const { name, position } = listedDate;
    warnings.push({ code: 'date-column', column: name, position, latestBy: undefined });
  }
  return [...warnings, ...sampleEdges.map((sample) => ({ code: 'sample-quartiles' as const, ...sample }))];
}

function scoreColumns(scores: readonly FoundScore[]): InputWarning[] {
  const [first, ...others] = scores;
  if (first === undefined) return [];
  const { file: _, ...only } = first;
  if (others.length === 0) return [{ code: 'score-column', ...only }];
  const columns = scores.map(({ file, ...found }) => ({ files: [file], ...found }));
  return [{ code: 'score-columns-differ', columns }];
}

/** How a file was read. */
export function fileReading(
  { label, grid, encoding, dialect, header }: Table,
  plan: ReadingPlan,
  hasOddDates: boolean,
): FileReading {
  const { headerRows, vendor } = header;
  const { delimiter, unquoted = false } = dialect;
  const kind = { grid: grid?.kind, sheet: grid?.sheet };
  const text = { encoding: encoding.name, delimiter, unquoted };
  return { file: label, ...kind, ...text, headerRows, vendor, plan, hasOddDates };
}

/**
 * That the file grew while it was read.
 * @throws NpsError `unreadable-file` where it was changed in any other way
 */
export function growthWarning(table: Table): InputWarning[] {
  const growth = table.growth();
  return growth === undefined
    ? []
    : [{ code: 'file-grew', file: table.label, bytes: growth.now - growth.size }];
}

/**
 * What is to be said of one file's shape.
 * @param dropped whether the fields beyond the header were dropped; else the commands that compute stop at them
 */
export function tableWarnings(
  table: Table,
  { short, long, padded }: RowForms,
  dropped: boolean,
  options: ReadOptions,
): InputWarning[] {
  const { label: file, grid, header, above, dialect, encoding, isUtf8Too, undecodable } = table;
  const { headerRows, vendor } = header;
  const { unquoted, quote } = options;
  const warnings: InputWarning[] = [];
  if (above !== undefined) {
    const { lines: count, text, ...as } = above;
    warnings.push({ code: 'lines-above-header', file, count, ...as, text: unquoted ? undefined : text });
  }
  if (headerRows > 1 && grid?.headerRows === undefined)
    warnings.push({ code: 'header-rows', file, headerRows, vendor });
  if (dialect.unquoted && quote === undefined) warnings.push({ code: 'quotes-are-text', file });
  const paddedHeaders = table.headerRecords.filter(isPadded).length;
  if (paddedHeaders > 0)
    warnings.push({ code: 'blanks-after-quotes', file, count: paddedHeaders + padded.count, first: 0 });
  else if (padded.count > 0) warnings.push({ code: 'blanks-after-quotes', file, ...padded });
  // Short rows are normal in a sheet: a row ends with its last filled cell.
  if (short.count > 0 && grid === undefined) warnings.push({ code: 'short-rows', file, ...short });
  if (long.count > 0) warnings.push({ code: 'long-rows', file, ...long, dropped });
  if (isUtf8Too) warnings.push({ code: 'utf8-too', file, encoding: encoding.name });
  if (undecodable > 0) warnings.push({ code: 'undecodable-characters', file, count: undecodable });
  if (grid === undefined) return warnings;
  const idle = idleOptions(grid, options);
  if (idle.length > 0) warnings.push({ code: 'options-of-text', file, kind: grid.kind, options: idle });
  const isWeighted = options.weight !== undefined;
  return [...warnings, ...grid.warnings().filter(({ code }) => code !== 'weighted-file' || !isWeighted)];
}

/** Options that were given but do not apply to a grid. */
function idleOptions({ kind, headerRows }: Grid, options: ReadOptions): string[] {
  const idle: (keyof ReadOptions)[] = ['delimiter', 'quote'];
  if (kind !== 'json' && kind !== 'json-lines' && kind !== 'spss') idle.push('encoding');
  if (headerRows !== undefined) idle.push('headerRows', 'skipLines');
  return idle.filter((key) => options[key] !== undefined && options[key] !== 0);
}

/** What is to be said of the answers of all files. */
export function dataWarnings(ledger: Ledger, names: NamedRoles, options: ReadOptions): InputWarning[] {
  const { account, cells, blanks, rejects } = ledger;
  const warnings: InputWarning[] = [];
  if (ledger.unchecked.length > 0) warnings.push({ code: 'unchecked-counts', files: ledger.unchecked });
  if (account.blank > 0)
    warnings.push({ code: 'blank-scores', count: account.blank, rows: cells.blank, examples: blanks });
  const rejected = account.rejected - ledger.summaries;
  if (rejected > 0) {
    const examples = options.unquoted ? rejects.map(({ value: _, ...record }) => record) : rejects;
    const texts = options.counted && !options.unquoted ? ledger.rejectedTexts.most(EXAMPLES) : [];
    warnings.push({ code: 'rejected-scores', count: rejected, rows: cells.rejected, examples, texts });
    warnings.push(...missingCodes(ledger, options));
  }
  if (account.answered === 0) warnings.push({ code: 'no-answers' });
  else if (options.category === undefined && names.counts === undefined)
    warnings.push(...scaleWarnings(ledger, names, options));
  for (const dictionary of ledger.dictionaries.flat()) {
    const values = dictionary.lookalikes();
    if (values !== undefined) warnings.push({ code: 'similar-segments', column: dictionary.name, values });
  }
  return [
    ...warnings,
    ...windowNotes(ledger.windowed, names.window, options),
    ...conditionNotes(ledger, names.conditions, options),
    ...unmeasuredNotes(ledger, names, options),
  ];
}

/** Cells that are in no mean. */
function unmeasuredNotes(
  { unmeasured }: Ledger,
  { measures }: NamedRoles,
  { unquoted }: ReadOptions,
): InputWarning[] {
  return unmeasured.flatMap(({ count, examples }, i): InputWarning[] => {
    const shown = unquoted ? examples.map(({ value: _, ...record }) => record) : examples;
    return count === 0 ? [] : [{ code: 'no-numbers', column: measures[i]!.column, count, examples: shown }];
  });
}

/** What shows that another scale than 0 to 10 was offered; who says which answers were offered knows. */
function scaleWarnings(ledger: Ledger, names: NamedRoles, { scale, bands }: ReadOptions): InputWarning[] {
  const isSaid = scale !== undefined || bands !== undefined;
  return isSaid ? [] : scaleDoubt(ledger, names.detected?.isWeak === true);
}

/** Numbers in the score column by which surveys code "no answer". */
function missingCodes(ledger: Ledger, options: ReadOptions): InputWarning[] {
  const { code } = ledger.rejectedTexts.byKind([...ledger.scoreLabels], answerScale(options));
  if (code.length === 0) return [];
  return [
    { code: 'missing-codes', count: rowsOf(code), texts: options.unquoted ? [] : code.slice(0, CODES_TOLD) },
  ];
}
