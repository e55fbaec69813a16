// English: what nps responses says.
import { counted, grouped } from '../core/counted.js';
import type { OpenCount } from '../core/open-answers.js';
import { REDACTED_KINDS, type RedactedKind } from '../core/redacted-kinds.js';
import { quote } from './quote.js';
import type { ResponsesWords, Selection } from './responses-words.js';

const KINDS: Readonly<Record<RedactedKind, readonly [one: string, many: string]>> = {
  email: ['e-mail address', 'e-mail addresses'],
  phone: ['phone number', 'phone numbers'],
  card: ['card number', 'card numbers'],
  iban: ['IBAN', 'IBANs'],
  id: ['identity number', 'identity numbers'],
  ip: ['IP address', 'IP addresses'],
  link: ['link', 'links'],
};
const WEEK = 7;
/** Weeks that a line tells one by one. */
const MOST_WEEKS = 6;

const of = ({ open, responses }: OpenCount) => `${grouped(open)} of ${grouped(responses)}`;
const age = (week: number) => `${WEEK * week}–${WEEK * week + WEEK - 1} days`;

/** "detractors with a comment" */
function selected({ only, withComment }: Selection): string {
  const who = only.length === 0 ? 'answers' : only.map((category) => `${category}s`).join(' and ');
  return withComment ? `${who} with a comment` : who;
}

export const responses: ResponsesWords = {
  title: ({ listed, selected: all, answered }, selection) => {
    const isAll = selection.only.length === 0 && !selection.withComment;
    const what = isAll ? '' : `: ${selected(selection)}`;
    const total = counted(answered, 'answer');
    if (listed < all)
      return isAll
        ? `${grouped(listed)} of ${total}`
        : `${grouped(listed)} of ${grouped(all)} ${selected(selection)}, of ${total}`;
    return listed === answered && isAll ? total : `${grouped(listed)} of ${total}${what}`;
  },
  cut: (shown, all) =>
    `a table shows ${grouped(shown)} of ${grouped(all)}; --limit takes fewer, --format csv has all`,
  headings: { age: 'age', from: 'from', to: 'to', open: 'open', detractors: 'detractors' },
  age,
  open: (condition, all, detractors) => {
    const both = `${of(all)} answers, ${of(detractors)} detractors`;
    const isOne = all.responses === detractors.responses;
    return `open (${condition}): ${isOne ? `${of(detractors)} detractors` : both}`;
  },
  ages: (condition, asOf) => `Open detractors (${condition}) by age, back from ${asOf}`,
  agesLine: ({ weeks, asOf }) => {
    const older = weeks.slice(MOST_WEEKS);
    const sum = (key: keyof OpenCount) => older.reduce((total, week) => total + week[key], 0);
    const parts = weeks.slice(0, MOST_WEEKS).map((week) => `${age(week.week)} ${of(week)}`);
    if (older.length > 0) parts.push(`older ${of({ open: sum('open'), responses: sum('responses') })}`);
    return `open detractors by age, back from ${asOf}: ${parts.join(', ')}`;
  },
  outside: (outside) =>
    `${counted(outside.responses, 'detractor has', 'detractors have')} no date up to that day, ${grouped(outside.open)} open`,
  masked: (columns, found) => {
    const where =
      columns.length === 0
        ? 'no column of texts to mask'
        : `masked in ${columns.map((name) => quote(name)).join(', ')}`;
    const kinds = REDACTED_KINDS.flatMap((kind) => {
      const count = found[kind] ?? 0;
      return count === 0 ? [] : [counted(count, ...KINDS[kind])];
    });
    return columns.length === 0 ? where : `${where}: ${kinds.join(', ') || 'nothing found'}`;
  },
};
