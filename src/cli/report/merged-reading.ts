// The requests of several parts as one: their keys side by side, and to each part its own view of what was read.
import type { Batch } from '../../core/batch.js';
import { DAY, type KeyText } from '../../input/columns/keys.js';
import type { SurveyedColumn } from '../../input/columns/surveyed-column.js';
import type { Reading, ReadOptions } from '../../input/options.js';
import { inputError } from '../../input/problems.js';
import type { ResponseOptions } from '../options/types.js';
import type { Watch } from '../responses/collect.js';
import type { Taker } from '../responses/read-into.js';

/** What a part asks for, and where it gets its answer. */
export interface PartRequest {
  readonly options: ResponseOptions;
  readonly accumulators: readonly Taker[];
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: unknown) => void;
}

/** With more groups it is faster to look at rows one by one. */
const MOST_COMBINATIONS = 8000;
/** Groups of a column that is read in a way of its own, such as by quartiles. */
const BINS = 5;

type Breakdown = string | readonly KeyText[];

/** A request, and where its breakdowns are among those of all. */
interface Share {
  readonly request: PartRequest;
  /** Indexes into `by` of the batches. */
  places: readonly number[];
  /** It cannot be read: it has been told so. */
  isOut: boolean;
  /** It looks at the column of comments, or at the one of dates. */
  hasComment: boolean;
  hasDate: boolean;
}

/** It takes batches as an accumulator does, and gives each part its own. */
export class MergedReading {
  readonly options: ResponseOptions;
  private readonly shares: readonly Share[];
  private readonly by: Breakdown[] = [];
  /** The place of each different breakdown. */
  private readonly places = new Map<string, number>();
  private readonly tolerant: boolean[] = [];

  /** @param isLeftOut whether a part that finds this has only to be left out */
  constructor(
    requests: readonly PartRequest[],
    watch: Watch,
    private readonly isLeftOut: (error: unknown) => boolean,
  ) {
    this.shares = requests.map((request) => ({
      request,
      places: [],
      isOut: false,
      hasComment: request.options.comment !== undefined,
      hasDate: request.options.date !== undefined,
    }));
    const asked = requests.map(({ options }) => options);
    const [first] = asked;
    const limits = asked.flatMap(({ maxSegments }) => maxSegments ?? []);
    const listener = asked.map((options) => options.listener).find((one) => one !== undefined);
    const invited = asked.map((options) => options.invited).find((one) => one !== undefined);
    this.options = {
      ...first!,
      ...watch,
      by: [],
      choose: (columns, file) => this.choose(columns, file),
      dates: false,
      records: false,
      unquoted: asked.some(({ unquoted }) => unquoted === true),
      // Who needs a date finds the others among the answers without one.
      dated: asked.every(({ dated }) => dated === true),
      ...(limits.length > 0 && { maxSegments: Math.max(...limits) }),
      ...(invited !== undefined && { invited }),
      ...(listener && { listener }),
    };
  }

  add(batch: Batch): void {
    const { known } = batch;
    for (const { request, places, isOut } of this.shares) {
      if (isOut) continue;
      const own = sliceOf(batch, places);
      for (const accumulator of request.accumulators)
        if (known === undefined || this.isFor(accumulator, places, known)) accumulator.add(own);
    }
  }

  /** Of answers that come twice each looks at the batch that knows its breakdowns, without any at the first. */
  private isFor({ breakdowns }: Taker, places: readonly number[], known: readonly number[]): boolean {
    const wanted = breakdowns === undefined ? places : breakdowns.map((index) => places[index]!);
    const [first] = wanted;
    return first === undefined ? !this.isOfDays(known) : known.includes(first);
  }

  private isOfDays(known: readonly number[]): boolean {
    return known.length > 0 && known.every((place) => this.days.includes(place));
  }

  /** Gives each part what was read, as far as it asked for it. */
  answer(reading: Reading): void {
    for (const share of this.shares) {
      const { request, places, isOut, hasComment, hasDate } = share;
      if (isOut) continue;
      const { by: _, comment, date, ...others } = reading.columns;
      const by = places.map((place) => reading.by[place]!);
      request.resolve({
        ...reading,
        by,
        byText: places.map((place) => reading.byText[place]!),
        columns: {
          ...others,
          ...(by.length > 0 && { by: by.flat() }),
          ...(hasComment && comment !== undefined && { comment }),
          ...(hasDate && date !== undefined && { date }),
        },
      });
    }
  }

