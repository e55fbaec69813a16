// --benchmark and --benchmark-file: the NPS against figures that others published.
import * as z from 'zod';
import { type Benchmark, compareWithBenchmark } from '../../core/benchmark.js';
import type { Tally } from '../../core/tally.js';
import type { Table } from '../../report/report.js';
import type { ResponseOptions } from '../options/types.js';
import { cliError } from '../problems.js';
import { percentOf, pValueText } from '../views/shared.js';
import { readJson, readNumber, readRows } from './small-file.js';

interface NamedBenchmark extends Benchmark {
  name: string;
}

/** One comparison with a benchmark, as it stands in a result. */
interface BenchmarkResult {
  name: string;
  nps: number;
  responses: number | null;
  difference: number | null;
  interval: { method: string; level: number; low: number; high: number } | null;
  pValue: number | null;
  significant: boolean | null;
  assumption: 'mix' | 'largest-variance' | 'constant';
}

const percent = numberBetween(0, 100);
const schema = z.array(
  z.object({
    name: z.string('is missing').min(1, 'is missing'),
    nps: numberBetween(-100, 100),
    n: z.int('is not a whole number').min(1, 'is below 1').optional(),
    promoters: percent.optional(),
    detractors: percent.optional(),
  }),
);

function numberBetween(least: number, most: number) {
  const range = `is not between ${least} and ${most}`;
  return z.number('is not a number').min(least, range).max(most, range);
}

/** Published shares are rounded, and so is the NPS made of them. */
const ROUNDING = 1.5;

/** What the benchmarks of the options say of an NPS, as data and as a table. */
export interface Benchmarked {
  results: BenchmarkResult[];
  table: Table;
  /** What the words in the table mean. */
  legend: string[];
}

/** Compares with all benchmarks that the options name. @throws NpsError on a file that is not as it should be */
export async function compareWithAll(
  tally: Tally,
  { benchmark, benchmarkFile, confidence }: ResponseOptions,
): Promise<Benchmarked> {
  const benchmarks: NamedBenchmark[] = [];
  if (benchmark !== undefined) benchmarks.push({ name: 'benchmark', nps: benchmark });
  if (benchmarkFile !== undefined) benchmarks.push(...(await readBenchmarks(benchmarkFile)));
  const results = benchmarks.map((each) => {
    const { name, nps, responses = null } = each;
    return { name, nps, responses, ...compareWithBenchmark(tally, each, confidence / 100) };
  });
  return { results, table: tableOf(results, confidence), legend: legendOf(results) };
}

async function readBenchmarks(path: string): Promise<NamedBenchmark[]> {
  const json = (await readJson(path)) ?? (await rowsOfCsv(path));
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const [{ path: place, message: what }] = parsed.error.issues as [z.core.$ZodIssue];
    const [index, name] = place;
    const record = index === undefined ? undefined : Number(index) + 1;
    const key = name === undefined ? undefined : String(name);
    throw cliError({ kind: 'wrong-benchmark', file: path, record, key, what });
  }
  if (parsed.data.length === 0) throw cliError({ kind: 'no-benchmarks', file: path });
  return parsed.data.map(({ name, nps, n, promoters, detractors }, i) => {
    if ((promoters === undefined) !== (detractors === undefined)) {
      throw cliError({ kind: 'half-a-mix', file: path, record: i + 1 });
    }
    if (promoters === undefined || detractors === undefined) return { name, nps, responses: n };
    if (promoters + detractors > 100 + ROUNDING || Math.abs(promoters - detractors - nps) > ROUNDING) {
      const shares = { promoters, detractors, nps };
      throw cliError({ kind: 'mix-contradicts-nps', file: path, record: i + 1, ...shares });
    }
    return { name, nps, responses: n, mix: { promoters: promoters / 100, detractors: detractors / 100 } };
  });
}

async function rowsOfCsv(path: string): Promise<object[]> {
  const rows = await readRows(path, ['name', 'nps'], ['n', 'promoters', 'detractors']);
  return rows.map(({ name, record, ...numbers }) => {
    const cells = Object.entries(numbers).filter(([, cell]) => cell !== '');
    const values = cells.map(([key, cell]) => {
      const value = readNumber(String(cell));
      if (Number.isNaN(value))
        throw cliError({ kind: 'benchmark-not-a-number', file: path, record, key, value: String(cell) });
      return [key, value] as const;
    });
    return { name, ...Object.fromEntries(values) };
  });
}

/** What stands beside a benchmark that says less than a sample would. */
const MARKS: Record<BenchmarkResult['assumption'], string> = {
  mix: '',
  'largest-variance': 'n only',
  constant: 'exact',
};

function legendOf(results: readonly BenchmarkResult[]): string[] {
  const isAny = (wanted: BenchmarkResult['assumption']) =>
    results.some(({ assumption }) => assumption === wanted);
  const isUntested = results.some(({ difference, pValue }) => difference !== null && pValue === null);
  return [
    ...(isAny('largest-variance')
      ? ['n only: as varied as its NPS allows, so the result is at least this certain']
      : []),
    ...(isAny('constant') ? ['exact: taken as exact, its number of answers not being known'] : []),
    ...(isUntested ? ['not tested: fewer than 10 responses, here or there'] : []),
  ];
}

function tableOf(results: readonly BenchmarkResult[], confidence: number): Table {
  return {
    columns: [
      { title: 'benchmark', kind: 'text' },
      { title: 'NPS', kind: 'nps' },
      { title: 'n', kind: 'count', drop: 3 },
      { title: 'difference', kind: 'points' },
      { title: `${percentOf(confidence)} CI`, kind: 'interval' },
      { title: 'p', kind: 'text', drop: 2 },
      { title: '', kind: 'mark', drop: 1 },
    ],
    rows: results.map(({ name, nps, responses, difference, interval, pValue, assumption }) => [
      name,
      nps,
      responses,
      difference,
      interval && ([interval.low, interval.high] as const),
      pValueText(pValue),
      MARKS[assumption],
    ]),
  };
}
