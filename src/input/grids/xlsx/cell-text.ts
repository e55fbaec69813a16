// One cell of a sheet as text, by what its type and its number format say.
import type { FormatKind } from './number-format.js';
import { type DaySystem, numberText } from './number-text.js';
import { type TextPool, unescaped } from './text-pool.js';

/** What the cells of a workbook need to be read. */
export interface CellContext {
  readonly texts: TextPool;
  /** By the style that a cell names. */
  readonly formats: readonly FormatKind[];
  readonly system: DaySystem;
}

/**
 * Errors such as `#N/A` stay what they are: no number, and a text that says why.
 * @param value what the `v` of the cell holds, or its own text
 * @param type its attribute `t`
 * @param style its attribute `s`
 * @returns undefined where it names a shared text that is not there
 */
export function cellText(
  value: string,
  type: string | undefined,
  style: string | undefined,
  context: CellContext,
): string | undefined {
  switch (type) {
    case undefined:
    case 'n':
      return numberText(value, formatOf(style, context), context.system);
    case 's': {
      const index = Number(value);
      const { texts } = context;
      return Number.isInteger(index) && index >= 0 && index < texts.count ? texts.at(index) : undefined;
    }
    case 'b':
      return value.trim() === '1' ? 'true' : 'false';
    case 'd':
      return isoText(value.trim());
    case 'e':
      return value.trim();
    case 'inlineStr':
      return value;
    default:
      return unescaped(value);
  }
}

function formatOf(style: string | undefined, { formats }: CellContext): FormatKind {
  return style === undefined ? (formats[0] ?? 'number') : (formats[Number(style)] ?? 'number');
}

/** `2026-04-01T00:00:00.000` as days and moments are written. */
function isoText(text: string): string {
  const [, day, time, zone] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)[.\d]*(Z|[+-]\d\d:\d\d)?)?$/.exec(text) ?? [];
  if (day === undefined) return text;
  return time === undefined ? day : `${day} ${time.length === 5 ? `${time}:00` : time}${zone ?? ''}`;
}
