// Portuguese: what nps responses says. "Aberto" is what nobody has dealt with yet.
import type { Category } from '../../core/category.js';
import type { OpenCount } from '../../core/open-answers.js';
import { REDACTED_KINDS, type RedactedKind } from '../../core/redacted-kinds.js';
import type { ResponsesWords, Selection } from '../responses-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { ANSWER } from './phrases.js';

const KINDS: Readonly<Record<RedactedKind, Noun>> = {
  email: ['endereço de e-mail', 'endereços de e-mail'],
  phone: ['número de telefone', 'números de telefone'],
  card: ['número de cartão', 'números de cartão'],
  iban: ['IBAN', 'IBAN'],
  id: ['número de identificação', 'números de identificação'],
  ip: ['endereço IP', 'endereços IP'],
  link: ['endereço web', 'endereços web'],
};
const CATEGORIES: Readonly<Record<Category, string>> = {
  promoter: 'promotores',
  passive: 'neutros',
  detractor: 'detratores',
};
const WEEK = 7;
/** Weeks that a line tells one by one. */
const MOST_WEEKS = 6;

const age = (week: number) => `${WEEK * week}–${WEEK * week + WEEK - 1} dias`;
const of = (t: Tongue, { open, responses }: OpenCount) => `${t.count(open)} de ${t.count(responses)}`;

/** "detratores com comentário" */
function selected(t: Tongue, { only, withComment }: Selection): string {
  const who = only.length === 0 ? ANSWER[1] : t.list(only.map((category) => CATEGORIES[category]));
  return withComment ? `${who} com comentário` : who;
}

export const responsesWords = (t: Tongue): ResponsesWords => ({
  title: ({ listed, selected: all, answered }, selection) => {
    const isAll = selection.only.length === 0 && !selection.withComment;
    const total = t.counted(answered, ...ANSWER);
    if (listed < all && !isAll)
      return `${t.count(listed)} de ${t.count(all)} ${selected(t, selection)}, em ${total}`;
    if (listed === answered && isAll) return total;
    return `${t.count(listed)} de ${total}${isAll ? '' : `: ${selected(t, selection)}`}`;
  },
  cut: (shown, all) =>
    `uma tabela mostra ${t.count(shown)} de ${t.count(all)}; --limit escolhe menos, --format csv tem tudo`,
  headings: { age: 'idade', from: 'de', to: 'até', open: 'abertos', detractors: 'detratores' },
  age,
  open: (condition, all, detractors) => {
    const whose = `${of(t, detractors)} ${CATEGORIES.detractor}`;
    const isOne = all.responses === detractors.responses;
    return `em aberto (${condition}): ${isOne ? whose : `${of(t, all)} ${ANSWER[1]}, ${whose}`}`;
  },
  ages: (condition, asOf) =>
    `Detratores em aberto (${condition}) por idade da resposta, contada até ${t.day(asOf)}`,
  agesLine: ({ weeks, asOf }) => {
    const older = weeks.slice(MOST_WEEKS);
    const sum = (key: keyof OpenCount) => older.reduce((total, week) => total + week[key], 0);
    const parts = weeks.slice(0, MOST_WEEKS).map((week) => `${age(week.week)} ${of(t, week)}`);
    if (older.length > 0)
      parts.push(`mais antigas ${of(t, { open: sum('open'), responses: sum('responses') })}`);
    const day = asOf === null ? '' : `, contada até ${t.day(asOf)}`;
    return `detratores em aberto por idade da resposta${day}: ${parts.join(', ')}`;
  },
  outside: (outside) =>
    `${t.counted(outside.responses, 'detrator não tem', 'detratores não têm')} data até esse dia, ${t.count(outside.open)} em aberto`,
  masked: (columns, found) => {
    if (columns.length === 0) return 'nenhuma coluna de textos a mascarar';
    const kinds = REDACTED_KINDS.flatMap((kind) => {
      const count = found[kind] ?? 0;
      return count === 0 ? [] : [t.counted(count, ...KINDS[kind])];
    });
    return `mascarado em ${columns.map(t.quote).join(', ')}: ${kinds.join(', ') || 'nada encontrado'}`;
  },
});
