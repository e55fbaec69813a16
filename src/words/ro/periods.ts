// Romanian: words for the periods of a series. "Val" is how research institutes (IRES, INSCOP) call a wave of a survey.
import type { Period } from '../../core/calendar.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import type { Every } from '../trend-words.js';

export interface PeriodWords {
  /** "lună", "luni", after a number. */
  readonly noun: Noun;
  /** "lunile" */
  readonly all: string;
  /** "prea puține luni" */
  readonly tooFew: string;
  /** "luna precedentă" */
  readonly previous: string;
  /** "nicio lună" */
  readonly none: string;
  /** "unei luni stabile" */
  readonly ofSteady: string;
  /** "o lună" */
  readonly one: string;
  /** "luna aceasta" */
  readonly that: string;
  /** "lunar" */
  readonly adjective: string;
}

const WORDS: Readonly<Record<Period, PeriodWords>> = {
  day: {
    noun: ['zi', 'zile'],
    all: 'zilele',
    tooFew: 'prea puține zile',
    previous: 'ziua precedentă',
    none: 'nicio zi',
    ofSteady: 'unei zile stabile',
    one: 'o zi',
    that: 'ziua aceea',
    adjective: 'zilnic',
  },
  week: {
    noun: ['săptămână', 'săptămâni'],
    all: 'săptămânile',
    tooFew: 'prea puține săptămâni',
    previous: 'săptămâna precedentă',
    none: 'nicio săptămână',
    ofSteady: 'unei săptămâni stabile',
    one: 'o săptămână',
    that: 'săptămâna aceea',
    adjective: 'săptămânal',
  },
  month: {
    noun: ['lună', 'luni'],
    all: 'lunile',
    tooFew: 'prea puține luni',
    previous: 'luna precedentă',
    none: 'nicio lună',
    ofSteady: 'unei luni stabile',
    one: 'o lună',
    that: 'luna aceea',
    adjective: 'lunar',
  },
  quarter: {
    noun: ['trimestru', 'trimestre'],
    all: 'trimestrele',
    tooFew: 'prea puține trimestre',
    previous: 'trimestrul precedent',
    none: 'niciun trimestru',
    ofSteady: 'unui trimestru stabil',
    one: 'un trimestru',
    that: 'trimestrul acela',
    adjective: 'trimestrial',
  },
  year: {
    noun: ['an', 'ani'],
    all: 'anii',
    tooFew: 'prea puțini ani',
    previous: 'anul precedent',
    none: 'niciun an',
    ofSteady: 'unui an stabil',
    one: 'un an',
    that: 'anul acela',
    adjective: 'anual',
  },
};

const WAVE: PeriodWords = {
  noun: ['val', 'valuri'],
  all: 'valurile',
  tooFew: 'prea puține valuri',
  previous: 'valul precedent',
  none: 'niciun val',
  ofSteady: 'unui val stabil',
  one: 'un val',
  that: 'valul acela',
  adjective: 'pe valuri',
};

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
  if (name === '@file') return 'fișier';
  return isTime ? WORDS[name as Period].noun[0] : name;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const isDay = (period: string) => /^\d{4}-\d\d-\d\d$/.test(period);

/** "în dec. 2025", "la 4 ian. 2026" */
export function duringPeriod(t: Tongue, period: string): string {
  return `${isDay(period) ? 'la' : 'în'} ${t.period(period)}`;
}

/** "până în dec. 2025", "până la 4 ian. 2026" */
export function upTo(t: Tongue, period: string): string {
  return `până ${duringPeriod(t, period)}`;
}
