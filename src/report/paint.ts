// Tones as colours. Chalk is only loaded when there is colour to print.
import type { Span } from './report.js';

/** How many colours a terminal knows: none, 16, 256, all. */
export type ColorLevel = 0 | 1 | 2 | 3;

/** Puts a tone on a text, or leaves it as it is. */
export type Paint = (text: string, tone: Span['tone']) => string;

/** The paint for a level that somebody else has settled: chalk's own guess would miss NO_COLOR and read argv. */
export async function loadPaint(level: ColorLevel): Promise<Paint> {
  if (level === 0) return (text) => text;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  const tones = {
    strong: chalk.bold,
    dim: chalk.dim,
    good: chalk.green,
    bad: chalk.red,
    warn: chalk.yellow,
  };
  return (text, tone) => (tone === undefined || text === '' ? text : tones[tone](text));
}
