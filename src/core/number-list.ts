// Numbers that grow by millions: in pieces, so that growing never copies them.

const BITS = 16;
const PIECE = 2 ** BITS;

/** A list of whole numbers from 0 to 2^32 − 1. */
export class NumberList {
  private readonly pieces: Uint32Array[] = [];
  private size = 0;

  get length(): number {
    return this.size;
  }

  push(number: number): void {
    const place = this.size & (PIECE - 1);
    if (place === 0) this.pieces.push(new Uint32Array(this.pieces.length === 0 ? 1024 : PIECE));
    const last = this.pieces.length - 1;
    let piece = this.pieces[last]!;
    if (place === piece.length) {
      // The first piece grows: most lists are short.
      const longer = new Uint32Array(Math.min(PIECE, piece.length * 4));
      longer.set(piece);
      this.pieces[last] = longer;
      piece = longer;
    }
    piece[place] = number;
    this.size++;
  }

  /** All of them, in order, in pieces; what is after `length` in a piece is no number of the list. */
  *inPieces(): Generator<{ readonly numbers: Uint32Array; readonly length: number }> {
    for (const [i, numbers] of this.pieces.entries())
      yield { numbers, length: Math.min(PIECE, this.size - i * PIECE) };
  }

  at(index: number): number {
    return this.pieces[index >>> BITS]![index & (PIECE - 1)]!;
  }
}
