// What things add to or take from the NPS: bars from zero to both sides, with their intervals.
import type { ImpactChart } from '../../page.js';
import type { Drawing, Picture } from '../drawing.js';
import { BAD, GOOD } from '../ink.js';
import type { Markup } from '../markup.js';
import { path } from '../stage.js';
import { plotted } from './plots.js';
import { drawnOf, layOut } from './rows.js';

const TOP = 24;
const BAR = 11;
/** Half the height of the ends of an interval. */
const END = 3.5;

/** The impact chart. */
export function drawImpacts(chart: ImpactChart, drawing: Drawing): Picture {
  const { figures, words } = drawing;
  const { rows, gap } = drawnOf(chart.rows, words.notDrawn);
  const layout = layOut(
    rows.map(({ name, points, mark, beside }) => ({
      name,
      mark,
      figure: figures.points(points),
      beside: [beside].flat().map(figures.text),
    })),
    chart.headings ?? [],
    TOP,
    gap,
    drawing,
  );
  const draw = (x: (points: number) => string): Markup[] => {
    const bars = (isGood: boolean) =>
      rows
        .map(({ points }, i) =>
          points !== 0 && points > 0 === isGood
            ? `M${x(0)} ${layout.middles[i]! - BAR / 2}H${x(points)}v${BAR}H${x(0)}z`
            : '',
        )
        .join('');
    const whiskers = rows.map(({ interval }, i) => {
      const y = layout.middles[i]!;
      if (interval === null) return '';
      const [low, high] = interval.map(x);
      return `M${low} ${y}H${high}M${low} ${y - END}v${2 * END}M${high} ${y - END}v${2 * END}`;
    });
    return [
      ...filled(bars(true), GOOD),
      ...filled(bars(false), BAD),
      ...filled(whiskers.join(''), { stroke: 'currentColor', 'stroke-width': 1.25, fill: 'none' }),
    ];
  };
  const known = [0, ...rows.flatMap(({ points, interval }) => [points, ...(interval ?? [])])];
  return {
    height: layout.height,
    content: [...layout.content, ...plotted(known, undefined, layout, TOP, drawing, draw)],
  };
}

function filled(d: string, attributes: Parameters<typeof path>[1]): Markup[] {
  return d === '' ? [] : [path(d, attributes)];
}
