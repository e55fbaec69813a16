// DuckDB, the judge of what a Parquet file holds, and a writer of such files.
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

export async function duckdb(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run("set TimeZone = 'UTC'");
  return connection;
}

/** The columns of a file as DuckDB reads them, with fields within fields by their path: texts in the form of cells. */
export async function columnsByDuckdb(
  connection: DuckDBConnection,
  path: string,
): Promise<Map<string, string[]>> {
  const from = `read_parquet('${path}')`;
  const described = await connection.runAndReadAll(`describe select * from ${from}`);
  const columns = new Map<string, string[]>();
  for (const [name, type] of described.getRows() as [string, string][])
    for (const [path, expression, leaf] of fieldsOf(name, quoted(name), type)) {
      const rows = await connection.runAndReadAll(`select ${asText(expression, leaf)} from ${from}`);
      columns.set(
        path,
        rows.getRows().map(([value]) => cellOf(value as string | null, leaf)),
      );
    }
  return columns;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

type Field = readonly [path: string, expression: string, type: string];

/** STRUCT(plan VARCHAR, geo STRUCT(country VARCHAR)) → user.plan, user.geo.country */
function fieldsOf(path: string, expression: string, type: string): Field[] {
  if (!type.startsWith('STRUCT(') || type.endsWith(']')) return [[path, expression, type]];
  const inner = type.slice('STRUCT('.length, -1);
  const parts = inner.split(/, (?![^(]*\))/);
  return parts.flatMap((part) => {
    const [, name, of] = /^"?(\w+)"? (.*)$/s.exec(part)!;
    return fieldsOf(`${path}.${name}`, `${expression}.${quoted(name!)}`, of!);
  });
}

function asText(expression: string, type: string): string {
  if (/^(?:VARCHAR|INTEGER)\[\]$/.test(type)) return `array_to_string(${expression}, '; ')`;
  if (/\]$|^MAP/.test(type)) return `to_json(${expression})::varchar`;
  if (type === 'BLOB') return `coalesce('0x' || lower(hex(${expression})), '')`;
  return `${expression}::varchar`;
}

/** DuckDB writes 7.50 for a decimal, 9.0 for a number, and +00 after a moment. */
function cellOf(text: string | null, type: string): string {
  if (text === null) return '';
  if (type.startsWith('DECIMAL')) return text.replace(/\.?0+$/, '');
  if (type === 'DOUBLE' || type === 'FLOAT') return String(Number(text));
  if (type === 'INTERVAL') return text === '00:00:00' ? 'PT0S' : text.replace(/^(\d+) days?$/, 'P$1D');
  return type.startsWith('TIMESTAMP WITH') ? text.replace(/\+00$/, 'Z') : text;
}
