#!/usr/bin/env node
// @ts-check
// Behaves as `psql -X --csv -v ON_ERROR_STOP=1` for a PGlite that a test holds open: hands the SQL of its standard input
// to the test by a socket, and prints what it answers.
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

const socket = connect(process.argv[2] ?? '');
socket.end(await text(process.stdin));
const { csv, error } = JSON.parse(await text(socket));
process.stdout.write(csv);
if (error !== undefined) {
  process.stderr.write(`ERROR:  ${error}\n`);
  process.exitCode = 3;
}
