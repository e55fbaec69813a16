// The bytes of a part as UTF-8 without a byte order mark. Parts may be UTF-16 too (ECMA-376 part 2, 9.1.2), which is rare.

/** The first bytes of UTF-16. */
const BEGINNINGS: readonly (readonly [bytes: string, encoding: string])[] = [
  ['\xff\xfe', 'utf-16le'],
  ['<\0', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
  ['\0<', 'utf-16be'],
];
const UTF8_MARK = '\xef\xbb\xbf';

export async function* asUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let isFirst = true;
  for await (let chunk of bytes) {
    if (isFirst) {
      const beginning = Buffer.from(chunk.subarray(0, UTF8_MARK.length)).toString('latin1');
      const wide = BEGINNINGS.find(([start]) => beginning.startsWith(start));
      if (wide !== undefined) decoder = new TextDecoder(wide[1]);
      if (beginning === UTF8_MARK) chunk = chunk.subarray(UTF8_MARK.length);
      isFirst = false;
    }
    yield decoder === undefined ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
}
