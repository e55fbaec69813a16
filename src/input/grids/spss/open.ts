// SPSS system files, .sav and .zsav, as grids. The reader is our own; the other files here link to descriptions of the format.
import type { InputWarning } from '../../warnings.js';
import type { CellWords } from '../cell-words.js';
import type { Grid, GridBytes, GridOptions, GridRow } from '../grid.js';
import { readBlocks } from './blocks.js';
import { type Batch, type CaseLayout, Cases } from './cases.js';
import { type Column, numberColumn, textColumn } from './columns.js';
import { EXTENSIONS, type RawDictionary, readDictionary } from './dictionary.js';
import { type Elements, plainElements, unpackedElements } from './elements.js';
import { encodingNamed, type FileText, fileText } from './encoding.js';
import { type FileHeader, readFileHeader } from './file-header.js';
import { isMissingNumber } from './missing.js';
import { type Wording, wordingOf } from './scale.js';
import { type NumberVariable, type Variable, variablesOf } from './variables.js';

/**
 * Opens an SPSS file. The names of the variables are the first header row, and their labels, if any, the second.
 * @throws NpsError `unreadable-file` where it is damaged, `encoding` where its text cannot be read
 */
export default async function openSpss(
  bytes: GridBytes,
  options: GridOptions,
  words: CellWords,
): Promise<Grid> {
  const header = readFileHeader(bytes);
  const dictionary = readDictionary(bytes, header.isLittleEndian);
  const { extensions } = dictionary;
  const codePage = lastInteger(extensions.get(EXTENSIONS.integers), header.isLittleEndian);
  const encoding = options.encoding ?? encodingNamed(extensions.get(EXTENSIONS.encoding), codePage);
  const text = await fileText(bytes.name, encoding, options.encoding !== undefined);
  const variables = variablesOf(bytes.name, dictionary, header.isLittleEndian, text);
  const zlib = header.compression === 'zlib' ? await import('node:zlib') : undefined;
  const blocks = zlib === undefined ? [] : readBlocks(bytes, dictionary.end, header.isLittleEndian);
  const stated = casesStated(header, extensions.get(EXTENSIONS.cases64));
  const layout = layoutOf(dictionary, variables);
  const elements = (): Iterator<Elements> =>
    zlib === undefined
      ? plainElements(bytes, dictionary.end)
      : unpackedElements(bytes, blocks, (packed, size) =>
          zlib.inflateSync(packed, { maxOutputLength: size }),
        );
  const cases = () => new Cases(bytes.name, header, stated, layout, elements());
  return new SpssGrid(bytes.name, variables, layout, text, cases, weightIn(variables, header), words);
}

/** The last rows, which always have all their cells. */
const WHOLE_ROWS = 3;

class SpssGrid implements Grid {
  readonly kind = 'spss';
  readonly headerRows: 1 | 2;
  private wanted: ReadonlySet<number> | undefined;
  private readonly wordings: readonly Wording[];
  private last: Cases | undefined;

  constructor(
    private readonly file: string,
    private readonly variables: readonly Variable[],
    private readonly layout: CaseLayout,
    private readonly text: FileText,
    private readonly cases: () => Cases,
    private readonly weight: string | undefined,
    private readonly words: CellWords,
  ) {
    this.headerRows = variables.some(({ name, label }) => label !== '' && label !== name) ? 2 : 1;
    this.wordings = this.findWordings();
  }

  want(columns: ReadonlySet<number>): void {
    this.wanted = columns;
  }

  async *rows(): AsyncGenerator<readonly GridRow[]> {
    const { variables } = this;
    const names = [{ number: 0, cells: variables.map(({ name }) => name) }];
    if (this.headerRows === 2) names.push({ number: 0, cells: variables.map(({ label }) => label) });
    yield names;
    const columns = this.columns();
    this.last = this.cases();
    let number = 1;
    for (const batch of this.last.batches()) {
      const rows = this.cellsOf(batch, columns);
      yield rows.map((cells) => ({ number: number++, cells }));
    }
  }

