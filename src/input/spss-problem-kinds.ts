// What the reader finds wrong with SPSS system files.

/** What shows that a file is damaged; places are in bytes, from 0. */
export type SpssFault =
  /** It ends before its dictionary does. */
  | { readonly found: 'cut-dictionary' }
  /** Its cases end in the middle of one, or before all that it says it has were met; `cases` were whole. */
  | { readonly found: 'cut-cases'; readonly cases: number; readonly stated: number | undefined }
  /** A number in its header that no such file has. */
  | { readonly found: 'header'; readonly field: 'layout' | 'compression' | 'bias'; readonly value: number }
  | { readonly found: 'record'; readonly at: number; readonly type: number }
  /** A count or a length that cannot be right. */
  | { readonly found: 'count'; readonly at: number; readonly value: number }
  | { readonly found: 'no-variables' }
  /** More variables than a table may have columns, more labels than are kept, or a case that is too long. */
  | { readonly found: 'too-many'; readonly what: 'variables' | 'labels' | 'bytes'; readonly limit: number }
  /** The parts of a long text are not those that its width needs. */
  | { readonly found: 'string-parts'; readonly variable: string }
  /** The table of its packed blocks does not agree with itself or with the file. */
  | { readonly found: 'block-table' }
  /** A packed block, from 1, cannot be unpacked, or gives another number of bytes than the file says. */
  | { readonly found: 'block'; readonly block: number };

/** What is wrong with an SPSS system file. */
export type SpssProblem =
  | { readonly kind: 'spss-damaged'; readonly file: string; readonly fault: SpssFault }
  /** Its text is in an encoding that cannot be read. */
  | { readonly kind: 'spss-encoding'; readonly file: string; readonly encoding: string }
  /** It does not say its encoding, and holds a text that is not UTF-8: the first byte that shows it. */
  | { readonly kind: 'spss-no-encoding'; readonly file: string; readonly byte: number };
