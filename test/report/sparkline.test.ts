import { expect, it } from 'vitest';
import { drawSparkline, sparklinesOf } from '../../src/report/sparkline.js';

const LINE = { series: [0, 10, 20, 30, 40, 50, 60], scale: [0, 60] } as const;

it('draws each figure as high as it is on the scale', () => {
  expect(drawSparkline(LINE)).toBe('▁▂▃▄▅▆▇');
  expect(drawSparkline({ series: [0, 60], scale: [-60, 120] })).toBe('▃▅');
});

it('leaves a gap for what is not known', () => {
  expect(drawSparkline({ series: [null, 0, null, 70], scale: [0, 70] })).toBe(' ▁ ▇');
});

it('keeps to the scale', () => {
  expect(drawSparkline({ series: [-100, 100], scale: [0, 70] })).toBe('▁▇');
  expect(drawSparkline({ series: [5, 5], scale: [5, 5] })).toBe('▄▄');
});

it('shows the latest where there is no room for all, and says so', () => {
  expect(drawSparkline(LINE, 'unicode', 7)).toBe('▁▂▃▄▅▆▇');
  expect(drawSparkline(LINE, 'unicode', 5)).toBe('…▄▅▆▇');
});

it('has as many levels in ASCII', () => {
  expect(drawSparkline(LINE, 'ascii')).toBe('_-~=+*#');
  expect(drawSparkline(LINE, 'ascii', 6)).toBe('...+*#');
});

it('sets series that are compared on one scale', () => {
  const lines = sparklinesOf([
    [0, 20],
    [null, 70],
  ]);
  expect(lines.map(({ scale }) => scale)).toEqual([
    [0, 70],
    [0, 70],
  ]);
  expect(lines.map((line) => drawSparkline(line))).toEqual(['▁▃', ' ▇']);
});

it('does not make news of a few points', () => {
  expect(drawSparkline(sparklinesOf([[30, 32]])[0]!)).toBe('▃▅');
  expect(drawSparkline(sparklinesOf([[30, 30]])[0]!)).toBe('▄▄');
});

it('draws gaps alone where nothing is known', () => {
  expect(drawSparkline(sparklinesOf([[null, null]])[0]!)).toBe('  ');
});
