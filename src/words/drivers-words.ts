// What nps drivers says to people, as typed functions.
import type { DriverTests } from '../core/drivers.js';
import type { LeftOutColumn } from '../core/left-out.js';
import type { RatingPlace } from '../core/rating-place.js';
import type { Scale } from '../core/scale.js';

/** The answers that ratings are compared by. */
export interface CompleteWords {
  readonly responses: number;
  /** Answers in all. */
  readonly answered: number;
  /** Of those with all ratings; null is not told. */
  readonly nps: number | null;
  readonly ratings: number;
}

export interface DriversWords {
  /** "What goes with the NPS" */
  title(scale: Scale | undefined): string;
  /** "3,870 of 4,298 answers have all 10 ratings, their NPS is +30. R² 0.41." */
  complete(answers: CompleteWords, rSquared: number | null, scale: Scale | undefined): string;
  /** "The ratings correlate 0.38 on average, so their order is firmer than their weights." */
  halo(meanCorrelation: number): string;
  /** Nothing goes with the NPS. */
  nothing(tests: DriverTests, scale: Scale | undefined): string;
  /** All answers are of one category. */
  readonly oneCategory: string;
  readonly headings: Readonly<
    Record<
      | 'rating'
      | 'weight'
      | 'effect'
      | 'correlation'
      | 'mean'
      | 'responses'
      | 'place'
      | 'segments'
      | 'explained'
      | 'values'
      | 'worst'
      | 'best'
      | 'nps'
      | 'leverage'
      | 'mark',
      string
    >
  >;
  /** A weight in percent with its sign: "46%". */
  weight(share: number | null): string;
  /** "41% to 51%" */
  bounds(low: number, high: number): string;
  /** "6.2" */
  mean(mean: number): string;
  correlation(correlation: number | null): string;
  /** "matters most, rated lowest" */
  place(place: RatingPlace): string;
  readonly marks: Readonly<Record<'turns' | 'chance' | 'hidden', string>>;
  /** "other (7)" */
  others(count: number): string;
  readonly legend: {
    weight(ratings: number): string;
    readonly effect: string;
    /** When a finding is called chance. */
    chance(tests: DriverTests): string;
    readonly turns: string;
    readonly explained: string;
    readonly leverage: string;
    readonly scales: string;
    readonly notCause: string;
    hiddenRatings(minN: number, responses: number): string;
    hidden(minN: number): string;
    readonly weighted: string;
  };
  /** Which columns were not looked at, and why. */
  leftOut(columns: readonly LeftOutColumn[]): string;
}
