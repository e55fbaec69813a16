// Laws of the pictures: figures are where they belong, on one scale, and no text is over another.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../src/report/html/chart.js';
import { figuresOf } from '../../../src/report/html/figures.js';
import { boxOf, Rooms } from '../../../src/report/html/label.js';
import { element } from '../../../src/report/html/markup.js';
import { COLUMN, canvas, type Stage } from '../../../src/report/html/stage.js';
import { pixelsOf } from '../../../src/report/html/text-width.js';
import { USUAL_NUMERALS } from '../../../src/report/numerals.js';
import type { PageChart, PageFigure } from '../../../src/report/page.js';
import type { ReportTable } from '../../../src/report/report.js';
import { en } from '../../../src/words/en.js';
import { demo } from './demo-page.js';
import { all, type Node, named, parsed } from './reading.js';
import { weeks } from './stress-page.js';

const NO_TABLE: ReportTable = { columns: [], rows: [] };

/** A chart as it is drawn, in pixels of a canvas unless the stage is another. */
function drawn(chart: PageChart, table = NO_TABLE, stage: Stage = canvas(WIDTH)): Node {
  const figure: PageFigure = { description: '', chart, table };
  const drawing = { stage, figures: figuresOf(USUAL_NUMERALS), words: en.formats };
  return parsed(element('svg', {}, pictureOf(figure, drawing)!.content).html);
}

const WIDTH = 600;
const x = ({ attributes }: Node, key = 'x') => Number(attributes[key]);
const charts = demo.page.parts.flatMap(({ figures }) =>
  figures.flatMap(({ chart, table }) => (chart === undefined ? [] : [[chart.kind, chart, table] as const])),
);

/** The numbers of a path of a kind of step: all after an M, say. */
function steps(node: Node, step: string): number[] {
  return [...node.attributes.d!.matchAll(new RegExp(`${step}([-\\d.]+)`, 'g'))].map(([, number]) =>
    Number(number),
  );
}

describe.each(charts)('%s', (_, chart, table) => {
  it.each([
    ['the narrow column', COLUMN.narrow, 'wide'],
    ['the wide column', COLUMN.wide, 'narrow'],
  ])('has no text over another in %s', (_, width, hidden) => {
    const root = drawn(chart, table, COLUMN);
    const texts = visible(root, hidden).filter(({ name }) => name === 'text');
    const rooms = new Rooms({ ...COLUMN, narrow: width, wide: width }, -20, 5000);
    expect(texts.length).toBeGreaterThan(0);
    for (const { text: withTooltip, attributes, children } of texts) {
      const text = children.reduce((rest, { text }) => rest.replace(text, ''), withTooltip).trim();
      const box = boxOf({
        text,
        share: Number.parseFloat(attributes.x!) / 100 || 0,
        y: Number(attributes.y),
        dx: Number(attributes.dx ?? 0),
        anchor: (attributes['text-anchor'] as 'end') ?? 'start',
        // Names of two lines are close to each other.
        size: Number(attributes['font-size'] ?? 12) - 2,
      });
      if (Number(attributes['font-size']) > 20) continue;
      expect([text, rooms.isFree(box)]).toEqual([text, true]);
      rooms.take(box);
    }
  });

  it('has letters of 11 pixels or more', () => {
    for (const { attributes } of all(drawn(chart, table, COLUMN)))
      if (attributes['font-size'] !== undefined)
        expect(Number(attributes['font-size'])).toBeGreaterThanOrEqual(11);
  });

  it('has its look without styles', () => {
    for (const { attributes } of all(drawn(chart, table, COLUMN)))
      expect(attributes).not.toHaveProperty('style');
  });
});

/** What is shown in one of the columns: groups hand down where their text ends. */
function visible(node: Node, hidden: string, anchor?: string): Node[] {
  if (node.attributes.class === hidden) return [];
  const inherited = node.attributes['text-anchor'] ?? anchor;
  const self =
    inherited === undefined
      ? node
      : { ...node, attributes: { ...node.attributes, 'text-anchor': inherited } };
  return [
    self,
    ...node.children
      .filter(({ name }) => name !== 'title')
      .flatMap((child) => visible(child, hidden, inherited)),
  ];
}

