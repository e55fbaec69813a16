// What nps init says.
import type { Interval } from '../core/interval.js';
import type { Scale } from '../core/scale.js';
import type { Text } from '../report/report.js';

export interface InitWords {
  written(file: string): string;
  readonly headings: Readonly<Record<'setting' | 'value', string>>;
  readonly check: string;
  /** "+29 (95% CI +26 to +31, n = 4,298)" */
  figures(nps: number, confidence: number, bounds: Interval, responses: number): string;
  /** What is told where the check does not pass. */
  setWhen(file: string, figures: string): string;
  /** What to call the check: "NPS"; "net score" with another scale. */
  measure(scale: Scale | undefined): string;
  nps(figures: string, scale: Scale | undefined): string;
  passes(scale: Scale | undefined): string;
  /** A configuration further up does not hold here any longer. */
  hides(config: string): string;
  next(command: string): Text;
}