  private choose(
    columns: readonly SurveyedColumn[],
    file: string,
  ): ReturnType<ReadOptions['choose'] & object> {
    let comment: string | undefined;
    let date: string | undefined;
    for (const share of this.shares) {
      const { options, reject } = share.request;
      try {
        const { by = [], ...chosen } = options.choose?.(columns, file) ?? {};
        const wanted: readonly Breakdown[] = [...(options.by ?? []), ...by];
        if (wanted.some(asksDay)) rejectDayless(columns, file, options);
        share.places = wanted.map((one) => this.placeOf(one, options.tolerantKeys === true));
        comment ??= chosen.comment;
        date ??= chosen.date;
        share.hasComment ||= chosen.comment !== undefined;
        share.hasDate ||= chosen.date !== undefined;
      } catch (error) {
        if (!this.isLeftOut(error)) throw error;
        share.isOut = true;
        reject(error);
      }
    }
    const some = (key: 'dates' | 'records') =>
      this.shares.some(({ request, isOut }) => !isOut && request.options[key] === true);
    return {
      by: this.by,
      // Rows are looked at one by one for these: not for a part that is left out.
      dates: some('dates'),
      records: some('records'),
      tolerantKeys: this.tolerant,
      ...(this.areDaysApart() && { apart: this.days }),
      ...(this.combinations(columns) > MOST_COMBINATIONS && { aggregate: false }),
      ...(comment !== undefined && { comment }),
      ...(date !== undefined && { date }),
    };
  }

  /** The breakdowns by day alone, which nobody wants with others. */
  private get days(): readonly number[] {
    return [...this.by.keys()].filter((place) => asksDay(this.by[place]!));
  }

  private areDaysApart(): boolean {
    const { days } = this;
    if (days.length === 0 || days.length === this.by.length) return false;
    return this.shares.every(({ request: { accumulators }, places }) =>
      accumulators.every(({ breakdowns = places.keys() }) => {
        const wanted = [...breakdowns].map((index) => days.includes(places[index]!));
        return wanted.every((isDay) => isDay === wanted[0]);
      }),
    );
  }

  /** How many groups all columns would have together, as far as the first rows show it. */
  private combinations(columns: readonly SurveyedColumn[]): number {
    const sizes = new Map(columns.map(({ column, values }) => [column, values.length + 1]));
    const keys = new Set(this.by.flatMap((breakdown) => (typeof breakdown === 'string' ? [] : breakdown)));
    return [...keys].reduce(
      (product, key) => product * (typeof key === 'string' ? (sizes.get(key) ?? BINS) : 1),
      1,
    );
  }

  private placeOf(breakdown: Breakdown, isTolerant: boolean): number {
    const name = `${isTolerant} ${typeof breakdown === 'string' ? breakdown : JSON.stringify(breakdown.map(String))}`;
    const known = this.places.get(name);
    if (known !== undefined) return known;
    this.places.set(name, this.by.length);
    this.tolerant.push(isTolerant);
    return this.by.push(breakdown) - 1;
  }
}

const asksDay = (breakdown: Breakdown) => typeof breakdown !== 'string' && breakdown.includes(DAY);

/** @throws NpsError `unknown-column` where no column says when an answer was given */
function rejectDayless(columns: readonly SurveyedColumn[], file: string, { date }: ReadOptions): void {
  if (date === undefined && !columns.some(({ mayTellWhen }) => mayTellWhen))
    throw inputError({ kind: 'no-date-column', file });
}

/** The batch with some of its breakdowns. */
function sliceOf(batch: Batch, places: readonly number[]): Batch {
  const { unanswered } = batch;
  return {
    ...batch,
    by: places.map((place) => batch.by[place]!),
    ...(unanswered && { unanswered: { ...unanswered, by: places.map((place) => unanswered.by[place]) } }),
  };
}
