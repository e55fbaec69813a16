// What the reader finds wrong with SPSS system files.

/** How a file is damaged; positions are in bytes, from 0. */
export type SpssFault =
  /** It ends before its dictionary does. */
  | { readonly found: 'cut-dictionary' }
  /** It ends in the middle of a case, or before the stated number of cases; `cases` were complete. */
  | { readonly found: 'cut-cases'; readonly cases: number; readonly stated: number | undefined }
  /** A number in its header is not valid. */
  | { readonly found: 'header'; readonly field: 'layout' | 'compression' | 'bias'; readonly value: number }
  | { readonly found: 'record'; readonly at: number; readonly type: number }
  /** A count or a length is impossible. */
  | { readonly found: 'count'; readonly at: number; readonly value: number }
  | { readonly found: 'no-variables' }
  /** It has too many variables or labels, or too long a case. */
  | { readonly found: 'too-many'; readonly what: 'variables' | 'labels' | 'bytes'; readonly limit: number }
  /** The parts of a long text do not add up to its width. */
  | { readonly found: 'string-parts'; readonly variable: string }
  /** The table of packed blocks contradicts itself or the file. */
  | { readonly found: 'block-table' }
  /** A packed block, numbered from 1, cannot be unpacked, or unpacks to another size than the file says. */
  | { readonly found: 'block'; readonly block: number };

/** What is wrong with an SPSS system file. */
export type SpssProblem =
  | { readonly kind: 'spss-damaged'; readonly file: string; readonly fault: SpssFault }
  /** Its text is in an encoding that cannot be read. */
  | { readonly kind: 'spss-encoding'; readonly file: string; readonly encoding: string }
  /** It states no encoding and has a text that is not UTF-8; `byte` is the first that shows it. */
  | { readonly kind: 'spss-no-encoding'; readonly file: string; readonly byte: number };
