// Times the scanner on a large file: node test/bench/scanner.mjs <file of large-file.mjs> [folder with @duckdb/node-api].
// Every contestant runs once a round, in this process or in one of its own; medians of the rounds.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [path, duckdb, child] = process.argv.slice(2);
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'scanner-'));
const at = (name) => fileURLToPath(new URL(`../../src/input/${name}`, import.meta.url));

const outfile = join(folder, 'scanner.mjs');
await build({
  stdin: {
    contents: ['scanner/fold', 'scanner/rows', 'scanner/feed', 'scanner/scan', 'scanner/kernel', 'score-cell']
      .map((name) => `export * from ${JSON.stringify(at(`${name}.ts`))};`)
      .join('\n'),
    resolveDir: at('.'),
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
const { Fold, RowScan, Scan, fromFile, startKernel, parseScore } = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });

const dialect = { delimiter: ',', recordEnd: 'lf' };
/** The header is 48 bytes, and the columns are known. */
const HEADER = 48;
const options = { dialect, width: 7, maxRecord: 2 ** 26, from: HEADER };
const events = { unanswered() {}, long() {}, incomparable() {} };
const file = openSync(path, 'r');

function read() {
  const buffer = Buffer.allocUnsafeSlow(256 * 1024);
  for (let from = 0, size = 1; size > 0; from += size) size = readSync(file, buffer, 0, buffer.length, from);
}

function scan() {
  const scanning = new Scan(startKernel({}, 0), options);
  let lines = 0;
  for (const step of fromFile(file, HEADER, { scan: scanning, steps: () => scanning.steps() }))
    lines += step.lines;
  return lines;
}

function fold(breakdowns) {
  const plan = {
    score: 5,
    parse: (cell) => parseScore(cell, { scale: '0-10', fractions: 'reject' }),
    breakdowns,
    maxSegments: 10_000,
    reported: 3,
  };
  const folding = new Fold(options, plan, events);
  for (const _ of fromFile(file, HEADER, folding));
  return JSON.stringify(folding.result()).length;
}

function rows(wanted) {
  let count = 0;
  for (const chunk of fromFile(file, HEADER, new RowScan(options, wanted))) count += chunk.records.length;
  return count;
}

const QUERY = `SELECT region, count(*) FILTER (score >= 9), count(*) FILTER (score <= 6), count(score)
  FROM read_csv('${path}', header = true) GROUP BY region`;

async function duck(threads) {
  const { DuckDBInstance } = createRequire(join(duckdb, 'package.json'))('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await connection.runAndReadAll(QUERY);
  const { user, system } = process.cpuUsage(before);
  return [performance.now() - start, (user + system) / 1000, result.getRows().length];
}

const runs = {
  'read only': read,
  'scan only': scan,
  'fold: score': () => fold([[]]),
  'fold: score by region': () => fold([[], [3]]),
  'fold: region, plan, region × plan': () => fold([[], [3], [4], [3, 4]]),
  'rows: score and region': () => rows([3, 5]),
  'rows: with the comment': () => rows([3, 5, 6]),
  'wc -l': undefined,
  ...(duckdb && { 'DuckDB, 2 threads': undefined, 'DuckDB, 1 thread': undefined }),
};

function timed(run) {
  const start = performance.now();
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return [performance.now() - start, (user + system) / 1000];
}

function outside(name) {
  if (name !== 'wc -l') {
    const args = [fileURLToPath(import.meta.url), path, duckdb, name];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  }
  return timed(() => execFileSync('wc', ['-l', path]));
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

if (child) console.log(JSON.stringify(await duck(child.includes('2') ? 2 : 1)));
else {
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(runs)) times[name].push(run ? timed(run) : outside(name));
  }
  for (const [name, list] of Object.entries(times)) {
    const [wall, cpu] = [0, 1].map((i) =>
      median(list.map((time) => time[i]))
        .toFixed(0)
        .padStart(6),
    );
    const best = Math.min(...list.map(([time]) => time))
      .toFixed(0)
      .padStart(6);
    console.log(`${name.padEnd(36)} ${wall} ms (best ${best}), CPU ${cpu} ms`);
  }
  console.log(
    `peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, Node ${process.version}`,
  );
}
closeSync(file);
