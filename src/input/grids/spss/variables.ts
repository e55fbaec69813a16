// The variables of an SPSS file, each a column: its name and label, the labels of its values, and its position in a case.
import { damaged } from './damaged.js';
import { EXTENSIONS, type RawDictionary, type RawVariable } from './dictionary.js';
import type { FileText } from './encoding.js';
import { longLabels, longMissing, longNames, longWidths } from './extensions.js';
import { type MissingNumbers, missingNumbers, numberIn } from './missing.js';

interface Named {
  /** The name that people know: the long name where there is one. */
  readonly name: string;
  /** Its label, usually the question; '' without one. */
  readonly label: string;
  /** Its position in a case, in units of 8 bytes from 0. */
  readonly slot: number;
}

export interface NumberVariable extends Named {
  readonly type: 'number';
  /** The type of its print format: see formats.ts. */
  readonly format: number;
  readonly labels: ReadonlyMap<number, string>;
  readonly missing: MissingNumbers | undefined;
}

export interface TextVariable extends Named {
  readonly type: 'text';
  /** The positions in a case, in bytes from 0, and the lengths of its parts; only very long texts have more than one. */
  readonly parts: readonly (readonly [at: number, length: number])[];
  readonly labels: ReadonlyMap<string, string>;
  readonly missing: ReadonlySet<string>;
}

export type Variable = NumberVariable | TextVariable;

/** Bytes of a part of a very long text, and how many of them count towards its width. */
const PART = 255;
const COUNTED = 252;

/**
 * Makes variables of the records of a dictionary.
 * @param file its name, for messages
 * @throws NpsError `unreadable-file` where the parts of a text do not add up to its width
 */
export function variablesOf(
  file: string,
  dictionary: RawDictionary,
  isLittleEndian: boolean,
  text: FileText,
): Variable[] {
  const { extensions } = dictionary;
  const names = longNames(extensions.get(EXTENSIONS.longNames), text);
  const widths = longWidths(extensions.get(EXTENSIONS.longStrings), text);
  const labels = longLabels(extensions.get(EXTENSIONS.longLabels), isLittleEndian, text);
  const missing = longMissing(extensions.get(EXTENSIONS.longMissing), isLittleEndian, text);
  const valueLabels = labelsBySlot(dictionary);
  const decoded = (bytes: Uint8Array, length = bytes.length) => text.decode(Buffer.from(bytes), 0, length);
  const variables: Variable[] = [];
  for (let i = 0; i < dictionary.variables.length; i++) {
    const raw = dictionary.variables[i]!;
    const short = decoded(raw.name);
    const name = names.get(short) ?? short;
    const label = raw.label === undefined ? '' : decoded(raw.label).trim();
    const common = { name, label, slot: raw.slot };
    const pairs = (valueLabels.get(raw.slot) ?? []).flatMap(({ labels }) => labels);
    if (raw.slots !== Math.max(1, Math.ceil(raw.width / 8)))
      throw damaged(file, { found: 'string-parts', variable: name });
    if (raw.width === 0) {
      const numbers = pairs.map(
        ([value, each]) => [numberIn(value, isLittleEndian), decoded(each).trim()] as const,
      );
      variables.push({
        ...common,
        type: 'number',
        format: raw.format,
        labels: new Map(numbers.filter(([, each]) => each !== '')),
        missing: raw.missing && missingNumbers(raw.missing, isLittleEndian),
      });
      continue;
    }
    const width = widths.get(short);
    const all = dictionary.variables.slice(i, i + (width === undefined ? 1 : Math.ceil(width / COUNTED)));
    const parts = partsOf(all, width ?? raw.width);
    if (parts === undefined) throw damaged(file, { found: 'string-parts', variable: name });
    i += all.length - 1;
    const short8 = Math.min(8, raw.width);
    const texts = pairs.map(([value, each]) => [decoded(value, short8), decoded(each).trim()] as const);
    const own = (raw.missing?.values ?? []).map((value) => decoded(value, short8));
    variables.push({
      ...common,
      type: 'text',
      parts,
      labels: new Map([...texts, ...(labels.get(name) ?? [])].filter(([, each]) => each !== '')),
      missing: new Set([...own, ...(missing.get(name) ?? [])]),
    });
  }
  return variables;
}

/** The parts of a text; undefined where they do not add up to its width. */
function partsOf(all: readonly RawVariable[], width: number): [number, number][] | undefined {
  if (all.length !== (width > PART ? Math.ceil(width / COUNTED) : 1)) return undefined;
  const parts: [number, number][] = [];
  let left = width;
  for (const [i, { slot, width: own }] of all.entries()) {
    if (own === 0 || (i < all.length - 1 && own !== PART)) return undefined;
    const length = Math.min(left, own);
    if (length > 0) parts.push([slot * 8, length]);
    left -= length;
  }
  return left === 0 ? parts : undefined;
}

function labelsBySlot({ labels }: RawDictionary): Map<number, RawDictionary['labels']> {
  const bySlot = new Map<number, RawDictionary['labels']>();
  for (const set of labels) {
    for (const slot of set.slots) {
      const sets = bySlot.get(slot);
      if (sets === undefined) bySlot.set(slot, [set]);
      else sets.push(set);
    }
  }
  return bySlot;
}
