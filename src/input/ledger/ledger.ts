// The account of everything that is read: what became of each row, the first examples, and what is to be said.
import type { InputAccount } from '../../core/account.js';
import type { Batch } from '../../core/batch.js';
import { SCORES } from '../../core/tally.js';
import type { DateOrder } from '../cells/date.js';
import { BLANK, REJECTED } from '../cells/score.js';
import { areOfAllRows } from '../columns/keys.js';
import { Occurrences } from '../columns/matcher.js';
import type { NamedRoles } from '../columns/roles.js';
import { MAX_SEGMENTS, type ReadOptions } from '../options.js';
import { type Answer, BatchBuilder, type BatchShape } from '../rows/batch.js';
import { FILTERED } from '../rows/decode.js';
import { Dictionary } from '../rows/dictionary.js';
import { LatestAnswers } from '../rows/latest.js';
import type { RecordName } from '../warnings.js';

/** Rows of a fate that are named. */
export const EXAMPLES = 3;

const FATES = { [BLANK]: 'blank', [REJECTED]: 'rejected', [FILTERED]: 'filtered' } as const;
export type Fate = 'answered' | (typeof FATES)[keyof typeof FATES];

/** What became of a row, by the code of its score. */
export function fateOf(code: number): Fate {
  return code >= 0 ? 'answered' : FATES[code as keyof typeof FATES];
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
  readonly rejects: (RecordName & { readonly value: string })[] = [];
  /** What shows the scale that the question offered: answers of 0 and above 5, and a label at 1. */
  readonly scale = { zeros: 0, aboveFive: 0, labelledOne: false };
  /** The customers who answered, of each half. */
  readonly customers: readonly Set<string>[] = [new Set(), new Set()];
  /** Of each condition, what its column holds. */
  readonly occurrences: readonly Occurrences[];
  /** Of each key, its values so far. */
  readonly dictionaries: readonly (readonly Dictionary[])[];
  readonly latest: LatestAnswers<Answer> | undefined;
  private readonly shape: BatchShape;
  /** Responses that wait for a later answer of their customer. */
  private waiting = 0;
  /** By their codes, the rows without an answer among those that wait, and how many customers came before them. */
  private readonly unanswered = new Map<string, { codes: readonly number[]; before: number }>();

  constructor(sources: readonly string[], names: NamedRoles, options: ReadOptions) {
    const counts = names.count !== undefined || names.counts !== undefined;
    this.account = {
      sources: [...sources],
      rows: 0,
      answered: 0,
      blank: 0,
      rejected: 0,
      filtered: 0,
      columns: columnsByRole(names, options),
      ...(counts && { records: 0 }),
    };
    this.occurrences = names.conditions.map((condition) => new Occurrences(condition));
    const limit = options.maxSegments ?? MAX_SEGMENTS;
    this.dictionaries = names.by.map((keys) => keys.map(({ title }) => new Dictionary(title, limit)));
    this.latest = names.latestBy === undefined ? undefined : new LatestAnswers(options.dateFormat);
    this.shape = {
      dictionaries: this.dictionaries,
      ofAllRows: names.by.map(areOfAllRows),
      comments: names.comment !== undefined,
      dates: options.dates === true,
      repeats: counts || options.aggregate === true,
      weights: names.weight !== undefined,
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

  /** Enters cells of the score column; they show the scale. */
  enterCells(fate: Fate, rows: number, score: number): void {
    if (fate === 'filtered') return;
    this.cells[fate] += rows;
    if (score === 0) this.scale.zeros += rows;
    else if (score > 5 && score < SCORES) this.scale.aboveFive += rows;
  }

  /** Keeps an answer until the end, when the latest of its customer counts. */
  wait(repeat: number): void {
    this.waiting += repeat;
  }

  /** Keeps the place of a row without an answer among the answers that wait. */
  waitUnanswered(codes: readonly number[]): void {
    const name = codes.join();
    if (!this.unanswered.has(name)) this.unanswered.set(name, { codes, before: this.latest!.size });
  }

  /** The latest answer of each customer, and how many responses a later one has replaced; they become filtered. */
  latestAnswers(): { batch: Batch; superseded: number } {
    const answers = [...this.latest!.answers()];
    const builder = this.builder(answers.length, () => this.latest!.order);
    for (const answer of answers) builder.add(answer);
    for (const { codes, before } of this.unanswered.values()) builder.addUnanswered(codes, before);
    const superseded = this.waiting - answers.reduce((sum, { repeat }) => sum + repeat, 0);
    this.account.answered -= superseded;
    this.account.filtered += superseded;
    return { batch: builder.batch(), superseded };
  }
}

/** Role → the columns that play it, as far as there are any. */
function columnsByRole(names: NamedRoles, options: ReadOptions): InputAccount['columns'] {
  const { comment, date, latestBy, weight, count, counts } = names;
  const roles = {
    [options.category === undefined ? 'score' : 'category']: names.score,
    by: names.by.flat().flatMap((key) => (key.of === 'half' ? [] : [key.title])),
    comment,
    date,
    latestBy,
    weight,
    count,
    counts,
  };
  return Object.fromEntries(
    Object.entries(roles).filter(([, name]) => name !== undefined && name.length > 0),
  ) as InputAccount['columns'];
}
