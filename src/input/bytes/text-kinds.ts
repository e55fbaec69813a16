// Texts that are no separated values: JSON, which is read as a grid, and texts without a table: pages, documents of other
// programs, pointers to files that are elsewhere.

/** Texts that are read as grids; whether they hold more than one value is certain only after the first value is read. */
export type JsonText = 'json' | 'json-lines';

/** Texts without a table. */
export type OtherText =
  /** A table in a page, as survey tools save it under the name .xls. */
  | 'html-table'
  /** A page without a table: often one that asks to sign in. */
  | 'html-page'
  /** A page with all that belongs to it, as mail. */
  | 'mhtml'
  /** A workbook as XML, as Excel 2003 wrote it. */
  | 'xml-workbook'
  | 'xml'
  /** A document of this program. */
  | 'result'
  | 'rtf'
  /** What Git leaves in the place of a large file. */
  | 'lfs-pointer';

/** What a text with this beginning is, if it is no separated values. */
export function otherTextIn(head: Uint8Array): OtherText | JsonText | undefined {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1').trimStart();
  if (text.startsWith('version https://git-lfs.github.com/spec/')) return 'lfs-pointer';
  if (text.startsWith('<')) return markup(text);
  if (/^\{\\rtf/.test(text)) return 'rtf';
  if (/^MIME-Version:/i.test(text)) return 'mhtml';
  // A header may begin with a bracket, but not with what a JSON text goes on with.
  if (/^\{\s*"(?:[^"\\]|\\.)*"\s*:/.test(text)) return jsonObject(text);
  const isList =
    /^\[\s*(?:\{\s*["}]|\[\s*(?:["[{]|-?\d)|"(?:[^"\\]|\\.)*"\s*[,\]]|-?\d[\d.]*\s*,\s*-?\d|\]\s*$)/.test(
      text,
    );
  return isList ? 'json' : undefined;
}

function markup(text: string): OtherText | undefined {
  if (/^<\?xml[^>]*>\s*(?:<\?mso|<Workbook|<ss:)/i.test(text) || /<Workbook[\s>]/.test(text.slice(0, 4096)))
    return 'xml-workbook';
  if (
    /<(?:!doctype html|html|head|body|table|tr|meta|script|style|div|form)[\s>/]/i.test(text.slice(0, 4096))
  )
    return /<table[\s>]/i.test(text) ? 'html-table' : 'html-page';
  return /^<(?:\?xml|!--|!doctype)/i.test(text) ? 'xml' : undefined;
}

/** JSON lines are objects, each on a line of its own. */
function jsonObject(text: string): JsonText | 'result' {
  if (/^\{\s*"formatVersion"\s*:\s*"[\d.]+"\s*,\s*"command"\s*:/.test(text)) return 'result';
  return /^\{[^\n]*\}\r?\n\s*\{/.test(text) ? 'json-lines' : 'json';
}
