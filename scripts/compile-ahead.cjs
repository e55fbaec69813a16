// Runs the built program on a small table, so that V8 compiles what every run needs, and writes the compiled code.
'use strict';
const { Readable } = require('node:stream');
const { setFlagsFromString } = require('node:v8');
const { writeCode } = require('../bin/code-cache.cjs');
const { cacheFile, compile, load, sourceText } = require('../bin/start.cjs');

const rows = Array.from(
  { length: 100 },
  (_, i) => `${i},2025-03-${1 + (i % 28)} 12:00:00,"Region ${i % 4}",${i % 11}\n`,
);
const csv = `id,submitted_at,region,nps\n${rows.join('')}`;
const script = compile(sourceText());
const { main } = load(script);
const host = Object.create(process, { stdin: { get: () => Readable.from([Buffer.from(csv)]) } });

async function warmUp() {
  // What has not run for a while would be thrown away. The flags are a part of what the code is for, so it is set back.
  setFlagsFromString('--no-flush-bytecode');
  await main(['score', '--quiet'], host);
  await main(['segment', '--by', 'region', '--json', '--quiet'], host);
  setFlagsFromString('--flush-bytecode');
  writeCode(cacheFile, script.createCachedData());
}
warmUp();
