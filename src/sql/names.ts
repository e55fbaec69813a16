// Quotes names of columns and tables as the catalogue has them, or refuses them.
import type { Dialect } from './dialect.js';
import { type Named, sqlError } from './problems.js';
import type { CountedFrom } from './query.js';

/** Bytes that a name may have in any engine. */
const LONGEST = 300;
/** Parts that the name of a table may have: catalogue, database, schema and table. */
const MOST_PARTS = 4;
/** What no name may have: controls, invisible characters, line ends, the replacement character, half a character. */
const REFUSED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u{FFFD}]/u;
const RESERVED = /^nps_/i;
const PLAIN = /^[A-Za-z_][A-Za-z0-9_$]*$/;

/**
 * A name in the quotes of the dialect.
 * @throws NpsError `usage` where the engine would change or refuse it
 */
export function quoted(name: string, of: Named, { label, names }: Dialect): string {
  const { quote, refused, longest = LONGEST } = names;
  const problem = { kind: 'sql-name', of, name, engine: label } as const;
  if (name === '') throw sqlError({ ...problem, why: { is: 'empty' } });
  const [character] = REFUSED.exec(name) ?? refused?.exec(name) ?? [];
  if (character !== undefined) throw sqlError({ ...problem, why: { is: 'character', character } });
  const bytes = bytesIn(name);
  if (bytes > longest) throw sqlError({ ...problem, why: { is: 'long', bytes, most: longest } });
  return quote + name.replaceAll(quote, quote + quote) + quote;
}

/** A column of the table, `t."region"`. Without the alias, SQLite would read an unknown name as a text. */
export function columnOf(name: string, dialect: Dialect): string {
  return `t.${quoted(catalogued(name, dialect), 'column', dialect)}`;
}

/** The name of a column in the answer. @throws NpsError `usage` where nps adds a column of that name */
export function answerName(name: string, dialect: Dialect): string {
  const own = unquoted(name, dialect) ?? name;
  if (RESERVED.test(own)) throw sqlError({ kind: 'sql-reserved-name', name: own });
  return own;
}

/** A name as the catalogue has it: unquoted names of Snowflake are in upper case. */
function catalogued(name: string, dialect: Dialect): string {
  if (!dialect.names.isFolded) return name;
  return unquoted(name, dialect) ?? (PLAIN.test(name) ? name.toUpperCase() : name);
}

/** The name inside double quotes that keep its case; undefined where there are none, or they have no meaning. */
function unquoted(name: string, { names }: Dialect): string | undefined {
  return names.isFolded && /^"(?:[^"]|"")+"$/.test(name)
    ? name.slice(1, -1).replaceAll('""', '"')
    : undefined;
}

/**
 * What is counted, with the alias `t`: a table, or a SELECT on its own lines, so that a comment at its end stops there.
 * @throws NpsError `usage`
 */
export function fromClause(from: CountedFrom, dialect: Dialect): string {
  if ('table' in from) return `${tableName(from.table, dialect)} t`;
  const query = withoutEnd(from.query);
  if (query === '') throw sqlError({ kind: 'sql-empty-query' });
  return `(\n${query}\n) t`;
}

/** Matches quoted texts, comments, and single characters. */
const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|--[^\n]*|\/\*[\s\S]*?\*\/|[\s\S]/g;

/** A SELECT without a final semicolon and what follows it. */
function withoutEnd(query: string): string {
  const tokens = [...query.matchAll(TOKEN)];
  const isNothing = ([token]: RegExpExecArray) => /^(?:--|\/\*|\s)/.test(token);
  const last = tokens.findLastIndex((token) => !isNothing(token) && token[0] !== ';');
  const end = tokens.findIndex(([token], i) => i > last && token === ';');
  return (end === -1 ? query : query.slice(0, tokens[end]!.index)).trim();
}

/** `survey."my.table"` → `"survey"."my.table"` */
function tableName(table: string, dialect: Dialect): string {
  const parts = partsOf(table);
  if (parts.length > MOST_PARTS) throw sqlError({ kind: 'sql-table', table, why: 'parts' });
  return parts
    .map(({ name, isQuoted }) => (isQuoted ? name : catalogued(name, dialect)))
    .map((name) => quoted(name, 'table', dialect))
    .join('.');
}

interface Part {
  readonly name: string;
  readonly isQuoted: boolean;
}

/** The parts between dots; in double quotes a dot does not separate, and a doubled quote is one quote. */
function partsOf(table: string): Part[] {
  const part = /\s*(?:"((?:[^"]|"")*)"|([^".]*?))\s*(\.|$)/y;
  const parts: Part[] = [];
  for (let dot: string | undefined = '.'; dot === '.'; ) {
    const found = part.exec(table);
    if (found === null) throw sqlError({ kind: 'sql-table', table, why: 'quotes' });
    const [, inQuotes, plain = ''] = found;
    parts.push({ name: inQuotes?.replaceAll('""', '"') ?? plain, isQuoted: inQuotes !== undefined });
    dot = found[3];
  }
  return parts;
}

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}
