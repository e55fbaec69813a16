// How the NPS compares with what others published: a table, what its words mean, the records for CSV.
import type { BenchmarkResult } from '../../core/results.js';
import type { Legend, ReportTable, TidyRecords } from '../../report/report.js';
import type { Words } from '../../words/words.js';

/** What --benchmark calls its own, which has no name. */
const UNNAMED = 'benchmark';

/** The benchmarks, one a row; no table without any. */
export function benchmarkTables(
  benchmarks: readonly BenchmarkResult[] | undefined,
  confidence: number,
  { benchmarks: { headings, marks }, figures }: Words,
): ReportTable[] {
  if (benchmarks === undefined) return [];
  return [
    {
      columns: [
        { title: headings.name, kind: 'text' },
        { title: headings.nps, kind: 'nps' },
        { title: headings.responses, kind: 'count' },
        { title: headings.difference, kind: 'points' },
        { title: figures.confidence(confidence), kind: 'interval', drop: 1 },
        { title: headings.pValue, kind: 'words', drop: 2 },
        { title: '', name: headings.mark, kind: 'mark' },
      ],
      rows: benchmarks.map(({ name, nps, responses, difference, interval, pValue, assumption }) => [
        name === UNNAMED ? headings.name : name,
        nps,
        responses,
        difference,
        interval && ([interval.low, interval.high] as const),
        figures.pValue(pValue),
        marks[assumption],
      ]),
    },
  ];
}

/** What the marks mean, as far as they occur. */
export function benchmarkLegend(
  benchmarks: readonly BenchmarkResult[] = [],
  { benchmarks: { headings, legend } }: Words,
): Legend[] {
  const isAny = (wanted: BenchmarkResult['assumption']) =>
    benchmarks.some(({ assumption }) => assumption === wanted);
  const isUntested = benchmarks.some(({ difference, pValue }) => difference !== null && pValue === null);
  return [
    ...(isAny('largest-variance') ? [{ legend: legend['largest-variance'] }] : []),
    ...(isAny('constant') ? [{ legend: legend.constant }] : []),
    ...(isUntested ? [{ legend: legend.untested, of: headings.pValue }] : []),
  ];
}

/** One record a benchmark; none without any. */
export function benchmarkRecords(benchmarks: readonly BenchmarkResult[] = []): TidyRecords {
  return {
    header: [
      'benchmark',
      'nps',
      'responses',
      'difference',
      'difference_ci_low',
      'difference_ci_high',
      'p_value',
      'significant',
      'assumption',
    ],
    rows: benchmarks.map(
      ({ name, nps, responses, difference, interval, pValue, significant, assumption }) => [
        name,
        nps,
        responses,
        difference,
        interval?.low ?? null,
        interval?.high ?? null,
        pValue,
        significant,
        assumption,
      ],
    ),
  };
}
