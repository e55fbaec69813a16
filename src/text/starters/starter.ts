// What the starters have for each theme.

/** The themes that most surveys have, in the order in which they are printed. */
export const STARTER_THEMES = [
  'price',
  'quality',
  'service',
  'delivery',
  'usability',
  'reliability',
  'support',
  'staff',
] as const;

/** For each theme its name in the language, a colon, and its words and phrases with commas between them. */
export type Starter = Readonly<Record<(typeof STARTER_THEMES)[number], string>>;
