// Numbers by their decimal digits, which multiplying by powers of ten would change.

/** `value` × 10^`places`: the point is moved in the digits that print, so that 0.07 by 2 is 7. */
export function movePoint(value: number, places: number): number {
  const [digits, exponent] = String(value).split('e');
  return Number(`${digits}e${Number(exponent ?? 0) + places}`);
}

/** The digits of a number below 1e21, never with an exponent: 1e-7 is "0.0000001". */
export function digitsOf(value: number): string {
  const text = String(value);
  const [, sign, whole, fraction = '', exponent] = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text) ?? [];
  return exponent === undefined ? text : `${sign}0.${'0'.repeat(Number(exponent) - 1)}${whole}${fraction}`;
}