  warnings(): readonly InputWarning[] {
    const { last, text } = this;
    const warnings: InputWarning[] = [];
    if (this.weight !== undefined)
      warnings.push({ code: 'weighted-file', file: this.file, column: this.weight });
    if (last?.hasMore && last.stated !== undefined)
      warnings.push({ code: 'more-cases', file: this.file, count: last.stated });
    if (text.lost > 0) warnings.push({ code: 'undecodable-characters', file: this.file, count: text.lost });
    return warnings;
  }

  async close(): Promise<void> {}

  private columns(): Column[] {
    const { slots } = this.layout;
    return this.variables.map((variable, i) => {
      return variable.type === 'number'
        ? numberColumn(variable, this.wordings[i]!, slots, this.words)
        : textColumn(variable, this.text, slots);
    });
  }

  /** Any batch may be the last, so the last rows of each have all their cells. */
  private cellsOf(batch: Batch, columns: readonly Column[]): string[][] {
    const rows = Array.from({ length: batch.count }, () => new Array<string>(columns.length).fill(''));
    const end = Math.max(0, batch.count - WHOLE_ROWS);
    for (const [position, column] of columns.entries())
      column(batch, rows, position, this.wanted?.has(position) === false ? end : 0);
    return rows;
  }

  /** How the values of each variable are written; the first cases show which values of a scale have no label. */
  private findWordings(): Wording[] {
    const labelled = this.variables.flatMap((variable) =>
      variable.type === 'number' && variable.labels.size > 1 ? [variable] : [],
    );
    if (labelled.length === 0) return this.variables.map(() => 'labels');
    const occurring = unlabelledIn(firstOf(this.cases()), labelled, this.layout.slots);
    return this.variables.map((variable) => {
      const seen = occurring.get(variable);
      if (seen === undefined || variable.type === 'text') return 'labels';
      const { labels, missing } = variable;
      const answers = [...labels].filter(
        ([value]) => missing === undefined || !isMissingNumber(missing, value),
      );
      return wordingOf(new Map(answers), seen, this.words);
    });
  }
}

function firstOf(cases: Cases): Batch | undefined {
  for (const batch of cases.batches()) return batch;
  return undefined;
}

/** Whole numbers without a label, by variable. */
function unlabelledIn(
  batch: Batch | undefined,
  variables: readonly NumberVariable[],
  slots: number,
): Map<Variable, Set<number>> {
  const found = new Map<Variable, Set<number>>();
  for (const variable of variables) {
    const { slot, labels, missing } = variable;
    const seen = new Set<number>();
    found.set(variable, seen);
    for (let i = 0; i < (batch?.count ?? 0); i++) {
      const value = batch!.values[i * slots + slot]!;
      const isMissing = missing !== undefined && isMissingNumber(missing, value);
      if (Number.isSafeInteger(value) && !labels.has(value) && !isMissing) seen.add(value);
    }
  }
  return found;
}

function layoutOf({ slots }: RawDictionary, variables: readonly Variable[]): CaseLayout {
  const isNumber = new Uint8Array(slots);
  for (const { type, slot } of variables) if (type === 'number') isNumber[slot] = 1;
  return { slots, isNumber };
}

function weightIn(variables: readonly Variable[], { weightSlot }: FileHeader): string | undefined {
  return variables.find(({ type, slot }) => type === 'number' && slot === weightSlot)?.name;
}

/** The number of cases: from the 64-bit record, else from the header, which has no room for large ones. */
function casesStated(
  { isLittleEndian, cases }: FileHeader,
  record: Uint8Array | undefined,
): number | undefined {
  if (record === undefined || record.length < 16) return cases;
  const stated = Number(new DataView(record.buffer, record.byteOffset).getBigInt64(8, isLittleEndian));
  return stated >= 0 ? stated : cases;
}

function lastInteger(record: Uint8Array | undefined, isLittleEndian: boolean): number | undefined {
  if (record === undefined || record.length < 32) return undefined;
  return new DataView(record.buffer, record.byteOffset).getInt32(28, isLittleEndian);
}
