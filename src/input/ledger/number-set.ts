// A set of many whole numbers in a typed array: a Set makes an object of each that is large.

const FIRST_ROOM = 1024;
const NONE = -1;

export class NumberSet {
  size = 0;
  private places = new Float64Array(FIRST_ROOM).fill(NONE);

  /**
   * @param value a whole number from 0, evenly spread over what it may be, as a hash is
   * @returns whether it was not there
   */
  add(value: number): boolean {
    const place = this.placeOf(value);
    if (this.places[place] === value) return false;
    this.places[place] = value;
    this.size++;
    if (this.size * 2 > this.places.length) this.grow();
    return true;
  }

  has(value: number): boolean {
    return this.places[this.placeOf(value)] === value;
  }

  *[Symbol.iterator](): Iterator<number> {
    for (const value of this.places) if (value !== NONE) yield value;
  }

  /** Where it is, or would be. */
  private placeOf(value: number): number {
    const { places } = this;
    let place = value % places.length;
    while (places[place] !== NONE && places[place] !== value) place = (place + 1) % places.length;
    return place;
  }

  private grow(): void {
    const values = this.places;
    this.places = new Float64Array(values.length * 2).fill(NONE);
    for (const value of values) if (value !== NONE) this.places[this.placeOf(value)] = value;
  }
}
