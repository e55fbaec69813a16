// Turns stored values into the texts of cells.
import { isUtf8 } from 'node:buffer';
import { dayText, momentText, timeText } from './moments.js';
import type { Raw } from './plain.js';
import type { Leaf, Logical } from './schema.js';

export type TextOf = (value: Raw) => string;

/** The function that makes texts of the values of a leaf. */
export function textsOf(leaf: Leaf): TextOf {
  const { physical, logical } = leaf;
  if (physical === 'int96') return (value) => int96Text(value as Uint8Array);
  if (physical === 'bytes' || physical === 'fixed-bytes') return ofBytes(leaf);
  if (physical === 'float') return (value) => shortest(value as number, 9, Math.fround);
  if (physical === 'boolean' || physical === 'double' || logical === undefined) return plain;
  return ofWhole(logical, physical === 'int32' ? 32 : 64);
}

/** Numbers in the shortest form that reads back the same, and booleans. */
function plain(value: Raw): string {
  return value === 0 ? '0' : String(value);
}

/** Whole numbers. */
function ofWhole(logical: Logical, bits: number): TextOf {
  switch (logical.is) {
    case 'decimal':
      return (value) => decimalText(String(value), logical.scale);
    case 'date':
      return (value) => dayText(Number(value));
    case 'time':
      return (value) => timeText(value as number | bigint, logical.unit);
    case 'timestamp':
      return (value) => momentText(value as number | bigint, logical.unit, logical.isUtc);
    case 'unsigned':
      return (value) => unsignedText(value as number | bigint, bits);
    default:
      return plain;
  }
}

function unsignedText(value: number | bigint, bits: number): string {
  return value < 0 ? String(BigInt.asUintN(bits, BigInt(value))) : plain(value);
}

function ofBytes({ physical, width, logical }: Leaf): TextOf {
  const isFixed = physical === 'fixed-bytes';
  if (logical?.is === 'decimal')
    return (value) => decimalText(String(bigEndian(value as Uint8Array)), logical.scale);
  if (logical?.is === 'uuid' && width === 16) return (value) => uuidText(value as Uint8Array);
  if (logical?.is === 'float16' && width === 2) return (value) => float16Text(value as Uint8Array);
  if (logical?.is === 'interval' && width === 12) return (value) => intervalText(value as Uint8Array);
  return isFixed && logical?.is !== 'text'
    ? (value) => hex(value as Uint8Array)
    : (value) => bytesText(value as Uint8Array, logical?.is === 'text');
}

/**
 * Writers often do not mark bytes as text. Bytes that are no UTF-8 are written in hexadecimal, so that nothing is lost.
 * @param isMarked whether the file marks them as text
 */
function bytesText(bytes: Uint8Array, isMarked: boolean): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const text = buffer.toString('utf8');
  if (!isMarked && text.includes('\0')) return hex(bytes);
  return text.includes('\ufffd') && !isUtf8(buffer) ? hex(bytes) : text;
}

function hex(bytes: Uint8Array): string {
  return `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')}`;
}

function uuidText(bytes: Uint8Array): string {
  return hex(bytes)
    .slice(2)
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function bigEndian(bytes: Uint8Array): bigint {
  if (bytes.length === 0) return 0n;
  return BigInt.asIntN(8 * bytes.length, BigInt(hex(bytes)));
}

/**
 * A decimal number, exactly.
 * @param digits the unscaled number
 * @example
 * decimalText('-750', 2); // '-7.5'
 */
export function decimalText(digits: string, scale: number): string {
  if (scale === 0) return digits;
  const sign = digits.startsWith('-') ? '-' : '';
  const all = digits.slice(sign.length).padStart(scale + 1, '0');
  const fraction = all.slice(-scale).replace(/0+$/, '');
  const whole = all.slice(0, -scale);
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/**
 * A float or half float in the shortest form that reads back the same.
 * @param rounded rounds a number to that type
 */
function shortest(value: number, most: number, rounded: (value: number) => number): string {
  // Whole numbers up to this are exact even in a half float.
  const isExact = Number.isInteger(value) && Math.abs(value) <= 2048;
  if (isExact || !Number.isFinite(value)) return plain(value);
  for (let digits = 1; digits < most; digits++) {
    const short = Number(value.toPrecision(digits));
    if (rounded(short) === value) return String(short);
  }
  return String(Number(value.toPrecision(most)));
}

function float16Text(bytes: Uint8Array): string {
  const bits = bytes[0]! | (bytes[1]! << 8);
  const sign = bits >> 15 === 1 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? plain(sign * Number.POSITIVE_INFINITY) : 'NaN';
  const step = 2 ** (Math.max(exponent, 1) - 25);
  const value = sign * step * (fraction + (exponent === 0 ? 0 : 1024));
  return shortest(value, 5, (short) => Math.round(short / step) * step);
}

/** Nanoseconds of the day, and a Julian day number; 1970 begins on day 2,440,588. */
function int96Text(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const days = BigInt(view.getUint32(8, true) - 2_440_588);
  return momentText(days * 86_400_000_000_000n + view.getBigInt64(0, true), 'nanos', false);
}

/** As ISO 8601 writes it: P1M2DT3.5S. */
function intervalText(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const [months, days, millis] = [0, 4, 8].map((at) => view.getUint32(at, true)) as [number, number, number];
  const date = `${months > 0 ? `${months}M` : ''}${days > 0 ? `${days}D` : ''}`;
  const time = millis > 0 || date === '' ? `T${millis / 1000}S` : '';
  return `P${date}${time}`;
}
