// An SVG, cleaned: it is parsed strictly, and only what is allowed is written anew. The parser is loaded for that alone.
import { cliError } from '../problems.js';
import { ATTRIBUTES, ELEMENTS, INVISIBLE, isHarmless, UNWRAPPED } from './allowed.js';
import { type SvgElement, textIn } from './svg-element.js';
import { sizeOf } from './svg-size.js';
import { timesDrawn } from './svg-uses.js';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
/** How deep elements may be nested: no drawing is deeper, and each level needs a call. */
const DEEPEST = 100;
/** Elements that are drawn, each as often as it is used. */
const MOST_DRAWN = 100_000;

/** What is written anew. */
export interface CleanSvg {
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Elements ("<script>") and attributes ("onload") that a reader of the page may miss; each once. */
  readonly leftOut: readonly string[];
}

/**
 * The drawing without anything that runs, moves or is loaded from elsewhere.
 * @throws NpsError where it is no SVG, declares entities, is nested too deep, draws itself too often, or has no size
 */
export async function cleanSvg(file: string, bytes: Buffer): Promise<CleanSvg> {
  const { root, leftOut } = await parse(file, textOf(bytes));
  if (timesDrawn(root) > MOST_DRAWN) throw cliError({ kind: 'svg-too-deep', file });
  const size = sizeOf(root.attributes);
  if (size === undefined) throw cliError({ kind: 'logo-without-size', file });
  const { width, height, viewBox } = size;
  const attributes = new Map([['xmlns', SVG], ...root.attributes, ['viewBox', viewBox]]);
  attributes.set('width', String(width)).set('height', String(height));
  return { svg: written({ ...root, attributes }), width, height, leftOut: [...leftOut].sort() };
}

function textOf(bytes: Buffer): string {
  const mark = bytes.toString('latin1', 0, 2);
  const encoding = mark === '\xff\xfe' ? 'utf-16le' : mark === '\xfe\xff' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

async function parse(file: string, text: string): Promise<{ root: SvgElement; leftOut: Set<string> }> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: true });
  const leftOut = new Set<string>();
  const top: SvgElement = { name: '', attributes: new Map(), children: [] };
  /** Elements that are open; null is one that is left out with all that it holds. */
  const open: (SvgElement | null)[] = [top];
  parser.on('doctype', (declaration) => {
    // What a document type declares itself may be entities; the usual one only names the type.
    if (declaration.includes('[')) throw cliError({ kind: 'svg-declares', file, line: parser.line });
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const parent = open.at(-1)!;
    if (open.length > DEEPEST) throw cliError({ kind: 'svg-too-deep', file });
    if (parent === null || uri !== SVG) open.push(null);
    else if (UNWRAPPED.has(local)) open.push(parent);
    else if (!ELEMENTS.has(local)) {
      if (!INVISIBLE.has(local)) leftOut.add(`<${local}>`);
      open.push(null);
    } else {
      const element = { name: local, attributes: keptOf(Object.values(attributes), leftOut), children: [] };
      parent.children.push(element);
      open.push(element);
    }
  });
  parser.on('closetag', ({ local }) => {
    const closed = open.pop();
    if (local !== 'style' || !closed || isHarmless(textIn(closed))) return;
    open.at(-1)!.children.pop();
    leftOut.add('<style>');
  });
  const addText = (piece: string) => open.at(-1)?.children.push(piece);
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(text).close();
  } catch (error) {
    if ('problem' in (error as object)) throw error;
    const reason = (error as Error).message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    throw cliError({ kind: 'broken-svg', file, line: parser.line, reason });
  }
  const root = top.children.find((child) => typeof child !== 'string');
  if (root?.name !== 'svg') throw cliError({ kind: 'no-logo', file, what: undefined });
  return { root, leftOut };
}

interface Attribute {
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

function keptOf(attributes: readonly Attribute[], leftOut: Set<string>): Map<string, string> {
  const kept = new Map<string, string>();
  for (const { local, uri, value } of attributes) {
    const isHref = local === 'href' && (uri === '' || uri === XLINK);
    const isAllowed = isHref ? /^#[\w.:-]+$/.test(value) : uri === '' && ATTRIBUTES.has(local);
    if (isAllowed && isHarmless(value)) kept.set(local, value);
    else if (isHref || isAllowed || (uri === '' && /^on/i.test(local))) leftOut.add(local);
  }
  return kept;
}

function written({ name, attributes, children }: SvgElement): string {
  const pairs = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  const content = children
    .map((child) => (typeof child === 'string' ? escaped(child) : written(child)))
    .join('');
  return content.trim() === '' ? `<${name}${pairs}/>` : `<${name}${pairs}>${content}</${name}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
