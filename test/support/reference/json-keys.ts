// The keys of a JSON Schema as rows of a table: their place, what they may be, what they mean.

/** As much of JSON Schema as zod writes. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly $ref?: string;
  readonly $defs?: Definitions;
}

type Definitions = Readonly<Record<string, JsonSchema>>;

export interface KeyRow {
  /** `segments[].interval.low` */
  readonly path: string;
  readonly type: string;
  readonly meaning: string;
}

/** The object whose keys are told once, and only named elsewhere. */
const BLOCK = 'block';

/** Objects whose keys were told, by their keys: where. */
export type Told = Map<string, string>;

/**
 * The keys of an object and of the objects in it. An object that is there twice is told once.
 * @param defs what `$ref` refers to
 * @param told is added to
 * @param of what the object belongs to, for who comes upon one of its own later
 */
export function keyRows(schema: JsonSchema, defs: Definitions, told: Told = new Map(), of = ''): KeyRow[] {
  const rowsOf = (object: JsonSchema, path: string): KeyRow[] =>
    Object.entries(propertiesOf(object, defs)).flatMap(([key, value]) => {
      const place = path === '' ? key : `${path}.${key}`;
      const objects = objectsIn(value, defs, place);
      const before = objects.map(({ object: one }) => told.get(JSON.stringify(one.properties)));
      const row = { path: place, type: typeText(value, defs), meaning: meaningOf(value, defs) };
      if (before.length > 0 && before.every((one) => one !== undefined))
        return [{ ...row, meaning: `${row.meaning}; its keys are those of ${before[0]}` }];
      for (const { object: one, at } of objects) told.set(JSON.stringify(one.properties), `\`${at}\`${of}`);
      // What may be one object or another has the keys of all.
      const places = [...new Set(objects.map(({ at }) => at))];
      const together = places.map((at) => ({
        at,
        anyOf: objects.filter((one) => one.at === at).map(({ object: one }) => one),
      }));
      return [row, ...together.flatMap(({ anyOf, at }) => rowsOf({ anyOf }, at))];
    });
  return rowsOf(schema, '');
}

/** The objects that a value is, or a list of. */
function objectsIn(value: JsonSchema, defs: Definitions, at: string): { object: JsonSchema; at: string }[] {
  return branchesOf(value, defs).flatMap((branch) => {
    if (branch.properties !== undefined) return [{ object: branch, at }];
    return branch.items === undefined ? [] : objectsIn(branch.items, defs, `${at}[]`);
  });
}

/** The keys of an object, or of each of several that it may be. */
function propertiesOf(schema: JsonSchema, defs: Definitions): Record<string, JsonSchema> {
  const ofBlock = Object.keys(defs[BLOCK]?.properties ?? {});
  const all: Record<string, JsonSchema> = {};
  for (const { properties = {} } of branchesOf(schema, defs)) {
    const isBlock = ofBlock.length > 0 && ofBlock.every((key) => key in properties);
    if (isBlock) all['…'] = { description: 'the keys of a block', type: BLOCK };
    for (const [key, value] of Object.entries(properties)) {
      if (!(isBlock && ofBlock.includes(key))) all[key] = either(all[key], value);
    }
  }
  return all;
}

/** What a key means in one object or another. */
function either(one: JsonSchema | undefined, other: JsonSchema): JsonSchema {
  if (one === undefined || JSON.stringify(one) === JSON.stringify(other)) return other;
  const texts = [one, other].flatMap(({ description }) => description?.split('; or: ') ?? []);
  return { description: [...new Set(texts)].join('; or: '), anyOf: [one, other] };
}

/** What a value may be; a block is not followed. */
function branchesOf(schema: JsonSchema, defs: Definitions): JsonSchema[] {
  const several = schema.anyOf ?? schema.oneOf;
  if (several !== undefined) return several.flatMap((one) => branchesOf(one, defs));
  const name = referred(schema);
  if (name === undefined) return [schema];
  return name === BLOCK ? [] : branchesOf(defs[name]!, defs);
}

function referred({ $ref }: JsonSchema): string | undefined {
  return $ref?.replace('#/$defs/', '');
}

function typeText(schema: JsonSchema, defs: Definitions): string {
  const types = new Set(typesOf(schema, defs));
  if (types.has('number')) types.delete('whole number');
  if (types.delete('null')) types.add('null');
  return [...types].join(' or ');
}

function typesOf(schema: JsonSchema, defs: Definitions): string[] {
  const several = schema.anyOf ?? schema.oneOf;
  if (several !== undefined) return several.flatMap((one) => typesOf(one, defs));
  const name = referred(schema);
  if (name !== undefined) return name === BLOCK ? [BLOCK] : typesOf(defs[name]!, defs);
  const values = schema.const === undefined ? schema.enum : [schema.const];
  if (values !== undefined) return values.map((value) => JSON.stringify(value));
  const { type = 'any', items } = schema;
  if (type === 'array') return [items === undefined ? 'list' : `list of ${typeText(items, defs)}`];
  return [type].flat().map((one) => (one === 'integer' ? 'whole number' : one));
}

function meaningOf(schema: JsonSchema, defs: Definitions): string {
  const name = referred(schema);
  return schema.description ?? (name === undefined ? '' : (defs[name]!.description ?? ''));
}
