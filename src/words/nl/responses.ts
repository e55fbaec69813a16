// Dutch: what nps responses says.
import type { OpenCount } from '../../core/open-answers.js';
import { REDACTED_KINDS, type RedactedKind } from '../../core/redacted-kinds.js';
import type { ResponsesWords, Selection } from '../responses-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { answers, quoted } from './phrases.js';

const KINDS: Readonly<Record<RedactedKind, Noun>> = {
  email: ['e-mailadres', 'e-mailadressen'],
  phone: ['telefoonnummer', 'telefoonnummers'],
  card: ['kaartnummer', 'kaartnummers'],
  iban: ['IBAN', 'IBAN’s'],
  id: ['identificatienummer', 'identificatienummers'],
  ip: ['IP-adres', 'IP-adressen'],
  link: ['link', 'links'],
};
const CATEGORIES = { promoter: 'promotors', passive: 'passives', detractor: 'criticasters' } as const;
const WEEK = 7;
/** Weeks that a line tells one by one. */
const MOST_WEEKS = 6;

const age = (week: number) => `${WEEK * week}–${WEEK * week + WEEK - 1} dagen`;

/** "criticasters met een opmerking" */
function selected({ only, withComment }: Selection): string {
  const who = only.length === 0 ? 'antwoorden' : only.map((category) => CATEGORIES[category]).join(' en ');
  return withComment ? `${who} met een opmerking` : who;
}

export const responsesWords = (t: Tongue): ResponsesWords => {
  const of = ({ open, responses }: OpenCount) => `${t.count(open)} van de ${t.count(responses)}`;
  return {
    title: ({ listed, selected: all, answered }, selection) => {
      const isAll = selection.only.length === 0 && !selection.withComment;
      const total = answers(t, answered);
      if (listed < all)
        return isAll
          ? `${t.count(listed)} van de ${total}`
          : `${t.count(listed)} van de ${t.count(all)} ${selected(selection)}, uit ${total}`;
      if (isAll) return listed === answered ? total : `${t.count(listed)} van de ${total}`;
      return `${t.count(listed)} van de ${total}: ${selected(selection)}`;
    },
    cut: (shown, all) =>
      `een tabel toont ${t.count(shown)} van de ${t.count(all)}; --limit neemt er minder, --format csv bevat ze alle`,
    headings: { age: 'leeftijd', from: 'van', to: 'tot', open: 'open', detractors: 'criticasters' },
    age,
    open: (condition, all, detractors) => {
      const both = `${of(all)} antwoorden, ${of(detractors)} criticasters`;
      const isOne = all.responses === detractors.responses;
      return `open (${condition}): ${isOne ? `${of(detractors)} criticasters` : both}`;
    },
    ages: (condition, asOf) =>
      `Open criticasters (${condition}) naar leeftijd, teruggeteld vanaf ${t.day(asOf)}`,
    agesLine: ({ weeks, asOf }) => {
      const older = weeks.slice(MOST_WEEKS);
      const sum = (key: keyof OpenCount) => older.reduce((total, week) => total + week[key], 0);
      const parts = weeks.slice(0, MOST_WEEKS).map((week) => `${age(week.week)} ${of(week)}`);
      if (older.length > 0) parts.push(`ouder ${of({ open: sum('open'), responses: sum('responses') })}`);
      const from = asOf === null ? '' : `, teruggeteld vanaf ${t.day(asOf)}`;
      return `open criticasters naar leeftijd${from}: ${parts.join(', ')}`;
    },
    outside: (outside) =>
      `${t.counted(outside.responses, 'criticaster heeft', 'criticasters hebben')} geen datum tot en met die dag, van wie open: ${t.count(outside.open)}`,
    masked: (columns, found) => {
      if (columns.length === 0) return 'geen kolom met teksten om te maskeren';
      const kinds = REDACTED_KINDS.flatMap((kind) => {
        const count = found[kind] ?? 0;
        return count === 0 ? [] : [t.counted(count, ...KINDS[kind])];
      });
      const where = columns.map((name) => quoted(t, name)).join(', ');
      return `gemaskeerd in ${where}: ${kinds.join(', ') || 'niets gevonden'}`;
    },
  };
};
