// What became of the cells of a score column, for whoever looks at a file and keeps no account.
import { type ScoreRules, scoreReader } from '../cells/score.js';
import { fateOf, MOST_ANSWERS } from './ledger.js';

/** What was found in a part; plain data. */
export interface FoundScores {
  readonly fates: Readonly<Record<ReturnType<typeof fateOf>, number>>;
  /** How many cells hold each answer. */
  readonly answers: readonly number[];
  /** Whether a label is at the score 1, as in `1 - Not at all likely`. */
  readonly labelledOne: boolean;
}

export class ScoreCells {
  readonly fates = { answered: 0, blank: 0, rejected: 0, filtered: 0 };
  readonly answers = new Array<number>(MOST_ANSWERS).fill(0);
  labelledOne = false;
  private readonly parse: (cell: string) => number;

  constructor(rules: ScoreRules) {
    this.parse = scoreReader(rules);
  }

  /** @param cells how many rows hold it */
  see(cell: string, cells = 1): void {
    if (cells === 0) return;
    const code = this.parse(cell);
    this.fates[fateOf(code)] += cells;
    if (code >= 0) this.answers[code]! += cells;
    if (code === 1 && /\p{L}/u.test(cell)) this.labelledOne = true;
  }

  add({ fates, answers, labelledOne }: FoundScores): void {
    for (const fate of ['answered', 'blank', 'rejected', 'filtered'] as const)
      this.fates[fate] += fates[fate];
    for (const [answer, cells] of answers.entries()) this.answers[answer]! += cells;
    this.labelledOne ||= labelledOne;
  }

  found(): FoundScores {
    const { fates, answers, labelledOne } = this;
    return { fates, answers, labelledOne };
  }
}
