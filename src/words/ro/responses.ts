// Romanian: what nps responses says.
import type { Category } from '../../core/category.js';
import type { OpenCount } from '../../core/open-answers.js';
import { REDACTED_KINDS, type RedactedKind } from '../../core/redacted-kinds.js';
import { shortened } from '../quote.js';
import type { ResponsesWords, Selection } from '../responses-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { ANSWER } from './phrases.js';

const CATEGORIES: Readonly<Record<Category, Noun>> = {
  promoter: ['promotor', 'promotori'],
  passive: ['pasiv', 'pasivi'],
  detractor: ['detractor', 'detractori'],
};
const KINDS: Readonly<Record<RedactedKind, Noun>> = {
  email: ['adresă de e-mail', 'adrese de e-mail'],
  phone: ['număr de telefon', 'numere de telefon'],
  card: ['număr de card', 'numere de card'],
  iban: ['IBAN', 'IBAN-uri'],
  id: ['număr de identitate', 'numere de identitate'],
  ip: ['adresă IP', 'adrese IP'],
  link: ['legătură', 'legături'],
};
const WEEK = 7;
/** Weeks that a line tells one by one. */
const MOST_WEEKS = 6;

export const responsesWords = (t: Tongue): ResponsesWords => {
  const of = ({ open, responses }: OpenCount) => `${t.count(open)} din ${t.count(responses)}`;
  /** "12 din 34 de detractori" */
  const ofNoun = ({ open, responses }: OpenCount, noun: Noun) =>
    `${t.count(open)} din ${t.counted(responses, ...noun)}`;
  /** "14–20 de zile" */
  const age = (week: number) => `${WEEK * week}–${t.counted(WEEK * week + WEEK - 1, 'zi', 'zile')}`;
  /** "34 de detractori cu comentariu" */
  const selected = (count: number, { only, withComment }: Selection) => {
    const nouns = only.length === 0 ? [ANSWER] : only.map((category) => CATEGORIES[category]);
    const form = (at: 0 | 1) =>
      `${nouns.map((noun) => noun[at]).join(' și ')}${withComment ? ' cu comentariu' : ''}`;
    return t.counted(count, form(0), form(1));
  };
  return {
    title: ({ listed, selected: all, answered }, selection) => {
      const isAll = selection.only.length === 0 && !selection.withComment;
      const total = t.counted(answered, ...ANSWER);
      if (isAll) return listed === answered ? total : `${t.count(listed)} din ${total}`;
      if (listed < all) return `${t.count(listed)} din ${selected(all, selection)}, din ${total}`;
      return `${selected(listed, selection)} din ${total}`;
    },
    cut: (shown, all) =>
      `un tabel arată ${t.count(shown)} din ${t.count(all)}; --limit ia mai puține, --format csv le are pe toate`,
    headings: { age: 'vechime', from: 'de la', to: 'până la', open: 'deschise', detractors: 'detractori' },
    age,
    open: (condition, all, detractors) => {
      const some = ofNoun(detractors, CATEGORIES.detractor);
      const both = all.responses === detractors.responses ? some : `${ofNoun(all, ANSWER)}, ${some}`;
      return `deschise (${condition}): ${both}`;
    },
    ages: (condition, asOf) => `Detractori deschiși (${condition}) după vechime, înapoi de la ${t.day(asOf)}`,
    agesLine: ({ weeks, asOf }) => {
      const older = weeks.slice(MOST_WEEKS);
      const sum = (key: keyof OpenCount) => older.reduce((total, week) => total + week[key], 0);
      const parts = weeks.slice(0, MOST_WEEKS).map((week) => `${age(week.week)} ${of(week)}`);
      if (older.length > 0) parts.push(`mai vechi ${of({ open: sum('open'), responses: sum('responses') })}`);
      const from = asOf === null ? '' : `, înapoi de la ${t.day(asOf)}`;
      return `detractori deschiși după vechime${from}: ${parts.join(', ')}`;
    },
    outside: ({ responses, open }) =>
      `${t.counted(responses, 'detractor nu are', 'detractori nu au')} o dată până la acea zi, ${t.count(open)} ${t.agreeing(open, 'deschis', 'deschiși')}`,
    masked: (columns, found) => {
      if (columns.length === 0) return 'nicio coloană cu texte de mascat';
      const kinds = REDACTED_KINDS.flatMap((kind) => {
        const count = found[kind] ?? 0;
        return count === 0 ? [] : [t.counted(count, ...KINDS[kind])];
      });
      const names = columns.map((name) => t.quote(shortened(name)));
      return `mascat în ${names.join(', ')}: ${kinds.join(', ') || 'nimic găsit'}`;
    },
  };
};
