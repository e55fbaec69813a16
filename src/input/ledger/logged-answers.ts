// Takes the answers that the kernel has logged one by one, where only the latest of each customer counts.
import { SCORES } from '../../core/tally.js';
import type { Answer, BatchBuilder } from '../rows/batch.js';
import { type CompactLatest, FETCHED } from '../rows/compact-latest.js';
import { giveBack, type LoggedAnswers } from '../scanner/answer-log.js';
import type { UnansweredGroups } from '../scanner/counts.js';
import type { CountedRows } from './counted.js';
import type { Ledger } from './ledger.js';

const NO_MEASURES: readonly number[] = [];
/** Of a counted answer, before one of the kind was met. */
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
    // By their cells, of which the last is the highest.
    const room = (counted.cells.at(-1) ?? -1) + 1;
    const kinds = new Int32Array(room).fill(NONE);
    const places = new Uint32Array(room);
    const responses = new Float64Array(room);
    for (const [place, cell] of counted.cells.entries()) {
      places[cell] = place;
      responses[cell] = responsesOf(counted, place);
    }
    const { codes: otherCodes } = counted.unanswered;
    const key = { high: 0, low: 0, bytes: texts, from: 0, to: 0 };
    let other = 0;
    const takeOthers = (row: number) => {
      for (; other < otherCodes.length && others.firsts[other]! < row; other++)
        ledger.waitUnanswered(otherCodes[other]!, 0);
    };
    for (let i = 0; i < rows.length; i++) {
      if (i % FETCHED === 0) latest.fetch(hashes, i, Math.min(i + FETCHED, rows.length));
      if (other < otherCodes.length) takeOthers(rows[i]!);
      const cell = groups[i]! * SCORES + scores[i]!;
      key.from = key.to;
      key.to = textEnds[i]!;
      if (key.from === key.to) {
        builder.add(answerOf(counted, places[cell]!));
        continue;
      }
      let kind = kinds[cell]!;
      if (kind === NONE) {
        kind = this.kindOf(latest, answerOf(counted, places[cell]!));
        kinds[cell] = kind;
      }
      key.high = hashes[2 * i]!;
      key.low = hashes[2 * i + 1]!;
      ledger.wait(responses[cell]!);
      latest.addFetched(i % FETCHED, key, kind, dates[i]!);
    }
    takeOthers(Number.POSITIVE_INFINITY);
    giveBack(logged);
  }

  private kindOf(latest: CompactLatest<Answer>, answer: Answer): number {
    const name = [...answer.codes, answer.repeat, answer.score].join();
    const known = this.kinds.get(name);
    if (known !== undefined) return known;
    const kind = latest.kind(answer);
    this.kinds.set(name, kind);
    return kind;
  }
}

/** One of the counted answers that are at a place. */
function answerOf(counted: CountedRows, place: number): Answer {
  const { scores, codes, weights } = counted.answers;
  const unasked = { comment: '', customer: '', date: null, measures: NO_MEASURES };
  const own = codes.map((column) => column[place]!);
  const repeat = responsesOf(counted, place);
  return { score: scores[place]!, codes: own, ...unasked, repeat, weight: weights[place]! };
}

/** How many responses each of its rows is. */
function responsesOf({ answers, rows }: CountedRows, place: number): number {
  return answers.repeats[place]! / rows[place]!;
}
