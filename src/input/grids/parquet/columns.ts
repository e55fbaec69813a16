// The columns of the table, from the schema.
import type { SchemaNode } from './schema.js';

export interface TableColumn {
  /** The name; nested fields are named by their path, such as `user.plan`. */
  readonly name: string;
  readonly node: SchemaNode;
  /** The leaves that make up its cells: one, or all those in a list, a map or the like. */
  readonly leaves: readonly SchemaNode[];
}

/** The columns of a schema, in its order. A repeated field is one column. */
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

/** Whether each row has at most one value of it. */
export function isFlat({ node }: TableColumn): boolean {
  return node.leaf !== undefined && node.repetitions === 0;
}

/** The node of the items of a list: in a group with any name, which some older writers left out. */
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
