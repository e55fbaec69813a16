// What the texts of some options may be: the command line and the configuration file keep to the same.

/** Percent: from the first to under the second. */
export const PERCENTAGE = [50, 100] as const;

/** Whether a number can be a confidence or a power in percent. */
export function isPercentage(value: number): boolean {
  return value >= PERCENTAGE[0] && value < PERCENTAGE[1];
}

/** The percentage that 0.95 or 95% is meant for; undefined where it is none from 50 to under 100. */
export function likelyPercent(text: string): number | undefined {
  return [Number((Number(text) * 100).toPrecision(12)), Number(text.replace(/\s*%$/, ''))].find(isPercentage);
}

/** One printable character other than a quote, a tab, or one of the two ways to write a tab in a shell. */
export const DELIMITER = /^(?:tab|\\t|[\t !#-~])$/;

/** The character that a text which fits {@link DELIMITER} is for. */
export function delimiterCalled(text: string): string {
  return text === 'tab' || text === '\\t' ? '\t' : text;
}

/** How a scale and its bands are written, for editors of the configuration; core says what is wrong with them. */
export const SCALE = /^\s*\d{1,3}\s*[-–—−]\s*\d{1,3}\s*$/;
export const BANDS = /^[^,;]+[,;][^,;]+[,;][^,;]+$/;

/** The file that a project keeps its configuration in; the other is its package.json, under "nps". */
export const CONFIG_FILE = 'nps.config.json';
