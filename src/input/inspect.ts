// What is in a file: its columns, what kind each is, and which one would be the score.

import type { JoinAccount } from '../core/account.js';
import { grouped } from '../core/counted.js';
import { NpsError } from '../core/errors.js';
import type { FileFormat } from '../core/inspect-result.js';
import type { EncodingReading } from './bytes/likely-encodings.js';
import { Rewindable } from './bytes/rewind.js';
import { openBytes, type Source } from './bytes/source.js';
import { distinctLimits } from './cells/distinct.js';
import { type ScoreRules, scoreReader } from './cells/score.js';
import { groupNeighbour } from './columns/category-column.js';
import { withCounts } from './columns/counts-found.js';
import { detectDateColumn } from './columns/date-column.js';
import { named } from './columns/find.js';
import { ColumnEvidence, type ColumnProfile } from './columns/kinds.js';
import { scoreRules } from './columns/roles.js';
import type { ScoreReason } from './columns/score-candidate.js';
import { detectScoreColumn, saysScale } from './columns/score-column.js';
import { profilesOf } from './count/profiles.js';
import { Crew, isLarge, threadsFor } from './count/threads.js';
import { growthWarning, scaleWarning, tableWarnings } from './ledger/notes.js';
import { scaleDoubt } from './ledger/scale-doubt.js';
import { ScoreCells } from './ledger/score-cells.js';
import { tableOptions } from './open-table.js';
import type { ReadOptions } from './options.js';
import type { InputProblem, NamedColumn } from './problems.js';
import { joinTo } from './read.js';
import { addForms, noOddRows, seeForm } from './rows/form.js';
import { openCsv } from './table/csv.js';
import { type Column, ownColumns } from './table/header.js';
import { WantedSheet } from './table/sheets.js';
import type { Table } from './table/table.js';
import type { InputWarning } from './warnings.js';

export type { ColumnProfile } from './columns/kinds.js';

export interface Inspection {
  /** The format of the file, and the sheet that is read. */
  format: FileFormat;
  sheet: string | null;
  /** Null for a file that is not text. */
  encoding: string | null;
  /** Null for a file that is not CSV. */
  delimiter: string | null;
  headerRows: number;
  vendor: string | null;
  /** How the likely encodings would read it, where it is in none that is known; the most likely one first. */
  encodings: readonly EncodingReading[];
  /** Why each was found, for people. */
  why: { encoding: string | null; delimiter: string | null; headerRows: string };
  columns: ColumnProfile[];
  score: (NamedColumn & { why: ScoreReason }) | null;
  /** Lines above the header that belong to no table, those that were asked to be left out among them. */
  linesBefore: number;
}

/** What {@link inspectFile} found, and the rows by the fate of their score; null where there is no score column. */
export interface InspectedFile {
  inspection: Inspection;
  /** Why no column was taken for the score. */
  problem: InputProblem | undefined;
  rows: number;
  account: { answered: number; blank: number; rejected: number } | null;
  warnings: InputWarning[];
  /** The joined file, if any. */
  join?: JoinAccount;
}

/**
 * Inspects a file for people: one that is no UTF-8 in the most likely encoding, beside which the others are told.
 * @throws NpsError as the other commands would, else
 */
export async function inspectForPeople(source: Source, options: ReadOptions): Promise<InspectedFile> {
  const twice = new Rewindable(source);
  try {
    return await inspectFile(twice.again()!, options);
  } catch (error) {
    const problem = error instanceof NpsError ? (error.problem as InputProblem) : undefined;
    if (problem?.kind !== 'not-utf8' || options.encoding !== undefined) throw error;
    const again = twice.again();
    const encodings = again && (await encodingsOf(again, problem.offset));
    const encoding = encodings?.[0]?.encoding;
    const last = twice.again();
    if (encoding === undefined || last === undefined) throw error;
    return withEncodings(await inspectFile(last, { ...options, encoding }), encodings!, problem.file);
  }
}

/** Bytes before the first one that is no UTF-8, and after it, that are looked at. */
const BEFORE = 4096;
const LOOKED_AT = 256 * 1024;

async function encodingsOf(source: Source, offset: number): Promise<EncodingReading[]> {
  const bytes = await openBytes(source).skip(Math.max(0, offset - BEFORE));
  const looked = await bytes.peek(LOOKED_AT);
  await bytes.close();
  const { likelyEncodings } = await import('./bytes/likely-encodings.js');
  return likelyEncodings(looked);
}

function withEncodings(
  inspected: InspectedFile,
  encodings: readonly EncodingReading[],
  file: string,
): InspectedFile {
  const { inspection, warnings } = inspected;
  const why = { ...inspection.why, encoding: 'the most likely one: compare the samples' };
  const unknown: InputWarning = { code: 'encoding-unknown', file, encoding: inspection.encoding! };
  return { ...inspected, inspection: { ...inspection, why, encodings }, warnings: [unknown, ...warnings] };
}

/** Reads a whole file once. @throws NpsError as the other commands would */
export async function inspectFile(source: Source, options: ReadOptions): Promise<InspectedFile> {
  // They get ready while the beginning of the file is looked at.
  const crew =
    options.join === undefined && isLarge(source, options.partSize)
      ? await Crew.hire(threadsFor(options) - 1)
      : undefined;
  try {
    return await inspectWith(crew, source, options);
  } finally {
    crew?.end();
  }
}

