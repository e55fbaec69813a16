// What is wrong with files to write.
import type { FileFault } from '../input/bytes/file-fault.js';

export type OutputProblem =
  /** `file` is undefined for standard output. */
  | { readonly kind: 'unwritable'; readonly file: string | undefined; readonly fault: FileFault }
  | { readonly kind: 'output-is-input'; readonly file: string }
  /** `-` instead of a file that is no report. */
  | { readonly kind: 'file-wanted'; readonly flag: '--rejects' | '--output'; readonly example: string }
  | { readonly kind: 'output-twice'; readonly file: string }
  | { readonly kind: 'output-exists'; readonly file: string };
