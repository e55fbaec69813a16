// @ts-check
// Files in other formats, made of those in CSV, once: gzip, Parquet, Excel.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { query } from './duckdb.mjs';
import { run } from './meter.mjs';

/** @typedef {import('./files.mjs').BenchFile} BenchFile */

/**
 * A file in another format. `make` writes it, and says false where this machine cannot.
 * @typedef {{ name: string, from: string, ending: string, make: (from: string, to: string) => boolean | Promise<boolean> }} Derived
 */

/** @type {readonly Derived[]} */
export const DERIVED = [
  { name: 'main.gz', from: 'main', ending: 'csv.gz', make: gzip },
  { name: 'tenth.parquet', from: 'tenth', ending: 'parquet', make: parquet },
  { name: 'workbook', from: 'rows of the workbook', ending: 'xlsx', make: workbook },
];

/** Changes with what makes them. */
const recipe = createHash('sha256')
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .digest('hex')
  .slice(0, 6);

/**
 * Those of the files that can be made here.
 * @param {readonly BenchFile[]} files
 * @param {(message: string) => void} tell
 * @returns {Promise<BenchFile[]>}
 */
export async function derive(files, tell) {
  const made = [];
  for (const { name, from, ending, make } of DERIVED) {
    const file = files.find((one) => one.name === from);
    if (!file) continue;
    const path = file.path.replace(/csv$/, `${recipe}.${ending}`);
    if (!existsSync(path)) {
      if (file.contents.bytes > 10e6) tell(`making "${name}"`);
      const unfinished = path.replace(/\.(\w+)$/, `.${process.pid}.$1`);
      if (!(await make(file.path, unfinished))) continue;
      renameSync(unfinished, path);
    }
    made.push({ name, path, contents: file.contents });
  }
  return made;
}

/** @param {string} from @param {string} to */
function gzip(from, to) {
  const file = openSync(to, 'w');
  const { status } = spawnSync('gzip', ['-c', from], { stdio: ['ignore', file, 'inherit'] });
  closeSync(file);
  if (status !== 0) rmSync(to);
  return status === 0;
}

/** With the types that DuckDB finds. @param {string} from @param {string} to */
function parquet(from, to) {
  const quoted = to.replaceAll("'", "''");
  try {
    run(query(`COPY (FROM responses) TO '${quoted}' (FORMAT parquet)`, from, 'types guessed'));
    return true;
  } catch {
    return false;
  }
}

/** What is in the parts, which openpyxl asks for. */
const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${Object.entries(
  {
    workbook: 'sheet.main',
    'worksheets/sheet1': 'worksheet',
    sharedStrings: 'sharedStrings',
    styles: 'styles',
  },
)
  .map(
    ([part, type]) =>
      `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
  )
  .join(
    '',
  )}<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`;

/** @param {number} column of the first 26 */
const letter = (column) => String.fromCharCode(65 + column);

/** By the maker of workbooks that the tests have: texts shared, numbers as such. @param {string} from @param {string} to */
async function workbook(from, to) {
  /** @type {Map<string, number>} */
  const texts = new Map();
  const escaped = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const cell = (/** @type {string} */ text, /** @type {number} */ column, /** @type {number} */ row) => {
    if (text === '') return '';
    const place = `r="${letter(column)}${row + 1}"`;
    if (/^\d+$/.test(text)) return `<c ${place}><v>${text}</v></c>`;
    const index = texts.get(text) ?? texts.size;
    texts.set(text, index);
    return `<c ${place} t="s"><v>${index}</v></c>`;
  };
  /** @type {string[][]} */
  const records = parse(readFileSync(from));
  const rows = records.map(
    (record, row) =>
      `<row r="${row + 1}">${record.map((text, column) => cell(text, column, row)).join('')}</row>`,
  );
  const make = await makerOfWorkbooks();
  const shared = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  const parts = { '[Content_Types].xml': CONTENT_TYPES };
  const before = `<dimension ref="A1:${letter((records[0] ?? []).length - 1)}${records.length}"/>`;
  writeFileSync(to, make({ rows: rows.join(''), texts: shared.join(''), before, parts }));
  return true;
}

/** It is TypeScript, which the oldest Node does not run by itself. @returns {Promise<(parts: object) => Buffer>} */
async function makerOfWorkbooks() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../support/xlsx/workbook.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(/** @type {any} */ (outputFiles[0]).contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).workbook;
}
