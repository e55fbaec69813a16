// The parts of the benchmark that time nothing, and the meter; nothing here depends on how fast the machine is.
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { shell } from '../support/run.js';
import { bars } from './bars.mjs';
import { betweenMarkers, chapter, section } from './documents.mjs';
import { prepare, shapes } from './files.mjs';
import { CLOCK, gnuTime, measure, pythonHelper } from './meter.mjs';
import { PEERS } from './peers.mjs';
import { barTable, comparison } from './report.mjs';
import { type Job, Results } from './results.mjs';
import { inTurns, median, roundsWithin, runsWithin } from './rounds.mjs';
import { nodes, type Start, startUp } from './startup.mjs';
import { markdownTable, plainTable } from './table.mjs';

describe('the command line', () => {
  const bench = (args: string) => shell(`node test/bench/bench.mjs ${args}`);

  it.each([
    ['--fast', "Unknown option '--fast'"],
    ['--runs 0', '--runs is a whole number from 1 to 100, not "0"'],
    ['--peers excel', '--peers: no "excel"; there are duckdb, miller,'],
    ['--peers none --dir package.json/files', /package\.json\/files cannot be used: /],
    ['--peers none --node package.json', '--node: package.json is no Node that runs'],
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
    for (const option of ['quick', 'huge', 'runs', 'peers', 'node', 'dir', 'write', 'assert']) {
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
    expect(summary).toEqual({ seconds: 5, cpu: 2, peak: null, fastest: 1, slowest: 9, runs: 3 });
  });

  it('are spread over the rounds for a job that runs in fewer', () => {
    const rounds: string[] = [];
    const measure = (job: string) => {
      rounds.push(job);
      return { seconds: 1, cpu: null, peak: null };
    };
    const summaries = inTurns(['a', 'b'], 4, measure, { runsOf: (job) => (job === 'a' ? 4 : 2) });
    expect(rounds.join('')).toBe('abaaba');
    expect(summaries.map(({ runs }) => runs)).toEqual([4, 2]);
  });

  it.each([
    [2, 5, 12, 5],
    [4, 5, 12, 3],
    [50, 5, 12, 1],
  ])('of %d seconds, %d of them, within %d seconds: %d', (seconds, rounds, budget, expected) => {
    expect(runsWithin(seconds, rounds, budget)).toBe(expected);
  });

  it.each([
    [100, 5],
    [19, 3],
    [0, 1],
  ])('within %d seconds for all: %d rounds', (left, expected) => {
    expect(roundsWithin([1, 2, 3], { wanted: 5, budget: 100, left })).toBe(expected);
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

/** Seconds, CPU seconds and peak by contender and task. */
type Measured = Record<string, [number, number?, number?]>;

/** Keys such as "DuckDB, told all at main"; who is none of the peers is nps. */
function resultsOf(measured: Measured, starts: Start[] = []) {
  const jobs = Object.keys(measured).map((key): Job => {
    const [name, task] = key.split(' at ') as [string, string];
    const peer = PEERS.find((one) => one.name === name.split(',')[0])?.key ?? 'nps';
    const contents = { rows: 1, bytes: 1e6, lines: 1, tallies: {} };
    const file = { name: task, path: '', contents };
    return { task, peer, name, version: '1', file, command: [], knows: false };
  });
  const summaries = Object.values(measured).map(([seconds, cpu = null, peak = null]) => {
    return { seconds, cpu, peak, fastest: seconds, slowest: seconds, runs: 1 };
  });
  return new Results(jobs, summaries, starts, 1.4);
}

describe('the bars', () => {
  const exactly: Measured = {
    'nps at main': [1, 0.3, 90],
    'nps --threads 2 at main': [1.125, 0.3, 90],
    'nps --threads 2 at tenth': [0.225, 1, 90],
    'nps --threads 2 at small': [0.125],
    'nps --threads 1 at main': [1.75],
    'nps --threads 1 at small': [0.125],
    'DuckDB at main': [5, 2],
    'DuckDB, told all at main': [4, 1],
    'Miller at main': [15],
    'csv-parse at main': [50],
    'wc -l at main': [0.25],
    'nps at where': [2],
    'nps at two': [2],
    'nps at three': [2],
    'nps at crossed': [2],
    'nps at halves': [2],
    'nps at periods': [2],
    'nps at inspect': [4.8],
    'nps at decoded': [4.8],
    'nps at stdin': [2],
    'nps at gzip': [11],
    'gunzip -c at gzip': [10],
    'DuckDB at keys': [8],
    'nps at count': [4],
    'nps at weight': [4],
    'nps at latest': [9.6, 1, 250],
    // Slower than the plain query, and no bar asks for it.
    'DuckDB, window at latest': [1],
    'DuckDB at tenth': [1],
    'nps at comments': [1.2],
    'nps at 100 segments': [1],
    'nps at 10,000 segments': [1.5],
  };
  const missed = (measured: Measured, starts?: Start[]) =>
    bars(resultsOf({ ...exactly, ...measured }, starts))
      .filter(({ met }) => met === false)
      .map(({ task, beside, figure, limit }) => [task, beside, figure, limit].join(' | '));

  it('are met where they are just met', () => {
    expect(bars(resultsOf(exactly)).filter(({ met }) => !met)).toEqual([]);
  });

  it('are of the size that the project has set', () => {
    const limits = Object.fromEntries(
      bars(resultsOf(exactly)).map(({ task, beside, limit }) => [
        `${task.replace(', 1 MB', '')}: ${beside.split(',')[0]}`,
        limit,
      ]),
    );
    expect(limits).toMatchObject({
      'by region: csv-parse': 'at least 50',
      'by region: wc -l': 'at most 4',
      "--where plan=pro: DuckDB's plain query": 'at most 0.5',
      "inspect: DuckDB's plain query": 'at most 1.2',
      'gzip, by region: gunzip -c': 'at most 1.1',
      "--latest-by customer: DuckDB's plain query": 'at most 1.2',
      '10,000 segments: 100 segments in as many bytes': 'at most 0.5',
    });
  });

  it.each<[string, Measured, RegExp]>([
    [
      'DuckDB',
      {
        'nps at main': [1.0001, 0.3, 90],
        'wc -l at main': [0.3],
        'csv-parse at main': [60],
        'Miller at main': [20],
      },
      /^by region.* 4 times faster \| at least 4$/,
    ],
    ['its CPU time', { 'nps at main': [1, 0.301, 90] }, /of its CPU seconds \| at most 0\.3$/],
    ['Miller', { 'Miller at main': [14.9] }, /Miller.* at least 15$/],
    ['csv-parse', { 'csv-parse at main': [49.9] }, /csv-parse.* at least 50$/],
    ['wc', { 'wc -l at main': [0.249] }, /wc -l.* at most 4$/],
    ['memory', { 'nps at main': [1, 0.3, 90.1] }, /90\.1 MB \| at most 90$/],
    ['one condition', { 'nps at where': [2.01] }, /^--where.*DuckDB's plain query, 4 s.* at most 0\.5$/],
    ['weights beside the plain query on the same file', { 'nps at weight': [4.01] }, /^--weight.*query, 8 s/],
    ['the latest answers', { 'nps at latest': [9.61, 1, 250] }, /^--latest-by.* at most 1\.2$/],
    ['their memory', { 'nps at latest': [9.6, 1, 251] }, /^--latest-by.* at most 250$/],
    ['gzip', { 'nps at gzip': [11.1] }, /gunzip -c.* at most 1\.1$/],
    ['many segments', { 'nps at 10,000 segments': [1.51] }, /0\.51 s more \| at most 0\.5$/],
    ['flat memory', { 'nps --threads 2 at tenth': [0.225, 1, 80] }, /^memory/],
    ['linear growth', { 'nps --threads 2 at tenth': [0.215, 1, 90] }, /9 to 11$/],
    ['linear growth the other way', { 'nps --threads 2 at tenth': [0.245, 1, 90] }, /9 to 11$/],
    ['two threads', { 'nps --threads 1 at main': [1.7] }, /^two threads.* at least 1\.6$/],
  ])('%s', (_, measured, line) => {
    expect(missed(measured)).toEqual([expect.stringMatching(line)]);
  });

  it('of start-up are those of the Node', () => {
    const start = (node: string, most: number): Start => ({
      node,
      title: 'nps --version',
      seconds: 1.2,
      beside: { title: 'node -e 0', seconds: 1, most },
    });
    expect(missed({}, [start('20.1.0', 1.15), start('24.1.0', 1.35)])).toEqual([
      'nps --version, Node 20.1.0 | node -e 0, 1 s | 1.2 times its time | at most 1.15',
    ]);
  });

  it('are neither met nor missed where nothing was measured', () => {
    const few = bars(resultsOf({ 'nps at main': [1], 'nps at where': [1], 'nps at latest': [1] }));
    const open = few.filter(({ met }) => met === null).map(({ figure }) => figure);
    expect(open).toContain('not measured: no DuckDB');
    expect(open).toContain('not measured: no csv-parse');
    expect(open).toContain('not measured: nothing here tells memory');
    expect(few.filter(({ met }) => met !== null)).toEqual([]);
  });
});

describe('start-up', () => {
  const small = prepare(temporaryFolder(), 'small', { rows: 100 }, () => {});
  const file = (name: string) => ({ ...small, name });
  const files = ['small', '20,000 rows', '40 MB'].map(file);

  it('is measured on each Node, with the bars of its version', () => {
    const paths = [process.execPath, process.execPath];
    const [here, ...others] = nodes(paths, false);
    expect(others).toEqual([]);
    const late = { ...here!, version: '24.0.0' };
    const starts = startUp([{ ...here!, version: '20.19.0' }, late], files, 1, CLOCK);
    expect(starts.map(({ node, title, beside }) => [node, title, beside?.title, beside?.most])).toEqual([
      ['20.19.0', 'node -e 0', undefined, undefined],
      ['20.19.0', 'nps --version', 'node -e 0', 1.15],
      ['20.19.0', 'nps score, 100 rows', 'node -e 0', 1.25],
      ['20.19.0', 'nps score, 20,000 rows', 'nps score, 100 rows', 1.3],
      ['20.19.0', 'nps score, 40 MB', 'nps score, 100 rows', 2],
      ['24.0.0', 'node -e 0', undefined, undefined],
      ['24.0.0', 'nps --version', 'node -e 0', 1.35],
      ['24.0.0', 'nps score, 100 rows', 'node -e 0', 1.7],
      ['24.0.0', 'nps score, 20,000 rows', 'nps score, 100 rows', 1.3],
      ['24.0.0', 'nps score, 40 MB', 'nps score, 100 rows', 2],
    ]);
    for (const { seconds, beside } of starts) {
      expect(seconds).toBeGreaterThan(0);
      if (beside) expect(starts.map((start) => start.seconds)).toContain(beside.seconds);
    }
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
    expect(
      plainTable([
        ['', 'bar'],
        ['nps', 'met'],
        ['wc', 'missed'],
      ]),
    ).toBe('     bar\nnps  met\nwc   missed');
  });

  it('are Markdown', () => {
    expect(markdownTable(rows)).toBe('|  | seconds |\n|---|--:|\n| nps | 1.00 |\n| DuckDB | 13.00 |');
  });

  it('have nps first, then the others by time', () => {
    const measured: Measured = {
      'Miller at main': [4, 2, 80.4],
      'nps at main': [2],
      'DuckDB, told all at main': [1],
      'nps at where': [9],
    };
    expect(comparison(resultsOf(measured), 'main').slice(1)).toEqual([
      ['nps 1', '2.00', '1.00', '–', '–', '1'],
      ['DuckDB 1, told all', '1.00', '0.50', '–', '–', '1'],
      ['Miller 1', '4.00', '2.00', '2.00', '80', '1'],
    ]);
  });

  it('show the bars as met, as missed, or as not measured', () => {
    const rows = barTable(resultsOf({ 'nps at main': [1, 1, 80], 'csv-parse at main': [49] }));
    const verdicts = rows.filter(([task]) => task?.startsWith('by region')).map((row) => row.slice(2));
    expect(verdicts).toContainEqual(['csv-parse, 49 s', '49 times faster', 'at least 50', 'missed']);
    expect(verdicts).toContainEqual(['DuckDB, –', 'not measured: no DuckDB', 'at least 4', '–']);
    expect(verdicts).toContainEqual(['', '80 MB', 'at most 90', 'met']);
  });

  const measured: Measured = {
    'nps at main': [2, 3, 80],
    'DuckDB at main': [7],
    'DuckDB, told all at main': [6],
    'wc -l at main': [0.1],
    'nps at where': [3],
    'nps at two': [3],
  };

  it('say in the README with what they were measured, a line a task', () => {
    const text = section(resultsOf(measured), 7);
    expect(text).toContain(`Medians of up to 7 runs in turns; ${availableParallelism()} cores (`);
    expect(text).toContain('a thread takes 1.40 times as long where another one is as busy');
    expect(text).toContain(`Node ${process.versions.node}`);
    expect(text).toContain(
      '| by region | 2 s | 80 | 6 s | wc -l 100 ms |\n| --where plan=pro | 3 s | – | – |  |',
    );
    expect(text).not.toContain('two --by');
    expect(text).toMatch(/\d+ of \d+ bars are met/);
  });

  it('tell all of it in the long document', () => {
    const text = chapter(resultsOf(measured), 7, ['xan: needs xan']);
    expect(text).toContain('Left out: xan: needs xan.');
    expect(text).toContain('| DuckDB 1, told all | 6.00 | 3.00 | – | – | 1 |');
    expect(text).toContain('### two --by, apart: ');
    expect(text).toMatch(
      /\| by region, 1 MB \| 2 s \| DuckDB, 6 s \| 3 times faster \| at least 4 \| missed \|/,
    );
  });

  it('stand between the markers of the README', () => {
    const text = 'a\n<!-- bench -->\nold\n<!-- /bench -->\nb\n';
    expect(betweenMarkers(text, 'new')).toBe('a\n<!-- bench -->\nnew\n<!-- /bench -->\nb\n');
    expect(() => betweenMarkers('a', 'new')).toThrow('README.md has no <!-- bench -->');
  });
});
