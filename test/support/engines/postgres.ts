// PostgreSQL: a server of its own, by psql.
import { closeSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, literal, quoted, runProgram } from './engine.js';
import { definitions, NULL } from './responses.js';
import { freePort, isInstalled, type Server, serverFolder, startServer, unprivileged } from './servers.js';

/** Types of PostgreSQL, and of what speaks its SQL. */
export const TYPES = {
  integer: 'integer',
  text: 'text',
  timestamp: 'timestamp',
  double: 'double precision',
  decimal: 'numeric(4,2)',
};

/** How PostgreSQL reads the file of responses. */
export const AS_COPIED = `(FORMAT csv, HEADER, NULL ${literal(NULL)})`;

/** Where Debian keeps the programs of the server; undefined where it is not installed. */
function programs(): string | undefined {
  const root = '/usr/lib/postgresql';
  try {
    const versions = readdirSync(root).sort((one, other) => Number(other) - Number(one));
    return versions.length === 0 ? undefined : join(root, versions[0]!, 'bin');
  } catch {
    return undefined;
  }
}

export const hasPostgres = programs() !== undefined && isInstalled('psql');

export interface Postgres extends Engine {
  readonly port: number;
  readonly server: Server;
  /** Makes a table of the rows of a file. */
  copy(file: string, table: string): void;
}

/** Starts a server with a database `crm`. */
export async function postgres(): Promise<Postgres> {
  const [bin, folder, port] = [programs()!, serverFolder(), await freePort()];
  const data = join(folder, 'data');
  runProgram(
    [join(bin, 'initdb'), '-D', data, '-U', 'nps', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'],
    {
      ...unprivileged,
      cwd: folder,
    },
  );
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`];
  const place = ['-h', '127.0.0.1', '-p', String(port), '-U', 'nps'];
  const server = await startServer({
    folder,
    command: join(bin, 'postgres'),
    args: ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    signal: 'SIGQUIT',
    answers: ['psql', '-X', ...place, '-d', 'postgres', '-c', 'CREATE DATABASE crm'],
  });
  const psql = ['psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', ...place, '-d', 'crm'] as const;
  const execute = (sql: string) => runProgram([...psql, '-A', '-t'], { input: sql });
  const copy = (file: string, table: string) => {
    execute(`CREATE TABLE ${table} (${definitions(TYPES, quoted)})`);
    const rows = openSync(file, 'r');
    runProgram([...psql, '-c', `COPY ${table} FROM STDIN ${AS_COPIED}`], { stdio: [rows, 'pipe', 'pipe'] });
    closeSync(rows);
  };
  return {
    name: `PostgreSQL ${execute('SHOW server_version').split(' ')[0]!.trim()}`,
    dialect: 'postgres',
    quote: quoted,
    literal,
    client: `psql -X --csv -v ON_ERROR_STOP=1 ${place.join(' ')} -d crm`,
    port,
    server,
    execute,
    copy,
    load: (file) => copy(file, 'responses'),
  };
}
