// Markup is made of elements only: whatever text they get is escaped, so that no text of a file can become markup.
import { escapeHtml } from './escape.js';

/** Markup that is complete: each element in it is closed, each text escaped. */
export class Markup {
  private constructor(readonly html: string) {}

  /** Text from a file or of the report, escaped. */
  static text(text: string): Markup {
    return new Markup(escapeHtml(text));
  }

  /** Of the program itself, never of a file. */
  static own(html: string): Markup {
    return new Markup(html);
  }
}

/** What may be in an element; a string is text. */
export type Content = Markup | string | undefined | readonly Content[];

/** An attribute that is undefined is left out; one that is true has no value. Numbers are rounded to hundredths. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

/** Elements that hold nothing. In HTML no other may be closed at once. */
const HOLLOW = new Set(['meta', 'img', 'path', 'rect', 'circle', 'line', 'polygon']);
/** A line of their own, for whoever reads the source. */
const BLOCKS = new Set(
  'meta title style header main section footer h1 h2 h3 p ul li figure figcaption svg desc details table caption thead tbody tr div blockquote'.split(
    ' ',
  ),
);

/** An element. Names and keys of attributes are of the program; values and text may come from anywhere. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly Content[]): Markup {
  const start = `<${name}${Object.entries(attributes).map(attribute).join('')}`;
  const end = BLOCKS.has(name) ? '\n' : '';
  if (HOLLOW.has(name)) return Markup.own(`${start}/>${end}`);
  return Markup.own(`${start}>${htmlOf(content)}</${name}>${end}`);
}

/** Elements and texts after each other. */
export function together(...content: readonly Content[]): Markup {
  return Markup.own(htmlOf(content));
}

function htmlOf(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escapeHtml(content);
  return content instanceof Markup ? content.html : content.map(htmlOf).join('');
}

function attribute([key, value]: [string, string | number | true | undefined]): string {
  if (value === undefined) return '';
  if (value === true) return ` ${key}="${key}"`;
  return ` ${key}="${typeof value === 'number' ? hundredths(value) : escapeHtml(value)}"`;
}

/** A number as markup has it: 3.14159 → "3.14", 2.5 → "2.5", -0 → "0". */
export function hundredths(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
