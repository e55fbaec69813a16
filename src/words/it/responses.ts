// Italian: what nps responses says. "Aperto" is what nobody has dealt with yet.
import type { Category } from '../../core/category.js';
import type { OpenCount } from '../../core/open-answers.js';
import { REDACTED_KINDS, type RedactedKind } from '../../core/redacted-kinds.js';
import type { ResponsesWords, Selection } from '../responses-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { theDay } from './periods.js';
import { ANSWER } from './phrases.js';

const KINDS: Readonly<Record<RedactedKind, Noun>> = {
  email: ['indirizzo e-mail', 'indirizzi e-mail'],
  phone: ['numero di telefono', 'numeri di telefono'],
  card: ['numero di carta', 'numeri di carta'],
  iban: ['IBAN', 'IBAN'],
  id: ['codice identificativo', 'codici identificativi'],
  ip: ['indirizzo IP', 'indirizzi IP'],
  link: ['indirizzo web', 'indirizzi web'],
};
const CATEGORIES: Readonly<Record<Category, string>> = {
  promoter: 'promotori',
  passive: 'passivi',
  detractor: 'detrattori',
};
const WEEK = 7;
/** Weeks that a line tells one by one. */
const MOST_WEEKS = 6;

const age = (week: number) => `${WEEK * week}–${WEEK * week + WEEK - 1} giorni`;
const of = (t: Tongue, { open, responses }: OpenCount) => `${t.count(open)} su ${t.count(responses)}`;

/** "detrattori con un commento" */
function selected(t: Tongue, { only, withComment }: Selection): string {
  const who = only.length === 0 ? ANSWER[1] : t.list(only.map((category) => CATEGORIES[category]));
  return withComment ? `${who} con un commento` : who;
}

export const responsesWords = (t: Tongue): ResponsesWords => ({
  title: ({ listed, selected: all, answered }, selection) => {
    const isAll = selection.only.length === 0 && !selection.withComment;
    const total = t.counted(answered, ...ANSWER);
    if (listed < all && !isAll)
      return `${t.count(listed)} di ${t.count(all)} ${selected(t, selection)}, su ${total}`;
    if (listed === answered && isAll) return total;
    return `${t.count(listed)} su ${total}${isAll ? '' : `: ${selected(t, selection)}`}`;
  },
  cut: (shown, all) =>
    `una tabella ne mostra ${t.count(shown)} su ${t.count(all)}; --limit ne prende meno, --format csv le ha tutte`,
  headings: { age: 'età', from: 'da', to: 'a', open: 'aperti', detractors: 'detrattori' },
  age,
  open: (condition, all, detractors) => {
    const whose = `${of(t, detractors)} ${CATEGORIES.detractor}`;
    const isOne = all.responses === detractors.responses;
    return `aperti (${condition}): ${isOne ? whose : `${of(t, all)} ${ANSWER[1]}, ${whose}`}`;
  },
  ages: (condition, asOf) =>
    `Detrattori aperti (${condition}) per età della risposta, contata fino ${theDay(t, asOf, 'al')}`,
  agesLine: ({ weeks, asOf }) => {
    const older = weeks.slice(MOST_WEEKS);
    const sum = (key: keyof OpenCount) => older.reduce((total, week) => total + week[key], 0);
    const parts = weeks.slice(0, MOST_WEEKS).map((week) => `${age(week.week)} ${of(t, week)}`);
    if (older.length > 0)
      parts.push(`più vecchie ${of(t, { open: sum('open'), responses: sum('responses') })}`);
    const day = asOf === null ? '' : `, contata fino ${theDay(t, asOf, 'al')}`;
    return `detrattori aperti per età della risposta${day}: ${parts.join(', ')}`;
  },
  outside: (outside) =>
    `${t.counted(outside.responses, 'detrattore non ha', 'detrattori non hanno')} una data fino a quel giorno, ${t.count(outside.open)} ${t.agreeing(outside.open, 'aperto', 'aperti')}`,
  masked: (columns, found) => {
    if (columns.length === 0) return 'nessuna colonna di testi da mascherare';
    const kinds = REDACTED_KINDS.flatMap((kind) => {
      const count = found[kind] ?? 0;
      return count === 0 ? [] : [t.counted(count, ...KINDS[kind])];
    });
    return `mascherato in ${columns.map(t.quote).join(', ')}: ${kinds.join(', ') || 'niente trovato'}`;
  },
});
