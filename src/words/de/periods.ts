// German: the words for periods, with their gender.
import type { Period } from '../../core/calendar.js';
import type { Tongue } from '../tongue/tongue.js';
import type { Every } from '../trend-words.js';

/** A period of time, or a wave. */
export interface PeriodNoun {
  readonly one: string;
  readonly more: string;
  /** "der Monat", "die Woche", "das Jahr": which, and how words before it end. */
  readonly gender: 'm' | 'f' | 'n';
}

const NOUNS: Readonly<Record<Period, PeriodNoun>> = {
  day: { one: 'Tag', more: 'Tage', gender: 'm' },
  week: { one: 'Woche', more: 'Wochen', gender: 'f' },
  month: { one: 'Monat', more: 'Monate', gender: 'm' },
  quarter: { one: 'Quartal', more: 'Quartale', gender: 'n' },
  year: { one: 'Jahr', more: 'Jahre', gender: 'n' },
};
const WAVE: PeriodNoun = { one: 'Welle', more: 'Wellen', gender: 'f' };

/** Words before a period, as they are before a masculine one, by gender. */
const ARTICLES = {
  /** "dieser Monat wird zeigen" */
  dieser: { m: 'dieser', f: 'diese', n: 'dieses' },
  /** "auf einen Monat genau" */
  einen: { m: 'einen', f: 'eine', n: 'ein' },
  /** "kein Monat liegt außerhalb" */
  kein: { m: 'kein', f: 'keine', n: 'kein' },
  /** "gegenüber dem Monat davor" */
  dem: { m: 'dem', f: 'der', n: 'dem' },
} as const;

/** The word for a period; of waves "Welle", whatever tells them apart. */
export function nounOf({ name, isTime }: Every): PeriodNoun {
  return isTime ? NOUNS[name as Period] : WAVE;
}

/** The word for a period of time. */
export function timeNoun(every: Period): PeriodNoun {
  return NOUNS[every];
}

/** The word with an article or what is in its place: "dieser Monat", "keine Woche". */
export function withArticle(article: keyof typeof ARTICLES, { one, gender }: PeriodNoun): string {
  return `${ARTICLES[article][gender]} ${one}`;
}

/** "24 Monate" */
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