async function inspectWith(
  crew: Crew | undefined,
  source: Source,
  options: ReadOptions,
): Promise<InspectedFile> {
  const own = await openCsv(source, tableOptions(options));
  try {
    const join = options.join === undefined ? undefined : await joinTo(own, options);
    const sheets = new WantedSheet([source], options.sheet);
    if (join !== undefined) sheets.joined(options.join!, join.hasSheets);
    sheets.opened(own);
    const inspected = await inspectTable(join?.table(own) ?? own, options, crew);
    if (join === undefined) return inspected;
    if (join.isMatchless) throw join.matchless();
    return { ...inspected, join: join.account(), warnings: [...inspected.warnings, ...join.warnings()] };
  } catch (error) {
    // What is wrong may come of a change.
    own.growth();
    throw error;
  } finally {
    await own.close();
  }
}

async function inspectTable(
  table: Table,
  options: ReadOptions,
  crew: Crew | undefined,
): Promise<InspectedFile> {
  const { columns } = table.header;
  const width = ownColumns(columns).length;
  const { dateFormat } = options;
  const limits = distinctLimits(columns.length);
  const profiles = columns.map((column) => new ColumnEvidence(column, limits, dateFormat));
  const rules = scoreRules(options);
  const { score, problem } = findScore(table, rules, options.scale !== undefined);
  const forms = noOddRows();
  const scores = new ScoreCells(rules);
  const place = score && score.column.position - 1;
  let rows = 0;
  const request = { limits, dateFormat, score: place, rules };
  const { maxRecord } = tableOptions(options);
  for await (const stretch of profilesOf(table, request, { ...options, maxRecord }, crew)) {
    if ('columns' in stretch) {
      for (const [i, found] of stretch.columns.entries()) profiles[i]!.add(found);
      scores.add(stretch.scores);
      addForms(forms, stretch.forms, rows);
      rows += stretch.rows;
      continue;
    }
    const { records, inFile = records } = stretch;
    for (const [i, record] of records.entries()) {
      rows++;
      for (const profile of profiles) profile.see(record[profile.column.position - 1] ?? '');
      seeForm(forms, inFile[i]!, width, rows);
      if (place !== undefined) scores.see(record[place] ?? '');
    }
  }
  const { summary } = table;
  rows += summary.length;
  const known = {
    score: score?.column,
    group: score && groupNeighbour(score.column, columns, table.sample),
    date: detectDateColumn(columns, table.sample),
  };
  const { answered, blank } = scores.fates;
  const rejected = scores.fates.rejected + summary.length;
  const profiled = profiles.map((profile) => profile.result(rows, known));
  return {
    inspection: {
      format: table.grid?.kind ?? 'csv',
      sheet: table.grid?.sheet ?? null,
      encoding: isText(table) ? table.encoding.name : null,
      delimiter: table.grid === undefined ? table.dialect.delimiter : null,
      headerRows: table.header.headerRows,
      vendor: table.header.vendor,
      encodings: [],
      why: {
        encoding: isText(table) ? table.encoding.why : null,
        delimiter: table.grid === undefined ? whyDelimiter(table, options) : null,
        headerRows: table.header.why,
      },
      columns: profiled,
      score: score === undefined ? null : { ...named(score.column, columns), why: score.why },
      linesBefore:
        table.grid?.headerRows === undefined ? (table.above?.skipLines ?? options.skipLines ?? 0) : 0,
    },
    problem,
    rows,
    account: score === undefined ? null : { answered, blank, rejected },
    warnings: [
      ...growthWarning(table),
      ...tableWarnings(table, forms, options.ragged === true, options),
      ...scaleWarning(options),
      ...(score === undefined || options.scale !== undefined || answered === 0
        ? []
        : scaleDoubt({ ...scores.found(), ...sampleOf(table, score.column, rules) }, score.weak)),
    ],
  };
}

/** Whether it is text in an encoding: separated values or JSON. */
function isText({ grid }: Table): boolean {
  return grid === undefined || grid.kind === 'json' || grid.kind === 'json-lines';
}

function whyDelimiter({ header, head, sample }: Table, { delimiter }: ReadOptions): string {
  if (delimiter !== undefined) return 'as asked';
  const width = ownColumns(header.columns).length;
  if (width === 1) return 'no other makes columns';
  // A delimiter at the end of every line makes one more field, which is blank.
  const fits = (row: readonly string[]) =>
    row.length >= width && row.slice(width).every((cell) => cell.trim() === '');
  const { records, inFile = records } = head;
  const agree = inFile.slice(0, sample.length).filter(fits).length;
  return `${grouped(agree)} of the first ${grouped(sample.length)} rows have ${grouped(width)} fields, as the header has`;
}

/** What the first rows show of the answers, and the header. */
function sampleOf({ header, sample }: Table, score: Column, rules: ScoreRules) {
  const parse = scoreReader(rules);
  const cells = sample.map((row) => parse(row[score.position - 1] ?? ''));
  return {
    highestInSample: Math.max(-1, ...cells),
    isScaleSure: saysScale(score, header.columns, sample, rules),
  };
}

function findScore(table: Table, rules: ScoreRules, isScaleSaid: boolean) {
  const { header, sample, label } = table;
  try {
    const { found } = withCounts(table, {});
    if (found !== undefined) {
      const problem: InputProblem = { kind: 'distribution-table', file: label, counted: found.counted };
      return { score: undefined, problem };
    }
    return {
      score: detectScoreColumn(header.columns, sample, rules, label, isScaleSaid),
      problem: undefined,
    };
  } catch (error) {
    if (error instanceof NpsError) return { score: undefined, problem: error.problem as InputProblem };
    throw error;
  }
}
