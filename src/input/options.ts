// What can be said about how responses are read; the command line and the library share it.
import type { InputAccount } from '../core/account.js';
import type { Period, WeekStart } from '../core/calendar.js';
import { scaleOf } from '../core/parse-scale.js';
import { NPS_SCALE, type Scale, type ScaleText } from '../core/scale.js';
import type { AnswerListener } from './answered-rows.js';
import type { CategoryCodesOption } from './cells/category.js';
import type { DateOrder } from './cells/date.js';
import type { ScoreRules } from './cells/score.js';
import type { DayHalves } from './columns/day-halves.js';
import type { KeyText } from './columns/keys.js';
import type { SurveyedColumn } from './columns/surveyed-column.js';
import type { NamedColumn } from './problems.js';
import type { FileReading, InputWarning } from './warnings.js';

/** Bytes that one record may have unless given, and at most. */
export const MAX_RECORD = 64 * 1024 * 1024;
export const LARGEST_RECORD = 512 * 1024 * 1024;

/** Different values that a segment column may have unless given. */
export const MAX_SEGMENTS = 10_000;

/** Different cells that a column may have at least, where each is split into answers. */
export const MAX_ANSWER_CELLS = 200_000;

/** Whole numbers from the first to the second. */
export const HEADER_ROWS = [0, 100] as const;
export const SKIP_LINES = [0, 1_000_000] as const;
export const THREADS = [1, 64] as const;

/** What quotes mean. */
export const QUOTES = ['none', 'double'] as const;

/** A row whose score cell holds something that is not a score. */
export interface RejectedRow {
  source: string;
  /** From 1, the first data row. */
  record: number;
  /** The cell as it is in the file. */
  value: string;
  reason: string;
  /** All fields of the row, as they are in the file. */
  row: readonly string[];
  /** What the columns of that file are called, as options name them; one list for all rows of a file. */
  columns: readonly string[];
}

/** What customers have one answer in. */
export type LatestWithin = { readonly every: Period; readonly weekStart?: WeekStart | undefined } | 'key';

/**
 * How responses are read. Columns are named as on the command line: a header name, `Name#2`, a position, `@file`.
 */
