// A cell of a sheet as text, by its type and its number format.
import type { FormatKind } from './number-format.js';
import { type DaySystem, numberText } from './number-text.js';
import { type TextPool, unescaped } from './text-pool.js';

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly texts: TextPool;
  /** The kind of number format, by style. */
  readonly formats: readonly FormatKind[];
  readonly system: DaySystem;
}

/**
 * The text of a cell. Errors such as `#N/A` stay texts.
 * @param value the content of its `v`, or its inline text
 * @param type its attribute `t`
 * @param style its attribute `s`
 * @returns undefined where it refers to a shared text that does not exist
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

/** `2026-04-01T00:00:00.000` as a day or a time. */
function isoText(text: string): string {
  const [, day, time, zone] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)[.\d]*(Z|[+-]\d\d:\d\d)?)?$/.exec(text) ?? [];
  if (day === undefined) return text;
  return time === undefined ? day : `${day} ${time.length === 5 ? `${time}:00` : time}${zone ?? ''}`;
}
