// The columns of several files as one list: those of one name, the second of a name with the second, are one column.

/** Takes the names of columns, file by file. */
export class JoinedColumns {
  readonly names: string[] = [];
  private readonly places = new Map<string, number>();
  /** Of each list of names that came, where its columns are among all. */
  private readonly layouts: number[][] = [];
  private readonly known = new Map<readonly string[], number>();

  /** The number of a list of names, which is new once a file. */
  layoutOf(names: readonly string[]): number {
    const known = this.known.get(names);
    if (known !== undefined) return known;
    const seen = new Map<string, number>();
    const layout = names.map((name) => {
      const times = seen.get(name) ?? 0;
      seen.set(name, times + 1);
      return this.placeOf(name, times);
    });
    this.known.set(names, this.layouts.length);
    return this.layouts.push(layout) - 1;
  }

  /** The fields of a row in their places; those beyond its last column come after all. */
  placed(row: readonly string[], layout: number): string[] {
    const places = this.layouts[layout]!;
    const fields = new Array<string>(this.names.length).fill('');
    for (const [i, field] of row.entries()) {
      if (i < places.length) fields[places[i]!] = field;
      else fields.push(field);
    }
    return fields;
  }

  private placeOf(name: string, times: number): number {
    const key = `${times} ${name}`;
    const place = this.places.get(key) ?? this.names.push(name) - 1;
    this.places.set(key, place);
    return place;
  }
}

/** What words put in front of a column's name where files have one that is called so. */
const PREFIX = 'nps_';

/** Names as they are, or with a word before them where they are taken. */
export function freeNames(wanted: readonly string[], taken: readonly string[]): string[] {
  const others = new Set(taken.map((name) => name.trim().toLowerCase()));
  return wanted.map((name) => {
    let free = name;
    while (others.has(free)) free = PREFIX + free;
    return free;
  });
}
