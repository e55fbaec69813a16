// --benchmark and --benchmark-file: the NPS against figures that others published.
import * as z from 'zod';
import { type Benchmark, compareWithBenchmark } from '../../core/benchmark.js';
import type { BenchmarkResult } from '../../core/results.js';
import type { Tally } from '../../core/tally.js';
import type { ResponseOptions } from '../options/types.js';
import { cliError } from '../problems.js';
import { readJson, readNumber, readRows } from './small-file.js';

interface NamedBenchmark extends Benchmark {
  name: string;
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

/** The NPS against each benchmark that the options name. */
export type Benchmarked = readonly BenchmarkResult[];

/** Compares with all benchmarks that the options name. @throws NpsError on a file that is not as it should be */
export async function compareWithAll(
  tally: Tally,
  { benchmark, benchmarkFile, confidence }: ResponseOptions,
): Promise<Benchmarked> {
  const benchmarks: NamedBenchmark[] = [];
  if (benchmark !== undefined) benchmarks.push({ name: 'benchmark', nps: benchmark });
  if (benchmarkFile !== undefined) benchmarks.push(...(await readBenchmarks(benchmarkFile)));
  return benchmarks.map((each) => {
    const { name, nps, responses = null } = each;
    return { name, nps, responses, ...compareWithBenchmark(tally, each, confidence / 100) };
  });
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
    if (n === undefined && Math.abs(nps) === 100) {
      const what = `is ${nps} without n, which a single answer of another kind refutes`;
      throw cliError({ kind: 'wrong-benchmark', file: path, record: i + 1, key: 'nps', what });
    }
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
