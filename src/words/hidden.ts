// What is said where nothing can be shown.
import { formatCount } from '../report/numbers.js';

/** That all figures are withheld. */
export function hiddenFigures(minN: number): string {
  return `hidden: fewer than ${formatCount(minN)} responses`;
}

/** That a breakdown is withheld as a whole. */
export function hiddenLine(by: readonly string[], minN = 0): string {
  const name = by.map((column) => column.trim()).join(' × ');
  return `by ${name}: all hidden, no segment of ${formatCount(minN)} or more responses can be shown`;
}
