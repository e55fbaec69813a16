// What the reader finds wrong with JSON: its syntax, or that it has no rows.

/** What is wrong at a position of a JSON text. */
export type JsonFault =
  /** Something else than what is expected. */
  | { readonly what: 'unexpected'; readonly wanted: string }
  /** A line ends inside a string. */
  | { readonly what: 'open-string' }
  | { readonly what: 'too-deep'; readonly limit: number }
  /** A key that its object has already. */
  | { readonly what: 'key-twice'; readonly key: string }
  /** A value that is no object, or no list, while all others are. */
  | { readonly what: 'not-a-row'; readonly wanted: 'object' | 'list' }
  /** The text ends in the middle of a value. */
  | { readonly what: 'ends' }
  /** A value that is longer than a record may be: `limit` in bytes. */
  | { readonly what: 'too-large'; readonly limit: number };

/** Why a text has no rows. */
export type NoJsonRows =
  /** A list of numbers or words. */
  | { readonly why: 'values' }
  /** A document without a list of objects or lists; `format`: one that is known. */
  | { readonly why: 'no-list'; readonly format?: 'geojson' | 'result' }
  /** A document with several lists, and the user did not choose. */
  | { readonly why: 'several-lists'; readonly lists: readonly string[] }
  /** The list that the user named does not exist. */
  | { readonly why: 'unknown-list'; readonly lists: readonly string[] };

/** What is wrong with JSON. */
export type JsonProblem =
  /** The place, from 1, without a record where it is in none. `excerpt` is the line, and `at` the position in it, from 0. */
  | {
      readonly kind: 'damaged-json';
      readonly place: { readonly file: string; readonly record: number | undefined; readonly line: number };
      readonly fault: JsonFault;
      readonly excerpt: { readonly text: string; readonly at: number };
    }
  | ({
      readonly kind: 'no-json-rows';
      readonly file: string;
      readonly sheet: string | undefined;
    } & NoJsonRows);
