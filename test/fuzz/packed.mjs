// Files that hold packed ones: taken apart, one part mutated, and packed again, so that readers of the parts meet it.
import { crc32, deflateRawSync, deflateSync, inflateRawSync, inflateSync } from 'node:zlib';
import { mutated, mutatedText } from './mutate.mjs';

/** The files in a zip archive. */
export function unzipped(bytes) {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const start = bytes.readUInt32LE(at + 42);
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
    const content = bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    files.push({ name: bytes.toString('utf8', at + 46, at + 46 + nameLength), content });
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

/** An archive of files. */
export function zipped(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { name, content } of files) {
    const packed = deflateRawSync(content);
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(title.length, 22);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), common, title, packed);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, where, title);
    offset += 30 + title.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}

/** An archive of which one file is not what it was. */
export function mutatedInZip(bytes, random) {
  const files = unzipped(bytes);
  const one = files[random(files.length)];
  one.content = random(3) === 0 ? mutated(one.content, random) : mutatedText(one.content, random);
  return zipped(files);
}

/** A .zsav of which the cases are not what they were before they were packed. */
export function mutatedInZsav(bytes, random) {
  const header = zlibHeaderOf(bytes);
  if (header === undefined) return mutated(bytes, random);
  const trailer = Number(bytes.readBigInt64LE(header + 8));
  const count = bytes.readInt32LE(trailer + 20);
  const blocks = Array.from({ length: count }, (_, i) => {
    const at = trailer + 24 + i * 24;
    const from = Number(bytes.readBigInt64LE(at + 8));
    return inflateSync(bytes.subarray(from, from + bytes.readInt32LE(at + 20)));
  });
  const chosen = random(count);
  blocks[chosen] = mutated(blocks[chosen], random);
  const packed = blocks.map((block) => deflateSync(block));
  const ends = Buffer.from(bytes.subarray(trailer, trailer + 24 + count * 24));
  let plainAt = header;
  let packedAt = header + 24;
  for (const [i, block] of blocks.entries()) {
    const at = 24 + i * 24;
    ends.writeBigInt64LE(BigInt(plainAt), at);
    ends.writeBigInt64LE(BigInt(packedAt), at + 8);
    ends.writeInt32LE(block.length, at + 16);
    ends.writeInt32LE(packed[i].length, at + 20);
    plainAt += block.length;
    packedAt += packed[i].length;
  }
  const start = Buffer.from(bytes.subarray(0, header + 24));
  start.writeBigInt64LE(BigInt(packedAt), header + 8);
  return Buffer.concat([start, ...packed, ends]);
}

/** Where the header of the packed cases is: it begins with its own place. */
function zlibHeaderOf(bytes) {
  for (let at = 0; at + 24 <= bytes.length; at += 4)
    if (at > 176 && bytes.readBigInt64LE(at) === BigInt(at)) return at;
  return undefined;
}
