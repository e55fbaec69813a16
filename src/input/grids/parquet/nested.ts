// Assembles lists, maps and groups from their leaves into the text of one cell.
// https://github.com/apache/parquet-format/blob/master/README.md#nested-encoding
import { itemOf, type TableColumn } from './columns.js';
import { Damage } from './fault.js';
import type { LeafReader } from './leaf.js';
import type { Leaf, SchemaNode } from './schema.js';

/** Separates the items of a list of plain values; `--answers-split ';'` splits them again. */
const BETWEEN = '; ';

/** The cells of a column, row by row. */
export class NestedReader {
  private readonly cursors: ReadonlyMap<SchemaNode, Cursor>;
  private readonly all: readonly Cursor[];
  /** The node of the items, in a list of plain values. */
  private readonly item: SchemaNode | undefined;
  private length = 0;

  /**
   * @param leaves one for each of `column.leaves`
   * @param most characters that a cell may have
   */
  constructor(
    private readonly column: TableColumn,
    leaves: readonly LeafReader[],
    private readonly most: number,
  ) {
    this.all = leaves.map((leaf) => new Cursor(leaf));
    this.cursors = new Map(column.leaves.map((node, i) => [node, this.all[i]!]));
    const item = column.node.leaf === undefined ? itemOf(column.node) : column.node;
    this.item = item?.leaf === undefined ? undefined : item;
  }

  /** @throws Damage where the leaves do not fit together */
  next(): string {
    for (const cursor of this.all) cursor.beginRow();
    this.length = 0;
    const text = this.item === undefined ? this.json(this.column.node) : this.plainList(this.item);
    if (!this.all.every(({ repetition }) => repetition === 0)) throw new Damage();
    return this.item === undefined && text === 'null' ? '' : text;
  }

  private plainList(item: SchemaNode): string {
    const [cursor] = this.all as [Cursor];
    const texts: string[] = [];
    do {
      const text = cursor.take();
      if (text !== undefined) texts.push(this.counted(text));
    } while (cursor.repetition >= item.repetitions);
    return texts.join(BETWEEN);
  }

  /** A node and everything in it, as JSON. */
  private json(node: SchemaNode): string {
    if (node.repetition === 'required') return this.content(node);
    if (this.firstIn(node).definition < node.definition) {
      this.takeAll(node);
      return node.repetition === 'repeated' ? '[]' : 'null';
    }
    return node.repetition === 'repeated' ? `[${this.items(node, node).join(',')}]` : this.content(node);
  }

  private content(node: SchemaNode): string {
    if (node.leaf !== undefined) {
      const text = this.cursors.get(node)!.take();
      return this.counted(text === undefined ? 'null' : jsonOf(node.leaf, text));
    }
    const item = itemOf(node);
    if (item !== undefined) return this.list(node, item);
    return this.mapOf(node) ?? this.fields(node);
  }

  private list(node: SchemaNode, item: SchemaNode): string {
    const repeated = node.children[0]!;
    if (this.firstIn(repeated).definition < repeated.definition) {
      this.takeAll(repeated);
      return '[]';
    }
    return `[${this.items(repeated, item).join(',')}]`;
  }

  /** The items, at least one, of a repeated node. */
  private items(repeated: SchemaNode, item: SchemaNode): string[] {
    const first = this.firstIn(repeated);
    const items: string[] = [];
    do {
      items.push(item === repeated ? this.content(item) : this.json(item));
    } while (first.repetition === repeated.repetitions);
    return items;
  }

  private mapOf(node: SchemaNode): string | undefined {
    const [repeated] = node.children;
    if (node.group !== 'map' || repeated?.repetition !== 'repeated' || repeated.children.length !== 2)
      return undefined;
    const [key, value] = repeated.children as [SchemaNode, SchemaNode];
    const first = this.firstIn(repeated);
    if (first.definition < repeated.definition) {
      this.takeAll(repeated);
      return '{}';
    }
    const entries: string[] = [];
    do {
      const name = this.json(key);
      entries.push(`${name.startsWith('"') ? name : JSON.stringify(name)}:${this.json(value)}`);
    } while (first.repetition === repeated.repetitions);
    return `{${entries.join(',')}}`;
  }

  private fields({ children }: SchemaNode): string {
    return `{${children.map((child) => `${JSON.stringify(child.name)}:${this.json(child)}`).join(',')}}`;
  }

  /** The first leaf of a node, whose levels are also those of the node. */
  private firstIn(node: SchemaNode): Cursor {
    let at: SchemaNode | undefined = node;
    while (at !== undefined && at.leaf === undefined) at = at.children[0];
    if (at === undefined) throw new Damage();
    return this.cursors.get(at)!;
  }

  /** Skips a node that is not defined: each of its leaves has one entry. */
  private takeAll(node: SchemaNode): void {
    if (node.leaf !== undefined) this.cursors.get(node)!.take();
    else for (const child of node.children) this.takeAll(child);
  }

  private counted(text: string): string {
    this.length += text.length + 1;
    if (this.length > this.most) throw new TooLong();
    return text;
  }
}

/** Thrown where a cell has more characters than a row may have. */
export class TooLong extends Error {}

/** A leaf with a look at its next entry. */
class Cursor {
  /** The repetition level of the next entry; 0 where it begins a row, or there is none. */
  repetition = 0;
  private isAhead = false;

  constructor(private readonly leaf: LeafReader) {}

  get definition(): number {
    return this.leaf.definition;
  }

  beginRow(): void {
    if (!this.isAhead) this.leaf.advance();
    this.isAhead = true;
    if (this.leaf.repetition !== 0) throw new Damage();
  }

  /** Takes the text of the entry, undefined for a null, and moves on to the next. */
  take(): string | undefined {
    if (!this.isAhead) throw new Damage();
    const text = this.leaf.value();
    this.isAhead = !this.leaf.isAtEnd;
    if (this.isAhead) this.leaf.advance();
    this.repetition = this.isAhead ? this.leaf.repetition : 0;
    return text;
  }
}

/** Numbers and booleans directly, if JSON has them; everything else as a string. */
function jsonOf({ physical, logical }: Leaf, text: string): string {
  const isNumber =
    physical === 'boolean' ||
    logical?.is === 'decimal' ||
    logical?.is === 'unsigned' ||
    logical?.is === 'float16' ||
    (logical === undefined && /^(?:int32|int64|float|double)$/.test(physical));
  return isNumber && !/[NI]/.test(text) ? text : JSON.stringify(text);
}
