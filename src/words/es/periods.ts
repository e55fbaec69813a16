// Spanish: words for the periods of a series. "Ola" is how research institutes (CIS, AIMC) call a wave of a survey.
import type { Period } from '../../core/calendar.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import type { Every } from '../trend-words.js';

export interface PeriodWords {
  /** "mes", "meses", after a number. */
  readonly noun: Noun;
  /** "los meses" */
  readonly all: string;
  /** "muy pocos meses" */
  readonly tooFew: string;
  /** "al mes anterior" */
  readonly toPrevious: string;
  /** "ningún mes" */
  readonly none: string;
  /** "un mes" */
  readonly one: string;
  /** "ese mes" */
  readonly that: string;
}

const WORDS: Readonly<Record<Period, PeriodWords>> = {
  day: masculine('día', 'días'),
  week: feminine('semana', 'semanas'),
  month: masculine('mes', 'meses'),
  quarter: masculine('trimestre', 'trimestres'),
  year: masculine('año', 'años'),
};

const WAVE = feminine('ola', 'olas');

function masculine(one: string, more: string): PeriodWords {
  return {
    noun: [one, more],
    all: `los ${more}`,
    tooFew: `muy pocos ${more}`,
    toPrevious: `al ${one} anterior`,
    none: `ningún ${one}`,
    one: `un ${one}`,
    that: `ese ${one}`,
  };
}

function feminine(one: string, more: string): PeriodWords {
  return {
    noun: [one, more],
    all: `las ${more}`,
    tooFew: `muy pocas ${more}`,
    toPrevious: `a la ${one} anterior`,
    none: `ninguna ${one}`,
    one: `una ${one}`,
    that: `esa ${one}`,
  };
}

/** The words for a period of time; what tells waves apart is a wave, whatever it is called. */
export function periodWords({ name, isTime }: Every): PeriodWords {
  return isTime ? WORDS[name as Period] : WAVE;
}

/** The words for a period of time. */
export function wordsOf(every: Period): PeriodWords {
  return WORDS[every];
}

/** What tells the periods apart, as a heading. */
export function columnOf({ name, isTime }: Every): string {
  if (name === '@file') return 'archivo';
  return isTime ? WORDS[name as Period].noun[0] : name;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const isDay = (period: string) => /^\d{4}-\d\d-\d\d$/.test(period);

/** "en dic 2025", "el 4 ene 2026" */
export function duringPeriod(t: Tongue, period: string): string {
  return `${isDay(period) ? 'el' : 'en'} ${t.period(period)}`;
}

/** "hasta dic 2025", "hasta el 4 ene 2026" */
export function upTo(t: Tongue, period: string): string {
  return `hasta ${isDay(period) ? 'el ' : ''}${t.period(period)}`;
}
