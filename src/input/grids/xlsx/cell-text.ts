// One cell of a sheet as text, by what its type and its number format say.
import type { FormatKind } from './number-format.js';
import { type DaySystem, numberText } from './number-text.js';
import { PartFault } from './part-fault.js';
import { type TextPool, unescaped } from './text-pool.js';

/** What the cells of a workbook need to be read. */
export interface CellContext {
  readonly texts: TextPool;
  /** By the style that a cell names. */
  readonly formats: readonly FormatKind[];
  readonly system: DaySystem;
}

/** A cell as the sheet has it. */
export interface RawCell {
  /** Its name, for messages. */
  readonly name: string;
  readonly type: string | undefined;
  readonly style: string | undefined;
  /** What its `v` holds, or its own text. */
  readonly value: string;
}

/**
 * Errors such as `#N/A` stay what they are: no number, and a text that says why.
 * @throws PartFault where it names a shared text that is not there
 */
export function cellText({ name, type, style, value }: RawCell, context: CellContext): string {
  switch (type) {
    case undefined:
    case 'n':
      return numberText(value, formatOf(style, context), context.system);
    case 's': {
      const index = Number(value);
      const { texts } = context;
      if (Number.isInteger(index) && index >= 0 && index < texts.count) return texts.at(index);
      throw new PartFault({ what: 'no-text', cell: name, index: value, of: texts.count });
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
