// Responses that are the same in every run, with all that is odd in real tables: the same rows as an export for nps to
// read, and as a file for engines to load.
import { closeSync, openSync, writeSync } from 'node:fs';
import { seededRandom } from '../core/random.js';

/** What a column holds; each engine has its own name for it. */
export type ColumnType = 'integer' | 'text' | 'timestamp' | 'double' | 'decimal';

/** The columns of the table. `\N` is NULL in the file that engines load. */
export const COLUMNS = {
  id: 'integer',
  region: 'text',
  plan: 'text',
  customer_id: 'text',
  submitted_at: 'timestamp',
  /** Different in nearly every row. */
  weight: 'double',
  /** One of few. */
  factor: 'decimal',
  /** How many responses a row stands for. */
  n: 'integer',
  age: 'integer',
  /** As people typed it. */
  score: 'text',
  score_integer: 'integer',
  score_decimal: 'decimal',
  score_double: 'double',
} as const satisfies Record<string, ColumnType>;

/** What NULL is in the file that engines load. */
export const NULL = '\\N';

/** Segments as they are in the world: with quotes, commas, line breaks, and two that only SQL's collations take for one. */
const REGIONS = [
  'EMEA',
  'emea',
  'AMER',
  'APAC',
  'Île-de-France',
  "Côte d'Ivoire",
  'say "hello"',
  'north, south',
  'two\nlines',
  'back\\slash',
  '日本 🗾',
  'NULL',
  '',
  NULL,
];
const PLANS = ['free', 'pro', 'enterprise', ' pro', NULL];
/** What a score column of text holds beside the plain numbers. */
const ODD_SCORES = [
  '10.0',
  ' 9',
  'N/A',
  NULL,
  '',
  '11',
  '7.5',
  '9.00',
  '10 - Extremely likely',
  '0 - Not at all likely',
  '-1',
];
const FACTORS = ['0.50', '0.75', '1.00', '1.25', '2.00', '0.00'];

const FIRST_DAY = Date.UTC(2024, 11, 20);
const DAYS = 390;
const SECONDS_OF_DAY = 86_400;

/** One row, in the order of the columns. */
function rowOf(id: number, rows: number, random: () => number): string[] {
  const pick = (values: readonly string[]) => values[Math.floor(random() * values.length)]!;
  const rarely = (value: string, other: string) => (random() < 0.03 ? other : value);
  const score = Math.floor(11 * Math.sqrt(random()));
  // Several answers a customer; many of one moment, for a day is enough for some.
  const customer = `c${Math.floor(random() * rows * 0.4)}`;
  const seconds =
    Math.floor(random() * DAYS) * SECONDS_OF_DAY +
    (random() < 0.5 ? 0 : Math.floor(random() * SECONDS_OF_DAY));
  const moment = new Date(FIRST_DAY + seconds * 1000).toISOString();
  return [
    String(id),
    pick(REGIONS),
    pick(PLANS),
    rarely(customer, NULL),
    `${moment.slice(0, 10)} ${moment.slice(11, 19)}`,
    (0.2 + 2 * random()).toFixed(6),
    pick(FACTORS),
    String(Math.floor(random() * 4)),
    rarely(String(18 + Math.floor(random() * 60)), NULL),
    random() < 0.05 ? pick(ODD_SCORES) : String(score),
    rarely(String(score), random() < 0.9 ? NULL : '11'),
    rarely(`${score}.00`, random() < 0.9 ? NULL : '11.00'),
    rarely(String(score), random() < 0.9 ? NULL : '7.5'),
  ];
}

/** MariaDB reads the bare word NULL as none. */
const cell = (text: string) => (/[",\r\n]|^NULL$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Writes the responses twice.
 * @param forNps as an export: neither NULL nor '' has any text
 * @param forEngines with `\N` for NULL
 */
export function writeResponses(rows: number, forNps: string, forEngines: string): void {
  const random = seededRandom(rows);
  const files = [openSync(forNps, 'w'), openSync(forEngines, 'w')] as const;
  let texts: [string, string] = ['', ''];
  const add = (cells: readonly string[]) => {
    const quoted = cells.map(cell);
    texts[0] += `${quoted.map((text) => (text === NULL ? '' : text)).join(',')}\n`;
    texts[1] += `${quoted.map((text) => (text === '' ? '""' : text)).join(',')}\n`;
  };
  const flush = () => {
    files.forEach((file, i) => {
      writeSync(file, texts[i]!);
    });
    texts = ['', ''];
  };
  add(Object.keys(COLUMNS));
  for (let id = 1; id <= rows; id++) {
    add(rowOf(id, rows, random));
    if (id % 10_000 === 0) flush();
  }
  flush();
  files.forEach(closeSync);
}

/** The columns as a list of definitions for CREATE TABLE. */
export function definitions(
  types: Readonly<Record<ColumnType, string>>,
  quote: (name: string) => string,
): string {
  return Object.entries(COLUMNS)
    .map(([name, type]) => `${quote(name)} ${types[type]}`)
    .join(', ');
}
