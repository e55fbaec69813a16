// A number for each of many things, in the order in which they come.

type Numbers = Uint8Array | Uint32Array | Int32Array | Float64Array;

/** A typed array that grows. */
export class GrowingColumn<Kind extends Numbers> {
  private values: Kind;
  private size = 0;

  /** @param make an array of zeros */
  constructor(private readonly make: (length: number) => Kind) {
    this.values = make(256);
  }

  push(value: number): void {
    if (this.size === this.values.length) {
      const longer = this.make(this.size * 2);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.size++] = value;
  }

  at(index: number): number {
    return this.values[index]!;
  }

  get length(): number {
    return this.size;
  }
}
