// What errors of the reader say to a program.

/** The error as a program gets it: every error that reading throws passes here once. */
export function inWords(error: unknown): unknown {
  return error;
}
