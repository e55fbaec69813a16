// Values, names and counts inside a message.

const LONGEST = 60;

/** Quotes a value or a column name: on one line, and long ones cut with … */
export function quote(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  const characters = [...line];
  return `"${characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : line}"`;
}

/** A whole number with commas between its thousands. Intl would do it too, and cost 5 ms at start-up. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A count with its noun: "1 row", "4,298 rows". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}
