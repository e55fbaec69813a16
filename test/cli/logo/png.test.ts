// PNG logos: what is kept, and what is refused.
import { crc32, deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { barePng } from '../../../src/cli/logo/png.js';

function chunk(type: string, data: Buffer | string = ''): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data as string, 'latin1')]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function header(width: number, height: number): Buffer {
  const data = Buffer.from('\0\0\0\0\0\0\0\0\x08\0\0\0\0', 'latin1');
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  return chunk('IHDR', data);
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const PIXELS = chunk('IDAT', deflateSync(Buffer.from([0, 255])));
const END = chunk('IEND');
const png = (...chunks: Buffer[]) => Buffer.concat([SIGNATURE, ...chunks]);
const plain = png(header(1, 1), PIXELS, END);
const fault = (bytes: Buffer) => {
  try {
    barePng('logo.png', bytes);
    return undefined;
  } catch (error) {
    return (error as { problem: { fault: unknown } }).problem.fault;
  }
};

it('keeps a plain picture as it is, and knows its size', () => {
  expect(barePng('logo.png', plain)).toEqual({ png: plain, width: 1, height: 1 });
});

it('keeps the picture alone: no text, no place, nothing that moves, nothing after the end', () => {
  const text = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'acTL', 'fcTL', 'prVt'].map((type) =>
    chunk(type, 'Comment\0<script>'),
  );
  const full = png(header(1, 1), ...text, PIXELS, END, Buffer.from('<script>'));
  expect(barePng('logo.png', full).png).toEqual(plain);
});

it('keeps colours and what is transparent', () => {
  const full = png(header(1, 1), chunk('gAMA', '\0\0\0\x01'), chunk('tRNS', '\0\0'), PIXELS, END);
  expect(barePng('logo.png', full).png).toEqual(full);
});

it.each([
  ['cut', plain.subarray(0, 40)],
  ['cut', png(header(1, 1), PIXELS)],
  ['cut', SIGNATURE],
  ['checksum', Buffer.from(plain).fill(9, 20, 21)],
  ['header', png(PIXELS, header(1, 1), END)],
  ['header', png(header(1, 1), header(1, 1), PIXELS, END)],
  ['header', png(header(0, 1), PIXELS, END)],
  ['header', png(chunk('IHDR', 'short'), PIXELS, END)],
  ['size', png(header(5000, 1), PIXELS, END)],
] as const)('refuses one whose fault is its %s', (of, bytes) => {
  expect(fault(bytes)).toMatchObject({ of });
});
