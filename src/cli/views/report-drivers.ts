// What goes with the NPS on a page: ratings by how much they matter and how they are rated, and the columns of segments.
import type { RatingDriver } from '../../core/drivers.js';
import type { DriversResult } from '../../core/results.js';
import type { PageFigure, PagePart, QuadrantChart } from '../../report/page.js';
import type { ReportTable } from '../../report/report.js';
import { driversView } from './drivers.js';
import { computedPart, notesOf, type PartContext } from './report-parts.js';

/** The ends of usual scales of ratings. */
const SCALES = [5, 7, 10, 100];
/** With fewer ratings there is no middle to part them by. */
const LEAST = 3;

export function driversPart(drivers: DriversResult, context: PartContext): PagePart {
  const { paged, words } = context;
  const { report } = words;
  const { minN } = paged.options;
  const hidesRatings = minN !== null && drivers.responses < minN;
  const view = driversView({ ...computedPart(paged, drivers), hidesRatings, top: undefined }, words);
  const found = [...drivers.drivers, ...drivers.categories].filter(({ significant }) => significant);
  return {
    name: 'drivers',
    heading:
      drivers.tests.count === 0
        ? words.drivers.title(paged.scale)
        : report.headings.drivers(
            found.map(({ column }) => column),
            paged.scale,
          ),
    lead: view.lead ?? [],
    figures: view.tables.map((table, i) =>
      i === 0 && drivers.drivers.length > 0
        ? ratingFigure(drivers.drivers, table, context)
        : { description: report.descriptions.table(table.rows.length), table },
    ),
    notes: notesOf(view.footer, context),
  };
}

function ratingFigure(
  drivers: readonly RatingDriver[],
  table: ReportTable,
  { words: { report } }: PartContext,
): PageFigure {
  const [first] = drivers;
  const weighed = drivers.filter(({ share }) => share !== null);
  return {
    description: report.descriptions.drivers(first!.column, first!.share ?? 0),
    ...(weighed.length >= LEAST && { chart: quadrant(weighed, report.chart) }),
    table,
  };
}

/** Means are seen as parts of the smallest usual scale that holds them all. */
function quadrant(
  drivers: readonly RatingDriver[],
  { axes, fields }: PartContext['words']['report']['chart'],
): QuadrantChart {
  const most = Math.max(...drivers.map(({ mean }) => mean));
  const top = SCALES.find((end) => most <= end) ?? most;
  const points = drivers.map(({ column, share, mean }) => ({
    name: column,
    weight: Math.abs(share!),
    rated: Math.min(1, Math.max(0, mean / top)),
  }));
  const middle = (of: (point: (typeof points)[number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return {
    kind: 'quadrant',
    points,
    axes,
    middle: { weight: middle(({ weight }) => weight), rated: middle(({ rated }) => rated) },
    fields,
  };
}
