// Documents that an earlier run saved, as sides of a comparison.
import type { Block } from '../../core/block.js';
import { type Sample, sampleOf } from '../../core/contrast.js';
import type { Group } from '../../core/group.js';
import { type Tally, tallyOfCounts } from '../../core/tally.js';
import { canReopen, openBytes, type Source } from '../../input/bytes/source.js';
import { otherTextIn } from '../../input/bytes/text-kinds.js';
import type { SavedDocument, SavedSegment, SavedShownSegment } from '../../report/saved.js';
import { cliError } from '../problems.js';

const LARGEST_DOCUMENT = 256 * 1024 * 1024;

/** A source whose beginning was looked at: a document that an earlier run saved, or responses. */
export async function lookInto(source: Source): Promise<{ source: Source; isDocument: boolean }> {
  const bytes = openBytes(source);
  const isDocument = mayBeSaved(Buffer.from(await bytes.peek(LOOKED_AT)));
  if (!canReopen(source)) return { source: { name: source.name, stream: bytes }, isDocument };
  await bytes.close();
  return { source, isDocument };
}

/** Bytes that show whether a file is a saved document. */
const LOOKED_AT = 64 * 1024;

/** Whether a text may be a saved document: one JSON object. Responses are a list, or one object a line. */
function mayBeSaved(head: Buffer): boolean {
  const text = head.toString('utf8').replace(/^\ufeff/, '');
  if (!/^\s*\{/.test(text)) return false;
  if (text.includes('"formatVersion"')) return true;
  return otherTextIn(Buffer.from(text)) !== 'json-lines' && !/:\s*\[\s*[{[]/.test(text);
}

/**
 * Reads a saved document.
 * @throws NpsError `bad-value` where it is none, or none with a score
 */
export async function readDocument(source: Source): Promise<SavedDocument> {
  const { parseSaved } = await import('../../report/saved.js');
  const { document, fault } = parseSaved(await textOfDocument(source));
  if (fault === undefined) return document;
  throw cliError({ kind: 'saved-fault', file: source.name, fault });
}

/** All of a document, as it is. */
export async function textOfDocument(source: Source): Promise<string> {
  return Buffer.from(await openBytes(source).peek(LARGEST_DOCUMENT)).toString('utf8');
}

/** A segment of a saved document. */
export interface SavedGroup extends Group {
  readonly sample: Sample;
}

/**
 * The segments of the document's breakdown by these columns.
 * @param isBy whether a breakdown is by the columns that are wanted
 * @param by the same as it was asked for, for messages
 * @param name of the document, for messages
 * @throws NpsError `bad-value` where the document holds no such breakdown, or one that hides or pools segments, or whose segments overlap
 */
export function savedBreakdown(
  { breakdowns }: SavedDocument,
  isBy: (columns: readonly string[]) => boolean,
  by: string,
  name: string,
): { by: readonly string[]; groups: SavedGroup[] } {
  const found = breakdowns.find((breakdown) => isBy(breakdown.by));
  if (found === undefined) {
    const held = breakdowns.map((breakdown) => breakdown.by);
    throw cliError({ kind: 'saved-without-breakdown', file: name, by, held });
  }
  const { segments } = found;
  if (found.overlapping) throw cliError({ kind: 'saved-overlaps', file: name });
  if (found.hidden || !segments.every(isShown)) throw cliError({ kind: 'saved-hides', file: name });
  if (segments.some(({ other }) => other)) throw cliError({ kind: 'saved-pools', file: name });
  const groups = segments.map((row) => ({
    key: found.by.map((column) => row.segment[column] ?? null),
    tally: tallyOfBlock(row, name),
    sample: sampleOfBlock(row),
  }));
  return { by: found.by, groups };
}

/** What tests need of a group that was read, or of one that was saved: of that the tally lacks the squares of weights. */
export function sampleOfGroup(group: Group | SavedGroup): Sample {
  return 'sample' in group ? group.sample : sampleOf(group.tally);
}

function isShown(row: SavedSegment): row is SavedShownSegment {
  return !row.hidden;
}

/** Scores that stand for the categories, whose counts and weights are all that a decomposition takes. */
export function tallyOfBlock({ promoters, passives, detractors, weighted }: Block, name: string): Tally {
  const byScore = (value: (category: Block['promoters']) => number) => {
    const values = new Array<number>(11).fill(0);
    values[0] = value(detractors);
    values[7] = value(passives);
    values[9] = value(promoters);
    return values;
  };
  const counts = byScore(({ count }) => count);
  if (weighted === undefined) return tallyOfCounts(counts);
  const sums = byScore(({ count, share }) => (count === 0 ? 0 : share! * weighted.sumOfWeights));
  if (sums.some((sum, score) => counts[score]! > 0 && !(sum > 0))) {
    throw cliError({ kind: 'saved-without-shares', file: name });
  }
  // Squares are for tests, which take the sample of a segment: as if the weights were equal.
  const squares = sums.map((sum, score) => (sum === 0 ? 0 : (sum / counts[score]!) * sum));
  return tallyOfCounts(counts, { sums, squares });
}

/** What tests need of a block. */
export function sampleOfBlock(block: Block): Sample {
  return { counts: effectiveCountsOf(block), responses: block.responses };
}

function effectiveCountsOf({
  responses,
  promoters,
  passives,
  detractors,
  weighted,
}: Block): Sample['counts'] {
  if (weighted === undefined || responses === 0) {
    return { promoters: promoters.count, passives: passives.count, detractors: detractors.count, responses };
  }
  const n = weighted.effectiveResponses;
  return {
    promoters: promoters.share! * n,
    passives: passives.share! * n,
    detractors: detractors.share! * n,
    responses: n,
  };
}
