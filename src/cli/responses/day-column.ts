// The key that reads days, and its column.

/** The column whose dates a key reads as days, by the title of the key. */
export function columnOfDays(title: string): string {
  return title.replace(/:day$/, '');
}
