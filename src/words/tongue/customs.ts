// What is peculiar to a language, as data: what Intl does not know, or does not know as the trade writes it.

/** A noun as it is said of one, and as it is said of more. */
export type Noun = readonly [one: string, more: string];

export interface Customs {
  /** As BCP 47 has it; Intl gives its separators, its plurals, its months. */
  readonly language: string;
  /** Between what is named and what is said of it; ": " unless given. */
  readonly colon?: string;
  /** Between two bounds: " à ". */
  readonly to: string;
  /** Around what is quoted. */
  readonly quotes: readonly [open: string, close: string];
  /** In the place of the sign that Intl writes after a share, with the space before it. */
  readonly percent?: string;
  /** A preposition between a number of some plural category and its noun: Romanian "20 de puncte". */
  readonly linked?: { readonly category: Intl.LDMLPluralRule; of(noun: string): string };
  /** What Intl writes of a day, mended where it is not as people write it: "1er avr. 2026". */
  mended?(day: string): string;
  /** "2026-W23" → "S23 2026", "2026-Q2" → "T2 2026". */
  week(week: number, year: number): string;
  quarter(quarter: number, year: number): string;
  readonly nouns: {
    readonly day: Noun;
  };
}
