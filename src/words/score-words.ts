// What nps score says.

export interface ScoreWords {
  readonly categories: Readonly<Record<'promoters' | 'passives' | 'detractors', string>>;
  /** What tells the categories apart where there is room for one character. */
  readonly letters: Readonly<Record<'promoters' | 'passives' | 'detractors', string>>;
  readonly headings: Readonly<Record<'category' | 'scores' | 'share', string>>;
  readonly answer: string;
  readonly count: string;
}
