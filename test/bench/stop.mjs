// @ts-check

/** Ends the benchmark with a message for people instead of a stack trace. */
export class Stop extends Error {}
