// French: what periods are called in sentences, each with its gender.
import type { Period } from '../../core/calendar.js';
import type { Tongue } from '../tongue/tongue.js';
import type { Every } from '../trend-words.js';

/** The words of a period of time, or of a wave. */
export interface PeriodWords {
  readonly one: string;
  readonly more: string;
  /** "un mois", "aucun mois", "au mois précédent", "ce mois". */
  readonly a: string;
  readonly no: string;
  readonly toPrevious: string;
  readonly that: string;
  readonly feminine: boolean;
}

const masculine = (one: string, more: string): PeriodWords => ({
  one,
  more,
  a: `un ${one}`,
  no: `aucun ${one}`,
  toPrevious: `au ${one} précédent`,
  that: `ce ${one}`,
  feminine: false,
});

const feminine = (one: string, more: string): PeriodWords => ({
  one,
  more,
  a: `une ${one}`,
  no: `aucune ${one}`,
  toPrevious: `${/^[aeiou]/.test(one) ? 'à l’' : 'à la '}${one} précédente`,
  that: `cette ${one}`,
  feminine: true,
});

const WORDS: Readonly<Record<Period, PeriodWords>> = {
  day: masculine('jour', 'jours'),
  week: feminine('semaine', 'semaines'),
  month: masculine('mois', 'mois'),
  quarter: masculine('trimestre', 'trimestres'),
  year: feminine('année', 'années'),
};
const WAVE = feminine('vague', 'vagues');

/** Of a period; of waves "vague", whatever tells them apart. */
export function periodWords(every: Period | Every): PeriodWords {
  if (typeof every === 'string') return WORDS[every];
  return every.isTime ? WORDS[every.name as Period] : WAVE;
}

/** "4 mois" */
export function countedPeriods(t: Tongue, count: number, every: Period | Every): string {
  const { one, more } = periodWords(every);
  return t.counted(count, one, more);
}

/** "jusqu’au 28 juin 2026", "jusqu’à mars 2026" */
export function upTo(t: Tongue, period: string, every: Period): string {
  const article = { day: 'au', week: 'à la', month: 'à', quarter: 'au', year: 'en' }[every];
  return `jusqu’${article} ${t.period(period)}`;
}

/** "le 28 juin 2026", "en mars 2026" */
export function within(t: Tongue, period: string, every: Period): string {
  const preposition = { day: 'le', week: 'en', month: 'en', quarter: 'au', year: 'en' }[every];
  return `${preposition} ${t.period(period)}`;
}
