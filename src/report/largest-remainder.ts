// Rounding the parts of a whole so that they still add up to it, as a stacked bar needs.

/**
 * Whole numbers that sum to `whole` and stand as near to the proportions of `parts` as that allows (the method of
 * largest remainders; a tie goes to the earlier part). Parts that are all zero give zeros.
 *
 * @example largestRemainder([1, 1, 1], 100) // [34, 33, 33]
 */
export function largestRemainder(parts: readonly number[], whole: number): number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  if (sum === 0) return parts.map(() => 0);
  const quotas = parts.map((part) => (part / sum) * whole);
  const rounded = quotas.map(Math.floor);
  const missing = whole - rounded.reduce((total, part) => total + part, 0);
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: quota - Math.floor(quota) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) rounded[index]! += 1;
  return rounded;
}
