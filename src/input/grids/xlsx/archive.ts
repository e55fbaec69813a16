// What a zip archive is, by the names of its files: a document of another program, or a table in an archive.
import { inputError } from '../../problems.js';

/** Files that mark other documents than .xlsx workbooks. */
const DOCUMENTS = [
  ['binary-workbook', /^xl\/workbook\.bin$/i],
  ['document', /^(?:word\/document|ppt\/presentation)\d*\.xml$/i],
  ['numbers', /^Index\/Document\.iwa$|^Index\.zip$/i],
  // OpenDocument texts and presentations have it too; nobody keeps responses in those.
  ['ods', /^content\.xml$/i],
] as const;

/** Folders, hidden files, and files that macOS adds. */
const BESIDE = /^__MACOSX\/|(?:^|\/)\.|\/$|(?:^|\/)(?:desktop\.ini|thumbs\.db)$/i;
const TABLE = /\.(?:csv|tsv|tab|xlsx|xlsm|json|jsonl|ndjson|parquet|z?sav)(?:\.gz)?$/i;
/** A .txt file may be a table, or a description of one. */
const TEXT = /\.txt(?:\.gz)?$/i;

/** The kind of document that an archive is; undefined where it is none. */
export function notSheets(names: readonly string[]): (typeof DOCUMENTS)[number][0] | undefined {
  return DOCUMENTS.find(([, file]) => names.some((name) => file.test(name)))?.[0];
}

/**
 * The one table in an archive: the file named like a table, else the only text, else the only file.
 * @throws NpsError `not-csv` where there is no table, or more than one
 */
export function tableIn(file: string, names: readonly string[]): string {
  const files = names.filter((name) => !BESIDE.test(name));
  const called = [TABLE, TEXT].map((form) => files.filter((name) => form.test(name)));
  const tables = called.find((found) => found.length > 0) ?? (files.length === 1 ? files : []);
  if (tables.length === 1) return tables[0]!;
  const hasTables = tables.length > 0;
  throw inputError({ kind: 'tables-in-zip', file, hasTables, names: hasTables ? tables : files });
}
