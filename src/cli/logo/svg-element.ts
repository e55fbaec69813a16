// An element of an SVG that is kept.

export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (SvgElement | string)[];
}

/** The elements that it holds. */
export function elementsIn({ children }: SvgElement): SvgElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** Its own text, as a browser takes a style sheet: what its elements hold is no part of it, and does not part it. */
export function textIn({ children }: SvgElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}
