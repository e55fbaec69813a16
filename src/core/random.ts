// Numbers that look random and are the same in every run: what is drawn by them can be drawn again.

/** Gives numbers from 0 to under 1. */
export type Random = () => number;

/** Numbers at the beginning that still show the seed. */
const WARM_UP = 16;

/**
 * A generator that begins anew with its seed: sfc32 of C. Doty-Humphrey's PractRand, 32 bits a number, whose cycle is at
 * least 2^32 long and about 2^127 on average.
 * @param seed a whole number
 * @example
 * const [one, other] = [seededRandom(7), seededRandom(7)];
 * [one() === other(), one() === other()]; // => [true, true]
 */
export function seededRandom(seed: number): Random {
  let a = seed | 0;
  let b = 0x9e3779b9 | 0;
  let c = 0x243f6a88 | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < WARM_UP; i++) next();
  return next;
}
