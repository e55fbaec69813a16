// Dates with the name of their month, in eight languages: "Jan 2, 2025", "2. März 2025", "mar. 2 de enero de 2025 10:30".
import { isOfOurTime } from './date-number.js';
import { BARE_CLOCK, CLOCK, type DateReadings, fullYear, sameEitherWay, seconds } from './date-parts.js';

/** Of each month its names and abbreviations in English, French, Romanian, Spanish, Portuguese, German, Dutch, Italian. */
const MONTHS = [
  'january jan januar januari janvier janv ianuarie ian enero ene janeiro gennaio gen janner jaenner',
  'february feb febr februar februari fevrier fevr fev februarie febrero fevereiro febbraio',
  'march mar mars martie mart marzo marco marz maerz mrz maart mrt',
  'april apr avril avr aprilie abril abr aprile',
  'may mai mayo maio mei maggio mag',
  'june jun juni juin iunie iun junio junho giugno giu',
  'july jul juli juillet juil iulie iul julio julho luglio lug',
  'august aug aout augustus agosto ago',
  'september sep sept septembre septembrie septiembre setiembre setembro settembre set sett',
  'october oct oktober okt octobre octombrie octubre outubro out ottobre ott',
  'november nov novembre noiembrie noi noviembre novembro',
  'december dec decembre decembrie diciembre dic dezembro dez dezember dicembre',
];

/** The same of the days of the week, which say nothing more. */
const WEEKDAYS = [
  'monday mon tuesday tues tue wednesday wed thursday thurs thur thu friday fri saturday sat sunday sun',
  'lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim',
  'luni marti miercuri joi vineri sambata duminica mie vin dum',
  'lunes martes miercoles jueves viernes sabado domingo jue vie sab dom',
  'segunda terca quarta quinta sexta segunda-feira terca-feira quarta-feira quinta-feira sexta-feira seg ter qua qui sex',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo',
  'lunedi martedi mercoledi giovedi venerdi sabato domenica gio',
];

const words = (lists: readonly string[]) => lists.flatMap((list) => list.split(' '));
const anyOf = (lists: readonly string[]) => words(lists).join('|');

const numberOf = new Map(MONTHS.flatMap((names, i) => words([names]).map((name) => [name, i + 1] as const)));
/** How the names of months begin; none is shorter. */
export function monthBeginnings(): Set<string> {
  return new Set([...numberOf.keys()].map((name) => name.slice(0, 3)));
}

/** Whether a text is the name of a month, or short for one. */
export function isMonthName(text: string): boolean {
  const name = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return numberOf.has(name.replace(/\.$/, ''));
}

/** A date begins with digits or with one of these, in lower case. */
const BEGINNINGS = new Set([
  ...[...words(MONTHS), ...words(WEEKDAYS)].map((word) => word.split('-')[0]!),
  ...['le', 'el', 'den', 'de', 'il', 'the'],
]);
const FIRST_WORD = /^[a-z]+/i;
const YEAR = /\d{2}/;
const IN_MONTHS = new RegExp([...monthBeginnings()].join('|'), 'i');

/** Whether it may be a date, at a glance: V8 takes many milliseconds to compile the patterns, and most texts are none. */
function mayBeDate(text: string): boolean {
  if (!YEAR.test(text)) return false;
  const first = FIRST_WORD.exec(text)?.[0].toLowerCase();
  return (first === undefined ? /^\d/.test(text) : BEGINNINGS.has(first)) && IN_MONTHS.test(text);
}

const MONTH = `(${anyOf(MONTHS)})(?![a-z])\\.?`;
const WEEKDAY = `(?:(?:${anyOf(WEEKDAYS)})\\.?,?\\s+)?(?:(?:le|el|den|de|il|the)\\s+)?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th|ere?|o|a)?[.°]?';
const OF = '(?:(?:de|del|di|of)\\s+)?';

interface Form {
  readonly pattern: RegExp;
  /** Which groups are the year, the month, the day (0: the first) and the beginning of the clock (0: none). */
  readonly groups: readonly [year: number, month: number, day: number, clock: number];
}

const FORMS: readonly Form[] = [
  // 2. März 2025, 2 de enero de 2025, 18-Mar-24, 18MAR2024:10:30:00
  form(`${WEEKDAY}${DAY}[\\s\\-/]*${OF}${MONTH}[\\s\\-/,]*${OF}'?(\\d{4}|\\d{2})\\b${CLOCK}`, [3, 2, 1, 4]),
  // Jan 2, 2025
  form(`${WEEKDAY}${MONTH}[\\s\\-]*${DAY}(?:\\s*,\\s*|[\\s\\-]+)(\\d{4})\\b${CLOCK}`, [3, 1, 2, 4]),
  // Mon Jan 2 10:30:00 UTC 2025
  form(`${WEEKDAY}${MONTH} +${DAY} ${BARE_CLOCK} (?:[A-Z+\\d]{1,5} )?(\\d{4})`, [7, 1, 2, 3]),
  // 2025-Jan-02, 2025 January 2
  form(`(\\d{4})[\\s\\-/]+${MONTH}[\\s\\-/]+${DAY}${CLOCK}`, [1, 2, 3, 4]),
  // January 2025, enero de 2025
  form(`${MONTH}[\\s\\-/,]*${OF}(\\d{4})`, [2, 1, 0, 0]),
];

function form(pattern: string, groups: Form['groups']): Form {
  return { pattern: new RegExp(`^${pattern}$`, 'i'), groups };
}

const LEADING = new RegExp(`^(?:${anyOf(WEEKDAYS)})\\.?,?\\s+(?=\\d)`, 'i');

/** The text without a day of the week before its digits: "So., 02.03.2025". */
export function withoutWeekday(text: string): string {
  return text.replace(LEADING, '');
}

/**
 * A date with the name of its month; a month alone is its beginning.
 * @param text without accents, with plain spaces and digits
 * @returns null where it is none
 */
export function readNamedDate(text: string): DateReadings | null {
  if (!mayBeDate(text)) return null;
  for (const { pattern, groups } of FORMS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [year, month, day, clock] = groups;
    const full = fullYear(match[year]!);
    if (!isOfOurTime(full)) return null;
    const written = clock === 0 ? [] : match.slice(clock, clock + 4);
    const date = day === 0 ? 1 : Number(match[day]);
    return sameEitherWay(seconds(full, numberOf.get(match[month]!.toLowerCase())!, date, written));
  }
  return null;
}
