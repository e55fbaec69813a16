// How many answers are still open, by how old they are.
import { dayText } from './calendar.js';
import type { Category } from './category.js';

/** How many answers there are, and how many of them are open. */
export interface OpenCount {
  readonly open: number;
  readonly responses: number;
}

/** A week of age: 0 is up to 6 days before the day that counts as today. */
export interface OpenWeek extends OpenCount {
  readonly week: number;
  /** Its days, as 2026-06-01, both included. */
  readonly from: string;
  readonly to: string;
}

/** What is open. */
export interface OpenAnswers {
  /** Of all that were given. */
  readonly all: OpenCount;
  readonly detractors: OpenCount;
  /** The day that ages are counted back from; null where no answer has a date. */
  readonly asOf: string | null;
  /** The detractors by age, the newest first; weeks without any are left out. */
  readonly weeks: readonly OpenWeek[];
  /** Detractors in no week: without a date, or later than that day. */
  readonly outside: OpenCount;
}

const WEEK = 7;

interface Tally {
  open: number;
  responses: number;
}

const none = (): Tally => ({ open: 0, responses: 0 });

function count(tally: Tally, isOpen: boolean, answers: number): void {
  tally.responses += answers;
  if (isOpen) tally.open += answers;
}

/**
 * Counts answers by whether they are open.
 * @example
 * const answers = new OpenCounts();
 * answers.add('detractor', 20_605, true);
 * answers.add('detractor', 20_598, false);
 * answers.add('promoter', 20_605, false);
 * const { asOf, detractors, weeks } = answers.result(20_605);
 * asOf; // => '2026-06-01'
 * detractors; // => { open: 1, responses: 2 }
 * weeks.map(({ week, open, responses }) => [week, open, responses]); // => [[0, 1, 1], [1, 0, 1]]
 */
export class OpenCounts {
  private readonly all = none();
  private readonly detractors = none();
  private readonly undated = none();
  /** The detractors of each day. */
  private readonly days = new Map<number, Tally>();

  /**
   * @param day since 1970-01-01; NaN where it is not known
   * @param answers that are alike
   */
  add(category: Category, day: number, isOpen: boolean, answers = 1): void {
    count(this.all, isOpen, answers);
    if (category !== 'detractor') return;
    count(this.detractors, isOpen, answers);
    if (Number.isNaN(day)) {
      count(this.undated, isOpen, answers);
      return;
    }
    const tally = this.days.get(day) ?? none();
    this.days.set(day, tally);
    count(tally, isOpen, answers);
  }

  /** @param asOf the day that ages are counted back from, since 1970-01-01; not finite where no answer has a date */
  result(asOf: number): OpenAnswers {
    const weeks = new Map<number, Tally>();
    const outside = { ...this.undated };
    for (const [day, tally] of this.days) {
      const week = Math.floor((asOf - day) / WEEK);
      const into = week < 0 ? outside : (weeks.get(week) ?? none());
      into.open += tally.open;
      into.responses += tally.responses;
      if (week >= 0) weeks.set(week, into);
    }
    const isDated = Number.isFinite(asOf);
    return {
      all: { ...this.all },
      detractors: { ...this.detractors },
      asOf: isDated ? dayText(asOf) : null,
      weeks: [...weeks]
        .sort(([a], [b]) => a - b)
        .map(([week, tally]) => ({
          week,
          from: dayText(asOf - WEEK * week - WEEK + 1),
          to: dayText(asOf - WEEK * week),
          ...tally,
        })),
      outside,
    };
  }
}
