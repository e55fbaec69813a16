// Names of file formats, the same in all languages.
import type { FileFormat } from '../core/inspect-result.js';

/** The name in headings and findings. */
export const FORMATS: Readonly<Record<FileFormat, string>> = {
  csv: 'CSV',
  xlsx: 'Excel',
  json: 'JSON',
  'json-lines': 'JSON lines',
  parquet: 'Parquet',
  spss: 'SPSS',
};
