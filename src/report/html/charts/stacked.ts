// Shares as bars made of parts, each named where it is.
import type { ReportTable, Shade, StackedChart } from '../../report.js';
import type { Drawing, Picture } from '../drawing.js';
import { BAD, GOOD, NEUTRAL } from '../ink.js';
import { type Label, label } from '../label.js';
import { type Attributes, element, type Markup } from '../markup.js';
import { along, type Stage } from '../stage.js';
import { pixelsOf } from '../text-width.js';

/** What a shade is in colour. */
export const SHADES: Readonly<Record<Shade, Attributes>> = { dense: GOOD, medium: NEUTRAL, light: BAD };

const NAME_Y = 12;
const SHARE_Y = 31;
const SHARE_SIZE = 17;
const BAR = 26;
/** From the bar of a row to the next one's, where there are several. */
const PITCH = BAR + 24;
/** Between labels, and between parts, in pixels. */
const GAP = 10;
const SEAM = 1.5;

/** The stacked bars; the first has the names, the others what their row is called. */
export function drawStacked({ parts }: StackedChart, { rows }: ReportTable, drawing: Drawing): Picture {
  const { stage } = drawing;
  const lengths = (parts[0]?.values ?? []).map((_, row) => parts.map(({ values }) => values[row] ?? 0));
  const top = SHARE_Y + 8;
  return {
    height: top + PITCH * (lengths.length - 1) + BAR + 2,
    content: lengths.flatMap((shares, row) => {
      const y = top + row * PITCH;
      const name = rows[row]?.[0];
      return [
        ...(row === 0
          ? namesOf(parts, shares, drawing)
          : typeof name === 'string'
            ? [label(stage, { text: name, share: 0, y: y - 6, dim: true })]
            : []),
        ...shares.flatMap((share, i) => {
          if (share === 0) return [];
          const from = sumTo(shares, i);
          return [barOf(stage, from, share, y, SHADES[parts[i]!.shade])];
        }),
      ];
    }),
  };
}

function barOf(stage: Stage, from: number, share: number, y: number, fill: Attributes): Markup {
  return element('rect', {
    x: along(stage, from),
    y,
    width: along(stage, share),
    height: BAR,
    ...fill,
    stroke: stage.ground,
    'stroke-width': SEAM,
  });
}

/** Each over the beginning of its part, or as near as the others allow, so that none overlaps in the narrow column. */
function namesOf(
  parts: StackedChart['parts'],
  shares: readonly number[],
  { stage, figures }: Drawing,
): Markup[] {
  const texts = parts.map(({ name }, i) => ({ name, figure: figures.percent(shares[i]!) }));
  const widths = texts.map(
    ({ name, figure }) => (Math.max(pixelsOf(name, 12), pixelsOf(figure, SHARE_SIZE)) + GAP) / stage.narrow,
  );
  const starts = shares.map((_, i) => sumTo(shares, i));
  // From the right: none begins so late that those after it have no room.
  let end = 1 + GAP / stage.narrow;
  for (let i = starts.length - 1; i >= 0; i -= 1) {
    starts[i] = Math.max(0, Math.min(starts[i]!, end - widths[i]!));
    end = starts[i]!;
  }
  // From the left: none begins before the one before it has ended.
  let free = 0;
  for (const [i, start] of starts.entries()) {
    starts[i] = Math.max(start, free);
    free = starts[i]! + widths[i]!;
  }
  return texts.flatMap(({ name, figure }, i) => {
    const place: Omit<Label, 'text' | 'y'> = { share: starts[i]! };
    return [
      label(stage, { ...place, text: name, y: NAME_Y, dim: true }),
      label(stage, { ...place, text: figure, y: SHARE_Y, size: SHARE_SIZE, bold: true }),
    ];
  });
}

function sumTo(shares: readonly number[], index: number): number {
  return shares.slice(0, index).reduce((sum, share) => sum + share, 0);
}
