// Loads the program: from code that V8 compiled before, where there is some.
'use strict';
const nodeModule = require('node:module');
const { join } = require('node:path');
const { leaveRoom, readIntoRoom } = require('./room.cjs');

const folder = join(__dirname, '../dist');
const file = join(folder, 'cli.cjs');
const node = `${process.version}-${process.platform}-${process.arch}`;
/** What the build compiled ahead, for the very Node that built it. */
const cacheFile = join(folder, `cli-${node}.cache`);
/** The first comment of the program is what tells it from programs of other builds. */
const IDENTITY = /\/\/ (\w+)\n/;

/** The program as the function that Node makes of a CommonJS module, in one piece: V8 would join pieces once more. */
function sourceText() {
  const [head, tail] = nodeModule.wrapper;
  // It is ASCII, whose bytes need no decoding.
  return readIntoRoom(file, head, tail).latin1Slice();
}

/** @param {string} source @param {Buffer} [cachedData] */
function compile(source, cachedData) {
  const { Script } = require('node:vm');
  const script = new Script(source, { filename: 'cli.cjs', cachedData });
  leaveRoom();
  return script;
}

/** @param {import('node:vm').Script} script */
function load(script) {
  const module = { exports: {} };
  script
    .runInThisContext()
    .call(module.exports, module.exports, nodeModule.createRequire(file), module, file, folder);
  return module.exports;
}

/** The program, and what keeps its compiled code for the next run after one that had none. */
function program() {
  const { ownFolder, readCode, writeCode } = require('./code-cache.cjs');
  const source = sourceText();
  const ahead = readCode(cacheFile);
  if (ahead !== undefined) return { program: load(compile(source, ahead)) };
  const own = ownFolder();
  if (own === undefined) return { program: load(compile(source)) };
  const kept = join(own, `cli-${IDENTITY.exec(source)?.[1]}-${node}.cache`);
  const cachedData = readCode(kept);
  const script = compile(source, cachedData);
  if (cachedData !== undefined && !script.cachedDataRejected) return { program: load(script) };
  return { program: load(script), keep: () => writeCode(kept, script.createCachedData()) };
}

/** @param {NodeJS.Process} host */
function isVersionTold({ stdout }) {
  const { version } = require('../package.json');
  return new Promise((resolve) => {
    stdout.once('error', () => resolve(false));
    stdout.write(`${version}\n`, (error) => resolve(!error));
  });
}

/**
 * Runs the program.
 * @param {readonly string[]} args
 * @param {NodeJS.Process} host
 * @returns {Promise<number>} the exit code
 */
async function main(args, host) {
  // The version needs no program; where it cannot be written, the program says why.
  if (args.length === 1 && ['-V', '--version'].includes(args[0]) && (await isVersionTold(host))) return 0;
  const { program: loaded, keep } = program();
  const code = await loaded.main(args, host);
  keep?.();
  return code;
}

module.exports = { cacheFile, compile, load, main, sourceText };
