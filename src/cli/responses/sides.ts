// The two sides of a comparison: responses that were read, or a document that an earlier run saved.
import type { InputAccount } from '../../core/account.js';
import type { Block } from '../../core/block.js';
import { type Sample, sampleOf } from '../../core/contrast.js';
import type { Group } from '../../core/group.js';
import { scaleOf } from '../../core/parse-scale.js';
import { bandsOf, bandsText, type Scale } from '../../core/scale.js';
import type { Representation } from '../../core/targets.js';
import type { Source } from '../../input/bytes/source.js';
import type { CustomerNumbers } from '../../input/options.js';
import type { FileReading } from '../../input/warnings.js';
import type { SavedDocument } from '../../report/saved.js';
import { categoryCodesText } from '../../words/category-codes.js';
import { filesText, fileText } from '../../words/files.js';
import { longFlag } from '../options/record.js';
import { WINDOW } from '../options/time.js';
import { cliError } from '../problems.js';
import { sampleOfBlock, savedBreakdown } from '../saved/documents.js';
import type { CliWarning } from '../warnings.js';
import { inputOf, type LastDays } from './account.js';
import type { Collected } from './collect.js';

/** One side of a comparison. */
export interface Side {
  name: string;
  /** The files of that name. */
  files: readonly string[];
  /** Its name, where it is a saved document. */
  document: string | undefined;
  block: Block;
  sample: Sample;
  /** Of the answers, where their net score is no NPS. */
  scale: Scale | undefined;
  breakdown: { by: readonly string[]; groups: readonly Group[] } | undefined;
  /** What both sides must have in common to be compared. */
  terms: Terms;
  /** The conditions of its rows. */
  where: readonly string[];
  account: InputAccount;
  /** What `--last` came to. */
  days: LastDays | undefined;
  customers: CustomerNumbers;
  /** The column that names them. */
  customerColumn: string | undefined;
  representation: Representation[] | undefined;
  warnings: readonly CliWarning[];
  details: readonly FileReading[];
}

/** In the words of the command line; undefined where a side has nothing that it could be about. */
type Terms = Record<
  '--scale' | '--bands' | '--fractions' | '--missing' | '--latest-by' | '--weight' | '--targets' | '--by',
  string
> & { '--category-codes': string | undefined };

/** The side of responses that were just read. */
export function sideOfResponses(
  { overall, breakdowns: [breakdown], reading, representation }: Collected,
  block: Block,
  half: number,
  options: Readonly<Record<string, unknown>>,
): Side {
  const { columns } = reading;
  return {
    name: filesText(reading.sources),
    files: reading.sources,
    document: undefined,
    block,
    sample: sampleOf(overall),
    scale: overall.scale,
    breakdown,
    terms: termsOf(columns, options, breakdown?.by),
    where: conditionsOf(options),
    account: inputOf(reading),
    days: reading.days,
    customers: reading.customers[half]!,
    customerColumn: reading.customerColumn,
    representation,
    warnings: reading.warnings,
    details: reading.details,
  };
}

/**
 * The side of a saved document.
 * @param by what `--by` asked for, if anything
 * @throws NpsError where the document holds no such breakdown, or one that hides or pools segments
 */
export function sideOfDocument(saved: SavedDocument, source: Source, by: string | undefined): Side {
  const name = fileText(source.name);
  const { input, options, overall } = saved;
  const breakdown =
    by === undefined ? undefined : savedBreakdown(saved, (columns) => isNamed(columns, by), by, name);
  return {
    name,
    files: [source.name],
    document: name,
    block: overall,
    sample: sampleOfBlock(overall),
    scale: saved.scale,
    breakdown,
    terms: termsOf(input?.columns ?? {}, options, breakdown?.by),
    where: conditionsOf(options),
    account: input ?? {
      sources: [source.name],
      rows: 0,
      answered: 0,
      blank: 0,
      rejected: 0,
      filtered: 0,
      columns: {},
    },
    days: undefined,
    customers: new Set(),
    customerColumn: undefined,
    representation: undefined,
    warnings: [],
    details: [],
  };
}

/** @throws NpsError naming the first thing in which the sides differ that must be the same */
export function rejectDifferences(before: Side, after: Side): void {
  for (const [term, value] of Object.entries(before.terms)) {
    const other = after.terms[term as keyof Terms];
    if (value === undefined || other === undefined) continue;
    if (value === other || (NAMES_OF_COLUMNS.has(term) && sameName(value, other))) continue;
    const names = { before: before.name, after: after.name };
    throw cliError({ kind: 'sides-differ', ...names, term, values: [value, other] });
  }
  rejectOtherQuartiles(before, after);
}

