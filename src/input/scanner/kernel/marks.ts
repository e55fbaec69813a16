// Finds the delimiters and line ends outside quotes, 64 bytes at a time, and checks the rules for quotes on the way.
import { asked, IS_UNQUOTED } from './config';
import { LINES, MARKS } from './layout';

const QUOTE: i32 = 0x22;
/** A byte that is nowhere in UTF-8. */
const NOWHERE: i32 = 0xff;
const LF: i32 = 0x0a;
const CR: u8 = 0x0d;

/** The addresses after the last mark and after the last line; the count of lines. */
export let lineCount: i32 = 0;
/** Where a quote breaks the rules, or 0. The marks before it are good. */
export let wrongAt: usize = 0;
/** Whether any byte is beyond ASCII. */
export let hasHighBytes: bool = false;
/** Whether any byte is NUL. */
export let hasNul: bool = false;

function bits(a: v128, b: v128, c: v128, d: v128): u64 {
  return (
    <u64>(<u32>i8x16.bitmask(a) | ((<u32>i8x16.bitmask(b)) << 16)) |
    ((<u64>(<u32>i8x16.bitmask(c) | ((<u32>i8x16.bitmask(d)) << 16))) << 32)
  );
}

/** Each bit becomes the parity of the bits up to it: 1 from an opening quote to before its closing quote. */
function prefixXor(x: u64): u64 {
  x ^= x << 1;
  x ^= x << 2;
  x ^= x << 4;
  x ^= x << 8;
  x ^= x << 16;
  return x ^ (x << 32);
}

/** Of places after closing quotes where there is neither a mark nor a quote, those where no CRLF begins. */
function withoutEnds(places: u64, block: usize, end: usize, isLast: bool): u64 {
  let wrong: u64 = 0;
  for (; places !== 0; places &= places - 1) {
    const at = block + <usize>ctz(places);
    // The byte after a CR may not be there yet.
    const isEnd = load<u8>(at) === CR && (at + 1 < end ? load<u8>(at + 1) === LF : !isLast);
    if (at < end && !isEnd) wrong |= places & (0 - places);
  }
  return wrong;
}

/** The address after the mark of the first of the line ends in a block whose marks are found. */
function lineAfter(marks: usize, found: u64, ends: u64): u32 {
  return <u32>(marks + ((<usize>popcnt(found & (ends ^ (ends - 1)))) << 2));
}

/**
 * Marks what is in [from, end); `from` is where a record begins. A zero is written after it.
 * @param isLast whether the text ends at `end`, which then ends a line if there is one
 */
