// What is read at random: a family of texts, each of which is read in several ways that must agree.

/** Whole numbers from 0 to below a number. */
export type Random = (below: number) => number;

/** A text that is read in two ways, or ends in what no reader should end in. */
export interface Difference {
  /** What was compared. */
  readonly way: string;
  /** The text, and what else finds it again. */
  readonly text: string;
  /** What was to be, and what was found; or the fault. */
  readonly told: string;
}

/** A family that was opened. */
export interface Opened {
  /**
   * Draws a text, or some that are cheaper together, and reads them.
   * @param left seconds that are left
   */
  readonly read: (random: Random, left: number) => Promise<Outcome> | Outcome;
  readonly close?: () => void | Promise<void>;
}

export interface Outcome {
  readonly texts: number;
  readonly differences: readonly Difference[];
}

export interface Family {
  /** Its part of the time, beside those of the others. */
  readonly share: number;
  /** @returns why it cannot be read here, where it cannot */
  readonly open: () => Promise<Opened | string>;
}
