// What core finds wrong with what it is given, as data.
import type { Metric } from './metrics.js';
import type { Bands, Range, Scale } from './scale.js';

/** What is wrong at one character of an expectation; `found` is that character, undefined at the end of the text. */
export type ExpectationFault =
  | {
      readonly fault: 'expected';
      readonly wanted: 'a metric' | 'a column' | 'a number' | ', or ]';
      readonly found: string | undefined;
    }
  | { readonly fault: 'unknown-metric'; readonly word: string }
  | { readonly fault: 'column-twice'; readonly column: string }
  /** `each` is the text that selects each value of the column. */
  | { readonly fault: 'no-value'; readonly found: string | undefined; readonly each: string }
  | { readonly fault: 'unclosed-quote' }
  | { readonly fault: 'stray-backslash' }
  /** `instead` is the text with the operator that was meant. */
  | {
      readonly fault: 'no-operator';
      readonly found: string | undefined;
      readonly instead: string | undefined;
    }
  /** `isNumber`: the number itself seems to go on. */
  | { readonly fault: 'more-follows'; readonly found: string | undefined; readonly isNumber: boolean }
  /** In the unit in which it is written. */
  | {
      readonly fault: 'out-of-range';
      readonly metric: Metric;
      readonly least: number;
      readonly most: number;
    }
  | { readonly fault: 'not-whole'; readonly metric: Metric }
  /** It is of all rows: no column selects among them. */
  | { readonly fault: 'takes-no-selection'; readonly metric: Metric }
  /** It is of a goal, which is named in brackets; `instead` is the text that asks for each. */
  | { readonly fault: 'needs-goal'; readonly metric: Metric; readonly instead: string }
  /** An age is compared in one way; `instead` is the text with an operator that it takes. */
  | { readonly fault: 'other-operator'; readonly metric: Metric; readonly instead: string }
  /** `instead` is the text with the unit. */
  | { readonly fault: 'needs-days'; readonly instead: string }
  /** `instead` is the text with the sign; `share` is the number as a fraction and the text that this would be. */
  | {
      readonly fault: 'needs-percent';
      readonly metric: Metric;
      readonly instead: string;
      readonly share: { readonly number: string; readonly instead: string } | undefined;
    }
  /** `scale` is that of the answers, where it is not that of an NPS. */
  | {
      readonly fault: 'takes-no-percent';
      readonly metric: Metric;
      readonly instead: string;
      readonly scale?: Scale;
    };

export type ExpectationProblem = ExpectationFault & {
  readonly kind: 'expectation';
  readonly text: string;
  /** Where the text is: "--expect", "nps.config.json: checks[0].expect". */
  readonly origin: string;
  /** The character, from 0. */
  readonly at: number;
};

/** What is wrong with a scale or its bands. Texts are as they are typed; `instead` is what was probably meant. */
export type ScaleFault =
  | { readonly fault: 'no-scale'; readonly text: string }
  /** The higher end is first. */
  | { readonly fault: 'wrong-scale'; readonly text: string; readonly why: 'down'; readonly instead: string }
  /** It goes beyond 100. */
  | { readonly fault: 'wrong-scale'; readonly text: string; readonly why: 'high' }
  /** Fewer than three, or more than eleven. */
  | {
      readonly fault: 'wrong-scale';
      readonly text: string;
      readonly why: 'answers';
      readonly answers: number;
    }
  /** `bands` is an example. */
  | { readonly fault: 'no-bands'; readonly scale: string; readonly bands: string }
  /** Not three ranges. */
  | { readonly fault: 'not-three-bands'; readonly text: string }
  /** They do not follow each other without gap or overlap. */
  | { readonly fault: 'wrong-bands'; readonly text: string; readonly instead: string | undefined }
  /** They do not begin or end where the scale does; `instead` are those that do. */
  | {
      readonly fault: 'other-ends';
      readonly scale: Range;
      readonly bands: Bands;
      readonly instead: string | undefined;
    };

/** What an error of core is about: the `problem` of its {@link NpsError}. */
export type CoreProblem =
  | ExpectationProblem
  | (ScaleFault & { readonly kind: 'scale' })
  /** A breakdown has more groups than are allowed. */
  | { readonly kind: 'too-many-groups'; readonly limit: number }
  /** A target that is not above 0; null is the value of blank cells. */
  | {
      readonly kind: 'target-not-positive';
      readonly variable: string;
      readonly value: string | null;
      readonly target: number;
    }
  /** `other` is another variable, whose targets have another total. */
  | {
      readonly kind: 'targets-do-not-sum';
      readonly variable: string;
      readonly total: number;
      readonly other: { readonly variable: string; readonly total: number } | undefined;
    }
  | {
      readonly kind: 'targets-cannot-be-met';
      readonly variables: readonly string[];
      readonly rounds: number;
    };
