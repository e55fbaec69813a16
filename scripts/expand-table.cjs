// Makes a table of iconv-lite whole again that encoding-tables.js made short. It is bundled with iconv-lite.
'use strict';

/** @typedef {(string | number)[]} Chunk an address in hexadecimal, and the characters from there on; see `spelled` */

/**
 * @param {string} label of the decoder of Node that knows the characters that are left out
 * @param {Chunk[]} chunks
 * @param {number} sum of the whole table
 * @returns {[string, string][]}
 * @throws RangeError where this Node has no such decoder, or one that reads otherwise
 */
function expand(label, chunks, sum) {
  const decoder = new TextDecoder(label);
  const table = chunks.map((chunk) => spelled(chunk, decoder));
  if (checksum(table) !== sum) throw new RangeError(`${label} is read in another way here`);
  return table;
}

/**
 * A chunk with all its characters in one text. A number stands for so many that follow the one before in Unicode; a
 * negative one for so many that Node knows.
 * @param {Chunk} chunk
 * @param {TextDecoder} [decoder]
 * @returns {[string, string]}
 */
function spelled([address, ...parts], decoder) {
  const from = Number.parseInt(String(address), 16);
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if (part < 0) text += decoder?.decode(bytesOf(from + text.length, -part));
    else for (let i = 0; i < part; i++) text += following(text);
  }
  return [String(address), text];
}

/** The character that follows the last one of a text in Unicode. */
function following(/** @type {string} */ text) {
  return String.fromCharCode(text.charCodeAt(text.length - 1) + 1);
}

/** The bytes of characters one after another, of which all but the last byte are the same. */
function bytesOf(/** @type {number} */ address, /** @type {number} */ count) {
  const lead = address > 0xffff ? [address >> 16, (address >> 8) & 0xff] : [address >> 8];
  return Uint8Array.from(Array.from({ length: count }, (_, i) => [...lead, (address & 0xff) + i]).flat());
}

function checksum(/** @type {[string, string][]} */ table) {
  const text = table.flat().join();
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  return sum;
}

module.exports = { expand, spelled, following, bytesOf, checksum };
