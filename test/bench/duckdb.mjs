// @ts-check
// DuckDB, by its package for Node: asked in SQL, in which `responses` is the file.
import { fileURLToPath } from 'node:url';
import { piped } from './command.mjs';
import { installedVersion } from './install.mjs';
import { tallyRows } from './readers.mjs';

const LIBRARY = '@duckdb/node-api';
const SCRIPT = fileURLToPath(new URL('peers/duckdb.mjs', import.meta.url));
const STANDARD_INPUT = '/dev/stdin';

/** Nothing to find out, and types where they help. */
const TOLD = `auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\n', columns = {
  id: 'INTEGER', timestamp: 'VARCHAR', customer: 'VARCHAR', region: 'VARCHAR', plan: 'VARCHAR', score: 'TINYINT',
  comment: 'VARCHAR'}`;

/** How it reads CSV, by the name of a variant; without types to guess it reads fastest, or nearly. @type {Record<string, string>} */
const SETTINGS = { 'types guessed': 'header = true', 'told all': TOLD };
const AS_TEXT = 'header = true, all_varchar = true';

/** What stands for a file in SQL. @param {string} path @param {string} [variant] */
function source(path, variant = '') {
  const quoted = `'${path.replaceAll("'", "''")}'`;
  if (path.endsWith('.parquet')) return `read_parquet(${quoted})`;
  return `read_csv(${quoted}, ${SETTINGS[variant] ?? AS_TEXT})`;
}

/** A command that prints the rows of a query as JSON. @param {string} sql @param {string} path @param {string} [variant] */
export function query(sql, path, variant) {
  return [process.execPath, SCRIPT, sql.replaceAll('FROM responses', `FROM ${source(path, variant)}`)];
}

/** Asked one query, or several by name, of which the fastest counts. @type {import('./peers.mjs').Peer} */
export const duckdb = {
  key: 'duckdb',
  name: 'DuckDB',
  needs: `${LIBRARY} from npm`,
  find() {
    const version = installedVersion(LIBRARY);
    if (version === undefined) return;
    return {
      version,
      ask: (question, path, { rows = tallyRows }) =>
        Object.entries(typeof question === 'string' ? { '': question } : question).map(([variant, sql]) => ({
          name: variant ? `DuckDB, ${variant}` : 'DuckDB',
          command:
            variant === 'standard input'
              ? piped(path, query(sql, STANDARD_INPUT))
              : query(sql, path, variant),
          read: (/** @type {string} */ output) => rows(JSON.parse(output)),
        })),
    };
  },
};
