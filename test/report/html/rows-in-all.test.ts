import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mostRows } from '../../../src/report/html/rows-in-all.js';
import type { Page } from '../../../src/report/page.js';
import { demo } from './demo-page.js';

function pageOf(sizes: readonly number[]): Page {
  const figures = sizes.map((size) => ({
    description: '',
    table: { columns: [], rows: Array.from({ length: size }, () => []) },
  }));
  return { ...demo.page, parts: [{ name: 'segments', heading: '', lead: [], figures, notes: [] }] };
}

it('leaves all tables whole that have room, and never lists more than 1,200 rows', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 3000 }), { minLength: 1, maxLength: 12 }), (sizes) => {
      const most = mostRows(pageOf(sizes));
      const listed = sizes.map((size) => Math.min(size, most)).reduce((a, b) => a + b);
      expect(listed).toBeLessThanOrEqual(1200);
      const all = sizes.reduce((a, b) => a + b);
      if (all <= 1200) expect(listed).toBe(all);
      else expect(listed).toBeGreaterThan(1200 - sizes.length);
    }),
  );
});
