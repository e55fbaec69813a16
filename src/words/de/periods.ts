// German: the words for periods, with their gender.
import type { Period } from '../../core/calendar.js';
import type { Tongue } from '../tongue/tongue.js';
import type { Every } from '../trend-words.js';

/** A period of time, or a wave. */
export interface PeriodNoun {
  readonly one: string;
  readonly more: string;
  /** The plural after "durch" is `more`, after "von" and "zu" this. */
  readonly dative: string;
  /** "der Monat", "die Woche", "das Jahr": which, and how words before it end. */
  readonly gender: 'm' | 'f' | 'n';
}

const NOUNS: Readonly<Record<Period | 'wave', PeriodNoun>> = {
  day: { one: 'Tag', more: 'Tage', dative: 'Tagen', gender: 'm' },
  week: { one: 'Woche', more: 'Wochen', dative: 'Wochen', gender: 'f' },
  month: { one: 'Monat', more: 'Monate', dative: 'Monaten', gender: 'm' },
  quarter: { one: 'Quartal', more: 'Quartale', dative: 'Quartalen', gender: 'n' },
  year: { one: 'Jahr', more: 'Jahre', dative: 'Jahren', gender: 'n' },
  wave: { one: 'Welle', more: 'Wellen', dative: 'Wellen', gender: 'f' },
};

const ENDINGS = {
  /** "der", "dieser": who does something. */
  this: { m: 'dieser', f: 'diese', n: 'dieses' },
  /** "auf einen Monat genau" */
  a: { m: 'einen', f: 'eine', n: 'ein' },
  no: { m: 'kein', f: 'keine', n: 'kein' },
  /** "gegenüber dem Monat davor" */
  toThe: { m: 'dem', f: 'der', n: 'dem' },
  /** "der Monat davor" */
  the: { m: 'der', f: 'die', n: 'das' },
} as const;

/** The word for a period; of waves "Welle", whatever tells them apart. */
export function nounOf({ name, isTime }: Every): PeriodNoun {
  return NOUNS[isTime ? (name as Period) : 'wave'];
}

/** The word for a period of time. */
export function timeNoun(every: Period): PeriodNoun {
  return NOUNS[every];
}

/** The word with an article or what is in its place: "dieser Monat", "keine Woche". */
export function withArticle(article: keyof typeof ENDINGS, { one, gender }: PeriodNoun): string {
  return `${ENDINGS[article][gender]} ${one}`;
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
