// --baseline: what the NPS was, as a whole and by segment.
import type { Block } from '../core/block.js';
import { type Sample, sampleOf } from '../core/contrast.js';
import { NpsError } from '../core/errors.js';
import type { GroupKey } from '../core/group.js';
import type { Source } from '../input/source.js';
import type { SavedDocument } from '../report/saved.js';
import type { Collected } from './collect.js';
import { savedBreakdown } from './documents.js';
import { type Side, sameName, sideOfDocument, sideOfResponses } from './sides.js';

/** A segment as it was. */
export interface BaselineSegment {
  readonly key: GroupKey;
  readonly sample: Sample;
}

export interface Baseline {
  /** The whole. */
  readonly side: Side;
  /**
   * The segments by these columns.
   * @throws NpsError `bad-value` where it has none by them
   */
  segments(columns: readonly string[]): readonly BaselineSegment[];
}

/** A document that an earlier run saved. */
export function baselineOfDocument(saved: SavedDocument, source: Source): Baseline {
  const side = sideOfDocument(saved, source, undefined);
  return {
    side,
    segments(columns) {
      const { by, groups } = savedBreakdown(
        saved,
        (held) => areSame(held, columns),
        columns.join(','),
        side.name,
      );
      return inOrder(columns, by, groups);
    },
  };
}

/** Responses that were read with the same breakdowns as those of now. */
export function baselineOfResponses(
  collected: Collected,
  block: Block,
  options: Readonly<Record<string, unknown>>,
): Baseline {
  const side = sideOfResponses({ ...collected, breakdowns: [] }, block, 0, options);
  return {
    side,
    segments(columns) {
      const found = collected.breakdowns.find(({ by }) => areSame(by, columns));
      if (found !== undefined) {
        const groups = found.groups.map(({ key, tally }) => ({ key, sample: sampleOf(tally) }));
        return inOrder(columns, found.by, groups);
      }
      // A position, or the label of another header row, may name different columns in different files.
      const named = collected.breakdowns.map(({ by }) => by.join(',')).join('; ');
      throw new NpsError(
        'bad-value',
        `${side.name} was selected by other columns (${named}) than the responses now (${columns.join(',')})`,
        { hint: 'name the columns of a drop by headers that both have' },
      );
    },
  };
}

/** Crossed columns may stand in another order there. */
function inOrder(
  columns: readonly string[],
  by: readonly string[],
  segments: readonly BaselineSegment[],
): BaselineSegment[] {
  const places = columns.map((column) => by.findIndex((other) => sameName(other, column)));
  return segments.map(({ key, sample }) => ({ key: places.map((place) => key[place]!), sample }));
}

/**
 * @param where the conditions of a check alone
 * @throws NpsError `usage` where a document cannot tell what the check asks for
 */
export function rejectOtherResponses(
  { options }: SavedDocument,
  name: string,
  all: readonly string[],
  where: readonly string[],
): void {
  if (where.length === 0 || JSON.stringify(options.where) === JSON.stringify(all)) return;
  throw new NpsError(
    'usage',
    `${name} was not computed with the conditions of a check that asks for its drop: ${where.join(', ')}`,
    {
      hint: 'use the CSV file of the baseline, or select a segment, as in drop[plan=pro] <= 5',
    },
  );
}

const areSame = (held: readonly string[], wanted: readonly string[]) =>
  held.length === wanted.length && wanted.every((column) => held.some((other) => sameName(other, column)));
