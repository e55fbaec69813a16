// The two sides of a comparison: responses that were read, or a document that an earlier run saved.
import type { InputAccount, Warning } from '../core/account.js';
import type { Block } from '../core/block.js';
import { type Sample, sampleOf } from '../core/contrast.js';
import { NpsError } from '../core/errors.js';
import type { Group } from '../core/group.js';
import { type Tally, tallyOfCounts } from '../core/tally.js';
import type { Representation } from '../core/targets.js';
import { atLeast, openBytes, prepend, type Source, sourceLabel } from '../input/source.js';
import type { SavedDocument, SavedFault, SavedSegment, SavedShownSegment } from '../report/saved.js';
import type { Collected } from './collect.js';
import { inputOf } from './wording.js';

/** One side of a comparison. */
export interface Side {
  name: string;
  block: Block;
  sample: Sample;
  breakdown: { by: readonly string[]; groups: readonly Group[] } | undefined;
  /** What both sides must have in common to be compared. */
  terms: Terms;
  account: InputAccount;
  customers: ReadonlySet<string>;
  representation: Representation[] | undefined;
  warnings: readonly Warning[];
  details: readonly string[];
}

/** In the words of the command line. */
type Terms = Record<'--scale' | '--fractions' | '--weight' | '--targets' | 'score column' | '--by', string>;

const LARGEST_DOCUMENT = 256 * 1024 * 1024;

