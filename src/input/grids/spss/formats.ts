// Numbers of an SPSS file as text, by their print format.
// Format: GNU PSPP Developers Guide, "Variable Record", https://www.gnu.org/software/pspp/pspp-dev/

/** The types of print formats other than plain numbers; 1 and 2 are those of texts. */
const DATES: ReadonlySet<number> = new Set([20, 23, 24, 29, 30, 38, 39]);
const MOMENTS: ReadonlySet<number> = new Set([22, 41]);
const DURATIONS: ReadonlySet<number> = new Set([21, 25, 40]);
const WEEKDAY = 26;
const MONTH = 27;
const MONTH_OF_YEAR = 28;

const SECONDS_A_DAY = 86_400;
/** Dates are seconds since 14 October 1582, the day before the Gregorian calendar: the days from there to 1970. */
const DAYS_TO_1970 = 141_428;
/** The end of 9999-12-31, in seconds since then. */
const LAST = (DAYS_TO_1970 + 2_932_896 + 1) * SECONDS_A_DAY;
/** How many texts of days are kept. */
const REMEMBERED = 4096;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
/** What SPSS prints where a number does not fit the format. */
const UNPRINTABLE = '**';

/** How the numbers of a variable become text. */
export type NumberText = (value: number) => string;

/**
 * How numbers of a print format become text: numbers in the shortest form that reads back the same; days, and the first
 * days of quarters and weeks, as `2026-04-01`; times as `2026-04-01 13:45:00`, with a fraction of a second if any; months as
 * `2026-04`; durations as `01:02:03`; days of the week, and months without a year, by name.
 * @param type of the print format: the third byte of its code
 * @example
 * numberText(5)(7.5); // => '7.5'
 * numberText(20)(13797216000); // => '2020-01-01'
 */
export function numberText(type: number): NumberText {
  if (DATES.has(type)) return dayText();
  if (MOMENTS.has(type)) return momentText();
  if (DURATIONS.has(type)) return durationText;
  if (type === WEEKDAY) return named(WEEKDAYS);
  if (type === MONTH) return named(MONTHS);
  if (type === MONTH_OF_YEAR) {
    const day = dayText();
    return (value) => (isMoment(value) ? day(value).slice(0, 7) : UNPRINTABLE);
  }
  return String;
}

const isMoment = (value: number) => value >= 0 && value < LAST;

function dayText(): NumberText {
  const known = new Map<number, string>();
  return (value) => {
    if (!isMoment(value)) return UNPRINTABLE;
    const day = Math.floor(value / SECONDS_A_DAY) - DAYS_TO_1970;
    let text = known.get(day);
    if (text === undefined) {
      text = new Date(day * SECONDS_A_DAY * 1000).toISOString().slice(0, 10);
      if (known.size < REMEMBERED) known.set(day, text);
    }
    return text;
  };
}

function momentText(): NumberText {
  const dayOf = dayText();
  return (value) => {
    if (!isMoment(value)) return UNPRINTABLE;
    const milliseconds = Math.round(value * 1000);
    const seconds = Math.floor(milliseconds / 1000);
    const clock = clockText(seconds % SECONDS_A_DAY);
    return `${dayOf(seconds)} ${clock}${fraction(milliseconds % 1000)}`;
  };
}

/** Hours may have more than two digits. */
function durationText(value: number): string {
  const milliseconds = Math.round(Math.abs(value) * 1000);
  if (!Number.isSafeInteger(milliseconds)) return UNPRINTABLE;
  const text = clockText(Math.floor(milliseconds / 1000));
  return `${value < 0 ? '-' : ''}${text}${fraction(milliseconds % 1000)}`;
}

function clockText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

const two = (number: number) => (number < 10 ? `0${number}` : String(number));

const fraction = (milliseconds: number) =>
  milliseconds === 0 ? '' : `.${String(milliseconds).padStart(3, '0').replace(/0+$/, '')}`;

const named =
  (names: readonly string[]): NumberText =>
  (value) =>
    names[value - 1] ?? String(value);
