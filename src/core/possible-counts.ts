// Every way in which groups that are not shown could be filled, their sizes being unknown: counts from 0 on that agree
// with all sums. How large a group can become among them tells how well the others cover it.

/** That the respondents of `whole` are those of `parts`, each in one of them. Numbers of groups. */
export interface Sum {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** Entries of the tableau are sums of a few ones; what is nearer to 0 is rounding. */
const TINY = 1e-9;

/** Beyond this many exchanges for one group the answer is "no", which only makes more be hidden. */
const MOST_EXCHANGES = 2000;

/**
 * The groups' counts as variables of a linear program, in the tableau of the simplex method. A group is fixed at its
 * true count until it is {@link release}d. It begins at the true counts, which agree with all sums, so no first phase
 * is needed: unlike in the textbook, a variable outside the basis may stand at any count.
 */
export class PossibleCounts {
  /** One row for each sum: its coefficients, in terms of the variables outside the basis. */
  private readonly rows: Float64Array[];
  private readonly values: Float64Array;
  private readonly isFree: Uint8Array;
  /** Row → its variable of the basis, or NONE while all in it are fixed. */
  private readonly basic: Int32Array;
  /** Variable → the row where it is the basis, or NONE. */
  private readonly rowOf: Int32Array;

  /** @param counts of each group; above 0 where it will be released */
  constructor(counts: readonly number[], sums: readonly Sum[]) {
    this.values = Float64Array.from(counts);
    this.isFree = new Uint8Array(counts.length);
    this.rowOf = new Int32Array(counts.length).fill(NONE);
    this.basic = new Int32Array(sums.length).fill(NONE);
    this.rows = sums.map(({ whole, parts }) => {
      const row = new Float64Array(counts.length);
      for (const part of parts) row[part]! += 1;
      row[whole]! -= 1;
      return row;
    });
  }

  /** Lets the count of a group vary: it is not shown. */
  release(group: number): void {
    if (this.isFree[group]) return;
    this.isFree[group] = 1;
    const row = this.basic.findIndex((one, i) => one === NONE && Math.abs(this.rows[i]![group]!) > TINY);
    if (row !== NONE) this.exchange(row, group);
  }

  isReleased(group: number): boolean {
    return this.isFree[group] === 1;
  }

  /** The count of a group in the possibility that was found last. */
  countOf(group: number): number {
    return this.values[group]!;
  }

  /** Looks for a possibility in which a released group has this count or more; false where there is none. */
  raise(group: number, level: number): boolean {
    for (let exchanges = 0; exchanges < MOST_EXCHANGES; exchanges++) {
      const need = level - this.values[group]!;
      if (need <= TINY) return true;
      const row = this.rowOf[group]!;
      const moved = row === NONE ? group : this.helpful(row, need);
      if (moved === NONE) return false;
      this.move(moved, row, need);
    }
    return false;
  }

  /**
   * How far a group would rise beyond what {@link raise} reached if this one were released too. Where that alone does
   * not help, 0 or less: minus the number of sums that would still keep this one where it is. Null where it has nothing
   * to do with it.
   */
  gain(group: number, other: number, level: number): number | null {
    const row = this.rowOf[group]!;
    if (row === NONE) return null;
    const slope = this.rows[row]![other]!;
    if (Math.abs(slope) <= TINY) return null;
    let bonds = 0;
    for (let i = 0; i < this.rows.length; i++)
      if (this.basic[i] === NONE && Math.abs(this.rows[i]![other]!) > TINY) bonds++;
    if (bonds > 0) return -bonds;
    const { step } = this.reach(other, row, level - this.values[group]!);
    return step * Math.abs(slope);
  }

  /**
   * A released group that lets the one of this row rise by its own rise or fall: the first by which it rises as far as
   * need be, else the one by which it rises most; where it cannot rise at once, the first that changes the basis, so
   * that no round of exchanges begins again (Bland's rule).
   */
  private helpful(row: number, need: number): number {
    const slopes = this.rows[row]!;
    let best = NONE;
    let most = -1;
    for (let i = 0; i < slopes.length; i++) {
      if (!this.isFree[i] || this.rowOf[i] !== NONE) continue;
      const slope = slopes[i]!;
      if (!(slope < -TINY || (slope > TINY && this.values[i]! > TINY))) continue;
      const gain = this.reach(i, row, need).step * Math.abs(slope);
      if (gain <= most + TINY) continue;
      best = i;
      most = gain;
      if (gain >= need) break;
    }
    return best;
  }

  /** How far a variable can move until the row's group has risen by what is needed, or another is at 0. */
  private reach(moved: number, row: number, need: number) {
    const slope = row === NONE ? -1 : this.rows[row]![moved]!;
    const direction = -Math.sign(slope);
    let step = need / Math.abs(slope);
    let blocking = NONE;
    if (direction < 0) step = Math.min(step, this.values[moved]!);
    for (let i = 0; i < this.rows.length; i++) {
      const one = this.basic[i]!;
      const fall = this.rows[i]![moved]! * direction;
      if (one === NONE || i === row || fall <= TINY) continue;
      const most = this.values[one]! / fall;
      if (most < step) {
        step = most;
        blocking = i;
      }
    }
    return { step, direction, blocking };
  }

  private move(moved: number, row: number, need: number): void {
    const { step, direction, blocking } = this.reach(moved, row, need);
    this.values[moved] = Math.max(0, this.values[moved]! + direction * step);
    for (let i = 0; i < this.rows.length; i++) {
      const one = this.basic[i]!;
      if (one === NONE) continue;
      this.values[one] = Math.max(0, this.values[one]! - this.rows[i]![moved]! * direction * step);
    }
    if (blocking !== NONE) this.exchange(blocking, moved);
  }

  /** Makes a variable the basis of a row. */
  private exchange(row: number, entering: number): void {
    const pivot = this.rows[row]!;
    const factor = 1 / pivot[entering]!;
    const places: number[] = [];
    for (let i = 0; i < pivot.length; i++) {
      pivot[i]! *= factor;
      if (Math.abs(pivot[i]!) > TINY) places.push(i);
      else pivot[i] = 0;
    }
    for (const [i, other] of this.rows.entries()) {
      const times = other[entering]!;
      if (i === row || times === 0) continue;
      for (const place of places) other[place]! -= times * pivot[place]!;
      other[entering] = 0;
    }
    const leaving = this.basic[row]!;
    if (leaving !== NONE) this.rowOf[leaving] = NONE;
    this.basic[row] = entering;
    this.rowOf[entering] = row;
  }
}

const NONE = -1;
