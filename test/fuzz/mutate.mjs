// What may happen to the bytes of a file: bytes are flipped, cut, doubled, or lengths are replaced by extremes.

const EXTREMES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff];
const WORDS = [
  '0',
  '-1',
  '1',
  '999999999',
  '4294967296',
  '1e308',
  '-0',
  'NaN',
  '',
  'XFD1048576',
  'true',
  '\u0000',
];

/** @typedef {(below: number) => number} Random */

const MUTATIONS = [
  (bytes, random) => {
    bytes[random(bytes.length)] ^= 1 << random(8);
    return bytes;
  },
  (bytes, random) => {
    bytes[random(bytes.length)] = random(256);
    return bytes;
  },
  (bytes, random) => bytes.subarray(0, random(bytes.length)),
  (bytes, random) => {
    const [from, to] = range(bytes, random);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from, to), bytes.subarray(to)]);
  },
  (bytes, random) => {
    const [from, to] = range(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  // A length, at any place and of any width, as one of its extremes.
  (bytes, random) => {
    const width = [1, 2, 4, 8][random(4)];
    if (bytes.length < width) return bytes;
    const at = random(bytes.length - width + 1);
    const value = EXTREMES[random(EXTREMES.length)];
    if (width === 8) {
      bytes.writeUInt32LE(value, at);
      bytes.writeUInt32LE(random(2) === 0 ? 0 : EXTREMES[random(EXTREMES.length)], at + 4);
    } else if (random(2) === 0) bytes.writeUIntLE(value % 2 ** (8 * width), at, width);
    else bytes.writeUIntBE(value % 2 ** (8 * width), at, width);
    return bytes;
  },
  (bytes, random) => {
    const [from, to] = range(bytes, random);
    return bytes.fill(random(256), from, to);
  },
];

function range(bytes, random) {
  const from = random(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random(64))];
}

/** Some mutations of a copy. @param {Uint8Array} given @param {Random} random @returns {Buffer} */
export function mutated(given, random) {
  let bytes = Buffer.from(given);
  for (let times = 1 + random(4); times > 0 && bytes.length > 0; times--)
    bytes = Buffer.from(MUTATIONS[random(MUTATIONS.length)](bytes, random));
  return bytes;
}

const PIECES = [/"[^"]*"/g, /\d+/g, /<[^>]*>/g, />[^<]+</g, /[[\]{},:]/g];

/** Pieces of a text replaced, dropped or doubled: what is still well-formed gets further. */
export function mutatedText(given, random) {
  let text = Buffer.from(given).toString('utf8');
  for (let times = 1 + random(3); times > 0; times--) {
    const pieces = [...text.matchAll(PIECES[random(PIECES.length)])];
    if (pieces.length === 0) continue;
    const { 0: piece, index } = pieces[random(pieces.length)];
    const word = WORDS[random(WORDS.length)];
    const isQuoted = piece.startsWith('"');
    const instead = [isQuoted ? `"${word}"` : word, '', piece + piece, piece.repeat(random(40) + 2)][
      random(4)
    ];
    text = text.slice(0, index) + instead + text.slice(index + piece.length);
  }
  return Buffer.from(text);
}