/** A source whose beginning was looked at: a document that an earlier run saved, or responses. */
export async function lookInto(source: Source): Promise<{ source: Source; isDocument: boolean }> {
  const bytes = openBytes(source);
  const head = await atLeast(bytes, 64);
  const isDocument = /^\s*\{/.test(
    Buffer.from(head)
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  );
  if (!('path' in source)) return { source: { name: source.name, stream: prepend(head, bytes) }, isDocument };
  await bytes.return(undefined);
  return { source, isDocument };
}

/** The side of responses that were just read. */
export function sideOfResponses(
  { overall, breakdowns: [breakdown], reading, representation }: Collected,
  block: Block,
  half: number,
  options: Readonly<Record<string, unknown>>,
): Side {
  const { columns } = reading;
  return {
    name: reading.sources.map(sourceLabel).join(', '),
    block,
    sample: sampleOf(overall),
    breakdown,
    terms: termsOf(columns, options, breakdown?.by),
    account: inputOf(reading),
    customers: reading.customers[half]!,
    representation,
    warnings: reading.warnings,
    details: reading.details,
  };
}

/**
 * The side of a saved document.
 * @param by what `--by` asked for, if anything
 * @throws NpsError where the document holds no such breakdown, or one that hides or pools segments
 */
export async function sideOfDocument(source: Source, by: string | undefined): Promise<Side> {
  const { parseSaved } = await import('../report/saved.js');
  const name = sourceLabel(source.name);
  const text = Buffer.from(await atLeast(openBytes(source), LARGEST_DOCUMENT)).toString('utf8');
  const { document: saved, fault } = parseSaved(text);
  if (fault !== undefined) {
    throw new NpsError('bad-value', `${name} ${wordsFor(fault)}`, {
      hint: 'save a document with nps score FILE --json, or nps segment FILE --by COLUMN --json',
    });
  }
  const { input, options, overall } = saved;
  const breakdown = by === undefined ? undefined : breakdownOf(saved, by, name);
  return {
    name,
    block: overall,
    sample: { counts: effectiveCountsOf(overall), responses: overall.responses },
    breakdown,
    terms: termsOf(input?.columns ?? {}, options, breakdown?.by),
    account: input ?? {
      sources: [source.name],
      rows: 0,
      answered: 0,
      blank: 0,
      rejected: 0,
      filtered: 0,
      columns: {},
    },
    customers: new Set(),
    representation: undefined,
    warnings: [],
    details: [],
  };
}

/** @throws NpsError naming the first thing in which the sides differ that must be the same */
export function rejectDifferences(before: Side, after: Side): void {
  for (const [term, value] of Object.entries(before.terms)) {
    const other = after.terms[term as keyof Terms];
    if (value === other || (NAMES_OF_COLUMNS.has(term) && sameName(value, other))) continue;
    throw new NpsError(
      'bad-value',
      `${before.name} and ${after.name} cannot be compared: ${term} is ${value} in one and ${other} in the other`,
      {
        hint: 'compute both with the same options',
      },
    );
  }
}

/** What holds header names, which match in any case, as between the files of one data set. */
const NAMES_OF_COLUMNS: ReadonlySet<string> = new Set<keyof Terms>(['--weight', 'score column', '--by']);

const sameName = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

function termsOf(
  columns: InputAccount['columns'],
  { scale, fractions, targets }: Readonly<Record<string, unknown>>,
  by: readonly string[] | undefined,
): Terms {
  const column = (role: string) => String(columns[role] ?? 'none');
  const score = columns.score ?? columns.category ?? columns.counts ?? 'none';
  return {
    '--scale': String(scale ?? 'unknown'),
    '--fractions': String(fractions ?? 'unknown'),
    '--weight': column('weight'),
    '--targets': String(targets ?? 'none'),
    'score column': String(score),
    '--by': by?.join(',') ?? 'none',
  };
}

function breakdownOf({ breakdowns }: SavedDocument, by: string, name: string): Side['breakdown'] {
  const names = by.split(/(?<!\\),/).map((part) => part.replaceAll('\\,', ','));
  const found = breakdowns.find(
    (breakdown) =>
      sameName(breakdown.by.join(','), by) ||
      (breakdown.by.length === names.length && breakdown.by.every((name, i) => sameName(name, names[i]!))),
  );
  if (found === undefined) {
    const held = breakdowns.map((breakdown) => breakdown.by.join(',')).join('; ') || 'none';
    throw new NpsError('bad-value', `${name} holds no breakdown by ${by} (it holds: ${held})`, {
      hint: `save it with nps segment FILE --by ${by} --json`,
    });
  }
  const { segments } = found;
  if (found.hidden || !segments.every(isShown)) {
    throw new NpsError('bad-value', `${name} hides segments (--min-n), so they cannot be compared`, {
      hint: 'compare without --by',
    });
  }
  if (segments.some(({ other }) => other)) {
    throw new NpsError('bad-value', `${name} pools segments (--top), so they cannot be compared`, {
      hint: 'save it without --top',
    });
  }
  const groups = segments.map((row) => ({
    key: found.by.map((column) => row.segment[column] ?? null),
    tally: tallyOfBlock(row, name),
  }));
  return { by: found.by, groups };
}

function isShown(row: SavedSegment): row is SavedShownSegment {
  return !row.hidden;
}

function wordsFor(fault: SavedFault): string {
  switch (fault.kind) {
    case 'not-json':
      return `is not valid JSON: ${fault.reason}`;
    case 'not-a-document':
      return 'is JSON, but no document of nps';
    case 'other-version':
      return `has format version ${fault.version}, of which this nps reads only 1`;
    case 'other-command':
      return `is a document of nps ${fault.command}, which holds no score`;
    case 'invalid':
      return `is a damaged document: ${fault.issue}`;
  }
}

/** Scores that stand for the categories, whose counts and weights are all that a decomposition takes. */
function tallyOfBlock({ promoters, passives, detractors, weighted }: Block, name: string): Tally {
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
    throw new NpsError(
      'bad-value',
      `${name} is a damaged document: responses without a share of the weights`,
    );
  }
  // Squares are for tests, of which none is made of single segments: as if the weights were equal.
  const squares = sums.map((sum, score) => (sum === 0 ? 0 : (sum / counts[score]!) * sum));
  return tallyOfCounts(counts, { sums, squares });
}

/** What intervals and tests count, from the figures of a block. */
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
