// The day that it is.

/** The day that it is here now, on the clock of the machine: 2026-06-30. */
export function today(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
