// Portuguese: what periods of time and waves are called, with their gender.
import type { Period } from '../../core/calendar.js';
import type { Noun } from '../tongue/customs.js';
import type { Every } from '../trend-words.js';

interface PeriodNoun {
  readonly noun: Noun;
  readonly isFeminine: boolean;
}

const PERIODS: Readonly<Record<Period, PeriodNoun>> = {
  day: { noun: ['dia', 'dias'], isFeminine: false },
  week: { noun: ['semana', 'semanas'], isFeminine: true },
  month: { noun: ['mês', 'meses'], isFeminine: false },
  quarter: { noun: ['trimestre', 'trimestres'], isFeminine: false },
  year: { noun: ['ano', 'anos'], isFeminine: false },
};

/** "Onda" is said of surveys in Brazil, "vaga" in Portugal, which knows "onda" too. */
const WAVE: PeriodNoun = { noun: ['onda', 'ondas'], isFeminine: true };

/** A period with the words that agree with it. */
export interface PeriodWords {
  readonly noun: Noun;
  /** The singular: "mês". */
  readonly one: string;
  readonly more: string;
  /** The word of two that agrees with it. */
  agree(masculine: string, feminine: string): string;
}

/** Of a series: a period of time, or a wave, whatever tells waves apart. */
export function periodOf({ name, isTime }: Every): PeriodWords {
  return wordsOf(isTime ? PERIODS[name as Period] : WAVE);
}

/** Of a period of time. */
export function wordsOfPeriod(every: Period): PeriodWords {
  return wordsOf(PERIODS[every]);
}

function wordsOf({ noun, isFeminine }: PeriodNoun): PeriodWords {
  return {
    noun,
    one: noun[0],
    more: noun[1],
    agree: (masculine, feminine) => (isFeminine ? feminine : masculine),
  };
}

/** What tells the periods apart, as a heading. */
export function columnOf({ name, isTime }: Every): string {
  if (isTime) return PERIODS[name as Period].noun[0];
  return name === '@file' ? 'fonte' : name;
}
