// What is wrong with the configuration.

export type ConfigProblem =
  | { readonly kind: 'no-config-key'; readonly file: string; readonly key: string }
  | { readonly kind: 'empty-config'; readonly file: string }
  | { readonly kind: 'config-not-utf8'; readonly file: string }
  /** The first place where a file is not JSON; line and column from 1. */
  | {
      readonly kind: 'json-fault';
      readonly file: string;
      readonly line: number;
      readonly column: number;
      readonly what: string;
      readonly hint: string | undefined;
    }
  /** `path` in the file, "" for the whole. */
  | {
      readonly kind: 'unknown-config-key';
      readonly file: string;
      readonly path: string;
      readonly key: string;
      readonly keys: readonly string[];
    }
  | { readonly kind: 'missing-config-value'; readonly file: string; readonly path: string }
  /** `found` is the value as JSON; `what` is wrong with it. */
  | {
      readonly kind: 'wrong-config-value';
      readonly file: string;
      readonly path: string;
      readonly found: string | undefined;
      readonly what: string;
      readonly meant: WrongValueMeant | undefined;
    };

/** What may have been meant by a wrong value: the nearest of a few, or this number. */
export type WrongValueMeant =
  | { readonly text: string; readonly values: readonly string[] }
  | { readonly number: number };