export interface ReadOptions {
  /** The column with the 0–10 answers; found by its name and cells where it is left out. */
  score?: string;
  /**
   * Instead of a score: a column that holds only promoter, passive or detractor, in words, or in one of the codes 1/2/3,
   * 0/1/2, -1/0/1 and -100/0/100.
   */
  category?: string;
  /** What the values of `category` stand for, where they are neither words that are known nor such a code. */
  categoryCodes?: CategoryCodesOption;
  /**
   * Segment columns: each entry is one breakdown, `region` or `region,plan` (crossed); as a list of names the commas in
   * them mean nothing. A key may say how its cells are read: `age:18,35,50`, `spend:quartiles`, `date:month`;
   * `@file` is the source, `@category` promoter, passive or detractor.
   */
  by?: readonly (string | readonly KeyText[])[];
  /**
   * Chooses columns by what the first rows show, once the first file is open: its breakdowns come after
   * those of `by`.
   */
  choose?: (columns: readonly SurveyedColumn[], file: string) => ChosenColumns;
  /** The column of free text, delivered with each batch. */
  comment?: string;
  /** The column that says when the answer was given. */
  date?: string;
  /** Deliver the record of each answer in its file with each batch. */
  records?: boolean;
  /** Deliver the day of each answer with each batch; needs `date`. */
  dates?: boolean;
  /** The first day whose answers count: `2026-06-01`, or the first day of `2026`, `2026-Q2`, `2026-06` or `2026-W23`. */
  since?: string;
  /** The last one, itself included: `2026-06` is all of June. */
  until?: string;
  /** Rows without a date that can be read are left out, as they are with `since` or `until`. */
  dated?: boolean;
  /** The zone in which days begin, such as `Europe/Paris`, where the file writes UTC; its own clock unless given. */
  zone?: string;
  /** Whether 3/12/2025 is 3 December (DMY) or March 12 (MDY); found from the whole column where it is left out. */
  dateFormat?: DateOrder;
  /** Conditions that a row must all meet, such as `plan=pro`. */
  where?: readonly string[];
  /** The column that names the customer: only the latest answer of each counts. */
  latestBy?: string;
  /**
   * The latest answer of each customer in each period counts, or with `key` in each value of the first of `by`; over all
   * where it is left out. In periods rows without a date that can be read are left out.
   */
  latestWithin?: LatestWithin | undefined;
  /** The column that names the customer, delivered with each batch, with the records of the answers and their times. */
  customer?: string;
  /** Columns of numbers, delivered as `measures` of each batch, before those of `rate`. */
  mean?: readonly string[];
  /** Conditions such as `churned=yes`: delivered as measures, 1 where a row meets one, 0 where not, NaN for a blank cell. */
  rate?: readonly string[];
  /** The column with the weight of each answer, a number from 0; a row of weight 0 is filtered. */
  weight?: string;
  /** The path of a file whose columns are joined to each row by its id, such as a CRM export; needs `on`. */
  join?: string;
  /**
   * The column with the id in both files, or `response_id=crm_id`; `\\=` is an equals sign in a name. Ids are compared as
   * trimmed texts. A column name that both files have is written `region#1` or `region (crm.csv)`.
   */
  on?: string;
  /** The column that says how many responses a row stands for, a whole number from 0. */
  count?: string;
  /**
   * Instead of a score: the columns with the numbers of detractors, passives and promoters that a row stands for, in
   * this order; or the eleven columns with the numbers of those who answered 0, 1, … 10.
   */
  counts?: readonly string[];
  /**
   * The files are counted files ({@link COUNTED} of src/sql/query.ts), of which `score`, `count` and `weight` are the
   * columns: rows are groups of responses, and their totals are checked.
   */
  counted?: true;
  /** How many groups a counted file may have; 200,000 unless given. */
  maxGroups?: number;
  /**
   * Whether every row that nothing filters is an invitation, but for those of which a column says that they were never
   * sent. `found`: only where columns tell which invitations have no answer. `rows`: every row, whatever columns say.
   */
  invited?: boolean | 'found' | 'rows';
  /** Conditions that make two halves of one data set; rows in both are an error, rows in neither are filtered. */
  halves?: { before: readonly string[]; after: readonly string[] };
  /** The same by the day of the answer: rows of other days are filtered, and those without a date that can be read. */
  dayHalves?: DayHalves;
  /** The answers that the question offered, such as `1-5`; 0–10 unless given. All but `0-10` and `1-10` need `bands`. */
  scale?: ScaleText;
  /**
   * Which answers make detractors, passives and promoters, such as `1-3,4,5`; `0-6,7-8,9-10` unless given. With others
   * the figures are no NPS: batches have their `scale`, with which `tallyOn` counts them. Codes 1 to 11 for 0 to 10 are
   * the scale `1-11` with `1-7,8-9,10-11`.
   */
  bands?: string;
  /** Whether 8.5 is rejected (unless given otherwise) or floored. */
  fractions?: ScoreRules['fractions'];
  /** Texts of the score column that are no answers, beside those that never are, such as `NA`; in any case. */
  missing?: readonly string[];
  /** One character; found out where it is left out. */
  delimiter?: string;
  /** Whether a field that begins with a quote is quoted (`double`) or quotes are text (`none`); found out where it is left out. */
  quote?: (typeof QUOTES)[number];
  /** An encoding name; UTF-8, or UTF-16 with a byte order mark, where it is left out. */
  encoding?: string;
  /** Rows that name the columns; found out where it is left out. */
  headerRows?: number;
  /** Lines to leave out at the beginning. */
  skipLines?: number;
  /** The sheet of a workbook or list of a JSON document, by its name or its number from 1; found out unless given. */
  sheet?: string;
  /** Drop and count fields beyond the last column instead of stopping. */
  ragged?: boolean;
  /** Bytes that one record may have; 64 MiB unless given. */
  maxRecord?: number;
  /** Different values that a segment column may have; 10,000 unless given. */
  maxSegments?: number;
  /**
   * Keys never stop the reading: values beyond `maxSegments` count as the last one that was met, and a number that could
   * be two as none. For who looks at many columns and leaves out those with too many values. A list says it of each
   * breakdown.
   */
  tolerantKeys?: boolean | readonly boolean[];
  /**
   * What parts the answers in a cell of a segment column, where cells will be split: then a column may have as many
   * different cells as there are combinations of answers.
   */
  answersSplit?: string;
  /**
   * Breakdowns, by their indexes, that nobody wants crossed with the others: where answers that are alike are counted,
   * they may come twice, by these and by the others, and `known` of the batch says which. It needs `aggregate`.
   */
  apart?: readonly number[];
  /** The responses are a part of a whole: nothing is reported or refused that only the whole can show. */
  isPart?: true;
  /** Stop at the first rejected score. */
  strict?: boolean;
  /** Remarks name the records and not what their cells hold: for logs that others read. */
  unquoted?: boolean;
  /**
   * Where the first rows do not show whether day or month comes first, periods have both readings until all is read:
   * then the values of the batches, those that were given out too, are settled by the whole column.
   */
  latePeriods?: boolean;
  /** Batches may count answers that are alike as one, with `repeats`, which is much faster for large files. */
  aggregate?: boolean;
  /** Threads that count large files; as many as there are cores, and at most 4, unless given. */
  threads?: number;
  /** Bytes that a thread counts at a time; 16 MiB unless given. */
  partSize?: number;
  /** Told the answers with their whole rows. Each row is one answer: counts are not. */
  listener?: AnswerListener;
  /** Told every rejected row. */
  onRejected?: (row: RejectedRow) => void;
  /** Told the number of rows as they are taken. */
  onRows?: (count: number) => void;
  /** Told the number of bytes as they are read. */
  onBytes?: (count: number) => void;
}

