// Spanish: what nps responses says.
import type { Category } from '../../core/category.js';
import type { OpenCount } from '../../core/open-answers.js';
import { REDACTED_KINDS, type RedactedKind } from '../../core/redacted-kinds.js';
import { shortened } from '../quote.js';
import type { ResponsesWords, Selection } from '../responses-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { ANSWER } from './phrases.js';

const CATEGORIES: Readonly<Record<Category, Noun>> = {
  promoter: ['promotor', 'promotores'],
  passive: ['pasivo', 'pasivos'],
  detractor: ['detractor', 'detractores'],
};
const KINDS: Readonly<Record<RedactedKind, Noun>> = {
  email: ['dirección de correo', 'direcciones de correo'],
  phone: ['número de teléfono', 'números de teléfono'],
  card: ['número de tarjeta', 'números de tarjeta'],
  iban: ['IBAN', 'IBAN'],
  id: ['número de identidad', 'números de identidad'],
  ip: ['dirección IP', 'direcciones IP'],
  link: ['enlace', 'enlaces'],
};
const WEEK = 7;
/** Weeks that a line tells one by one. */
const MOST_WEEKS = 6;

export const responsesWords = (t: Tongue): ResponsesWords => {
  const of = ({ open, responses }: OpenCount) => `${t.count(open)} de ${t.count(responses)}`;
  /** "12 de 34 detractores" */
  const ofNoun = ({ open, responses }: OpenCount, noun: Noun) =>
    `${t.count(open)} de ${t.counted(responses, ...noun)}`;
  /** "14–20 días" */
  const age = (week: number) => `${WEEK * week}–${t.counted(WEEK * week + WEEK - 1, 'día', 'días')}`;
  /** "34 detractores con comentario" */
  const selected = (count: number, { only, withComment }: Selection) => {
    const nouns = only.length === 0 ? [ANSWER] : only.map((category) => CATEGORIES[category]);
    const form = (at: 0 | 1) =>
      `${nouns.map((noun) => noun[at]).join(' y ')}${withComment ? ' con comentario' : ''}`;
    return t.counted(count, form(0), form(1));
  };
  return {
    title: ({ listed, selected: all, answered }, selection) => {
      const isAll = selection.only.length === 0 && !selection.withComment;
      const total = t.counted(answered, ...ANSWER);
      if (isAll) return listed === answered ? total : `${t.count(listed)} de ${total}`;
      if (listed < all) return `${t.count(listed)} de ${selected(all, selection)}, de ${total}`;
      return `${selected(listed, selection)} de ${total}`;
    },
    cut: (shown, all) =>
      `una tabla muestra ${t.count(shown)} de ${t.count(all)}; --limit toma menos, --format csv las tiene todas`,
    headings: { age: 'antigüedad', from: 'de', to: 'a', open: 'abiertas', detractors: 'detractores' },
    age,
    open: (condition, all, detractors) => {
      const some = ofNoun(detractors, CATEGORIES.detractor);
      const both = all.responses === detractors.responses ? some : `${ofNoun(all, ANSWER)}, ${some}`;
      return `abiertas (${condition}): ${both}`;
    },
    ages: (condition, asOf) =>
      `Detractores abiertos (${condition}) por antigüedad, hacia atrás desde el ${t.day(asOf)}`,
    agesLine: ({ weeks, asOf }) => {
      const older = weeks.slice(MOST_WEEKS);
      const sum = (key: keyof OpenCount) => older.reduce((total, week) => total + week[key], 0);
      const parts = weeks.slice(0, MOST_WEEKS).map((week) => `${age(week.week)} ${of(week)}`);
      if (older.length > 0)
        parts.push(`más antiguos ${of({ open: sum('open'), responses: sum('responses') })}`);
      const from = asOf === null ? '' : `, hacia atrás desde el ${t.day(asOf)}`;
      return `detractores abiertos por antigüedad${from}: ${parts.join(', ')}`;
    },
    outside: ({ responses, open }) =>
      `${t.counted(responses, 'detractor no tiene', 'detractores no tienen')} fecha hasta ese día, ${t.count(open)} ${t.agreeing(open, 'abierto', 'abiertos')}`,
    masked: (columns, found) => {
      if (columns.length === 0) return 'ninguna columna de textos que enmascarar';
      const kinds = REDACTED_KINDS.flatMap((kind) => {
        const count = found[kind] ?? 0;
        return count === 0 ? [] : [t.counted(count, ...KINDS[kind])];
      });
      const names = columns.map((name) => t.quote(shortened(name)));
      return `enmascarado en ${names.join(', ')}: ${kinds.join(', ') || 'nada hallado'}`;
    },
  };
};
