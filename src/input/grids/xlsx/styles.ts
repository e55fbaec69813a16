// The number formats in the styles of a workbook.
import { builtInKind, type FormatKind, formatKind } from './number-format.js';
import type { XmlHandler, XmlTag } from './xml.js';

/** Styles that Excel has at most. */
const MOST_STYLES = 65_536;

export class Styles implements XmlHandler {
  /** The kind of number format of each style, by the index that cells refer to. */
  readonly formats: FormatKind[] = [];
  private readonly codes = new Map<number, FormatKind>();
  private list = '';

  open(name: string, tag: XmlTag): boolean {
    if (name === 'numFmts' || name === 'cellXfs') this.list = name;
    else if (name === 'numFmt' && this.list === 'numFmts')
      this.codes.set(Number(tag.attribute('numFmtId')), formatKind(tag.attribute('formatCode') ?? ''));
    else if (name === 'xf' && this.list === 'cellXfs' && this.formats.length < MOST_STYLES) {
      const id = Number(tag.attribute('numFmtId') ?? 0);
      this.formats.push(this.codes.get(id) ?? builtInKind(id));
    }
    return false;
  }

  close(name: string, _text: string): void {
    if (name === this.list) this.list = '';
  }
}
