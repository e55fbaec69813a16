// The kinds of what is masked in texts, apart from the patterns, which only those load who mask.

/** What is masked. */
export const REDACTED_KINDS = ['email', 'phone', 'card', 'iban', 'id', 'ip', 'link'] as const;
/** One of {@link REDACTED_KINDS}. */
export type RedactedKind = (typeof REDACTED_KINDS)[number];
