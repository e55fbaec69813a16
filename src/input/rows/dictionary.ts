// The different values of a segment column, numbered as they are met.

export class Dictionary {
  /** Trimmed; null is an empty cell. */
  readonly values: (string | null)[] = [];
  private readonly codes = new Map<string, number>();

  constructor(
    readonly name: string,
    /** How many different values are taken. */
    readonly limit: number,
  ) {}

  /** The number of a trimmed value, or -1 where there would be too many. */
  code(value: string): number {
    const known = this.codes.get(value);
    if (known !== undefined) return known;
    if (this.values.length === this.limit) return -1;
    this.codes.set(value, this.values.length);
    return this.values.push(value === '' ? null : value) - 1;
  }

  /** Values that differ only by case or spaces, such as EMEA and Emea; the first pair found. */
  lookalikes(): [string, string] | undefined {
    const folded = new Map<string, string>();
    for (const value of this.values) {
      if (value === null) continue;
      const key = value.toLowerCase().replace(/\s+/g, ' ');
      const other = folded.get(key);
      if (other !== undefined) return [other, value];
      folded.set(key, value);
    }
    return undefined;
  }
}
