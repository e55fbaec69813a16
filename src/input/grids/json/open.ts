// JSON as a grid: objects one a line, in one list, or in a list of a document; or lists, the first of which names the columns.
import type { InputWarning } from '../../warnings.js';
import type { Grid, GridOptions, GridRow, TextOfGrid } from '../grid.js';
import type { JsonCursor } from './cursor.js';
import { type Key, Keys } from './keys.js';
import { findRows, passRest } from './layout.js';
import { problemOf } from './problem.js';
import { listCells, RowReader } from './row.js';
import { type Numbered, RowSequence } from './rows.js';
import { JsonText } from './text.js';

/** How many first objects, and how many characters of them, decide on the columns. */
const HEAD_ROWS = 1000;
const HEAD_SIZE = 1024 * 1024;
/** How many of the keys that came too late are named. */
const NAMED = 5;

class JsonGrid implements Grid {
  readonly kind: 'json' | 'json-lines';
  readonly headerRows: 1 | undefined;
  readonly sheet: string | undefined;
  readonly isOnce: boolean;
  private readonly keys = new Keys();
  private readonly reader = new RowReader(this.keys);
  /** The names of the columns, once known. */
  private names: string[] | undefined;
  /** Whether all objects were looked at for their keys. */
  private areAllSeen = false;

  /** @param begun the text, at its first row */
  constructor(
    private readonly source: TextOfGrid,
    private readonly options: GridOptions,
    private begun: RowSequence,
  ) {
    const { shape, of, name } = begun.layout;
    this.kind = shape === 'lines' ? 'json-lines' : 'json';
    this.headerRows = of === 'object' ? 1 : undefined;
    this.sheet = name;
    this.isOnce = source.isOnce;
  }

  get findsColumns(): boolean {
    return this.headerRows === 1 && !this.areAllSeen;
  }

  async *rows(): AsyncGenerator<readonly GridRow[]> {
    const sequence = this.begun.count === 0 ? this.begun : await begin(this.source, this.options);
    this.begun = sequence;
    try {
      if (this.headerRows === 1 && this.options.isWhole && !this.isOnce && this.names === undefined) {
        await this.settleByAll(sequence);
        yield* this.rows();
        return;
      }
      yield* this.headerRows === undefined ? listsOf(sequence) : this.objectsOf(sequence);
      if (sequence.layout.shape === 'list')
        await passRest(sequence.text, sequence.layout, this.options.sheet);
    } catch (error) {
      const count = sequence.isDone ? undefined : sequence.count;
      throw problemOf(error, this.source.name, this.options, { text: sequence.text, count });
    } finally {
      await sequence.text.close();
    }
  }

  /** Does nothing: finding the wanted keys means passing the others anyway. */
  want(): void {}

  warnings(): readonly InputWarning[] {
    const late = this.keys.late().sort((one, two) => two.late - one.late);
    if (late.length === 0) return [];
    const keys = late.slice(0, NAMED).map(({ path, late: rows }) => ({ key: path, rows }));
    return [{ code: 'late-keys', file: this.source.name, keys, count: late.length }];
  }

  async close(): Promise<void> {
    await this.begun.text.close();
  }

  private async *objectsOf(sequence: RowSequence): AsyncGenerator<GridRow[]> {
    const { reader } = this;
    const first: Numbered<[Key, string][]>[] = [];
    const isHead = () => first.length < HEAD_ROWS && sequence.text.passed < HEAD_SIZE && !sequence.isDone;
    while (this.names === undefined && isHead())
      first.push(...(await sequence.next((cursor) => this.valuesIn(cursor).slice())));
    this.areAllSeen ||= sequence.isDone;
    const names = this.settled();
    // An empty list has no columns.
    if (sequence.count === 0 && names.length === 0) return;
    const cells = first.map(({ number, row }) => ({ number, cells: placed(row, names) }));
    yield [{ number: 0, cells: names }, ...cells];
    this.keys.forgetLate();
    const read = (cursor: JsonCursor) => {
      reader.object(cursor);
      for (const [key] of reader.others) key.late++;
      return reader.cells;
    };
    while (!sequence.isDone) yield cellsOf(await sequence.next(read));
  }

  /** Looks at all objects to find their keys. */
  private async settleByAll(sequence: RowSequence): Promise<void> {
    while (!sequence.isDone) await sequence.next((cursor) => this.valuesIn(cursor).length);
    this.areAllSeen = true;
    this.settled();
  }

  /** The values of an object, before the columns are decided. */
  private valuesIn(cursor: JsonCursor): [Key, string][] {
    const { reader } = this;
    reader.object(cursor);
    for (const [key] of reader.others) key.hasValue = true;
    return reader.others;
  }

  /** The names of the columns: the keys so far. */
  private settled(): readonly string[] {
    this.names ??= this.keys.settle();
    this.reader.columns = this.names.length;
    return this.names;
  }
}

/** The cells of an object, by key. */
function placed(values: readonly (readonly [Key, string])[], names: readonly string[]): string[] {
  const cells = new Array<string>(names.length).fill('');
  for (const [{ column }, value] of values) cells[column] = value;
  return cells;
}

async function* listsOf(sequence: RowSequence): AsyncGenerator<GridRow[]> {
  while (!sequence.isDone) yield cellsOf(await sequence.next(listCells));
}

function cellsOf(rows: readonly Numbered<string[]>[]): GridRow[] {
  return rows.map(({ number, row }) => ({ number, cells: row }));
}

async function begin(source: TextOfGrid, options: GridOptions): Promise<RowSequence> {
  const text = new JsonText(await source.bytes(), options.maxRecord);
  try {
    return new RowSequence(text, await findRows(text, options.sheet));
  } catch (error) {
    await text.close();
    throw problemOf(error, source.name, options, { text, count: undefined });
  }
}

/**
 * Opens a text that begins like JSON.
 * @throws NpsError where it holds no rows, or is damaged
 */
export default async function openJson(source: TextOfGrid, options: GridOptions): Promise<Grid> {
  return new JsonGrid(source, options, await begin(source, options));
}
