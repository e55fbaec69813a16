// What the columns hold in a part of a text, found with the kernel. All that is asked and answered is plain data.
import type { DateOrder } from '../cells/date.js';
import type { DistinctLimits } from '../cells/distinct.js';
import { mayBeMissing } from '../cells/missing.js';
import type { ScoreRules } from '../cells/score.js';
import { namesDates } from '../columns/date-column.js';
import { ColumnEvidence, type ColumnFound } from '../columns/kinds.js';
import { type FoundScores, ScoreCells } from '../ledger/score-cells.js';
import { oddWidth, type RowForms } from '../rows/form.js';
import { NoMemory } from '../scanner/kernel.js';
import type { ScanOptions } from '../scanner/limits.js';
import { Profile } from '../scanner/profile.js';
import { NotText } from '../scanner/scan.js';
import type { Column } from '../table/header.js';
import { MalformedRecord } from '../table/records.js';
import { feed, type PartSteps } from './part-bytes.js';

export interface ProfileRequest extends ScanOptions {
  /** All columns of the file. */
  readonly profiled: readonly Column[];
  readonly limits: DistinctLimits;
  readonly dateFormat: DateOrder | undefined;
  /** Position of the score column, from 0, if one was found, and how it is read. */
  readonly score: number | undefined;
  readonly rules: ScoreRules;
}

export interface PartProfile {
  readonly rows: number;
  readonly forms: RowForms;
  readonly columns: readonly ColumnFound[];
  readonly scores: FoundScores;
  readonly from: number;
  readonly end: number;
  /** It never is: there is room for every column that is looked at. */
  readonly isFull: false;
}

/** Where others find what is wrong with the part, or need less memory. */
const FAULTS = [MalformedRecord, NotText, NoMemory];

/** @returns undefined where rows must be looked at one by one */
export function* profilePart(request: ProfileRequest): PartSteps<PartProfile | undefined> {
  const { profiled, limits, dateFormat, score, rules, width } = request;
  const columns = profiled.map((column) => new ColumnEvidence(column, limits, dateFormat));
  const scores = new ScoreCells(rules);
  const count = (column: number, cell: string, cells: number) => {
    columns[column]!.count(cell.trim(), cells);
    if (column === score) scores.see(cell, cells);
  };
  const meet = (column: number, cell: string) => columns[column]!.meet(cell.trim());
  let profile: Profile | undefined;
  try {
    profile = new Profile(
      request,
      {
        readsNumbers: profiled.map(namesDates),
        limits,
        score,
        meet,
        count,
        isShown: (column) => columns[column]!.hasExamples,
        isDate: (column, text) => columns[column]!.isDate(text),
        isMissing: mayBeMissing,
        seeDate: (column, text, cells) => columns[column]!.seeDate(text, cells),
        seeMissing: (column, text) => columns[column]!.seeMissing(text),
      },
      (record) => {
        for (let i = 0; i < width; i++) {
          const cell = record[i] ?? '';
          columns[i]!.see(cell);
          if (i === score) scores.see(cell);
        }
        return oddWidth(record, width);
      },
    );
    yield* feed(profile);
    const { rows, short, long, padded, columns: counted, from, end } = profile.result();
    for (const [i, { blank, characters, numbers, distinct }] of counted.entries()) {
      columns[i]!.addCounted({ blank, characters, numbers, distinct });
      // A missing field is a blank score.
      if (i === score) scores.see('', blank);
    }
    return {
      rows,
      forms: { short, long, padded },
      columns: columns.map((column) => column.found()),
      scores: scores.found(),
      from,
      end,
      isFull: false,
    };
  } catch (error) {
    if (FAULTS.some((fault) => error instanceof fault)) return undefined;
    throw error;
  } finally {
    profile?.end();
  }
}
