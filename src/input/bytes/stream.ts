// One stream of bytes whose beginning can be looked at before anybody takes it.

/** Bytes as they come. What was looked at, or given back, comes first. Whoever stops early closes it. */
export class ByteStream implements AsyncIterable<Uint8Array> {
  private readonly rest: AsyncIterator<Uint8Array>;
  private ahead: Uint8Array[] = [];

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.rest = bytes[Symbol.asyncIterator]();
  }

  /**
   * The first `size` bytes or some more, or all where there are fewer; they are still to come. Look at them before that:
   * then their memory may be used again.
   */
  async peek(size: number): Promise<Uint8Array> {
    let length = this.ahead.reduce((sum, chunk) => sum + chunk.length, 0);
    while (length < size) {
      const { done, value } = await this.rest.next();
      if (done) break;
      this.ahead.push(value);
      length += value.length;
    }
    if (this.ahead.length !== 1) this.ahead = [Buffer.concat(this.ahead, length)];
    return this.ahead[0]!;
  }

  /** The next bytes; undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    for (let chunk = this.ahead.shift(); chunk !== undefined; chunk = this.ahead.shift()) {
      if (chunk.length > 0) return chunk;
    }
    const { done, value } = await this.rest.next();
    return done ? undefined : value;
  }

  /** Gives bytes back: they come next, in this order. */
  unread(chunks: readonly Uint8Array[]): void {
    this.ahead.unshift(...chunks);
  }

  /** Leaves bytes at the beginning out. */
  async skip(count: number): Promise<this> {
    while (count > 0) {
      const chunk = await this.next();
      if (chunk === undefined) break;
      if (chunk.length > count) this.unread([chunk.subarray(count)]);
      count -= Math.min(count, chunk.length);
    }
    return this;
  }

  /** Lets go of the source. */
  async close(): Promise<void> {
    await this.rest.return?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void> {
    try {
      for (let chunk = await this.next(); chunk !== undefined; chunk = await this.next()) yield chunk;
    } finally {
      await this.close();
    }
  }
}
