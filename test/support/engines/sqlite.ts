// SQLite as a file, by its command line.
import { join } from 'node:path';
import { temporaryFolder } from '../folder.js';
import { type Engine, literal, quoted, runProgram } from './engine.js';
import { COLUMNS, definitions, NULL } from './responses.js';

const TYPES = { integer: 'INTEGER', text: 'TEXT', timestamp: 'TEXT', double: 'REAL', decimal: 'NUMERIC' };

/** A database of its own. */
export function sqlite(): Engine {
  const database = join(temporaryFolder(), 'responses.sqlite');
  const execute = (sql: string) => runProgram(['sqlite3', '-batch', '-bail', database], { input: sql });
  return {
    name: `SQLite ${execute('SELECT sqlite_version();').trim()}`,
    dialect: 'sqlite',
    quote: quoted,
    // Its shell takes CR LF for LF, in texts too.
    literal: (text) => `CAST(x'${Buffer.from(text).toString('hex')}' AS TEXT)`,
    client: `sqlite3 -batch -bail -csv -header ${database}`,
    execute,
    load(file) {
      const cells = Object.keys(COLUMNS).map((name) => `NULLIF(${quoted(name)}, ${literal(NULL)})`);
      execute(`.import --csv ${file} loaded
CREATE TABLE responses (${definitions(TYPES, quoted)});
INSERT INTO responses SELECT ${cells.join(', ')} FROM loaded;
DROP TABLE loaded;
`);
    },
  };
}
