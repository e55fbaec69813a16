// --benchmark and --benchmark-file: the NPS against figures that others published.
import * as z from 'zod';
import { type Benchmark, compareWithBenchmark } from '../../core/benchmark.js';
import { NpsError } from '../../core/errors.js';
import type { BenchmarkResult } from '../../core/results.js';
import type { Tally } from '../../core/tally.js';
import { quote } from '../../input/cells/quote.js';
import type { ResponseOptions } from '../options/options.js';
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
  const hint =
    'give a name and an nps from -100 to 100, and where they are known n (answers), promoters and detractors (percent)';
  if (!parsed.success) {
    const [{ path: place, message }] = parsed.error.issues as [z.core.$ZodIssue];
    const [index, key] = place;
    const words = key === undefined ? `: ${message}` : `: ${String(key)} ${message}`;
    throw new NpsError(
      'bad-value',
      `${path}${index === undefined ? '' : `, record ${Number(index) + 1}`}${words}`,
      { hint },
    );
  }
  if (parsed.data.length === 0) throw new NpsError('bad-value', `${path} holds no benchmarks`, { hint });
  return parsed.data.map(({ name, nps, n, promoters, detractors }, i) => {
    if ((promoters === undefined) !== (detractors === undefined)) {
      throw new NpsError('bad-value', `${path}, record ${i + 1}: promoters and detractors go together`);
    }
    if (promoters === undefined || detractors === undefined) return { name, nps, responses: n };
    if (promoters + detractors > 100 + ROUNDING || Math.abs(promoters - detractors - nps) > ROUNDING) {
      throw new NpsError(
        'bad-value',
        `${path}, record ${i + 1}: ${promoters} % promoters and ${detractors} % detractors do not give an NPS of ${nps}`,
      );
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
        throw new NpsError(
          'bad-value',
          `${path}, record ${record}: ${key} is ${quote(String(cell))}, not a number`,
        );
      return [key, value] as const;
    });
    return { name, ...Object.fromEntries(values) };
  });
}
