// The tables of East Asian encodings, without the characters that Node can tell: 100 kB of the package otherwise.
// Node's decoders are not taken as they are, for they are not those of the Encoding Standard, nor the same in each Node:
// euc-kr knows no syllables but those of KS X 1001, and makes controls of others; big5 has no characters of Hong Kong;
// shift_jis lets 0x1A, 0x1C and 0x7F change places; gbk and big5 make private use of what stands for nothing. So only
// characters are left out that Node reads as iconv-lite does, and a sum of the table shows whether the Node that runs
// reads them so too. iconv-lite is the Standard but for 18 characters of GB 18030, of private use before its edition of
// 2022, and 0xF941 to 0xF9FC of Shift_JIS, of private use in the Standard and undecodable here.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';

const require = createRequire(import.meta.url);
/** @type {import('./expand-table.cjs')} */
const { bytesOf, checksum, following, spelled } = require('./expand-table.cjs');

/** @typedef {import('./expand-table.cjs').Chunk} Chunk */

/** Tables of iconv-lite, and the decoder of Node that has most of each. @type {Record<string, string>} */
const DECODERS = { shiftjis: 'shift_jis', eucjp: 'euc-jp', cp936: 'gbk', cp949: 'euc-kr', cp950: 'big5' };
/** In the table cp950 it is not what the Encoding Standard reads in Big5, and a later Node may follow that. */
const OTHER_IN_STANDARD = 0xf9fe;
/** Fewer characters are told one by one. */
const RUN = 3;

/** @type {import('esbuild').Plugin} */
export const shortTables = {
  name: 'short-tables',
  setup({ onLoad }) {
    onLoad({ filter: /iconv-lite.encodings.tables.\w+\.json$/ }, ({ path }) => {
      const label = DECODERS[basename(path, '.json')];
      if (label === undefined) return undefined;
      const table = /** @type {Chunk[]} */ (JSON.parse(readFileSync(path, 'utf8'))).map((chunk) =>
        spelled(chunk),
      );
      const args = [label, table.map((chunk) => short(label, chunk)), checksum(table)];
      const texts = [require.resolve('./expand-table.cjs'), ...args].map((value) => JSON.stringify(value));
      return { contents: `module.exports = require(${texts[0]}).expand(${texts.slice(1).join()})` };
    });
  },
};

/** The opposite of `spelled`. @param {string} label @param {[string, string]} chunk @returns {Chunk} */
function short(label, [address, text]) {
  const from = Number.parseInt(address, 16);
  const decoder = new TextDecoder(label);
  // Characters of one byte are told: there are few.
  const isKnown = (/** @type {number} */ i) =>
    from > 0xff && from + i !== OTHER_IN_STANDARD && decoder.decode(bytesOf(from + i, 1)) === text[i];
  const isNext = (/** @type {number} */ i) => i > 0 && text[i] === following(text.slice(0, i));
  /** @type {Chunk} */
  const parts = [];
  for (let at = 0; at < text.length; ) {
    const known = runOf(isKnown, at);
    const next = runOf(isNext, at);
    const last = parts.at(-1);
    if (known >= RUN) parts.push(-known);
    else if (next >= RUN) parts.push(next);
    else if (typeof last === 'string') parts[parts.length - 1] = last + text[at];
    else parts.push(text.charAt(at));
    at += known >= RUN ? known : next >= RUN ? next : 1;
  }
  return [address, ...parts];
}

/** How many from one on are so. @param {(i: number) => boolean} isSo @param {number} from */
function runOf(isSo, from) {
  let to = from;
  while (isSo(to)) to++;
  return to - from;
}
