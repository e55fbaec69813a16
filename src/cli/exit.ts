/** Exit codes; `manual/facts.ts` says what they mean. 130, interrupted, is the shell's. */
export const EXIT = { ok: 0, checkFailed: 1, input: 2, defect: 3 } as const;
