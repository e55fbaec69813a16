// The NPS itself, large, and under it where it is in its interval on the whole scale.
import type { NumberChart } from '../../page.js';
import type { Drawing, Picture } from '../drawing.js';
import { ACCENT, AGAINST, GRID, SMALL_SIZE, ZERO } from '../ink.js';
import { type Label, label, Rooms } from '../label.js';
import { element, type Markup } from '../markup.js';
import { shareOf } from '../scale.js';
import { along } from '../stage.js';

const NUMBER_SIZE = 92;
/** The line on which the number is, and the middle of the scale, in pixels from above. */
const NUMBER_Y = 72;
const SCALE_Y = 118;
const TICKS_Y = SCALE_Y + 26;
/** All of the NPS there are; the ends have room for half a dot. */
const WHOLE = { low: -103, high: 103 };
const TICKS = [-100, 0, 100];

/** The number chart. */
export function drawNumber({ nps, interval, goal }: NumberChart, { stage, figures }: Drawing): Picture {
  const x = (value: number) => along(stage, shareOf(WHOLE, value));
  const rooms = new Rooms(stage, 0, TICKS_Y + 20);
  const labels: Markup[] = [];
  const put = (given: Label) => {
    if (rooms.place([given]) !== undefined) labels.push(label(stage, given));
  };
  const tickLabel = (value: number, y: number, text = figures.nps(value)): Label => ({
    text,
    share: shareOf(WHOLE, value),
    y,
    anchor: value < -60 ? 'start' : value > 60 ? 'end' : 'middle',
    size: SMALL_SIZE,
  });
  if (goal !== undefined) put(tickLabel(goal.nps, SCALE_Y - 16, `${goal.name} ${figures.nps(goal.nps)}`));
  for (const tick of TICKS) put({ ...tickLabel(tick, TICKS_Y), dim: true });
  return {
    height: TICKS_Y + 6,
    content: [
      element(
        'text',
        { y: NUMBER_Y, 'font-size': NUMBER_SIZE, 'font-weight': 700, 'letter-spacing': '-0.03em', x: -4 },
        figures.nps(nps),
      ),
      element('line', { x1: '0', x2: along(stage, 1), y1: SCALE_Y, y2: SCALE_Y, ...GRID, 'stroke-width': 2 }),
      ...TICKS.map((tick) =>
        element('line', {
          x1: x(tick),
          x2: x(tick),
          y1: SCALE_Y - 7,
          y2: SCALE_Y + 7,
          ...(tick === 0 ? ZERO : GRID),
        }),
      ),
      ...(goal === undefined
        ? []
        : [
            element('line', {
              x1: x(goal.nps),
              x2: x(goal.nps),
              y1: SCALE_Y - 12,
              y2: SCALE_Y + 9,
              ...AGAINST,
            }),
          ]),
      ...(interval === null
        ? []
        : [
            element('line', {
              x1: x(interval[0]),
              x2: x(interval[1]),
              y1: SCALE_Y,
              y2: SCALE_Y,
              stroke: ACCENT,
              'stroke-opacity': 0.4,
              'stroke-width': 12,
            }),
          ]),
      element('line', {
        x1: x(nps),
        x2: x(nps),
        y1: SCALE_Y - 11,
        y2: SCALE_Y + 11,
        stroke: ACCENT,
        'stroke-width': 3,
      }),
      ...labels,
    ],
  };
}
