// What the kernel knows of words for a missing answer and of the names of months: bits that say which it need not ask for.
import { monthBeginnings } from '../cells/date-names.js';
import { missingLetters } from '../cells/missing.js';
import { lazy } from '../names/phrases.js';

/** How many bits there are: a hash has one of them. */
export const MISSING_BITS = 16;

/** A bit for the hash of each word for a missing answer. */
export const missingBits = lazy(() => {
  const bits = new Uint8Array(2 ** MISSING_BITS / 8);
  for (const word of missingLetters()) {
    let hash = 0x811c9dc5;
    for (const letter of Buffer.from(word)) hash = Math.imul(hash ^ letter, 0x01000193);
    setBit(bits, hash >>> (32 - MISSING_BITS));
  }
  return bits;
});

/** A bit for three letters with which the name of a month begins. */
export const monthBits = lazy(() => {
  const bits = new Uint8Array(Math.ceil(26 ** 3 / 8));
  for (const letters of monthBeginnings()) {
    const [one, two, three] = [...Buffer.from(letters)].map((letter) => letter - 0x61);
    setBit(bits, (one! * 26 + two!) * 26 + three!);
  }
  return bits;
});

function setBit(bits: Uint8Array, place: number): void {
  bits[place >> 3]! |= 1 << (place & 7);
}
