// Files that are read one after the other into the same memory: to touch fresh memory can take as long as to read them.
'use strict';
const { closeSync, fstatSync, openSync, readSync } = require('node:fs');

/** More than each of the files has, so that the first need not be left for the second; what is not touched costs nothing. */
const ROOM = 2 * 1024 * 1024;
const NONE = Buffer.alloc(0);
let room = NONE;

/**
 * The bytes of a file, which are there until the next one is read.
 * @param {string} file
 * @param {string} [before] ASCII to put before them
 * @param {string} [after] and after them
 * @returns {Buffer}
 */
function readIntoRoom(file, before = '', after = '') {
  const descriptor = openSync(file);
  try {
    const { size } = fstatSync(descriptor);
    const most = before.length + size + after.length;
    if (room.length < most) room = Buffer.allocUnsafeSlow(Math.max(most, ROOM));
    let end = room.latin1Write(before, 0);
    for (let left = size, count = -1; left > 0 && count !== 0; left -= count) {
      count = readSync(descriptor, room, end, left, null);
      end += count;
    }
    return room.subarray(0, end + room.latin1Write(after, end));
  } finally {
    closeSync(descriptor);
  }
}

/** Gives the memory back. */
function leaveRoom() {
  room = NONE;
}

module.exports = { leaveRoom, readIntoRoom };
