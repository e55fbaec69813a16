/** Exit codes; the README has the same table. 130, interrupted, is the shell's. */
export const EXIT = { ok: 0, checkFailed: 1, input: 2, defect: 3 } as const;