describe('stacked', () => {
  it('fills the whole width, each part by its share', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 3, maxLength: 3 }), (counts) => {
        const sum = counts.reduce((a, b) => a + b);
        const shades = ['dense', 'medium', 'light'] as const;
        const parts = counts.map((count, i) => ({
          name: 'Passives',
          shade: shades[i]!,
          values: [count / sum],
        }));
        const bars = named(drawn({ kind: 'stacked', parts }), 'rect');
        for (const [i, bar] of bars.entries())
          expect(x(bar, 'width')).toBeCloseTo((WIDTH * counts[i]!) / sum, 1);
        const ends = bars.map((bar) => x(bar) + x(bar, 'width'));
        for (const [i, bar] of bars.slice(1).entries()) expect(x(bar)).toBeCloseTo(ends[i]!, 1);
        expect(ends.at(-1)).toBeCloseTo(WIDTH, 1);
      }),
    );
  });
});

describe('histogram', () => {
  it('has bars as high as their counts, on one line', () => {
    const [, chart, table] = charts.find(([kind]) => kind === 'histogram')!;
    const bars = named(drawn(chart, table), 'rect');
    const values = chart.kind === 'histogram' ? chart.values : [];
    const unit = x(bars.at(-1)!, 'height') / values.at(-1)!;
    bars.forEach((bar, i) => {
      expect(x(bar, 'height')).toBeCloseTo(values[i]! * unit, 1);
      expect(x(bar, 'y') + x(bar, 'height')).toBeCloseTo(x(bars[0]!, 'y') + x(bars[0]!, 'height'), 1);
    });
  });

  it('has every count in both columns', () => {
    const [, chart, table] = charts.find(([kind]) => kind === 'histogram')!;
    for (const hidden of ['wide', 'narrow']) {
      const texts = visible(drawn(chart, table, COLUMN), hidden).map(({ text }) => text);
      for (const count of ['12', '760', '1,100', '1,139']) expect(texts).toContain(count);
    }
  });
});

describe('dots', () => {
  const row = (low: number, nps: number, high: number, mark: '▲' | '▼' | null = null) => ({
    name: `${nps}`,
    value: [low, nps, high] as const,
    mark: mark && { text: mark },
    beside: 'n',
  });
  const dots = (rows: ReturnType<typeof row>[]) =>
    drawn({ kind: 'dots', reference: { nps: 10, name: 'overall' }, rows });

  it('are within their intervals, all on one linear scale', () => {
    const root = dots([row(-20, 0, 20), row(10, 30, 60), row(-50, -40, -10)]);
    const lines = named(root, 'path').find(({ attributes }) => attributes['stroke-width'] === '3')!;
    const [dot] = named(root, 'path').filter(({ attributes }) => attributes['stroke-linecap'] === 'round');
    const low = steps(lines, 'M');
    const high = steps(lines, 'H');
    const nps = steps(dot!, 'M');
    expect([low, nps, high].map(({ length }) => length)).toEqual([3, 3, 3]);
    const unit = (nps[1]! - nps[0]!) / 30;
    expect(unit).toBeGreaterThan(0);
    expect(nps[2]! - nps[0]!).toBeCloseTo(-40 * unit, 0);
    expect(low[0]! - nps[0]!).toBeCloseTo(-20 * unit, 0);
    expect(high[1]! - nps[1]!).toBeCloseTo(30 * unit, 0);
    // The reference is on the same scale.
    const reference = named(root, 'path').find(
      ({ attributes }) => attributes['stroke-dasharray'] !== undefined,
    )!;
    expect(steps(reference, 'M')[0]! - nps[0]!).toBeCloseTo(10 * unit, 0);
  });

  it('are filled, with a mark of another shape each way, only where they differ by more than chance', () => {
    const shapes = (root: Node) => named(root, 'polygon').map(({ attributes }) => attributes.points);
    const hollow = (root: Node) =>
      named(root, 'path').filter(({ attributes }) => attributes.stroke === '#fff');
    expect(shapes(dots([row(-20, 0, 20)]))).toEqual([]);
    expect(hollow(dots([row(-20, 0, 20)]))).toHaveLength(1);
    const [up, down] = [dots([row(-20, 0, 20, '▲')]), dots([row(-20, 0, 20, '▼')])];
    expect(hollow(up)).toEqual([]);
    expect(shapes(up)).toHaveLength(1);
    expect(shapes(up)).not.toEqual(shapes(down));
  });

  it('of hidden rows are words', () => {
    const root = drawn({
      kind: 'dots',
      reference: null,
      rows: [{ name: 'Cyprus', value: null, mark: null, beside: 'hidden' }],
    });
    const texts = named(root, 'text').map(({ text }) => text);
    expect(texts).toContain('hidden');
    expect(named(root, 'path').filter(({ attributes }) => attributes['stroke-linecap'] === 'round')).toEqual(
      [],
    );
  });

  it('of many rows are the first and the last, and how many are between them', () => {
    const rows = Array.from({ length: 100 }, (_, i) => row(40 - i, 45 - i, 50 - i));
    const texts = named(dots(rows), 'text').map(({ text }) => text);
    expect(texts).toContain('60 more between these');
    expect(texts).toContain('45');
    expect(texts).toContain('-54');
  });
});

