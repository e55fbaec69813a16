// MariaDB: a server of its own, by its command line.
import { join } from 'node:path';
import { type Engine, hexOf, literal, runProgram, ticked } from './engine.js';
import { COLUMNS, definitions, NULL } from './responses.js';
import { freePort, isInstalled, serverFolder, startServer, unprivileged } from './servers.js';

const TYPES = {
  integer: 'INT',
  text: 'TEXT',
  timestamp: 'DATETIME',
  double: 'DOUBLE',
  decimal: 'DECIMAL(4,2)',
};

export const hasMariadb = isInstalled('mariadbd') && isInstalled('mariadb-install-db');

/** Starts a server with a database `crm`. Its tables take "EMEA" and "emea" for one text, as they do unless told. */
export async function mariadb(): Promise<Engine> {
  const [folder, port] = [serverFolder(), await freePort()];
  const data = join(folder, 'data');
  runProgram(
    [
      'mariadb-install-db',
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    { ...unprivileged, cwd: folder },
  );
  const place = ['--no-defaults', '--host=127.0.0.1', `--port=${port}`, '--user=root'];
  await startServer({
    folder,
    command: 'mariadbd',
    args: [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${join(folder, 'socket')}`,
      `--pid-file=${join(folder, 'pid')}`,
      '--bind-address=127.0.0.1',
      `--port=${port}`,
      '--character-set-server=utf8mb4',
      '--innodb-flush-log-at-trx-commit=0',
    ],
    signal: 'SIGKILL',
    answers: ['mariadb', ...place, '-e', 'CREATE DATABASE crm'],
  });
  const client = ['mariadb', ...place, '--default-character-set=utf8mb4', '--batch', '--raw'] as const;
  const execute = (sql: string) =>
    runProgram([...client, '--skip-column-names', '--local-infile=1', 'crm'], { input: sql });
  return {
    name: `MariaDB ${execute('SELECT version()').trim()}`,
    dialect: 'mariadb',
    quote: ticked,
    literal: (text) => `CONVERT(x'${hexOf(text)}' USING utf8mb4)`,
    client: `${client.join(' ')} crm`,
    execute,
    load(file) {
      const names = Object.keys(COLUMNS);
      execute(`CREATE TABLE responses (${definitions(TYPES, ticked)});
        LOAD DATA LOCAL INFILE ${literal(file)} INTO TABLE responses CHARACTER SET utf8mb4
        FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' IGNORE 1 LINES
        (${names.map((_, i) => `@c${i}`).join(', ')})
        SET ${names.map((name, i) => `${ticked(name)} = NULLIF(@c${i}, '${NULL.replace('\\', '\\\\')}')`).join(', ')};`);
    },
  };
}
