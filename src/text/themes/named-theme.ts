// A theme that somebody named, as the theme file has it.

/** A name with what people write who mean it. */
export interface NamedTheme {
  readonly name: string;
  /** Words, phrases (`too expensive`) and beginnings of words (`cost*`). */
  readonly patterns: readonly string[];
}
