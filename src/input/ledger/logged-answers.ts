// Takes the answers that the kernel has logged one by one, where only the latest of each customer counts.
import type { AlikeAnswers, Answer, BatchBuilder } from '../rows/batch.js';
import { type CompactLatest, FETCHED } from '../rows/compact-latest.js';
import { giveBack, type LoggedAnswers } from '../scanner/answer-log.js';
import type { UnansweredGroups } from '../scanner/counts.js';
import type { CountedRows } from './counted.js';
import type { Ledger } from './ledger.js';

const NO_MEASURES: readonly number[] = [];
/** Of a score in a group, before an answer of the kind was met. */
const NONE = -1;

export class LoggedTaker {
  /** The numbers of answers, by what they say. */
  private readonly kinds = new Map<string, number>();

  constructor(private readonly ledger: Ledger) {}

  /** Whether what is logged can be taken. */
  get accepts(): boolean {
    return this.ledger.latest!.packed() !== undefined;
  }

  /**
   * Enters logged answers, which wait for later ones of their customer; those of nobody are put into a batch.
   * @param counted the groups of the answers, and of the rows without one
   * @param others where these begin
   */
  take(logged: LoggedAnswers, counted: CountedRows, others: UnansweredGroups, builder: BatchBuilder): void {
    const { ledger } = this;
    const { rows, groups, scores, dates, hashes, textEnds, texts } = logged;
    const latest = ledger.latest!.packed()!;
    const width = Math.max(0, ...counted.answers.map(({ scores }) => scores));
    const kinds = new Int32Array(counted.answers.length * width).fill(NONE);
    const key = { high: 0, low: 0, bytes: texts, from: 0, to: 0 };
    let other = 0;
    const takeOthers = (row: number) => {
      for (; other < counted.unanswered.length && others.firsts[other]! < row; other++)
        ledger.waitUnanswered(counted.unanswered[other]!.codes, 0);
    };
    for (let i = 0; i < rows.length; i++) {
      if (i % FETCHED === 0) latest.fetch(hashes, i, Math.min(i + FETCHED, rows.length));
      if (other < counted.unanswered.length) takeOthers(rows[i]!);
      const group = groups[i]!;
      const score = scores[i]!;
      const alike = counted.answers[group]!;
      key.from = key.to;
      key.to = textEnds[i]!;
      if (key.from === key.to) {
        builder.add(answerOf(alike, score));
        continue;
      }
      let kind = kinds[group * width + score]!;
      if (kind === NONE) {
        kind = this.kindOf(latest, alike, score);
        kinds[group * width + score] = kind;
      }
      key.high = hashes[2 * i]!;
      key.low = hashes[2 * i + 1]!;
      ledger.wait(alike.responses);
      latest.addFetched(i % FETCHED, key, kind, dates[i]!);
    }
    takeOthers(Number.POSITIVE_INFINITY);
    giveBack(logged);
  }

  private kindOf(latest: CompactLatest<Answer>, alike: AlikeAnswers, score: number): number {
    const name = [...alike.codes, alike.responses, score].join();
    const known = this.kinds.get(name);
    if (known !== undefined) return known;
    const kind = latest.kind(answerOf(alike, score));
    this.kinds.set(name, kind);
    return kind;
  }
}

function answerOf({ codes, first, responses, weight }: AlikeAnswers, score: number): Answer {
  const unasked = { comment: '', customer: '', date: null, measures: NO_MEASURES };
  return { score: first + score, codes, ...unasked, repeat: responses, weight };
}