describe('impacts', () => {
  it('go from zero, to the left where they take from the NPS, on one scale', () => {
    const row = (points: number) => ({ name: 'n', points, interval: null, mark: null, beside: '' });
    const root = drawn({ kind: 'impacts', rows: [row(-6), row(-3), row(4)] });
    const bars = named(root, 'path').filter(({ attributes }) => attributes.d!.endsWith('z'));
    const [good, bad] = bars.map((bar) => ({ zero: steps(bar, 'M'), end: steps(bar, 'H') }));
    const zero = good!.zero[0]!;
    expect(bad!.zero).toEqual([zero, zero]);
    const unit = (good!.end[0]! - zero) / 4;
    expect(bad!.end[0]! - zero).toBeCloseTo(-6 * unit, 0);
    expect(bad!.end[2]! - zero).toBeCloseTo(-3 * unit, 0);
  });
});

describe('trend', () => {
  const trend = (values: (readonly [number, number, number] | null)[]) =>
    drawn({
      kind: 'trend',
      periods: values.map((_, i) => `P${i}`),
      values,
      outside: [],
      marks: values.map(() => null),
    });

  it('has equal steps in time and one linear scale, the higher the more', () => {
    const root = trend([[-20, 0, 10], [0, 10, 30], null, [20, 40, 60]]);
    const [dots] = named(root, 'path').filter(({ attributes }) => attributes['stroke-linecap'] === 'round');
    const places = [...dots!.attributes.d!.matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, left, top]) => [
      Number(left),
      Number(top),
    ]);
    const [first, second, fourth] = places as [[number, number], [number, number], [number, number]];
    expect(fourth[0] - first[0]).toBeCloseTo(3 * (second[0] - first[0]), 1);
    expect(first[1] - fourth[1]).toBeCloseTo(4 * (first[1] - second[1]), 1);
    expect(first[1]).toBeGreaterThan(second[1]);
  });

  it('does not join periods over one that is not known', () => {
    const line = (values: (readonly [number, number, number] | null)[]) =>
      named(trend(values), 'path').filter(
        ({ attributes }) => attributes['stroke-linejoin'] === 'round' && attributes.d!.includes('L'),
      ).length;
    expect(line([[0, 1, 2], null, [0, 1, 2]])).toBe(0);
    expect(line([[0, 1, 2], [0, 1, 2], null])).toBe(1);
  });

  it('names the first, the last, the best and the worst period, the goal, the break and all lines', () => {
    const [, chart] = charts.find(([kind]) => kind === 'trend')!;
    for (const hidden of ['wide', 'narrow']) {
      const texts = visible(drawn(chart, NO_TABLE, COLUMN), hidden).map(({ text }) => text);
      for (const text of [
        '+22',
        '+38',
        '+19',
        'goal +35',
        'usual range',
        '3 months together',
        'level +23 → +34',
      ])
        expect(texts).toContain(text);
    }
  });

  it.each([1, 2, 59, 60, 61, 500])('draws %i periods', (count) => {
    const figure = weeks(count);
    const root = drawn(figure.chart!, NO_TABLE, COLUMN);
    expect(JSON.stringify(root)).not.toMatch(/NaN|Infinity|undefined/);
    const names = visible(root, 'wide').filter(({ name, text }) => name === 'text' && /^20\d\d-W/.test(text));
    expect(names.length).toBeGreaterThan(0);
    expect(names.reduce((sum, { text }) => sum + pixelsOf(text, 11), 0)).toBeLessThan(COLUMN.narrow);
  });

  it('of no known period has a scale and nothing on it', () => {
    expect(JSON.stringify(trend([null, null]))).not.toMatch(/NaN|Infinity/);
  });
});