/**
 * What is asked for must be true of a saved document too: it holds no rows that could be left out now. Conditions of
 * its own it may have, as where two waves were told apart by them.
 * @throws NpsError `bad-value` where it was saved without a condition
 */
export function rejectUnfiltered({ document, where }: Side, asked: readonly string[] = []): void {
  const missing = asked.filter((condition) => !where.includes(condition));
  if (document === undefined || missing.length === 0) return;
  throw cliError({ kind: 'saved-without-where', file: document, missing, held: where });
}

/** Conditions may differ on purpose, as between quarter=Q1 and quarter=Q2; whoever did not mean that should know. */
export function otherConditions(before: Side, after: Side): CliWarning[] {
  const isSame = before.where.toSorted().join('\n') === after.where.toSorted().join('\n');
  if (isSame) return [];
  return [{ code: 'conditions-differ', sides: [before, after].map(({ name, where }) => ({ name, where })) }];
}

/** Quartiles are those of each side's own responses. A saved document does not say which they were. */
function rejectOtherQuartiles(before: Side, after: Side): void {
  const [some, others] = [quartilesOf(before), quartilesOf(after)];
  for (const [column, edges] of new Map([...others, ...some])) {
    if (some.get(column) === others.get(column)) continue;
    const by = `${column}:${edges}`;
    throw cliError({ kind: 'quartiles-differ', before: before.name, after: after.name, column, by });
  }
}

/** Column → edges of its quartiles. */
function quartilesOf({ warnings }: Side): ReadonlyMap<string, string> {
  return new Map(
    warnings.flatMap((warning) =>
      warning.code === 'sample-quartiles' ? [[warning.column, warning.edges.join(',')] as const] : [],
    ),
  );
}

/** What holds header names, which match in any case, as between the files of one data set. */
const NAMES_OF_COLUMNS: ReadonlySet<string> = new Set<keyof Terms>(['--latest-by', '--weight', '--by']);

/** Whether both name one column. */
export const sameName = (one: string, other: string) =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

function termsOf(
  columns: InputAccount['columns'],
  { scale, bands, fractions, missing, categoryCodes, targets }: Readonly<Record<string, unknown>>,
  by: readonly string[] | undefined,
): Terms {
  const column = (role: string) => String(columns[role] ?? 'none');
  return {
    '--scale': String(scale ?? 'unknown'),
    '--bands': String(bands ?? usualBands(scale)),
    '--fractions': String(fractions ?? 'unknown'),
    '--missing': missingAnswers(missing),
    // Answers and categories can be compared, and only categories have codes.
    '--category-codes': columns.category === undefined ? undefined : codesText(categoryCodes),
    '--latest-by': column('latestBy'),
    '--weight': column('weight'),
    '--targets': String(targets ?? 'none'),
    '--by': by?.join(',') ?? 'none',
  };
}

/** The texts that might be answers: others change no figure, and one export may need them and the other not. */
function missingAnswers(missing: unknown): string {
  const texts = Array.isArray(missing) ? missing.map(String) : [];
  return (
    texts
      .filter((text) => /\d/.test(text))
      .sort()
      .join(', ') || 'none'
  );
}

/** The order of the values does not matter. */
function codesText(codes: unknown): string {
  if (typeof codes !== 'object' || codes === null) return 'none';
  const entries = Object.entries(codes).map(([category, values]) => [category, [values].flat().sort()]);
  return categoryCodesText(Object.fromEntries(entries));
}

/** Those of a document from before there were others. */
function usualBands(scale: unknown): string {
  return bandsText(bandsOf(scaleOf(typeof scale === 'string' ? scale : undefined)));
}

/** What was asked of rows: conditions, and the days that count, as they are typed. */
export function conditionsOf({ where, ...options }: Readonly<Record<string, unknown>>): string[] {
  // --last decides the other two.
  const days = options.last ? (['last'] as const) : (['since', 'until'] as const);
  const window = days.flatMap((key) => (options[key] ? [`${longFlag(WINDOW[key])} ${options[key]}`] : []));
  const zone = window.length > 0 && options.tz ? [`${longFlag(WINDOW.tz)} ${options.tz}`] : [];
  return [...(Array.isArray(where) ? where.map(String) : []), ...window, ...zone];
}

/** Whether these are the columns that `--by` asks for. */
function isNamed(columns: readonly string[], by: string): boolean {
  const names = by.split(/(?<!\\),/).map((part) => part.replaceAll('\\,', ','));
  return (
    sameName(columns.join(','), by) ||
    (columns.length === names.length && columns.every((name, i) => sameName(name, names[i]!)))
  );
}
