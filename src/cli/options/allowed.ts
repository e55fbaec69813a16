// What the values of options may be: the command line and the configuration file keep to the same.

export const DATE_ORDERS = ['DMY', 'MDY'] as const;
export const SCALES = ['0-10', '1-10'] as const;
export const FRACTIONS = ['reject', 'floor'] as const;
export const INTERVAL_METHODS = ['adjusted-wald', 'score', 'wald'] as const;

/** Whole numbers from the first to the second. */
export const HEADER_ROWS = [0, 100] as const;
export const SKIP_LINES = [0, 1_000_000] as const;

/** Percent: from the first to under the second. */
export const CONFIDENCE = [50, 100] as const;

/** One printable character other than a quote, a tab, or one of the two ways to write a tab in a shell. */
export const DELIMITER = /^(?:tab|\\t|[\t !#-~])$/;

/** The character that a text which fits {@link DELIMITER} stands for. */
export function delimiterCalled(text: string): string {
  return text === 'tab' || text === '\\t' ? '\t' : text;
}

/** The percentage that 0.95 or 95% stands for; undefined where it is none from 50 to under 100. */
export function likelyPercent(text: string): number | undefined {
  return [Number((Number(text) * 100).toPrecision(12)), Number(text.replace(/\s*%$/, ''))].find(
    (percent) => percent >= CONFIDENCE[0] && percent < CONFIDENCE[1],
  );
}
