// What a usual run loads: tables that few commands need would be paid by every one of them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { DEMO } from '../support/paths.js';
import { shell } from '../support/run.js';

const folder = temporaryFolder();

/** Runs the program after a script that changes what it finds. */
function runAfter(script: string, command: string) {
  const path = join(folder, 'before.cjs');
  writeFileSync(path, script);
  return shell(`node -r ${path} bin/nps.cjs ${command}`);
}

const NO_LANGUAGE_TABLES = `
  for (const name of ['DisplayNames', 'Segmenter', 'Collator', 'DateTimeFormat', 'NumberFormat', 'PluralRules', 'ListFormat'])
    Intl[name] = class { constructor() { throw new Error('Intl.' + name + ' is made'); } };
`;
const NO_WORDS = `
  const Module = require('node:module');
  const load = Module._load;
  Module._load = function (request, ...rest) {
    if (/text\\.cjs$/.test(request)) throw new Error(request + ' is loaded');
    return load.call(this, request, ...rest);
  };
`;

describe.each([
  ['tables of Intl, which take 30 ms', NO_LANGUAGE_TABLES],
  ['the words of languages', NO_WORDS],
])('%s', (_, script) => {
  it.each([
    `score ${DEMO}`,
    `segment ${DEMO} --by region`,
    `check ${DEMO} --min 0`,
    'plan --margin 5',
    '--version',
  ])('are not loaded by nps %s', (command) => {
    expect(runAfter(script, command)).toMatchObject({ code: 0 });
  });

  it('are by nps comments', () => {
    expect(runAfter(script, 'comments fixtures/comments/ja.csv')).toMatchObject({ code: 3 });
  });
});
