// The keys of objects, and the columns that they are: a tree, for a key may hold an object.

/** A key of the objects at one place. */
export interface Key {
  /** As it is written where nothing in it is escaped, with its quotes. */
  readonly quoted: string;
  /** What the column is called: the keys that lead to it, parted by points. */
  readonly path: string;
  /** Its place among the keys beside it. */
  readonly place: number;
  /** The column of its values, from 0; -1 where it is none. */
  column: number;
  /** It holds a value that is no object. */
  hasValue: boolean;
  /** The keys of the objects that it holds. */
  inner: Keys | undefined;
  /** The row that it was met in last. */
  row: number;
  /** Rows that hold a value of it, where it is no column because it came too late. */
  late: number;
}

/** Keys that are told apart; of more of them there would be no end. */
const MOST_KEYS = 200_000;

/** The keys of the objects at one place, in the order in which they were met. */
export class Keys {
  readonly list: Key[] = [];
  private readonly byName = new Map<string, Key>();

  constructor(private readonly prefix = '') {}

  /** The key of a name; undefined where there are too many others. */
  named(name: string): Key | undefined {
    const known = this.byName.get(name);
    if (known !== undefined || this.list.length >= MOST_KEYS) return known;
    const key = {
      quoted: JSON.stringify(name),
      path: this.prefix + name,
      place: this.list.length,
      column: -1,
      hasValue: false,
      inner: undefined,
      row: -1,
      late: 0,
    };
    this.byName.set(name, key);
    this.list.push(key);
    return key;
  }

  /** The keys of the objects that a key holds. */
  within(key: Key): Keys {
    key.inner ??= new Keys(`${key.path}.`);
    return key.inner;
  }

  /**
   * Makes columns of all keys: of one that holds objects only where it holds other values too.
   * @returns what the columns are called
   */
  settle(names: string[] = []): string[] {
    for (const key of this.list) {
      const { inner } = key;
      if (key.hasValue || inner === undefined || inner.list.length === 0) {
        key.column = names.length;
        names.push(key.path);
      }
      inner?.settle(names);
    }
    return names;
  }

  /** Begins to count anew. */
  forgetLate(): void {
    for (const key of this.list) {
      key.late = 0;
      key.inner?.forgetLate();
    }
  }

  /** The keys that came too late to be columns. */
  late(): Key[] {
    return this.list.flatMap((key) => [...(key.late > 0 ? [key] : []), ...(key.inner?.late() ?? [])]);
  }
}
