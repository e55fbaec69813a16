// Checks on a terminal: a line each, the figures below each other.
import { type Charset, inCharset } from './charset.js';
import { CHECK_MARKS, type ShownCheck } from './check-report.js';
import { escapeTerminal } from './escape.js';
import type { Span } from './report.js';
import { textWidth } from './width.js';

/** Longer names do not push the figures of all the others away. */
const LONGEST_ALIGNED = 44;

/** A line a check: mark, name, figure, what it rests on, and what is amiss. */
export function checkLines(checks: readonly ShownCheck[], charset: Charset): Span[][] {
  const widths = checks.map(({ name }) => textWidth(escapeTerminal(name)));
  const aligned = largest(widths.filter((width) => width <= LONGEST_ALIGNED));
  const figureWidth = largest(checks.map(({ found }) => textWidth(found)));
  const markWidth = largest(Object.values(CHECK_MARKS).map((mark) => inCharset(mark, charset).length));
  return checks.map((check, i) => {
    const { name, status, found, from, remark, advice } = check;
    const tone = toneOf(check);
    const gap = ' '.repeat(Math.max(0, aligned - widths[i]!) + 2 + figureWidth - textWidth(found));
    return [
      { text: `${inCharset(CHECK_MARKS[status], charset).padEnd(markWidth)} `, tone },
      { text: name },
      { text: `${gap}${found}`, tone: 'strong' },
      { text: from === '' ? '' : `  (${from})` },
      { text: remark === '' ? '' : `  ${remark}`, tone },
      { text: advice === '' ? '' : `  ${advice}` },
    ];
  });
}

/** Math.max takes some ten thousand numbers at a time, and there may be more checks. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function toneOf({ status, level }: ShownCheck): NonNullable<Span['tone']> {
  if (status === 'pass') return 'good';
  return level === 'warn' || status === 'insufficient' ? 'warn' : 'bad';
}
