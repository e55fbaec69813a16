// The parts of the benchmark that time nothing, and the meter; nothing here depends on how fast the machine is.
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { shell } from '../support/run.js';
import { bars } from './bars.mjs';
import { prepare, shapes } from './files.mjs';
import { CLOCK, gnuTime, measure, pythonHelper } from './meter.mjs';
import { npsWith } from './peers.mjs';
import { betweenMarkers, section } from './readme.mjs';
import { comparison } from './report.mjs';
import { Results } from './results.mjs';
import { inTurns, median } from './rounds.mjs';
import { markdownTable, plainTable } from './table.mjs';

describe('the command line', () => {
  const bench = (args: string) => shell(`node test/bench/bench.mjs ${args}`);

  it.each([
    ['--fast', "Unknown option '--fast'"],
    ['--runs 0', '--runs is a whole number from 1 to 100, not "0"'],
    ['--peers excel', '--peers: no "excel"; there are duckdb, miller,'],
    ['--peers none --dir package.json/files', /package\.json\/files cannot be used: /],
    ['--write --quick', '--write is for the full run'],
  ])('%s is an error', (args, message) => {
    const { stdout, stderr, code } = bench(args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^bench: /);
  });

  it('has help', () => {
    const { stdout, code } = bench('--help');
    expect(code).toBe(0);
    for (const option of ['quick', 'huge', 'runs', 'peers', 'dir', 'write', 'assert']) {
      expect(stdout).toContain(`--${option}`);
    }
  });
});

describe('the files', () => {
  const folder = temporaryFolder();
  const path = (rows: number) => prepare(folder, 'main', { rows }, () => {}).path;

  it('are made once', () => {
    const made = statSync(path(50)).mtimeMs;
    expect(statSync(path(50)).mtimeMs).toBe(made);
    expect(path(51)).not.toBe(path(50));
  });

  it('are as many bytes as they are said to be', () => {
    const { path, contents } = prepare(folder, 'small', shapes({}).small!, () => {});
    expect(statSync(path).size).toBe(contents.bytes);
  });
});

describe.each([gnuTime(), pythonHelper()].filter((meter) => meter !== undefined))('$name', (meter) => {
  it('measures CPU time and memory', () => {
    const work = 'const b = Buffer.alloc(2e8, 1), end = process.cpuUsage; while (end().user < 4e5);';
    const { seconds, cpu, peak } = measure(meter, [process.execPath, '-e', work]);
    expect(cpu).toBeGreaterThan(0.39);
    expect(seconds).toBeGreaterThan(0.39);
    expect(peak).toBeGreaterThan(200);
    expect(peak).toBeLessThan(400);
  });

  it('hands a failure on', () => {
    expect(() => measure(meter, [process.execPath, '-e', 'throw new Error("broken")'])).toThrow(
      /Error: broken/,
    );
  });
});

it('the clock alone tells no CPU time and no memory', () => {
  expect(measure(CLOCK, [process.execPath, '-e', '0'])).toMatchObject({ cpu: null, peak: null });
});

