// Where the compiled code of the program is kept between runs: beside the program where the build has put it, else in a
// folder that only this user can write to, for whoever can write it decides what this program does.
'use strict';
const { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { dirname, isAbsolute, join } = require('node:path');
const { crc32 } = require('node:zlib');
const { readIntoRoom } = require('./room.cjs');

const CHECKSUM_BYTES = 4;
/** What no program has been compiled into for so long is cleared. */
const OLD = 90 * 24 * 60 * 60 * 1000;

/**
 * A folder of the user's own, made if need be.
 * @returns {string | undefined} undefined where there is none that nobody else can write to, or no cache is wanted
 */
function ownFolder() {
  const { env, platform } = process;
  if (env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  const home = platform === 'win32' ? env.LOCALAPPDATA : env.HOME;
  const caches = env.XDG_CACHE_HOME || (home && join(home, platform === 'win32' ? '' : '.cache'));
  if (!home || !caches || !isAbsolute(caches)) return undefined;
  try {
    // Of another's home, as under sudo, nothing may be taken and nothing left there.
    if (!isOwn(statSync(home))) return undefined;
    const folder = join(caches, 'net-promoter');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return isOwn(lstatSync(folder)) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** @param {import('node:fs').Stats} stats */
function isOwn({ uid, mode }) {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

/**
 * What V8 compiled for a program. One wrong bit in it would crash Node.
 * @param {string} file
 * @returns {Buffer | undefined} there until the next file is read; undefined where there is none, or it is damaged
 */
function readCode(file) {
  let bytes;
  try {
    bytes = readIntoRoom(file);
  } catch {
    return undefined;
  }
  const end = bytes.length - CHECKSUM_BYTES;
  if (end <= 0) return undefined;
  const code = bytes.subarray(0, end);
  return crc32(code) === bytes.readUInt32LE(end) ? code : undefined;
}

/**
 * Whole or not at all.
 * @param {string} file
 * @param {Buffer} code
 */
function writeCode(file, code) {
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32LE(crc32(code));
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, Buffer.concat([code, checksum]), { mode: 0o600 });
    renameSync(unfinished, file);
    clearOld(dirname(file));
  } catch {
    rmSync(unfinished, { force: true });
  }
}

/** Removes the code of programs that were replaced long ago. @param {string} folder */
function clearOld(folder) {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (/^cli-.*\.cache/.test(name) && Date.now() - lstatSync(file).mtimeMs > OLD)
      rmSync(file, { force: true });
  }
}

module.exports = { ownFolder, readCode, writeCode };
