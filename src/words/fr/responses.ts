// French: what nps responses says.
import type { Category } from '../../core/category.js';
import type { OpenCount } from '../../core/open-answers.js';
import { REDACTED_KINDS, type RedactedKind } from '../../core/redacted-kinds.js';
import type { ResponsesWords, Selection } from '../responses-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { fr } from './typography.js';

const CATEGORIES: Readonly<Record<Category, Noun>> = {
  promoter: ['promoteur', 'promoteurs'],
  passive: ['passif', 'passifs'],
  detractor: ['détracteur', 'détracteurs'],
};
const KINDS: Readonly<Record<RedactedKind, Noun>> = {
  email: ['adresse électronique', 'adresses électroniques'],
  phone: ['numéro de téléphone', 'numéros de téléphone'],
  card: ['numéro de carte', 'numéros de carte'],
  iban: ['IBAN', 'IBAN'],
  id: ['numéro d’identité', 'numéros d’identité'],
  ip: ['adresse IP', 'adresses IP'],
  link: ['lien', 'liens'],
};
const ANSWER = ['réponse', 'réponses'] as const;
const WEEK = 7;
/** Weeks that a line tells one by one. */
const MOST_WEEKS = 6;

/** "détracteurs avec commentaire" */
function selected({ only, withComment }: Selection): string {
  const who = only.length === 0 ? 'réponses' : only.map((category) => CATEGORIES[category][1]).join(' et ');
  return withComment ? `${who} avec commentaire` : who;
}

const age = (week: number) => `${WEEK * week}–${WEEK * week + WEEK - 1} jours`;

export const responsesWords = (t: Tongue): ResponsesWords => {
  const of = ({ open, responses }: OpenCount) => `${t.count(open)} sur ${t.count(responses)}`;
  return {
    title: ({ listed, selected: all, answered }, selection) => {
      const isAll = selection.only.length === 0 && !selection.withComment;
      const total = t.counted(answered, ...ANSWER);
      if (listed < all)
        return isAll
          ? `${t.count(listed)} sur ${total}`
          : `${t.count(listed)} sur ${t.count(all)} ${selected(selection)}, parmi ${total}`;
      if (isAll) return listed === answered ? total : `${t.count(listed)} sur ${total}`;
      return fr`${t.count(listed)} sur ${total} : ${selected(selection)}`;
    },
    cut: (shown, all) =>
      fr`un tableau montre ${t.count(shown)} sur ${t.count(all)} ; --limit en prend moins, --format csv donne tout`,
    headings: { age: 'âge', from: 'du', to: 'au', open: 'ouverts', detractors: 'détracteurs' },
    age,
    open: (condition, all, detractors) => {
      const some = `${of(detractors)} détracteurs`;
      const both = all.responses === detractors.responses ? some : `${of(all)} réponses, ${some}`;
      return fr`ouverts (${condition}) : ${both}`;
    },
    ages: (condition, asOf) => `Détracteurs ouverts (${condition}) par âge, en remontant du ${t.day(asOf)}`,
    agesLine: ({ weeks, asOf }) => {
      const older = weeks.slice(MOST_WEEKS);
      const sum = (key: keyof OpenCount) => older.reduce((total, week) => total + week[key], 0);
      const parts = weeks.slice(0, MOST_WEEKS).map((week) => `${age(week.week)} ${of(week)}`);
      if (older.length > 0)
        parts.push(`plus anciens ${of({ open: sum('open'), responses: sum('responses') })}`);
      const from = asOf === null ? '' : `, en remontant du ${t.day(asOf)}`;
      return fr`détracteurs ouverts par âge${from} : ${parts.join(', ')}`;
    },
    outside: ({ responses, open }) => {
      const who = t.counted(responses, 'détracteur n’a', 'détracteurs n’ont');
      return `${who} pas de date jusqu’à ce jour, ${t.counted(open, 'ouvert', 'ouverts')}`;
    },
    masked: (columns, found) => {
      if (columns.length === 0) return 'aucune colonne de textes à masquer';
      const where = `masqué dans ${columns.map((name) => t.quote(name)).join(', ')}`;
      const kinds = REDACTED_KINDS.flatMap((kind) => {
        const count = found[kind] ?? 0;
        return count === 0 ? [] : [t.counted(count, ...KINDS[kind])];
      });
      return fr`${where} : ${kinds.join(', ') || 'rien'}`;
    },
  };
};
