// What a zip archive is, by the names of its files: a document of another program, or a packed table.
import { inputError } from '../../problems.js';

/** Files by which documents that are no workbook of this form are known. */
const DOCUMENTS = [
  ['binary-workbook', /^xl\/workbook\.bin$/i],
  ['document', /^(?:word\/document|ppt\/presentation)\d*\.xml$/i],
  ['numbers', /^Index\/Document\.iwa$|^Index\.zip$/i],
  // Texts and presentations of OpenDocument have it too; they are never where responses are looked for.
  ['ods', /^content\.xml$/i],
] as const;

/** What macOS adds, folders, and files that are hidden. */
const BESIDE = /^__MACOSX\/|(?:^|\/)\.|\/$|(?:^|\/)(?:desktop\.ini|thumbs\.db)$/i;
const TABLE = /\.(?:csv|tsv|tab|xlsx|xlsm|json|jsonl|ndjson|parquet|z?sav)(?:\.gz)?$/i;
/** A text may be a table, or say something of one. */
const TEXT = /\.txt(?:\.gz)?$/i;

/** What an archive is that holds a document of another program. */
export function notSheets(names: readonly string[]): (typeof DOCUMENTS)[number][0] | undefined {
  return DOCUMENTS.find(([, file]) => names.some((name) => file.test(name)))?.[0];
}

/**
 * The one table in an archive: what is called like one, else the one text, else the one file.
 * @throws NpsError `not-csv` where there is none, or more than one
 */
export function tableIn(file: string, names: readonly string[]): string {
  const files = names.filter((name) => !BESIDE.test(name));
  const called = [TABLE, TEXT].map((form) => files.filter((name) => form.test(name)));
  const tables = called.find((found) => found.length > 0) ?? (files.length === 1 ? files : []);
  if (tables.length === 1) return tables[0]!;
  const hasTables = tables.length > 0;
  throw inputError({ kind: 'tables-in-zip', file, hasTables, names: hasTables ? tables : files });
}
