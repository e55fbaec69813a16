// The languages that reports are written in.

/** By their codes in ISO 639-1, English first. */
export const LANGUAGES = ['en', 'fr', 'ro', 'es', 'de', 'pt', 'it', 'nl'] as const;

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];
