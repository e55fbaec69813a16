// What is wrong inside of a workbook, as data, until it is known of which file and part.

export type WorkbookFault =
  /** The XML ends before its elements are closed. */
  | { readonly what: 'xml-cut' }
  | { readonly what: 'xml'; readonly near: string }
  /** It declares a document type, where entities could be; no workbook does. */
  | { readonly what: 'doctype' }
  | { readonly what: 'encoding' }
  | { readonly what: 'no-part' }
  /** A cell names a shared text that is not there. */
  | { readonly what: 'no-text'; readonly cell: string; readonly index: string; readonly of: number }
  | { readonly what: 'row-number'; readonly number: string }
  | { readonly what: 'cell-name'; readonly name: string }
  | { readonly what: 'cell-twice'; readonly cell: string }
  /** Shared texts that do not fit into memory: the bytes that are allowed. */
  | { readonly what: 'texts'; readonly most: number }
  /** A row whose text is larger than is allowed. */
  | { readonly what: 'row-size'; readonly row: number; readonly most: number };

/** Thrown by those who read a part; whoever opened it adds the file and the part. */
export class PartFault extends Error {
  constructor(readonly fault: WorkbookFault) {
    super(fault.what);
  }
}
