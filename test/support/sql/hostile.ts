// Names and texts that mean harm, or are only unusual.

const BOTH = [
  `'`,
  `''`,
  `"`,
  '""',
  '`',
  '``',
  `a'b"c\`d`,
  `'; DROP TABLE responses; --`,
  `"; DROP TABLE responses; --`,
  '`; DROP TABLE responses; --',
  `x' OR '1'='1`,
  'a -- b',
  'a /* b',
  '*/ a',
  '# a',
  '\\',
  `\\'`,
  '\\"',
  'a\\',
  '$$',
  '$1 ?',
  ':name %s {0}',
  'été – naïve',
  '日本語',
  'I ♥ NPS 🎉',
  'ﬀ ﬁ',
  ' a b ',
  'SELECT',
  "l'Île; a.b",
  '=1+1',
] as const;

/** Each as the name of a column. */
export const HOSTILE_NAMES: readonly string[] = BOTH;

/** Each as a text in a cell and in a condition; texts with line breaks too. */
export const HOSTILE_VALUES: readonly string[] = [
  ...BOTH.slice(0, 26).map((text) => text.trim()),
  'a\nb',
  'a\tb',
  'a\rb',
  '\u{1}',
];
