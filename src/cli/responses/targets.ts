// --targets: what the population looks like, and the weights that make the sample look the same.
import { BLANK } from '../../core/blank.js';
import type { NpsError } from '../../core/errors.js';
import { type Group, responsesOf } from '../../core/group.js';
import { applyFactors, rake } from '../../core/raking.js';
import { emptyTally, type Tally } from '../../core/tally.js';
import {
  dropUnmatched,
  type Margin,
  type Representation,
  representation,
  sharesOfTargets,
  unmatchedValues,
} from '../../core/targets.js';
import type { Whose } from '../problem-places.js';
import { cliError } from '../problems.js';
import type { CliWarning } from '../warnings.js';
import type { CountedReading } from './account.js';
import { readJson, readNumber, readRows } from './small-file.js';

/**
 * Reads targets: JSON `{"region": {"EMEA": 40, …}}`, or CSV with the columns variable, category, target.
 * @returns margins with shares that sum to 1
 * @throws NpsError where the file is something else, or the targets of a variable do not sum
 */
export async function readTargets(path: string): Promise<readonly Margin[]> {
  const json = await readJson(path);
  const margins = json === undefined ? await marginsOfCsv(path) : marginsOfJson(path, json);
  if (margins.length === 0) throw cliError({ kind: 'no-targets', file: path });
  return sharesOfTargets(margins);
}

function marginsOfJson(path: string, json: unknown): Margin[] {
  return entriesOf(json, path, []).map(([variable, targets]) => ({
    variable,
    targets: new Map(
      entriesOf(targets, path, [variable]).map(([value, target]) => {
        if (typeof target !== 'number') throw wrongTargets(path, [variable, value], 'expected a number');
        return [value === BLANK ? null : value, target];
      }),
    ),
  }));
}

/** By hand: a record of zod would lose a name such as `__proto__`. */
function entriesOf(json: unknown, path: string, place: readonly string[]): [string, unknown][] {
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return Object.entries(json);
  throw wrongTargets(path, place, 'expected names with their targets');
}

function wrongTargets(path: string, place: readonly string[], what: string): NpsError {
  return cliError({ kind: 'wrong-targets', file: path, path: place.join('.'), what });
}

async function marginsOfCsv(path: string): Promise<Margin[]> {
  const margins = new Map<string, Map<string | null, number>>();
  for (const { variable, category, target, record } of await readRows(path, [
    'variable',
    'category',
    'target',
  ])) {
    const number = readNumber(target);
    if (Number.isNaN(number)) throw cliError({ kind: 'target-not-a-number', file: path, record, target });
    const value = category === BLANK || category === '' ? null : category;
    const targets = margins.get(variable) ?? new Map<string | null, number>();
    if (targets.has(value)) throw cliError({ kind: 'target-twice', file: path, record, variable, value });
    margins.set(variable, targets.set(value, number));
  }
  return [...margins].map(([variable, targets]) => ({ variable, targets }));
}

interface Weighted {
  overall: Tally;
  breakdowns: { by: string[]; groups: Group[] }[];
  reading: CountedReading;
  representation: Representation[];
}

/**
 * Weights the tallies so that each margin has its targets.
 * @param met by the variables of the margins, the responses and what values were met without any
 * @param breakdowns the same by the columns of a breakdown and, after these, by the variables
 * @param drop leave out what only one side has, instead of stopping
 * @param whose the responses, for messages
 * @throws NpsError listing the categories that only one side has
 */
export function weightByTargets(
  met: readonly Group[],
  margins: readonly Margin[],
  breakdowns: readonly { by: string[]; groups: Group[] }[],
  reading: CountedReading,
  drop: boolean,
  whose: Whose,
): Weighted {
  const cells = met.filter((cell) => responsesOf(cell) > 0);
  const unmatched = unmatchedValues(cells, margins);
  // Without any answers there is nothing to weight, and that is said elsewhere.
  if (unmatched.length > 0 && !drop && cells.length > 0)
    throw cliError({ kind: 'unmatched-targets', unmatched, whose });
  const kept = drop || cells.length === 0 ? dropUnmatched(cells, margins) : { cells, margins };
  const raked = kept.cells.length === 0 ? [] : rake(kept.cells, kept.margins);
  const warnings = unmatched.map((values): CliWarning => ({ code: 'unmatched-targets', whose, ...values }));
  const [all] = applyFactors(kept.cells, raked);
  return {
    overall: all?.tally ?? emptyTally(cells[0]?.tally.scale),
    breakdowns: breakdowns.map(({ by, groups }) => ({
      by,
      groups: applyFactors(
        groups.filter((group) => responsesOf(group) > 0 || isOfTargets(group, margins)),
        raked,
        margins.length,
      ),
    })),
    reading: { ...reading, warnings: [...reading.warnings, ...warnings] },
    representation: representation(kept.cells, kept.margins),
  };
}

/** Whether the population has all of a group's values: where it has not, answers would be left out, and rows are too. */
export function isOfTargets({ key }: Group, margins: readonly Margin[]): boolean {
  const values = key.slice(key.length - margins.length);
  return margins.every(({ targets }, i) => targets.has(values[i]!));
}
