// Sentences for what is wrong with a client that nps runs, or with how it ends.

import { DIALECTS, type DialectName } from '../../sql/query.js';
import { quote, quoteAll } from '../../words/quote.js';
import type { Tellers } from '../../words/tellers.js';
import type { ViaProblem } from '../via-problem-kinds.js';

/** Clients, with the flags that make them write an answer that nps can read. */
const CLIENTS: Readonly<Record<DialectName, string>> = {
  duckdb: 'duckdb -csv -bail FILE',
  postgres: 'psql -X --csv -v ON_ERROR_STOP=1 -d DATABASE',
  redshift: 'psql -X --csv -v ON_ERROR_STOP=1 -d DATABASE',
  sqlite: 'sqlite3 -batch -bail -csv -header FILE',
  mysql: 'mysql --batch --raw DATABASE',
  mariadb: 'mariadb --batch --raw DATABASE',
  clickhouse: 'clickhouse-client --format CSVWithNames',
  'clickhouse-old': 'clickhouse-client --format CSVWithNames',
  trino: 'trino --output-format CSV_HEADER',
  spark: 'spark-sql writes none; use another client, or save the answer and read it with --counted',
  databricks: 'use one that does, or save the answer and read it with --counted',
  bigquery: 'bq query --format=csv --use_legacy_sql=false --max_rows=1000000',
  snowflake: 'snow sql -i --enable-templating NONE --format CSV',
};

export const viaWords: Tellers<ViaProblem> = {
  'via-and-files': ({ file }) => ({
    message: `--via asks an engine, but ${quote(file)} is a file`,
    hint: 'give either a table, with --via and --table, or files',
  }),
  'via-dialect': ({ client }) => ({
    message: `it is not known which SQL ${quote(client)} speaks`,
    hint: `say it with --dialect: ${DIALECTS.join(', ')}`,
  }),
  'client-unnamed': ({ why }) => ({
    message: why === 'none' ? '--via names no program' : '--via has a quote that never closes',
    hint: "type the client as in a shell: --via 'psql -X --csv -v ON_ERROR_STOP=1 -d crm'",
  }),
  'client-not-started': ({ client, why, reason }) => ({
    message: `${quote(client)} cannot be started: ${{ missing: 'there is no such program', forbidden: 'you may not run it', other: reason }[why]}`,
    hint:
      why === 'missing'
        ? 'install the client, or give its folder too; for the syntax of a shell: --via "sh -c \'…\'"'
        : 'make sure that it is a program, and that you may run it',
  }),
  'client-killed': ({ client, signal }) => ({
    message: `${quote(client)} was ended by ${signal} before its answer was complete`,
    hint: 'the system or somebody stopped it; run this again',
  }),
  'client-silent': ({ source }) => ({
    message: `${quote(source)} wrote nothing, not even a header: the table is empty, or the query failed`,
    hint: 'some clients write nothing at all if a table has no rows; -v shows the query',
  }),
  'client-answerless': ({ source, dialect, found }) => ({
    message: `${quote(source)} did not answer the query, but wrote ${quoteAll(found)}`,
    hint: `the client has to write CSV with a header: ${CLIENTS[dialect]}`,
  }),
  'client-failed': ({ client, status, said }) => ({
    message: `${quote(client)} failed with exit code ${status}${said === '' ? '' : `: ${quote(said)}`}`,
    hint: said === '' ? 'its messages, if any, are above; -v shows the query' : '-v shows the query',
  }),
};
