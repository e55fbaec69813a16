// What the reader finds wrong with conditions.

/** Where a condition was given: in an option, or elsewhere, as people call the places. */
export type ConditionOrigin =
  | { readonly option: 'where' | 'before' | 'after' | 'rate' | 'open' }
  | { readonly places: readonly string[] };

/**
 * A condition that asks for a value which its column never has; `seen` are some that it has. `instead` are the conditions
 * that would say what is probably meant: the same in another case, or the span of time that the value names.
 */
export interface NeverOccurs {
  readonly origin: ConditionOrigin;
  readonly text: string;
  readonly value: string;
  readonly column: string;
  readonly seen: readonly string[];
  /** No row at all meets the condition. */
  readonly noRow?: true;
  readonly instead?: {
    readonly why: 'case' | 'span';
    readonly texts: readonly string[];
  };
  /** Values of the condition that never occur either, and are not told. */
  readonly more?: number;
}

/** Cells that a condition compares with a number, or with a date, and that are none. */
export interface NotCompared {
  readonly origin: ConditionOrigin;
  readonly text: string;
  readonly column: string;
  readonly wanted: 'number' | 'date';
  /** The currency, or %, of the numbers that can be compared. */
  readonly unit?: string | undefined;
}

/** What is wrong with a condition. */
export type ConditionProblem =
  | { readonly kind: 'no-condition'; readonly origin: ConditionOrigin; readonly text: string }
  /** A condition with < or >, and a value that has no order. */
  | {
      readonly kind: 'no-order';
      readonly origin: ConditionOrigin;
      readonly text: string;
      readonly value: string;
    }
  /** A value that can mean two things in its column; `instead` are the conditions that say which. */
  | {
      readonly kind: 'unclear-value';
      readonly origin: ConditionOrigin;
      readonly text: string;
      readonly value: string;
      readonly column: string;
      readonly why: 'value-order' | 'value-sign' | 'in-percent' | 'no-percent' | 'units' | 'number-or-date';
      readonly instead: readonly string[];
    }
  /** A comparison that no cell of its column can meet; without `examples` where cells are not shown. */
  | ({
      readonly kind: 'nothing-compared';
      readonly files: readonly string[];
      readonly examples: readonly string[];
    } & NotCompared)
  | ({ readonly kind: 'value-never-occurs' } & NeverOccurs);
