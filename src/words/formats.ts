// What kinds of files are called: names of programs and formats, the same in all languages.
import type { FileFormat } from '../core/inspect-result.js';

/** As a heading or a finding says it. */
export const FORMATS: Readonly<Record<FileFormat, string>> = {
  csv: 'CSV',
  xlsx: 'Excel',
  json: 'JSON',
  'json-lines': 'JSON lines',
  parquet: 'Parquet',
  spss: 'SPSS',
};
