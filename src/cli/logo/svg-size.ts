// How large an SVG is.

/** CSS pixels of the units that a length may have. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

/** The size in pixels, and the box of what it shows: without one a drawing does not grow and shrink. */
export interface SvgSize {
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
}

/** By width and height, else by the box; undefined where neither says it. */
export function sizeOf(attributes: ReadonlyMap<string, string>): SvgSize | undefined {
  const box = boxOf(attributes.get('viewBox'));
  const [width, height] = [lengthOf(attributes.get('width')), lengthOf(attributes.get('height'))];
  if (box === undefined) {
    if (width === undefined || height === undefined) return undefined;
    return { width, height, viewBox: `0 0 ${width} ${height}` };
  }
  const [, , across, down] = box;
  const viewBox = box.join(' ');
  if (width !== undefined) return { width, height: height ?? (width * down) / across, viewBox };
  if (height !== undefined) return { width: (height * across) / down, height, viewBox };
  return { width: across, height: down, viewBox };
}

function boxOf(text = ''): readonly [x: number, y: number, across: number, down: number] | undefined {
  const [x, y, across, down, ...more] = text
    .trim()
    .split(/[\s,]+/)
    .map(Number) as [number, number, number, number];
  const isBox = more.length === 0 && [x, y, across, down].every(Number.isFinite) && across > 0 && down > 0;
  return isBox ? [x, y, across, down] : undefined;
}

function lengthOf(text = ''): number | undefined {
  const [, digits, unit] = /^\s*([+]?[\d.]+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(text) ?? [];
  const length = Number(digits) * (UNITS[unit?.toLowerCase() ?? ''] ?? Number.NaN);
  return Number.isFinite(length) && length > 0 ? length : undefined;
}
