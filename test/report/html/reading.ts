// Pages and pictures, read back: as XML, so that whatever is not closed or not escaped is found.
import { SaxesParser } from 'saxes';
import { USUAL_NUMERALS } from '../../../src/report/numerals.js';
import type { ReportOfPage } from '../../../src/report/page.js';
import { type Format, render } from '../../../src/report/render.js';
import { en } from '../../../src/words/en.js';

/** An element, with all that is in it. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  /** Of it and of all that is in it. */
  text: string;
}

/** The report in a format. */
export function drawn(report: ReportOfPage, format: Format): Promise<string> {
  return render(report, format, {
    columns: null,
    colorLevel: 0,
    charset: 'unicode',
    numerals: USUAL_NUMERALS,
    version: '0.1.0',
    words: en.formats,
  });
}

/** The root of a document. @throws where it is no well-formed XML */
export function parsed(document: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: '' };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    for (const node of open) node.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(document.replace('<!DOCTYPE html>', '')).close();
  return root.children[0]!;
}

/** All elements within one, itself first. */
export function all(node: Node): Node[] {
  return [node, ...node.children.flatMap(all)];
}

/** Those of a name. */
export function named(node: Node, name: string): Node[] {
  return all(node).filter((each) => each.name === name);
}
