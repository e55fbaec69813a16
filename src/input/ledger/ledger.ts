// The account of everything that is read: what became of each row, the first examples, and what is to be said.
import type { InputAccount } from '../../core/account.js';
import type { Batch } from '../../core/batch.js';
import type { DateOrder } from '../cells/date.js';
import { BLANK, REJECTED } from '../cells/score.js';
import { areOfAllRows } from '../columns/keys.js';
import { Occurrences } from '../columns/occurrences.js';
import type { NamedRoles } from '../columns/roles.js';
import { answerScale, isTolerant, type ReadOptions, valueLimit } from '../options.js';
import { inputError, type Place } from '../problems.js';
import { type Answer, BatchBuilder, type BatchShape } from '../rows/batch.js';
import { FILTERED } from '../rows/decode.js';
import { Dictionary } from '../rows/dictionary.js';
import { LatestAnswers } from '../rows/latest.js';
import { OpenOrder } from '../rows/open-order.js';
import type { RecordName } from '../warnings.js';
import { CustomerSet } from './customer-set.js';
import type { KnownCustomers } from './customers.js';
import { InvitationAccount } from './invitations.js';
import { RejectedTexts } from './rejected-texts.js';
import { Windowed } from './windowed.js';

/** Rows of a fate that are named. */
export const EXAMPLES = 3;

/** Answers are whole numbers from 0 to 100. */
export const MOST_ANSWERS = 101;

const FATES = { [BLANK]: 'blank', [REJECTED]: 'rejected', [FILTERED]: 'filtered' } as const;
export type Fate = 'answered' | (typeof FATES)[keyof typeof FATES];

/** What became of a row, by the code of its score. */
export function fateOf(code: number): Fate {
  return code >= 0 ? 'answered' : FATES[code as keyof typeof FATES];
}

/** A row whose date cannot be read; its line is not known any more. */
interface UndatedRow {
  readonly column: string;
  readonly value: string;
  readonly place: Place;
}

/** Cells that a condition could not compare. */
export interface Incomparable {
  count: number;
  readonly examples: (RecordName & { readonly value: string })[];
}

/** Kept over all files of a data set. */
export class Ledger {
  readonly account: InputAccount;
  /** Score cells by what they say: a row is one, however many responses it counts for. */
  readonly cells = { answered: 0, blank: 0, rejected: 0 };
  /** Which weights there were in rows that nothing else left out. */
  readonly weights = { zero: false, positive: false };
  /** The first cells of each fate. */
  readonly blanks: RecordName[] = [];
  /** Counted files that do not state how many responses they hold. */
  readonly unchecked: string[] = [];
  readonly rejects: (RecordName & { readonly value: string })[] = [];
  readonly rejectedTexts = new RejectedTexts();
  /** Of the rejected rows, those that sum others up; their cells say nothing of the column. */
  summaries = 0;
  /** What the header rows call the score column, in all files. */
  readonly scoreLabels = new Set<string>();
  /** The highest answer in the first rows of the files, whether its row counts or not; -1 where there is none. */
  highestInSample = -1;
  /** Whether something beside the answers says that they are of 0 to 10: the header, or the category stored with them. */
  isScaleSure = false;
  /** How many cells hold each answer, which shows the scale that the question offered. */
  readonly answers = new Array<number>(MOST_ANSWERS).fill(0);
  /** Whether a label is at the score 1, as in `1 - Not at all likely`. */
  labelledOne = false;
  /** The customers who answered. */
  readonly customers: KnownCustomers = { halves: [new CustomerSet(), new CustomerSet()], column: undefined };
  /** Of each condition, what its column holds. */
  readonly occurrences: readonly Occurrences[];
  /** Of each condition, how many cells it could not compare, and the first of them. */
  readonly incomparable: readonly Incomparable[];
  /** Of each column of numbers, how many cells of answers hold none, and the first of them. */
  readonly unmeasured: readonly Incomparable[];
  /** Rows that nothing but their date leaves out. */
  readonly windowed = new Windowed(EXAMPLES);
  /** Of each key, its values so far. */
  readonly dictionaries: readonly (readonly Dictionary[])[];
  readonly latest: LatestAnswers<Answer, UndatedRow> | undefined;
  /** Undefined where invitations are not counted. */
  readonly invitations: InvitationAccount | undefined;
  private readonly shape: BatchShape;
  /** Responses that wait for a later answer of their customer. */
  private waiting = 0;
  /** By their codes, the rows without an answer among those that wait, and how many customers came before them. */
  private readonly unanswered = new Map<
    string,
    { codes: readonly number[]; before: number; invitations: number }
  >();

