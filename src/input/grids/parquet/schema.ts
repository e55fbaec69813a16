// The schema of a Parquet file as a tree, and how the values of each leaf are read.
// https://github.com/apache/parquet-format/blob/master/LogicalTypes.md
import { Damage } from './fault.js';
import type { Thrift } from './thrift.js';

/** How the values of a leaf are stored. */
export const PHYSICAL = [
  'boolean',
  'int32',
  'int64',
  'int96',
  'float',
  'double',
  'bytes',
  'fixed-bytes',
] as const;
export type Physical = (typeof PHYSICAL)[number];

export type TimeUnit = 'millis' | 'micros' | 'nanos';

/** The logical type of the values of a leaf, where it differs from the physical one. */
export type Logical =
  | { readonly is: 'text' | 'date' | 'uuid' | 'float16' | 'interval' | 'unsigned' }
  | { readonly is: 'decimal'; readonly scale: number }
  | { readonly is: 'time'; readonly unit: TimeUnit }
  /** `isUtc`: a moment in UTC; else a local time without a zone. */
  | { readonly is: 'timestamp'; readonly unit: TimeUnit; readonly isUtc: boolean };

export interface Leaf {
  /** Its index among the leaves of the schema: the chunks of a row group are in this order. */
  readonly index: number;
  readonly physical: Physical;
  /** Bytes of a value of `fixed-bytes`. */
  readonly width: number;
  readonly logical: Logical | undefined;
}

/** A node of the schema. */
export interface SchemaNode {
  readonly name: string;
  readonly repetition: 'required' | 'optional' | 'repeated';
  /** The definition level from which on it has a value, and the repetition level of its own repetition. */
  readonly definition: number;
  readonly repetitions: number;
  readonly group: 'list' | 'map' | undefined;
  readonly children: readonly SchemaNode[];
  readonly leaf: Leaf | undefined;
}

/** The fields of a schema element that are read. */
interface Element {
  physical?: number;
  width?: number;
  repetition?: number;
  name?: string;
  children?: number;
  converted?: number;
  scale?: number;
  logical?: Logical | 'list' | 'map';
}

/** How deep groups may be nested. */
const DEEPEST = 60;
/** Levels fit one byte. */
const MOST_LEVELS = 255;
const REPETITIONS = ['required', 'optional', 'repeated'] as const;
const UNITS: readonly (TimeUnit | undefined)[] = [undefined, 'millis', 'micros', 'nanos'];

/** Reads an element of the schema, a struct. */
export function readElement(thrift: Thrift): Element {
  const element: Element = {};
  thrift.struct((id) => {
    if (id === 1) element.physical = thrift.integer();
    else if (id === 2) element.width = thrift.integer();
    else if (id === 3) element.repetition = thrift.integer();
    else if (id === 4) element.name = thrift.text();
    else if (id === 5) element.children = thrift.integer();
    else if (id === 6) element.converted = thrift.integer();
    else if (id === 7) element.scale = thrift.integer();
    else if (id === 10) {
      const logical = readLogical(thrift);
      if (logical !== undefined) element.logical = logical;
    }
  });
  return element;
}

/** A union: a struct with one field, whose number says the type. */
function readLogical(thrift: Thrift): Logical | 'list' | 'map' | undefined {
  let logical: Logical | 'list' | 'map' | undefined;
  thrift.struct((id) => {
    if (id === 1 || id === 4 || id === 12) logical = { is: 'text' };
    else if (id === 2) logical = 'map';
    else if (id === 3) logical = 'list';
    else if (id === 5) logical = { is: 'decimal', scale: numberIn(thrift, 1) };
    else if (id === 6) logical = { is: 'date' };
    else if (id === 7) logical = { is: 'time', unit: readTime(thrift).unit };
    else if (id === 8) logical = { is: 'timestamp', ...readTime(thrift) };
    else if (id === 10) logical = readInteger(thrift);
    else if (id === 14) logical = { is: 'uuid' };
    else if (id === 15) logical = { is: 'float16' };
  });
  return logical;
}

