// Which columns say of each row whether an invitation went out and whether it was answered: by name and by their cells.
import { type Delivery, type DeliveryReading, readDelivery, saysWhen } from '../cells/delivery.js';
import type { ReadOptions } from '../options.js';
import { inputError } from '../problems.js';
import { type Column, ownColumns } from '../table/header.js';
import type { Table } from '../table/table.js';
import { findColumn, lookUp, nameOf } from './find.js';
import { plainName } from './names.js';

type Rows = readonly (readonly string[])[];

/** A column that tells of invitations, by a name that holds in every file. */
export interface InvitationColumn {
  readonly column: string;
  readonly position: number;
  readonly reading: DeliveryReading;
}

/** What the columns of a file tell of invitations. */
export interface InvitationColumns {
  readonly columns: readonly InvitationColumn[];
  /** They tell invitations that wait for an answer from answers without a score. */
  readonly tellAnswered: boolean;
}

const STATE =
  /^(?:(?:survey|response|invitation|invite|request|e?mail|message)? ?(?:delivery|sending|sent|send|response)? ?(?:status|state))$/;
const SENT =
  /^(?:(?:survey|invitation|invite|request|e?mail) )?(?:sent|delivered|invited)(?: (?:at|on|date|time))?(?: utc)?$|^date (?:sent|delivered|invited)$|^(?:invitation|invite|delivery) date$/;
const ANSWERED =
  /^(?:(?:survey|response) )?(?:responded|answered|replied|rated|completed|received)(?: (?:at|on|date|time))?(?: utc)?$|^date (?:responded|answered|completed)$|^(?:response|answer|completion) date$/;

const KINDS = { state: STATE, sent: SENT, answered: ANSWERED } as const;

/** What the name of a column promises. */
function kindOf({ labels }: Column): keyof typeof KINDS | undefined {
  const names = labels.map((label) =>
    plainName(label)
      .replaceAll(/[-()\s]+/g, ' ')
      .trim(),
  );
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  return kinds.find((kind) => names.some((name) => KINDS[kind].test(name)));
}

/** The same for one file. */
export interface BoundInvitation {
  readonly column: Column;
  readonly reading: DeliveryReading;
}

/**
 * What tells of invitations; undefined where nobody asks for them, or where the columns alone are asked and cannot tell.
 * @param score the column of the answers; undefined where answers are counted already
 * @param parse below 0 for a cell of it that holds no answer
 * @throws NpsError `usage` where invitations are asked for of a table that counts answers
 */
export function wantedInvitations(
  { header: { columns }, sample, label }: Table,
  score: string | undefined,
  parse: (cell: string) => number,
  { invited = false, counted }: ReadOptions,
): InvitationColumns | undefined {
  if (invited === false || counted !== undefined) return undefined;
  if (score === undefined) {
    if (invited === 'found') return undefined;
    throw inputError({ kind: 'invited-of-counts', file: label });
  }
  if (invited === 'rows') return { columns: [], tellAnswered: false };
  const column = findColumn(score, columns, label);
  const isAnswered = (row: readonly string[]) => parse(row[column.position - 1] ?? '') >= 0;
  const found = invitationColumns(columns, sample, column, isAnswered);
  return invited === true || found.tellAnswered ? found : undefined;
}

/** The columns in a file; none where it has not all of them. */
export function boundInvitations(
  named: InvitationColumns | undefined,
  columns: readonly Column[],
  label: string,
): readonly BoundInvitation[] {
  const bound = (named?.columns ?? []).map(({ column, reading }) => ({
    column: lookUp(column, columns, label),
    reading,
  }));
  return bound.every((one): one is BoundInvitation => one.column !== undefined) ? bound : [];
}

/**
 * The columns that tell of invitations, as far as the first rows bear them out.
 * @param isAnswered whether a row has an answer that counts
 */
function invitationColumns(
  columns: readonly Column[],
  sample: Rows,
  score: Column,
  isAnswered: (row: readonly string[]) => boolean,
): InvitationColumns {
  const named = ownColumns(columns).flatMap((column) => {
    const kind = column === score ? undefined : kindOf(column);
    return kind === undefined ? [] : [{ column, kind }];
  });
  const answered = named.length === 0 ? [] : sample.filter(isAnswered);
  const found = named.flatMap(({ column, kind }): InvitationColumn[] => {
    const reading =
      kind === 'state' ? stateIn(column, sample, answered) : timeIn(column, kind, sample, answered);
    if (reading === undefined) return [];
    return [{ column: nameOf(column, columns), position: column.position, reading }];
  });
  const has = (...readings: DeliveryReading[]) => found.some(({ reading }) => readings.includes(reading));
  // An answer without a score is no invitation that waits: when it was sent alone does not tell them apart.
  return { columns: found, tellAnswered: has('state') || (has('answered') && has('sent', 'delivery')) };
}

const cellsOf = (rows: Rows, { position }: Column) => rows.map((row) => (row[position - 1] ?? '').trim());

const said = (cells: readonly string[], as: DeliveryReading) =>
  new Set(cells.map((cell): Delivery => readDelivery(cell, as)));

function stateIn(column: Column, sample: Rows, answered: Rows): DeliveryReading | undefined {
  const filled = cellsOf(sample, column).filter((cell) => cell !== '');
  if (filled.length === 0 || said(filled, 'state').has('unknown')) return undefined;
  const ofAnswers = said(cellsOf(answered, column), 'state');
  // An answer to what was never sent: the words are about something else.
  if (ofAnswers.has('unsent') || ofAnswers.has('unknown')) return undefined;
  return ofAnswers.has('waiting') ? 'delivery' : 'state';
}

function timeIn(
  column: Column,
  kind: 'sent' | 'answered',
  sample: Rows,
  answered: Rows,
): DeliveryReading | undefined {
  const isTime = cellsOf(sample, column).every(saysWhen);
  // Every answer was sent, and answered at some time.
  const contradicts = said(cellsOf(answered, column), kind).has(kind === 'sent' ? 'unsent' : 'waiting');
  return isTime && !contradicts ? kind : undefined;
}
