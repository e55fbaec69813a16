// Dutch: the words for periods, with their gender. "Meting" for a wave, as Dutch market research calls it.
import type { Period } from '../../core/calendar.js';
import type { Tongue } from '../tongue/tongue.js';
import type { Every } from '../trend-words.js';

/** A period of time, or a wave. */
export interface PeriodNoun {
  readonly one: string;
  readonly more: string;
  readonly article: 'de' | 'het';
}

const NOUNS: Readonly<Record<Period, PeriodNoun>> = {
  day: { one: 'dag', more: 'dagen', article: 'de' },
  week: { one: 'week', more: 'weken', article: 'de' },
  month: { one: 'maand', more: 'maanden', article: 'de' },
  quarter: { one: 'kwartaal', more: 'kwartalen', article: 'het' },
  year: { one: 'jaar', more: 'jaren', article: 'het' },
};
const WAVE: PeriodNoun = { one: 'meting', more: 'metingen', article: 'de' };

/** The word for a period; of waves "meting", whatever tells them apart. */
export function nounOf({ name, isTime }: Every): PeriodNoun {
  return isTime ? NOUNS[name as Period] : WAVE;
}

/** The word for a period of time. */
export function timeNoun(every: Period): PeriodNoun {
  return NOUNS[every];
}

/** "de maand", "het kwartaal" */
export function withArticle({ one, article }: PeriodNoun): string {
  return `${article} ${one}`;
}

/** "die maand", "dat kwartaal" */
export function that({ one, article }: PeriodNoun): string {
  return `${article === 'de' ? 'die' : 'dat'} ${one}`;
}

/** "24 maanden" */
export function periods(t: Tongue, count: number, { one, more }: PeriodNoun): string {
  return t.counted(count, one, more);
}

/** The name of a period as it is written; waves are called what the file calls them. */
export function nameOf(t: Tongue, name: string, { isTime }: Every): string {
  return isTime ? t.period(name) : name;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
