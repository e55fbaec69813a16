// What a cell says of an invitation: whether it went out, and whether anybody answered it.
import { readDate } from './date.js';
import { isMissingText, plainMissing } from './missing.js';

/**
 * - `unsent`: it was never sent, or did not arrive.
 * - `unknown`: the cell says something else.
 * - `answered`: it was answered, at least in part.
 * - `waiting`: it went out, and nobody answered.
 * - `sent`: it went out.
 */
export type Delivery = 'unsent' | 'unknown' | 'answered' | 'waiting' | 'sent';

/**
 * How the cells of a column are read:
 * - `state`: words for how far an invitation has come.
 * - `delivery`: the same words, in a column that keeps saying "sent" once somebody has answered.
 * - `sent`, `answered`: when that was, or whether it was.
 */
export type DeliveryReading = 'state' | 'delivery' | 'sent' | 'answered';

/** What decides comes first: an answer without a score was sent, whatever its state. */
const RANKS: readonly Delivery[] = ['unsent', 'unknown', 'answered', 'waiting'];

// Words that some tools use for one thing and some for another are in no list: pending, expired, unsubscribed, open.
const STATES: Readonly<Record<'waiting' | 'answered' | 'unsent', ReadonlySet<string>>> = {
  waiting: new Set([
    'sent',
    'email sent',
    'survey sent',
    'invitation sent',
    'reminder sent',
    'reminded',
    'invited',
    'delivered',
    'opened',
    'not opened',
    'unopened',
    'clicked',
    'viewed',
    'not viewed',
    'unviewed',
    'seen',
    'unseen',
    'read',
    'unread',
    'not started',
    'no response',
    'not responded',
    'unresponded',
    'not answered',
    'unanswered',
    'awaiting response',
    'waiting for response',
  ]),
  answered: new Set([
    'responded',
    'partially responded',
    'completely responded',
    'response received',
    'answered',
    'partially answered',
    'replied',
    'rated',
    'reviewed',
    'scored',
    'submitted',
    'complete',
    'completed',
    'partially completed',
    'partial',
    'incomplete',
    'started',
    'in progress',
    'finished',
  ]),
  unsent: new Set([
    'unsent',
    'not sent',
    'not yet sent',
    'to be sent',
    'not invited',
    'scheduled',
    'queued',
    'deferred',
    'suppressed',
    'throttled',
    'not delivered',
    'undelivered',
    'undeliverable',
    'bounce',
    'bounced',
    'soft bounce',
    'soft bounced',
    'hard bounce',
    'hard bounced',
    'email bounced',
    'failed',
    'delivery failed',
    'failed delivery',
    'sending failed',
    'blocked',
    'dropped',
    'canceled',
    'cancelled',
  ]),
};
/** With the reason behind it: "Not sent: suppression period". */
const NOT_SENT = /^not sent\b/;
const NO = /^(?:0|no|false|never)$/;
const YES = /^(?:1|yes|true)$/;

/** What a trimmed cell says. */
export function readDelivery(cell: string, as: DeliveryReading): Delivery {
  if (as === 'sent') return hasNot(cell) ? 'unsent' : 'sent';
  if (as === 'answered') return hasNot(cell) ? 'waiting' : 'answered';
  const state = stateOf(cell);
  return as === 'delivery' && (state === 'waiting' || state === 'answered') ? 'sent' : state;
}

/** What several columns say of one invitation. */
export function deliveryOf(said: readonly Delivery[]): Delivery {
  return RANKS.find((one) => said.includes(one)) ?? 'sent';
}

/** Whether a trimmed cell is a time, or says yes, no or nothing. */
export function saysWhen(cell: string): boolean {
  return hasNot(cell) || YES.test(cell.toLowerCase()) || readDate(cell) !== null;
}

function hasNot(cell: string): boolean {
  return isMissingText(cell) || NO.test(cell.toLowerCase());
}

function stateOf(cell: string): Delivery {
  const text = plainMissing(cell.replaceAll(/[_-]/g, ' '));
  if (NOT_SENT.test(text)) return 'unsent';
  const kinds = Object.keys(STATES) as (keyof typeof STATES)[];
  return kinds.find((kind) => STATES[kind].has(text)) ?? 'unknown';
}
