// The answers that are listed: reads, selects, sorts, masks, and hands rows on as they are ready.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Category } from '../../core/category.js';
import { type OpenAnswers, OpenCounts } from '../../core/open-answers.js';
import type { AnsweredRow } from '../../input/answered-rows.js';
import type { Source } from '../../input/bytes/source.js';
import type { SurveyedColumn } from '../../input/columns/surveyed-column.js';
import type { Reading, ReadOptions } from '../../input/options.js';
import type { NamedColumn } from '../../input/problems.js';
import { readAll } from '../../input/read.js';
import { commentColumns } from '../responses/comment-columns.js';
import { differentNames, type Layout, Layouts } from './layouts.js';
import type { Redaction } from './redaction.js';
import { AllRows, FirstRows, type WaitingRow, type WaitingRows } from './waiting.js';

const SECONDS_A_DAY = 86_400;

/** What is listed. */
export interface ListOptions {
  readonly only: readonly Category[] | undefined;
  readonly withComment: boolean;
  readonly columns: readonly string[] | undefined;
  readonly sort: 'score' | 'date' | undefined;
  /** Rows that are wanted. */
  readonly limit: number;
  readonly open: string | undefined;
  /** The day that ages are counted back from, since 1970-01-01; that of the newest answer unless given. */
  readonly asOf: number | undefined;
  readonly redaction: Redaction | undefined;
  /** Whether anybody takes the rows; else they are only counted. */
  readonly keepsRows: boolean;
  /** Whether all is read, even where nobody takes the rows any more. */
  readonly isWhole: boolean;
}

/** Who takes the rows. */
export interface RowTaker {
  /** The rows above, the names of the columns first. */
  begin(header: readonly (readonly string[])[], names: readonly string[]): void;
  take(cells: readonly string[]): void;
  /** Waits until there is room for more. @returns whether more is wanted */
  drain(): Promise<boolean>;
}

/** The list, once it is out. */
export interface Listed {
  readonly reading: Reading;
  readonly responses: number;
  readonly selected: number;
  readonly columns: readonly string[];
  readonly open: OpenAnswers | undefined;
  /** The columns that were masked. */
  readonly masked: readonly string[];
  /** The column that was taken for the comments, where none was named. */
  readonly foundComment: NamedColumn | undefined;
  /** The columns of the answer, its date, its comment and its customer, as far as they are known. */
  readonly firsts: ReadonlySet<string>;
}

/**
 * Lists the answers of all sources.
 * @returns undefined where whoever takes the rows went away
 * @throws NpsError for whatever the user can mend
 */
export async function listAnswers(
  sources: readonly Source[],
  reading: ReadOptions,
  taker: RowTaker,
  options: ListOptions,
): Promise<Listed | undefined> {
  const list = new List(sources.length, options, taker, reading.comment);
  const { sort, open, columns, isWhole } = options;
  const batches = readAll(sources, {
    ...reading,
    ...(list.needsSurvey && { choose: (surveyed, file) => list.choose(surveyed, file) }),
    ...((sort === 'date' || open !== undefined) && { dates: true }),
    listener: {
      columns,
      open,
      dates: sort === 'date' ? 'needed' : open === undefined ? undefined : 'if-found',
      onFile: (file) => list.openFile(file),
      onAnswer: (answer) => list.add(answer),
    },
    aggregate: true,
    latePeriods: true,
  });
  for (;;) {
    const { done, value } = await batches.next();
    if (done) return (await list.end()) ? list.listed(value) : undefined;
    if ((await taker.drain()) || isWhole) continue;
    await batches.return(undefined as never);
    return undefined;
  }
}

class List {
  private readonly layouts: Layouts;
  private readonly only: ReadonlySet<Category> | undefined;
  private readonly waiting: WaitingRows | undefined;
  private readonly counts: OpenCounts | undefined;
  private readonly known: Layout[] = [];
  private names: readonly string[] = [];
  private foundComment: NamedColumn | undefined;
  private selected = 0;
  private responses = 0;
  private newest = Number.NEGATIVE_INFINITY;