function numberIn(thrift: Thrift, field: number): number {
  let value = 0;
  thrift.struct((id) => {
    if (id === field) value = thrift.integer();
  });
  return value;
}

function readInteger(thrift: Thrift): Logical | undefined {
  let isSigned = true;
  thrift.struct((id) => {
    if (id === 2) isSigned = thrift.truth();
  });
  return isSigned ? undefined : { is: 'unsigned' };
}

function readTime(thrift: Thrift): { unit: TimeUnit; isUtc: boolean } {
  let unit: TimeUnit | undefined;
  let isUtc = false;
  thrift.struct((id) => {
    if (id === 1) isUtc = thrift.truth();
    if (id === 2)
      thrift.struct((which) => {
        unit = UNITS[which];
      });
  });
  if (unit === undefined) throw new Damage();
  return { unit, isUtc };
}

/** Converted types, which older writers use instead of logical types. Their timestamps are in UTC, by the format's rule. */
function ofConverted(element: Element): Logical | 'list' | 'map' | undefined {
  switch (element.converted) {
    case 0:
    case 4:
    case 19:
      return { is: 'text' };
    case 1:
    case 2:
      return 'map';
    case 3:
      return 'list';
    case 5:
      return { is: 'decimal', scale: element.scale ?? 0 };
    case 6:
      return { is: 'date' };
    case 7:
      return { is: 'time', unit: 'millis' };
    case 8:
      return { is: 'time', unit: 'micros' };
    case 9:
      return { is: 'timestamp', unit: 'millis', isUtc: true };
    case 10:
      return { is: 'timestamp', unit: 'micros', isUtc: true };
    case 11:
    case 12:
    case 13:
    case 14:
      return { is: 'unsigned' };
    case 21:
      return { is: 'interval' };
    default:
      return undefined;
  }
}

/**
 * The tree of a schema, from elements in depth-first order; only the children of the root matter.
 * @throws Damage where the elements form no tree
 */
export function schemaTree(elements: readonly Element[]): SchemaNode {
  let next = 0;
  let leaves = 0;
  const build = (depth: number, above: { definition: number; repetitions: number }): SchemaNode => {
    const element = elements[next++];
    if (element === undefined || depth > DEEPEST) throw new Damage();
    const isRoot = depth === 0;
    const repetition = isRoot ? 'required' : REPETITIONS[element.repetition ?? 0];
    if (repetition === undefined) throw new Damage();
    const levels = {
      definition: above.definition + (repetition === 'required' ? 0 : 1),
      repetitions: above.repetitions + (repetition === 'repeated' ? 1 : 0),
    };
    if (levels.definition > MOST_LEVELS) throw new Damage();
    const logical = element.logical ?? ofConverted(element);
    const node = { name: element.name ?? '', repetition, ...levels };
    if (element.physical !== undefined && !element.children && !isRoot) {
      const leaf = leafOf(element, leaves++, typeof logical === 'object' ? logical : undefined);
      return { ...node, group: undefined, children: [], leaf };
    }
    const children: SchemaNode[] = [];
    while (children.length < (element.children ?? 0)) children.push(build(depth + 1, levels));
    const group = typeof logical === 'string' ? logical : undefined;
    return { ...node, group, children, leaf: undefined };
  };
  return build(0, { definition: 0, repetitions: 0 });
}

function leafOf(element: Element, index: number, logical: Logical | undefined): Leaf {
  const physical = PHYSICAL[element.physical ?? -1];
  const width = element.width ?? 0;
  if (physical === undefined || (physical === 'fixed-bytes' && width < 1)) throw new Damage();
  const scale = logical?.is === 'decimal' ? logical.scale : 0;
  if (scale < 0 || scale > 1000) throw new Damage();
  return { index, physical, width, logical };
}
