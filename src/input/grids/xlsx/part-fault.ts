// What is wrong inside a workbook, as data; the caller adds the file and the part.

export type WorkbookFault =
  /** The XML ends before all elements are closed. */
  | { readonly what: 'xml-cut' }
  | { readonly what: 'xml'; readonly near: string }
  /** It has a document type declaration, which may define entities; no workbook does. */
  | { readonly what: 'doctype' }
  | { readonly what: 'encoding' }
  | { readonly what: 'no-part' }
  /** A cell refers to a shared text that does not exist. */
  | { readonly what: 'no-text'; readonly cell: string; readonly index: string; readonly of: number }
  | { readonly what: 'row-number'; readonly number: string }
  | { readonly what: 'cell-name'; readonly name: string }
  | { readonly what: 'cell-twice'; readonly cell: string }
  /** The shared texts have more than the allowed bytes. */
  | { readonly what: 'texts'; readonly most: number }
  /** A row has more text than is allowed. */
  | { readonly what: 'row-size'; readonly row: number; readonly most: number };

/** Thrown while a part is read; the caller adds the file and the part. */
export class PartFault extends Error {
  constructor(readonly fault: WorkbookFault) {
    super(fault.what);
  }
}
