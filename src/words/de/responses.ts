// German: what nps responses says.
import type { OpenCount } from '../../core/open-answers.js';
import { REDACTED_KINDS, type RedactedKind } from '../../core/redacted-kinds.js';
import type { ResponsesWords, Selection } from '../responses-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { answers, quoted } from './phrases.js';

const KINDS: Readonly<Record<RedactedKind, Noun>> = {
  email: ['E-Mail-Adresse', 'E-Mail-Adressen'],
  phone: ['Telefonnummer', 'Telefonnummern'],
  card: ['Kartennummer', 'Kartennummern'],
  iban: ['IBAN', 'IBAN'],
  id: ['Ausweisnummer', 'Ausweisnummern'],
  ip: ['IP-Adresse', 'IP-Adressen'],
  link: ['Link', 'Links'],
};
const CATEGORIES = { promoter: 'Promotoren', passive: 'Passive', detractor: 'Kritiker' } as const;
const WEEK = 7;
/** Weeks that a line tells one by one. */
const MOST_WEEKS = 6;

const age = (week: number) => `${WEEK * week}–${WEEK * week + WEEK - 1} Tage`;

/** "Kritiker mit Kommentar" */
function selected({ only, withComment }: Selection): string {
  const who = only.length === 0 ? 'Antworten' : only.map((category) => CATEGORIES[category]).join(' und ');
  return withComment ? `${who} mit Kommentar` : who;
}

export const responsesWords = (t: Tongue): ResponsesWords => {
  const of = ({ open, responses }: OpenCount) => `${t.count(open)} von ${t.count(responses)}`;
  return {
    title: ({ listed, selected: all, answered }, selection) => {
      const isAll = selection.only.length === 0 && !selection.withComment;
      const total = answers(t, answered);
      if (listed < all)
        return isAll
          ? `${t.count(listed)} von ${total}`
          : `${t.count(listed)} von ${t.count(all)} (${selected(selection)}) aus ${total}`;
      if (isAll) return listed === answered ? total : `${t.count(listed)} von ${total}`;
      return `${t.count(listed)} von ${total}: ${selected(selection)}`;
    },
    cut: (shown, all) =>
      `die Tabelle zeigt ${t.count(shown)} von ${t.count(all)}; --limit nimmt weniger, --format csv hat alle`,
    headings: { age: 'Alter', from: 'von', to: 'bis', open: 'offen', detractors: 'Kritiker' },
    age,
    open: (condition, all, detractors) => {
      const both = `${of(all)} Antworten, ${of(detractors)} Kritikern`;
      const isOne = all.responses === detractors.responses;
      return `offen (${condition}): ${isOne ? `${of(detractors)} Kritikern` : both}`;
    },
    ages: (condition, asOf) => `Offene Kritiker (${condition}) nach Alter, zurück ab ${t.day(asOf)}`,
    agesLine: ({ weeks, asOf }) => {
      const older = weeks.slice(MOST_WEEKS);
      const sum = (key: keyof OpenCount) => older.reduce((total, week) => total + week[key], 0);
      const parts = weeks.slice(0, MOST_WEEKS).map((week) => `${age(week.week)} ${of(week)}`);
      if (older.length > 0) parts.push(`älter ${of({ open: sum('open'), responses: sum('responses') })}`);
      const from = asOf === null ? '' : `, zurück ab ${t.day(asOf)}`;
      return `offene Kritiker nach Alter${from}: ${parts.join(', ')}`;
    },
    outside: (outside) =>
      `${t.counted(outside.responses, 'Kritiker hat', 'Kritiker haben')} kein Datum bis zu diesem Tag, davon offen: ${t.count(outside.open)}`,
    masked: (columns, found) => {
      if (columns.length === 0) return 'keine Spalte mit Texten zum Maskieren';
      const kinds = REDACTED_KINDS.flatMap((kind) => {
        const count = found[kind] ?? 0;
        return count === 0 ? [] : [t.counted(count, ...KINDS[kind])];
      });
      const where = columns.map((name) => quoted(t, name)).join(', ');
      return `maskiert in ${where}: ${kinds.join(', ') || 'nichts gefunden'}`;
    },
  };
};
