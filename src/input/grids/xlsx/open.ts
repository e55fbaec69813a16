// Zip archives, and old workbooks, which are none: .xlsx and .xlsm are read; of an archive with one table that table is
// read; for others an error says what they are.
import type { Foreign } from '../../bytes/containers.js';
import { Zip } from '../../bytes/zip.js';
import { inputError } from '../../problems.js';
import type { GridBytes, OpenArchive } from '../grid.js';
import { notSheets, tableIn } from './archive.js';
import { isLocked, isOle } from './ole.js';
import { openWorkbook } from './open-workbook.js';
import { Parts } from './parts.js';
import { mainPart } from './workbook.js';

/** @throws NpsError `not-csv` for other documents, `unreadable-file` where the archive is damaged */
const openArchive: OpenArchive = async (bytes, options) => {
  if (isOle(bytes)) throw notRead(bytes, isLocked(bytes) ? 'locked-workbook' : 'old-workbook');
  const zip = await Zip.open(bytes);
  const other = notSheets(zip.names);
  if (other !== undefined) throw notRead(bytes, other);
  const parts = new Parts(zip, bytes.name);
  const part = await mainPart(parts);
  if (part === undefined && parts.has('[Content_Types].xml')) throw notRead(bytes, 'workbook');
  if (part === undefined) return { packed: zip.read(tableIn(bytes.name, zip.names)) };
  return openWorkbook(part, { file: bytes.name, parts, options });
};
export default openArchive;

function notRead({ name }: GridBytes, what: Foreign): Error {
  return inputError({ kind: 'container', file: name, what });
}