describe('turns', () => {
  it('begin with another job each round', () => {
    const order: string[] = [];
    inTurns(['a', 'b', 'c'], 3, (job) => {
      order.push(job);
      return { seconds: 1, cpu: null, peak: null };
    });
    expect(order.join('')).toBe('abcbcacab');
  });

  it('are summed up by the median', () => {
    const seconds = [5, 1, 9];
    const [summary] = inTurns(['a'], 3, () => ({ seconds: seconds.pop()!, cpu: 2, peak: null }));
    expect(summary).toEqual({ seconds: 5, cpu: 2, peak: null, fastest: 1, slowest: 9 });
  });

  it.each([
    [[7], 7],
    [[4, 1], 2.5],
    [[9, 1, 2], 2],
    [[10, 9, 1, 2], 5.5],
  ])('the median of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

/** Seconds, CPU seconds and peak by contender and file. */
type Figures = Record<string, [number, number?, number?]>;

function resultsOf(figures: Figures, startUp = { node: 1, version: 1.2, score: 1.35 }) {
  const jobs = Object.keys(figures).map((key) => {
    const [name, file] = key.split(' on ') as [string, string];
    const contents = { rows: 1, bytes: 1e6, lines: 1, tallies: {} };
    return { contender: { ...npsWith(), name, version: '1' }, file: { name: file, path: '', contents } };
  });
  const summaries = Object.values(figures).map(([seconds, cpu = null, peak = null]) => {
    return { seconds, cpu, peak, fastest: seconds, slowest: seconds };
  });
  return new Results(jobs, summaries, startUp);
}

describe('the bars', () => {
  const exactly: Figures = {
    'nps on main': [1, 0.4, 90],
    'nps --threads 2 on main': [1.125, 0.4, 90],
    'nps --threads 2 on tenth': [0.225, 1, 90],
    'nps --threads 2 on small': [0.125],
    'nps --threads 1 on main': [1.75],
    'nps --threads 1 on small': [0.125],
    'DuckDB on main': [3, 1],
    'Miller on main': [15],
    'csv-parse on main': [40],
    'wc -l on main': [0.2],
  };
  const missed = (figures: Figures) =>
    bars(resultsOf({ ...exactly, ...figures })).filter(({ met }) => met === false);

  it('are met where they are just met', () => {
    expect(bars(resultsOf(exactly)).filter(({ met }) => !met)).toEqual([]);
  });

  it.each<[string, Figures, RegExp]>([
    ['DuckDB', { 'DuckDB on main': [2.99, 1] }, /3 times faster than DuckDB/],
    ['its CPU time', { 'DuckDB on main': [3, 0.99] }, /0\.4 of the CPU seconds/],
    ['Miller', { 'Miller on main': [14.9] }, /15 times faster than Miller/],
    ['csv-parse', { 'csv-parse on main': [39.9] }, /40 times faster than csv-parse/],
    ['wc', { 'wc -l on main': [0.19] }, /5 times as long as wc -l/],
    ['memory', { 'nps --threads 2 on main': [1.125, 0.4, 90.1] }, /at most 90 MB/],
    ['flat memory', { 'nps --threads 2 on tenth': [0.225, 1, 80] }, /as much memory/],
    ['linear growth', { 'nps --threads 2 on tenth': [0.215, 1, 90] }, /9 to 11 times as long/],
    ['linear growth the other way', { 'nps --threads 2 on tenth': [0.245, 1, 90] }, /9 to 11 times as long/],
    ['two threads', { 'nps --threads 1 on main': [1.7] }, /1\.6 times as fast/],
  ])('%s', (_, figures, claim) => {
    expect(missed(figures).map((bar) => bar.claim)).toEqual([expect.stringMatching(claim)]);
  });

  it('start-up', () => {
    const slow = bars(resultsOf(exactly, { node: 1, version: 1.21, score: 1.36 }));
    expect(slow.filter(({ met }) => met === false).map(({ claim }) => claim)).toEqual([
      expect.stringContaining('--version'),
      expect.stringContaining('nps score'),
    ]);
  });

  it('are neither met nor missed where nothing was measured', () => {
    const few = bars(resultsOf({ 'nps on main': [1], 'nps on tenth': [0.2], 'nps on small': [0.1] }));
    const open = few.filter(({ met }) => met === null).map(({ figure }) => figure);
    expect(open).toEqual([
      'not measured: no DuckDB',
      'not measured: no DuckDB',
      'not measured: no Miller',
      'not measured: no csv-parse',
      'not measured: no wc -l',
      'not measured: nothing here tells memory',
      'not measured: nothing here tells memory',
      'not measured: nps has no --threads',
    ]);
  });
});

describe('tables', () => {
  const rows = [
    ['', 'seconds'],
    ['nps', '1.00'],
    ['DuckDB', '13.00'],
  ];

  it('line up', () => {
    expect(plainTable(rows)).toBe('        seconds\nnps        1.00\nDuckDB    13.00');
  });

  it('are Markdown', () => {
    expect(markdownTable(rows)).toBe('|  | seconds |\n|---|--:|\n| nps | 1.00 |\n| DuckDB | 13.00 |');
  });

  it('have nps first, then the others by time', () => {
    const figures: Figures = {
      'slow on main': [4, 2, 80.4],
      'nps on main': [2],
      'fast on main': [1],
      'nps on x': [9],
    };
    expect(comparison(resultsOf(figures)).slice(1)).toEqual([
      ['nps 1', '2.00', '1.00', '–', '–'],
      ['fast 1', '1.00', '0.50', '–', '–'],
      ['slow 1', '4.00', '2.00', '2.00', '80'],
    ]);
  });

  it('say in the README with what they were measured', () => {
    const text = section(resultsOf({ 'nps on main': [2, 3, 80], 'DuckDB on main': [6] }), 7);
    expect(text).toContain(`Medians of 7 runs in turns; ${availableParallelism()} cores`);
    expect(text).toContain(`Node ${process.versions.node}`);
    expect(text).toContain('| nps 1 | 2.00 | 1.00 | 3.00 | 80 |\n| DuckDB 1 | 6.00 | 3.00 | – | – |');
  });

  it('stand between the markers of the README', () => {
    const text = 'a\n<!-- bench -->\nold\n<!-- /bench -->\nb\n';
    expect(betweenMarkers(text, 'new')).toBe('a\n<!-- bench -->\nnew\n<!-- /bench -->\nb\n');
    expect(() => betweenMarkers('a', 'new')).toThrow('README.md has no <!-- bench -->');
  });
});
