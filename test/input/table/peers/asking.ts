// Asks other parsers how they read a text of records, where they are installed.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { temporaryFolder } from '../../../support/folder.js';
import { ROOT } from '../../../support/paths.js';
import type { Peer, RecordCase, Rows } from './cases.js';

type Text = Pick<RecordCase, 'text' | 'delimiter' | 'recordEnd' | 'unquoted' | 'records'>;

/** What a peer gives of each text; undefined for one that it is not asked about. */
type Answers = readonly (Rows | undefined)[];

const folder = temporaryFolder();

/** How each is asked; undefined where it is not installed. */
export const ASK: Readonly<Record<Peer, (texts: readonly Text[]) => Promise<Answers | undefined>>> = {
  'csv-parse': async (texts) =>
    texts.map(({ text, delimiter = ',', recordEnd, unquoted }) =>
      orError(() =>
        parse(text, {
          delimiter,
          record_delimiter: recordEnd === 'cr' ? '\r' : ['\r\n', '\n'],
          quote: unquoted ? null : '"',
          relax_column_count: true,
        }),
      ),
    ),

  Python: async (texts) => {
    try {
      const answers = execFileSync('python3', ['-c', PYTHON], {
        input: JSON.stringify(texts),
        maxBuffer: 2 ** 28,
      });
      return JSON.parse(answers.toString()) as Rows[];
    } catch (error) {
      if ((error as { code?: string }).code === 'ENOENT') return undefined;
      throw error;
    }
  },

  DuckDB: async (texts) => {
    const api = await import('@duckdb/node-api').catch(() => undefined);
    if (api === undefined) return undefined;
    const connection = await (await api.DuckDBInstance.create(':memory:')).connect();
    const path = join(folder, 'duckdb.csv');
    const answers: (Rows | undefined)[] = [];
    for (const one of texts) {
      const columns = columnsOf(one);
      if (columns === undefined) {
        answers.push(undefined);
        continue;
      }
      const { text, delimiter = ',', unquoted } = one;
      writeFileSync(path, text);
      const names = Array.from({ length: columns }, (_, i) => `c${i}`);
      const quotes = unquoted ? `quote = '', escape = ''` : `quote = '"', escape = '"'`;
      const options = `auto_detect = false, header = false, delim = '${delimiter.replace("'", "''")}', ${quotes}, columns = {${names.map((name) => `'${name}': 'VARCHAR'`).join(', ')}}`;
      // Its client would take a byte order mark away from the beginning of a cell.
      const shown = names.map((name) => `concat('.', ${name})`).join(', ');
      try {
        const reader = await connection.runAndReadAll(`SELECT ${shown} FROM read_csv('${path}', ${options})`);
        answers.push(reader.getRows().map((row) => row.map((cell) => String(cell).slice(1))));
      } catch {
        answers.push('error');
      }
    }
    return answers;
  },

  PapaParse: async (texts) => {
    const papa = papaParse();
    return (
      papa &&
      texts.map(({ text, delimiter = ',', recordEnd, unquoted }) => {
        if (unquoted) return undefined;
        // Else it looks for itself.
        const newline = recordEnd === 'cr' ? '\r' : undefined;
        const { data, errors } = papa.parse(text, { delimiter, newline });
        return errors.some(({ type }) => type === 'Quotes') ? 'error' : data;
      })
    );
  },
};

const PYTHON = `
import csv, io, json, sys
csv.field_size_limit(10**9)
def rows(one):
    quoting = csv.QUOTE_NONE if one.get('unquoted') else csv.QUOTE_MINIMAL
    try:
        text = io.StringIO(one['text'], newline='')
        return list(csv.reader(text, delimiter=one.get('delimiter', ','), quoting=quoting))
    except (csv.Error, TypeError):
        return 'error'
print(json.dumps([rows(one) for one in json.load(sys.stdin)]))
`;

interface Papa {
  parse(
    text: string,
    options: { delimiter: string; newline: string | undefined },
  ): { data: string[][]; errors: { type: string }[] };
}

/** The one that the bench compares with, where that was installed. */
function papaParse(): Papa | undefined {
  try {
    return createRequire(join(ROOT, 'test/bench/package.json'))('papaparse') as Papa;
  } catch {
    return undefined;
  }
}

/** DuckDB wants to know the columns: it is asked where all rows have as many, and lines end as it knows them. */
function columnsOf({ records, recordEnd, text }: Text): number | undefined {
  const filled = records.filter(({ length }) => length > 0);
  const columns = filled[0]?.length ?? text.split('\n')[0]!.split(',').length;
  return recordEnd === undefined && filled.every(({ length }) => length === columns) ? columns : undefined;
}

function orError(read: () => Rows): Rows {
  try {
    return read();
  } catch {
    return 'error';
  }
}