/** What is chosen by what the first rows show. */
export type ChosenColumns = Pick<
  ReadOptions,
  'by' | 'comment' | 'date' | 'dates' | 'records' | 'tolerantKeys' | 'apart' | 'aggregate'
>;

/** Whether the keys of a breakdown never stop the reading. */
export function isTolerant({ tolerantKeys = false }: ReadOptions, breakdown: number): boolean {
  return typeof tolerantKeys === 'boolean' ? tolerantKeys : tolerantKeys[breakdown] === true;
}

/** The scale of the answers; that of an NPS where they are categories. @throws NpsError `usage` where bands do not fit */
export function answerScale({ scale, bands, category, counts }: ReadOptions): Scale {
  return category === undefined && counts === undefined ? scaleOf(scale, bands) : NPS_SCALE;
}

/** Different values that a key may have. */
export function valueLimit({ maxSegments = MAX_SEGMENTS, answersSplit }: ReadOptions): number {
  return answersSplit === undefined ? maxSegments : Math.max(maxSegments, MAX_ANSWER_CELLS);
}

export type { Batch } from '../core/batch.js';

/** What became of the invitations that have no answer. */
export interface InvitationsRead {
  /** Those that were sent and have no answer that counts: with the answers they are all that were sent. */
  readonly unanswered: number;
  /** Rows without an answer that were never sent, or not delivered: no invitations. */
  readonly unsent: number;
  /** The columns that told it, and whether they tell which invitations were answered, or only which were sent. */
  readonly columns: readonly NamedColumn[];
  readonly tellAnswered: boolean;
}

/** The customers of some answers, by their numbers. */
export interface CustomerNumbers extends Iterable<number> {
  has(customer: number): boolean;
}

/** What was read in the end: the counts of rows and what there is to say about them. */
export interface Reading extends InputAccount {
  /** For each `by` option the names of its columns. */
  by: string[][];
  /** For each `by` option, which of its keys are the text of a cell as it is: no period, no bin, no file. */
  byText: boolean[][];
  warnings: InputWarning[];
  /** How each file was read. */
  details: FileReading[];
  /** The invitations; undefined where they are not known. */
  invitations?: InvitationsRead;
  /** The numbers of the customers who answered, as far as they are named and were remembered; one set for each half. */
  customers: readonly CustomerNumbers[];
  /** That column. */
  customerColumn?: string | undefined;
}