export function mark(from: usize, end: usize, delimiter: i32, isLast: bool): void {
  const quotes = i8x16.splat(<i8>(asked(IS_UNQUOTED) !== 0 ? NOWHERE : QUOTE));
  const delimiters = i8x16.splat(<i8>delimiter);
  const lineFeeds = i8x16.splat(<i8>LF);
  let marks = MARKS + 4;
  let lines = LINES;
  store<u32>(MARKS, <u32>(from - 1));
  /** All ones inside quotes. */
  let inside: u64 = 0;
  /** 1 where the byte before the block lets a quote open: a mark, or a closing quote that it doubles. */
  let mayOpen: u64 = 1;
  /** 1 where the byte before the block is a closing quote. */
  let closed: u64 = 0;
  /** Not 0 where the block, or one of the last few, has to do with quotes. */
  let recent: u64 = 0;
  let high = i8x16.splat(0);
  let low = i8x16.splat(-1);
  /** Not 0 where a NUL is in the last block, behind which there are others. */
  let lastNuls: u64 = 0;
  wrongAt = 0;
  // At the end of the text there is no line feed where the last mark is.
  store<u8>(end, 0);
  for (let block = from; block < end; block += 64) {
    const a = v128.load(block);
    const b = v128.load(block, 16);
    const c = v128.load(block, 32);
    const d = v128.load(block, 48);
    high = v128.or(high, v128.or(v128.or(a, b), v128.or(c, d)));
    const la = i8x16.eq(a, lineFeeds);
    const lb = i8x16.eq(b, lineFeeds);
    const lc = i8x16.eq(c, lineFeeds);
    const ld = i8x16.eq(d, lineFeeds);
    let found = bits(
      v128.or(la, i8x16.eq(a, delimiters)),
      v128.or(lb, i8x16.eq(b, delimiters)),
      v128.or(lc, i8x16.eq(c, delimiters)),
      v128.or(ld, i8x16.eq(d, delimiters)),
    );
    const feeds = bits(la, lb, lc, ld);
    let quote = bits(i8x16.eq(a, quotes), i8x16.eq(b, quotes), i8x16.eq(c, quotes), i8x16.eq(d, quotes));
    if (end - block < 64) {
      const valid = ((<u64>1) << (end - block)) - 1;
      found &= valid;
      quote &= valid;
      const nul = i8x16.splat(0);
      lastNuls = bits(i8x16.eq(a, nul), i8x16.eq(b, nul), i8x16.eq(c, nul), i8x16.eq(d, nul)) & valid;
    } else low = i8x16.min_u(low, i8x16.min_u(i8x16.min_u(a, b), i8x16.min_u(c, d)));
    // Where quotes are frequent, blocks without one take the same path: a branch would often be guessed wrong.
    recent = (recent >> 16) | quote | inside | closed;
    if (recent !== 0) {
      const marked = found;
      let quoted: u64 = 0;
      let closing: u64 = 0;
      for (;;) {
        quoted = prefixXor(quote) ^ inside;
        found = marked & ~quoted;
        closing = quote & ~quoted;
        /** Quotes that open inside a field, and what follows a closing quote but must not. */
        const inField = quote & quoted & ~(((found | closing) << 1) | mayOpen);
        let behind = ((closing << 1) | closed) & ~(found | quote);
        if ((inField | behind) === 0) break;
        behind = withoutEnds(behind, block, end, isLast);
        const first = (inField | behind) & (0 - (inField | behind));
        if ((first & behind) !== 0) {
          wrongAt = block + <usize>ctz(first);
          found &= first - 1;
          break;
        }
        if (first === 0) break;
        // The first one is text, and all that follows it is to be seen anew.
        quote ^= first;
      }
      inside = <u64>(<i64>quoted >> 63);
      closed = closing >> 63;
      mayOpen = (found | closing) >> 63;
    } else mayOpen = found >> 63;

    // Most blocks end at most one line, and hold at most eight marks: as much is written without asking whether it is
    // there, for the branches would often be guessed wrong. What is too much is overwritten.
    let ends = feeds & found;
    store<u32>(lines, lineAfter(marks, found, ends));
    const nextLine = lines + ((<usize>popcnt(ends)) << 2);
    for (ends &= ends - 1; ends !== 0; ends &= ends - 1) {
      lines += 4;
      store<u32>(lines, lineAfter(marks, found, ends));
    }
    lines = nextLine;
    const next = marks + ((<usize>popcnt(found)) << 2);
    for (;;) {
      store<u32>(marks, <u32>(block + <usize>ctz(found)));
      found &= found - 1;
      store<u32>(marks, <u32>(block + <usize>ctz(found)), 4);
      found &= found - 1;
      store<u32>(marks, <u32>(block + <usize>ctz(found)), 8);
      found &= found - 1;
      store<u32>(marks, <u32>(block + <usize>ctz(found)), 12);
      found &= found - 1;
      store<u32>(marks, <u32>(block + <usize>ctz(found)), 16);
      found &= found - 1;
      store<u32>(marks, <u32>(block + <usize>ctz(found)), 20);
      found &= found - 1;
      store<u32>(marks, <u32>(block + <usize>ctz(found)), 24);
      found &= found - 1;
      store<u32>(marks, <u32>(block + <usize>ctz(found)), 28);
      found &= found - 1;
      if (found === 0) break;
      marks += 32;
    }
    marks = next;
    if (wrongAt !== 0) break;
  }
  if (isLast && wrongAt === 0) {
    const lastEnd = lines === LINES ? from : <usize>load<u32>(<usize>load<u32>(lines - 4) - 4) + 1;
    if (inside !== 0) wrongAt = end;
    else if (lastEnd < end) {
      store<u32>(marks, <u32>end);
      store<u32>(lines, <u32>(marks + 4));
      lines += 4;
    }
  }
  lineCount = <i32>((lines - LINES) >> 2);
  hasHighBytes = i8x16.bitmask(high) !== 0;
  hasNul = lastNuls !== 0 || !i8x16.all_true(low);
}
