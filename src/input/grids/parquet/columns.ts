// The columns of the table that a schema makes.
import type { SchemaNode } from './schema.js';

export interface TableColumn {
  /** Fields within fields by their path, as `user.plan`. */
  readonly name: string;
  readonly node: SchemaNode;
  /** Those whose values it is made of: its own, or of a list, a map or the like all that are in it. */
  readonly leaves: readonly SchemaNode[];
}

/** The columns of a schema in its order. What a row has several of is one column. */
export function tableColumns(schema: SchemaNode): TableColumn[] {
  return schema.children.flatMap((child) => columnsOf(child, ''));
}

function columnsOf(node: SchemaNode, path: string): TableColumn[] {
  const name = `${path}${node.name}`;
  const isOne = node.leaf !== undefined || node.group !== undefined || node.repetition === 'repeated';
  if (isOne) return [{ name, node, leaves: leavesIn(node) }];
  return node.children.flatMap((child) => columnsOf(child, `${name}.`));
}

function leavesIn(node: SchemaNode): SchemaNode[] {
  return node.leaf === undefined ? node.children.flatMap(leavesIn) : [node];
}

/** Whether each row has one value of it at most. */
export function isFlat({ node }: TableColumn): boolean {
  return node.leaf !== undefined && node.repetitions === 0;
}

/** What each item of a list is: writers put a group around it, whose name is free, but for some that did not. */
export function itemOf(list: SchemaNode): SchemaNode | undefined {
  const [repeated, ...others] = list.children;
  if (list.group !== 'list' || others.length > 0 || repeated?.repetition !== 'repeated') return undefined;
  const isItem =
    repeated.leaf !== undefined ||
    repeated.children.length !== 1 ||
    repeated.name === 'array' ||
    repeated.name === `${list.name}_tuple`;
  return isItem ? repeated : repeated.children[0];
}
