// Loads the program: from the code that the build compiled ahead where this is the Node that compiled it,
// with Node's own compile cache where it has one, else as any module.
'use strict';
const { readFileSync } = require('node:fs');
const nodeModule = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const folder = join(__dirname, '../dist');
const file = join(folder, 'cli.cjs');
const cacheFile = join(folder, `cli-${process.version}-${process.platform}-${process.arch}.cache`);

/** @param {Buffer} [cachedData] */
function compile(cachedData) {
  // It is ASCII, whose bytes need no decoding.
  return new Script(nodeModule.wrap(readFileSync(file, 'latin1')), { filename: 'cli.cjs', cachedData });
}

/** @param {Script} script */
function load(script) {
  const module = { exports: {} };
  script
    .runInThisContext()
    .call(module.exports, module.exports, nodeModule.createRequire(file), module, file, folder);
  return module.exports;
}

function program() {
  let cachedData;
  try {
    cachedData = readFileSync(cacheFile);
  } catch {
    nodeModule.enableCompileCache?.();
    return require('../dist/cli.cjs');
  }
  return load(compile(cachedData));
}

module.exports = { cacheFile, compile, load, main: (args, host) => program().main(args, host) };
