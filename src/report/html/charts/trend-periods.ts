// The names of periods under a trend: those that have room, evenly.
import type { Drawing } from '../drawing.js';
import { SMALL_SIZE } from '../ink.js';
import { type Label, label, Rooms } from '../label.js';
import { element, type Markup } from '../markup.js';
import { ONLY_NARROW, ONLY_WIDE, type Stage } from '../stage.js';
import { pixelsOf } from '../text-width.js';
import { type Frame, PLOT_BOTTOM } from './trend-frame.js';

/** Between names, in pixels. */
const GAP = 12;

/** The names of periods, fewer in the narrow column. */
export function periodLabels(periods: readonly string[], frame: Frame, { stage }: Drawing): Markup[] {
  const narrow = namedAt(stage.narrow, periods, frame, stage);
  const wide = namedAt(stage.wide, periods, frame, stage);
  const draw = (labels: readonly Label[]) => labels.map((given) => label(stage, given));
  if (narrow.length === wide.length) return draw(narrow);
  return [element('g', ONLY_NARROW, draw(narrow)), element('g', ONLY_WIDE, draw(wide))];
}

function namedAt(width: number, periods: readonly string[], { x, from, to }: Frame, stage: Stage): Label[] {
  const longest = Math.max(0, ...periods.map((period) => pixelsOf(period, SMALL_SIZE)));
  const each = ((to - from) * width) / periods.length;
  const step = Math.max(1, Math.ceil((longest + GAP) / each));
  const rooms = new Rooms(stage, 0, PLOT_BOTTOM + 30);
  return periods.flatMap((text, i) => {
    if (i % step !== 0) return [];
    const middle: Label = {
      text,
      share: x(i),
      y: PLOT_BOTTOM + 18,
      anchor: 'middle',
      size: SMALL_SIZE,
      dim: true,
    };
    const placed = rooms.place([middle], [width]);
    return placed === undefined ? [] : [placed];
  });
}