  constructor(
    files: number,
    private readonly options: ListOptions,
    private readonly taker: RowTaker,
    /** The column of comments, where it was named. */
    private readonly comment: string | undefined,
  ) {
    const { only, sort, limit, open, columns, keepsRows, redaction } = options;
    this.layouts = new Layouts(files === 1, () => redaction?.columns);
    this.only = only === undefined ? undefined : new Set(only);
    if (open !== undefined) this.counts = new OpenCounts();
    if (keepsRows && (sort !== undefined || (files > 1 && columns === undefined)))
      this.waiting = Number.isFinite(limit) ? new FirstRows(limit) : new AllRows(join(tmpdir(), 'nps'));
  }

  get needsSurvey(): boolean {
    return this.options.redaction !== undefined || this.options.withComment;
  }

  choose(columns: readonly SurveyedColumn[], file: string): Pick<ReadOptions, 'comment'> {
    this.options.redaction?.choose(columns);
    if (!this.options.withComment) return {};
    const { comment, found } = commentColumns(columns, file, { comment: this.comment });
    this.foundComment = found;
    return { comment };
  }

  openFile(file: Parameters<Layouts['open']>[0]): void {
    this.layouts.open(file);
    if (this.waiting === undefined && this.layouts.isKnown && this.names.length === 0) this.begin();
  }

  add(answer: AnsweredRow): void {
    const { file, category, comment, row, time, isOpen } = answer;
    const day = Math.floor(time / SECONDS_A_DAY);
    if (day > this.newest) this.newest = day;
    if (this.only !== undefined && !this.only.has(category)) return;
    if (this.options.withComment && comment === '') return;
    this.selected++;
    this.counts?.add(category, day, isOpen);
    if (this.waiting === undefined) {
      if (this.responses < this.options.limit) this.emit({ file, category, row });
      return;
    }
    this.waiting.add(this.keyOf(answer), () => ({ file, category, row }));
  }

  /** @returns whether all rows were wanted */
  async end(): Promise<boolean> {
    const { waiting } = this;
    if (this.names.length === 0) this.begin();
    if (waiting !== undefined) {
      for (const row of waiting.rows()) {
        this.emit(row);
        if (!(await this.taker.drain())) return false;
      }
    }
    return this.taker.drain();
  }

  listed(reading: Reading): Listed {
    const { responses, options, names } = this;
    const masked = new Set(this.layouts.all().flatMap(({ redacted }) => redacted));
    return {
      reading,
      responses,
      selected: this.selected,
      columns: names,
      open: this.counts?.result(options.asOf ?? this.newest),
      masked: names.filter((_, i) => masked.has(i)),
      foundComment: this.foundComment,
      firsts: new Set(Object.values(reading.columns).flat()),
    };
  }

  private begin(): void {
    const header = this.layouts.header();
    this.names = differentNames(header[0]!);
    this.taker.begin(header, this.names);
  }

  private keyOf({ score, time }: AnsweredRow): number {
    if (this.options.sort === undefined) return 0;
    if (this.options.sort === 'score') return score;
    return Number.isNaN(time) ? Number.POSITIVE_INFINITY : -time;
  }

  private emit({ file, row, category }: WaitingRow): void {
    this.known[file] ??= this.layouts.layout(file);
    this.responses++;
    if (!this.options.keepsRows && this.options.redaction === undefined) return;
    const { source, positions, redacted } = this.known[file];
    const columns = positions.length;
    const cells = new Array<string>(columns + 1);
    for (let i = 0; i < columns; i++) {
      const position = positions[i];
      cells[i] = position === undefined ? '' : position < 0 ? source : (row[position] ?? '');
    }
    cells[columns] = category;
    if (redacted.length > 0) this.options.redaction!.mask(cells, redacted);
    this.taker.take(cells);
  }
}
