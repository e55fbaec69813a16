// Italian: what periods of time and waves are called, with their articles; days with theirs: "l’8 dic 2026", "il 9 dic 2026".
import type { Period } from '../../core/calendar.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import type { Every } from '../trend-words.js';

/** A period with the words that agree with it. */
export interface PeriodWords {
  readonly noun: Noun;
  /** "un mese", "quel mese", "nessun mese", "I mesi". */
  readonly a: string;
  readonly that: string;
  readonly no: string;
  readonly All: string;
  /** "al mese": of points that are gained in each. */
  readonly per: string;
  /** "al mese precedente" */
  readonly toPrevious: string;
  readonly isFeminine: boolean;
}

const masculine = (one: string, more: string): PeriodWords => ({
  noun: [one, more],
  a: `un ${one}`,
  that: `quel ${one}`,
  no: `nessun ${one}`,
  All: `I ${more}`,
  per: `al ${one}`,
  toPrevious: `al ${one} precedente`,
  isFeminine: false,
});

const feminine = (one: string, more: string): PeriodWords => ({
  noun: [one, more],
  a: `una ${one}`,
  that: `quella ${one}`,
  no: `nessuna ${one}`,
  All: `Le ${more}`,
  per: `alla ${one}`,
  toPrevious: `alla ${one} precedente`,
  isFeminine: true,
});

const PERIODS: Readonly<Record<Period, PeriodWords>> = {
  day: masculine('giorno', 'giorni'),
  week: feminine('settimana', 'settimane'),
  month: masculine('mese', 'mesi'),
  quarter: masculine('trimestre', 'trimestri'),
  year: {
    ...masculine('anno', 'anni'),
    that: 'quell’anno',
    All: 'Gli anni',
    per: 'all’anno',
    toPrevious: 'all’anno precedente',
  },
};

/** "Rilevazione" is what Italian research calls a wave of a survey. */
const WAVE: PeriodWords = { ...feminine('rilevazione', 'rilevazioni'), per: 'per rilevazione' };

/** Of a series: a period of time, or a wave, whatever tells waves apart. */
export function periodOf({ name, isTime }: Every): PeriodWords {
  return isTime ? PERIODS[name as Period] : WAVE;
}

/** Of a period of time. */
export function wordsOfPeriod(every: Period): PeriodWords {
  return PERIODS[every];
}

/** What tells the periods apart, as a heading. */
export function columnOf({ name, isTime }: Every): string {
  if (isTime) return PERIODS[name as Period].noun[0];
  return name === '@file' ? 'file' : name;
}

const BEFORE_A_DAY = { il: 'l’', al: 'all’', dal: 'dall’' } as const;

/** "il 31 dic 2026", "all’8 dic 2026" */
export function theDay(t: Tongue, day: string, article: keyof typeof BEFORE_A_DAY = 'il'): string {
  return withArticle(t.day(day), article);
}

/** The same of a day as it is written: "dall’8 dic". */
export function withArticle(day: string, article: keyof typeof BEFORE_A_DAY): string {
  return /^(?:8|11)\b/.test(day) ? `${BEFORE_A_DAY[article]}${day}` : `${article} ${day}`;
}

/** "dal 4 gen 2026 al 22 set 2026" */
export function spanOfDays(t: Tongue, from: string, to: string): string {
  return `${theDay(t, from, 'dal')} ${theDay(t, to, 'al')}`;
}

/** "fino al 28 giu 2026", "fino a giu 2026" */
export function upTo(t: Tongue, period: string, every: Period): string {
  if (every === 'day') return `fino ${theDay(t, period, 'al')}`;
  const article = { week: 'alla', month: 'a', quarter: 'al', year: 'al' }[every];
  return `fino ${article} ${t.period(period)}`;
}

/** "il 28 giu 2026", "a giu 2026", "nel T2 2026" */
export function within(t: Tongue, period: string, every: Period): string {
  if (every === 'day') return theDay(t, period);
  const preposition = { week: 'nella', month: 'a', quarter: 'nel', year: 'nel' }[every];
  return `${preposition} ${t.period(period)}`;
}