  constructor(sources: readonly string[], names: NamedRoles, options: ReadOptions) {
    const counts = names.count !== undefined || names.counts !== undefined;
    // The records of a counted file are not those of the responses.
    const hasRecords = counts && options.counted === undefined;
    this.account = {
      sources: [...sources],
      rows: 0,
      answered: 0,
      blank: 0,
      rejected: 0,
      filtered: 0,
      columns: columnsByRole(names, options),
      ...(hasRecords && { records: 0 }),
    };
    this.occurrences = names.conditions.map((condition) => new Occurrences(condition));
    this.incomparable = names.conditions.map(() => ({ count: 0, examples: [] }));
    this.unmeasured = names.measures.map(() => ({ count: 0, examples: [] }));
    this.dictionaries = dictionariesFor(names.by, options);
    this.latest = names.latestBy === undefined ? undefined : new LatestAnswers(options.dateFormat);
    this.invitations =
      names.invitations && new InvitationAccount(names.invitations, options.invited === true);
    this.shape = {
      scale: answerScale(options),
      dictionaries: this.dictionaries,
      ofAllRows: names.by.map(areOfAllRows),
      comments: names.comment !== undefined,
      dates: options.dates === true,
      customers: names.customer !== undefined,
      records: options.records === true || names.customer !== undefined,
      times: names.customer !== undefined && names.date !== undefined,
      repeats: counts || options.aggregate === true,
      weights: names.weight !== undefined,
      squares: names.weight !== undefined && options.counted !== undefined,
      measures: names.measures.length + names.conditions.filter(({ side }) => side === 'rate').length,
      invitations: this.invitations !== undefined,
    };
  }

  /** A batch with room for this number of answers. */
  builder(room: number, order?: () => DateOrder | undefined): BatchBuilder {
    return new BatchBuilder(this.shape, room, order);
  }

  /** Enters responses of one fate. */
  enter(fate: Fate, responses: number): void {
    this.account.rows += responses;
    this.account[fate] += responses;
  }

  /** Enters cells of the score column; NaN stands for a score that is not known. */
  enterCells(fate: Fate, rows: number, score: number): void {
    if (fate === 'filtered') return;
    this.cells[fate] += rows;
    if (fate === 'answered' && !Number.isNaN(score)) this.answers[score]! += rows;
  }

  /** Keeps an answer until the end, when the latest of its customer counts. */
  wait(repeat: number): void {
    this.waiting += repeat;
  }

  /** Keeps the place of a row without an answer among the answers that wait, and how many invitations it stands for. */
  waitUnanswered(codes: readonly number[], invitations: number): void {
    const name = codes.join();
    const known = this.unanswered.get(name);
    if (known === undefined) this.unanswered.set(name, { codes, before: this.latest!.size, invitations });
    else known.invitations += invitations;
  }

  /**
   * Settles the periods of which two readings were kept.
   * @throws NpsError `ambiguous-date` where nothing shows the order of day and month
   */
  settlePeriods(): void {
    for (const dictionary of this.dictionaries.flat()) {
      const { open } = dictionary;
      if (open?.isAmbiguous)
        throw inputError({ kind: 'dates-not-settled', files: this.account.sources, column: open.column });
      dictionary.settle();
    }
  }

  /** The latest answers that are told with their rows, in the order of these. */
  latestTold(): Answer[] {
    const answers = this.latest!.standing().map(({ answer }) => answer);
    return answers.filter(({ told }) => told !== undefined).sort((a, b) => a.told!.place - b.told!.place);
  }

  /** The latest answer of each customer, and how many responses a later one has replaced; they become filtered. */
  latestAnswers(): { batch: Batch; superseded: number } {
    const standing = this.latest!.standing();
    const builder = this.builder(standing.length, () => this.latest!.order);
    const others = [...this.unanswered.values()];
    let next = 0;
    const addOthersUpTo = (first: number) => {
      for (; next < others.length && others[next]!.before <= first; next++)
        builder.addUnanswered(others[next]!.codes, others[next]!.invitations);
    };
    let responses = 0;
    for (const { answer, keys, first } of standing) {
      addOthersUpTo(first);
      const repeat = keys * answer.repeat;
      builder.add(keys === 1 ? answer : { ...answer, repeat }, answer.record);
      responses += repeat;
    }
    addOthersUpTo(Number.POSITIVE_INFINITY);
    const superseded = this.waiting - responses;
    this.account.answered -= superseded;
    this.account.filtered += superseded;
    return { batch: builder.batch(), superseded };
  }
}

/** Days are as many as there are; all periods of a column show the order of its dates. */
function dictionariesFor(by: NamedRoles['by'], options: ReadOptions): Dictionary[][] {
  const limit = valueLimit(options);
  const orders = new Map<string, OpenOrder>();
  return by.map((keys, i) =>
    keys.map((key) => {
      const how = { isTolerant: isTolerant(options, i) };
      if (key.of !== 'column' || key.reading.as === 'bin')
        return new Dictionary(key.title, limit, undefined, how);
      if (key.reading.as !== 'period')
        return new Dictionary(key.title, limit, undefined, { ...how, separator: options.answersSplit });
      const { every, order } = key.reading;
      const open = orders.get(key.column) ?? new OpenOrder(key.column);
      orders.set(key.column, open);
      const own = every === 'day' ? Number.POSITIVE_INFINITY : limit;
      return new Dictionary(key.title, own, order === 'open' ? open : undefined, how);
    }),
  );
}

/** Role → the columns that play it, as far as there are any. */
function columnsByRole(names: NamedRoles, options: ReadOptions): InputAccount['columns'] {
  const { comment, date, latestBy, customer: id, weight, count, counts, measures } = names;
  const roles = {
    [options.category === undefined ? 'score' : 'category']: names.score,
    by: names.by.flat().flatMap((key) => (key.of === 'half' ? [] : [key.title])),
    comment,
    date,
    latestBy,
    id,
    weight,
    count,
    counts,
    mean: measures.map(({ column }) => column),
  };
  return Object.fromEntries(
    Object.entries(roles).filter(([, name]) => name !== undefined && name.length > 0),
  ) as InputAccount['columns'];
}