describe('quadrant', () => {
  const fields = {
    highWeightLowRated: 'first',
    highWeightHighRated: '',
    lowWeightLowRated: '',
    lowWeightHighRated: '',
  };
  const quadrant = (points: readonly { name: string; weight: number; rated: number }[], stage?: Stage) =>
    drawn(
      {
        kind: 'quadrant',
        points,
        axes: { weight: 'w', rated: 'r' },
        middle: { weight: 0.2, rated: 0.7 },
        fields,
      },
      NO_TABLE,
      stage,
    );

  it('has what matters more above, what is rated higher on the right', () => {
    const circles = named(
      quadrant([
        { name: 'a', weight: 0.1, rated: 0.6 },
        { name: 'b', weight: 0.3, rated: 0.9 },
      ]),
      'circle',
    );
    expect(x(circles[1]!, 'cy')).toBeLessThan(x(circles[0]!, 'cy'));
    expect(x(circles[1]!, 'cx')).toBeGreaterThan(x(circles[0]!, 'cx'));
  });

  it('fills only what matters and is rated low', () => {
    const fill = (weight: number, rated: number) =>
      named(quadrant([{ name: 'a', weight, rated }]), 'circle')[0]!.attributes.fill;
    expect(fill(0.4, 0.5)).not.toBe('#fff');
    expect([fill(0.4, 0.9), fill(0.1, 0.5), fill(0.1, 0.9)]).toEqual(['#fff', '#fff', '#fff']);
  });

  it('never writes a name over another or over a point, wherever they are', () => {
    const point = fc.record({
      name: fc.constantFrom('checkout', 'delivery', 'product quality', 'app'),
      weight: fc.double({ min: 0, max: 1, noNaN: true }),
      rated: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 15 }), (points) => {
        const root = quadrant(points, COLUMN);
        for (const [width, hidden] of [
          [COLUMN.narrow, 'wide'],
          [COLUMN.wide, 'narrow'],
        ] as const) {
          const shown = visible(root, hidden);
          const rooms = new Rooms({ ...COLUMN, narrow: width, wide: width }, 0, 400);
          for (const { attributes } of shown.filter(({ name }) => name === 'circle')) {
            const [share, y] = [Number.parseFloat(attributes.cx!) / 100, Number(attributes.cy)];
            rooms.take({ share, left: -4, right: 4, top: y - 4, bottom: y + 4 });
          }
          for (const { text, attributes } of shown.filter(({ name }) => name === 'text')) {
            const box = boxOf({
              text,
              share: Number.parseFloat(attributes.x!) / 100,
              y: Number(attributes.y),
              dx: Number(attributes.dx ?? 0),
              anchor: (attributes['text-anchor'] as 'end') ?? 'start',
              size: Number(attributes['font-size'] ?? 12) - 0.1,
            });
            expect(rooms.isFree(box)).toBe(true);
            rooms.take(box);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
