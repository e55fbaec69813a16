// What an SVG may hold: shapes, text and how they look. Whatever is not named here is left out.

/** Elements that draw, and those that others are drawn with. */
export const ELEMENTS: ReadonlySet<string> = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon text tspan style
  linearGradient radialGradient stop pattern clipPath mask marker`.split(/\s+/),
);

/** Elements whose content alone is kept: a link, and a choice whose first part is for one program alone. */
export const UNWRAPPED: ReadonlySet<string> = new Set(['a', 'switch']);

/** Elements that show nothing. */
export const INVISIBLE: ReadonlySet<string> = new Set(['title', 'desc', 'metadata', 'view']);

/** Attributes of places, sizes and looks. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  `id class style x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points width height viewBox preserveAspectRatio
  pathLength transform rotate textLength lengthAdjust
  gradientUnits gradientTransform spreadMethod offset
  patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits
  markerUnits markerWidth markerHeight orient refX refY
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-dasharray stroke-dashoffset opacity color stop-color stop-opacity clip-path clip-rule mask
  marker marker-start marker-mid marker-end paint-order vector-effect mix-blend-mode isolation
  font font-family font-size font-style font-weight font-variant font-stretch letter-spacing word-spacing
  text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift direction writing-mode
  visibility display overflow shape-rendering text-rendering color-interpolation`.split(/\s+/),
);

/** Functions of CSS and of attributes that ask for nothing, besides `url()` of a place in the file itself. */
const FUNCTIONS: ReadonlySet<string> = new Set(
  'rgb rgba hsl hsla matrix translate scale rotate skewX skewY translateX translateY scaleX scaleY'.split(
    ' ',
  ),
);
/** What CSS could begin other things with: escapes, rules such as @import, tags. */
const STRANGE = /[\\@<]/;
const LOCAL = /^\s*(?:"#([\w.:-]+)"|'#([\w.:-]+)'|#([\w.:-]+))\s*\)/;
const CSS_COMMENTS = /\/\*.*?\*\//gs;

/**
 * Whether the value of an attribute, or a style sheet, asks for nothing outside of the file: each `(` is that of a
 * function which is known to be harmless, and each `url()` is of the file itself.
 */
export function isHarmless(css: string): boolean {
  const text = css.replace(CSS_COMMENTS, ' ');
  if (STRANGE.test(text) || text.includes('/*')) return false;
  return [...text.matchAll(/([\w-]*)\(/g)].every(({ 0: found, 1: name, index }) => {
    if (name!.toLowerCase() === 'url') return LOCAL.test(text.slice(index + found.length));
    return FUNCTIONS.has(name!);
  });
}

/** The names of the elements of the file that a value refers to by `url()`. */
export function localUrls(css: string): string[] {
  return [...css.matchAll(/url\(/gi)].flatMap(({ 0: found, index }) => {
    const local = LOCAL.exec(css.slice(index + found.length));
    return local === null ? [] : [local[1] ?? local[2] ?? local[3]!];
  });
}
