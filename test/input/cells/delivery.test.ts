// What cells say of an invitation, in each reading, and what several of them say together.
import { describe, expect, test } from 'vitest';
import { deliveryOf, readDelivery, saysWhen } from '../../../src/input/cells/delivery.js';

test.each([
  ...['sent', 'Sent', 'EMAIL_SENT', 'reminder-sent', 'delivered', 'not opened', 'Unread', 'no response'].map(
    (cell) => [cell, 'waiting'] as const,
  ),
  ...['responded', 'Completed', 'partial', 'In Progress', 'submitted'].map(
    (cell) => [cell, 'answered'] as const,
  ),
  ...['not sent', 'Not sent: suppression period', 'scheduled', 'hard_bounce', 'Failed', 'cancelled'].map(
    (cell) => [cell, 'unsent'] as const,
  ),
  ...['pending', 'expired', 'unsubscribed', 'open', 'resent', ''].map((cell) => [cell, 'unknown'] as const),
])('the state %j is %s', (cell, delivery) => {
  expect(readDelivery(cell, 'state')).toBe(delivery);
});

test.each([
  ['sent', 'sent'],
  ['completed', 'sent'],
  ['bounced', 'unsent'],
  ['pending', 'unknown'],
] as const)('where a column keeps saying "sent", %j is %s', (cell, delivery) => {
  expect(readDelivery(cell, 'delivery')).toBe(delivery);
});

// The words by which survey tools and mail services say how far an invitation has come.
const WORDS = {
  waiting: `sent, email sent, survey sent, invitation sent, reminder sent, reminded, invited, delivered, opened, not opened,
    unopened, clicked, viewed, not viewed, unviewed, seen, unseen, read, unread, not started, no response, not responded,
    unresponded, not answered, unanswered, awaiting response, waiting for response`,
  answered: `responded, partially responded, completely responded, response received, answered, partially answered, replied,
    rated, reviewed, scored, submitted, complete, completed, partially completed, partial, incomplete, started, in progress,
    finished`,
  unsent: `unsent, not sent, not yet sent, to be sent, not invited, scheduled, queued, deferred, suppressed, throttled,
    not delivered, undelivered, undeliverable, bounce, bounced, soft bounce, soft bounced, hard bounce, hard bounced,
    email bounced, failed, delivery failed, failed delivery, sending failed, blocked, dropped, canceled, cancelled`,
} as const;

describe.each(Object.entries(WORDS))('%s', (state, words) => {
  test.each(words.split(/,\s+/))('%s', (word) => {
    for (const cell of [word, word.toUpperCase(), word.replaceAll(' ', '_'), word.replaceAll(' ', '--')]) {
      expect(readDelivery(cell, 'state'), cell).toBe(state);
      expect(readDelivery(cell, 'delivery'), cell).toBe(state === 'unsent' ? 'unsent' : 'sent');
    }
    // With something else it says something else, but for the reason why it was not sent.
    for (const cell of [`x ${word}`, `${word}x`, `x${word}`, `un-${word}`])
      expect(readDelivery(cell, 'state'), cell).toBe(
        (Object.keys(WORDS) as (keyof typeof WORDS)[]).find((one) =>
          WORDS[one].split(/,\s+/).includes(cell.replace('-', ' ')),
        ) ?? 'unknown',
      );
  });
});

describe('when it was sent or answered', () => {
  test.each(['', 'NA', '-', '0', 'no', 'FALSE', 'Never'])('%j: it was not', (cell) => {
    expect(readDelivery(cell, 'sent')).toBe('unsent');
    expect(readDelivery(cell, 'answered')).toBe('waiting');
    expect(saysWhen(cell)).toBe(true);
  });

  test.each(['2026-05-20', '2026-05-20 13:43:01', '1', 'Yes', 'true'])('%j: it was', (cell) => {
    expect(readDelivery(cell, 'sent')).toBe('sent');
    expect(readDelivery(cell, 'answered')).toBe('answered');
    expect(saysWhen(cell)).toBe(true);
  });

  test.each([
    ...['delivered', 'nobody', 'not yet', 'no way', '01', '10', '1 day', 'yes and no', 'oh yes', 'untrue'],
    ...['truer', 'is false', 'falsely', 'nevermore', 'or never'],
  ])('%j does not say', (cell) => {
    expect(saysWhen(cell)).toBe(false);
    expect(readDelivery(cell, 'sent')).toBe('sent');
    expect(readDelivery(cell, 'answered')).toBe('answered');
  });
});

test('of several columns the first in rank decides, in whatever order they stand', () => {
  // An answer was sent, one that waits was too; one that never went out was not, whatever else is said.
  const ranks = ['unsent', 'unknown', 'answered', 'waiting', 'sent'] as const;
  for (const [i, first] of ranks.entries()) {
    for (const later of ranks.slice(i)) {
      expect(deliveryOf([first, later])).toBe(first);
      expect(deliveryOf([later, first])).toBe(first);
    }
  }
  expect(deliveryOf([])).toBe('sent');
});
