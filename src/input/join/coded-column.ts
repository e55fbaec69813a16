// The cells of a column by number of the row: texts that repeat are kept once.

/** Different texts that are looked for among those before; beyond them texts hardly repeat. */
const REPEATS = 65_536;

/** A column of texts of which each different one is kept once, as long as there are at most {@link REPEATS}. */
export class CodedColumn {
  private codes = new Uint32Array(16);
  private readonly texts: string[] = [''];
  private readonly known = new Map<string, number>([['', 0]]);

  set(row: number, text: string): void {
    if (row >= this.codes.length) {
      const grown = new Uint32Array(Math.max(row + 1, this.codes.length * 2));
      grown.set(this.codes);
      this.codes = grown;
    }
    this.codes[row] = this.codeOf(text);
  }

  /** '' of a row that has none. */
  get(row: number): string {
    return this.texts[this.codes[row] ?? 0]!;
  }

  private codeOf(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const code = this.texts.push(text) - 1;
    if (code < REPEATS) this.known.set(text, code);
    return code;
  }
}
