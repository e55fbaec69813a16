// Why we read texts as we do that others read otherwise.

export const STRAY =
  'A quote within a field is text to all but csv-parse, which refuses it without relax_quotes.';

export const BEFORE_QUOTE =
  'RFC 4180 makes spaces a part of the field, so that its quote is within it; DuckDB leaves them out, csv-parse refuses the quote.';

export const BLANKS =
  'Nobody means blanks there. They are left out, as PapaParse does, and DuckDB where they are spaces, and that is told; Python keeps them, csv-parse refuses them.';

export const TEXT_AFTER =
  'What was meant cannot be known. Python leaves the quote out and goes on, as rust-csv does; we stop and show the place.';

export const UNCLOSED =
  'Python takes the rest of the file for one field, and a lost quote would hide all rows after it.';

export const LONE_CR =
  'A CR alone ends records where all of them end so; among line feeds it would cut a field in two.';

export const MIXED =
  'Files that were put together have line ends of both kinds: each line ends where it ends.';

export const QUOTED_ENDS =
  'In quotes a line end is text, whatever ends the records; DuckDB refuses one of another kind.';

export const BLANK = 'A line of white space holds no answer; DuckDB takes it for a row with too few fields.';
