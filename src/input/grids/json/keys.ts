// The keys of objects, and the columns made of them: a tree, because a key may hold an object.

/** A key of the objects at one place. */
export interface Key {
  /** With its quotes, as it is written where nothing is escaped. */
  readonly quoted: string;
  /** The name of the column: the keys that lead to it, joined by points. */
  readonly path: string;
  /** Its position among the keys of the same object. */
  readonly place: number;
  /** The column of its values, from 0; -1 without a column. */
  column: number;
  /** Whether it holds a value that is no object. */
  hasValue: boolean;
  /** The keys of the objects that it holds. */
  inner: Keys | undefined;
  /** The last row with this key. */
  row: number;
  /** Rows with a value of it, where it came too late to be a column. */
  late: number;
}

/** How many keys are kept: data may use ids as keys. */
const MOST_KEYS = 200_000;

/** The keys of the objects at one place, in order of appearance. */
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
   * Makes columns of all keys; a key that holds objects becomes one only if it holds other values too.
   * @returns the names of the columns
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

  /** Starts counting again. */
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
