// Text in a chart, and the room that it takes.
import { DIM, halo, TEXT_SIZE } from './ink.js';
import { type Attributes, type Content, element, type Markup } from './markup.js';
import { along, isFluid, ONLY_NARROW, ONLY_WIDE, type Stage } from './stage.js';
import { pixelsOf } from './text-width.js';

export type Anchor = 'start' | 'middle' | 'end';

/** A text at a place. */
export interface Label {
  readonly text: string;
  /** Of the width, 0 to 1. */
  readonly share: number;
  /** The line on which the letters are, in pixels from above. */
  readonly y: number;
  /** Pixels to the right of its place. */
  readonly dx?: number;
  readonly anchor?: Anchor;
  readonly size?: number;
  readonly bold?: boolean;
  readonly dim?: boolean;
  /** It lies over lines. */
  readonly over?: boolean;
}

/** The text as it is drawn. @param more what comes after the text within it */
export function label(stage: Stage, given: Label, attributes: Attributes = {}, ...more: Content[]): Markup {
  const { text, share, y, dx, anchor = 'start', size = TEXT_SIZE, bold, dim, over } = given;
  return element(
    'text',
    {
      x: along(stage, share),
      y,
      ...(dx !== undefined && dx !== 0 && { dx }),
      ...(anchor !== 'start' && { 'text-anchor': anchor }),
      ...(size !== TEXT_SIZE && { 'font-size': size }),
      ...(bold && { 'font-weight': 700 }),
      ...(dim && DIM),
      ...(over && halo(stage.ground)),
      ...attributes,
    },
    text,
    ...more,
  );
}

/** Room that is taken. Left and right are pixels from a place that is a share of the width. */
export interface Box {
  readonly share: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** A label may be over it where there is no other room. */
  readonly isSoft?: true;
}

/** Bold letters are wider. */
const BOLD = 1.1;

/** The room of a label. */
export function boxOf({ text, share, y, dx = 0, anchor = 'start', size = TEXT_SIZE, bold }: Label): Box {
  const width = pixelsOf(text, size) * (bold ? BOLD : 1);
  const left = dx - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
  return { share, left, right: left + width, top: y - size, bottom: y + size / 4 };
}

/** Pixels by which a label may be over the edge of the chart: the page has a margin, and letters are rather narrower. */
const EDGE = 4;

/** Rooms that are taken in a chart; none overlaps another, neither in the narrow column nor in the wide. */
export class Rooms {
  readonly #taken: Box[] = [];

  constructor(
    readonly stage: Stage,
    /** Pixels from above between which labels must be. */
    readonly top: number,
    readonly bottom: number,
  ) {}

  /** Takes a room, free or not. */
  take(box: Box): void {
    this.#taken.push(box);
  }

  /** Whether a room is free and within the chart. @param widths of the column at which that must be so */
  isFree(box: Box, widths: readonly number[] = this.#widths(), overSoft = false): boolean {
    if (box.top < this.top || box.bottom > this.bottom) return false;
    return widths.every(
      (width) =>
        leftOf(box, width) >= -EDGE &&
        rightOf(box, width) <= width + EDGE &&
        this.#taken.every((other) => (overSoft && other.isSoft) || !overlap(box, other, width)),
    );
  }

  /** The first of these labels for which there is room, which it takes. */
  place(candidates: readonly Label[], widths: readonly number[] = this.#widths()): Label | undefined {
    const found =
      candidates.find((candidate) => this.isFree(boxOf(candidate), widths)) ??
      candidates.find((candidate) => this.isFree(boxOf(candidate), widths, true));
    if (found !== undefined) this.take(boxOf(found));
    return found;
  }

  /** The same as it is drawn: where no place is free in both columns, one in each. */
  draw(candidates: readonly Label[]): Markup[] {
    const both = this.place(candidates);
    if (both !== undefined) return [label(this.stage, both)];
    return [[this.stage.narrow, ONLY_NARROW] as const, [this.stage.wide, ONLY_WIDE] as const].flatMap(
      ([width, attributes]) => {
        const placed = isFluid(this.stage) ? this.place(candidates, [width]) : undefined;
        return placed === undefined ? [] : [label(this.stage, placed, attributes)];
      },
    );
  }

  #widths(): readonly number[] {
    return [this.stage.narrow, this.stage.wide];
  }
}

function overlap(a: Box, b: Box, width: number): boolean {
  return (
    leftOf(a, width) < rightOf(b, width) &&
    leftOf(b, width) < rightOf(a, width) &&
    a.top < b.bottom &&
    b.top < a.bottom
  );
}

function leftOf({ share, left }: Box, width: number): number {
  return share * width + left;
}

function rightOf({ share, right }: Box, width: number): number {
  return share * width + right;
}
