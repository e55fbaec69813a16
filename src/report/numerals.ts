// How figures, days and periods are written: in English by the functions of numbers.ts, in other languages by what
// words/tongue/ makes of Intl. All round alike.
import {
  decimal,
  type FigureStyle,
  formatCount,
  formatFigure,
  formatInterval,
  formatLevel,
  formatNps,
  formatPercent,
  formatPoints,
  formatShare,
  type Places,
  USUAL_PLACES,
} from './numbers.js';

/** The figures of a language. What is null prints as –. Each `places` is that of {@link Numerals.places} unless given. */
export interface Numerals {
  /** As BCP 47 has it: "fr". */
  readonly language: string;
  readonly places: Places;
  /** Between what is named and what is said of it: ": ". */
  readonly colon: string;
  /** A whole number: 4298 → "4,298". */
  count(count: number | null): string;
  /** 28.59 → "+29". */
  nps(nps: number | null, places?: number): string;
  /** A difference or an effect in points: 3.48 → "+3.5". */
  points(points: number | null, places?: number): string;
  /** Bounds of an NPS: "+27 to +35". */
  interval(bounds: readonly [number, number] | null, places?: number): string;
  /** A fraction as percent: 0.5209 → "52.1%". */
  percent(share: number | null, places?: number): string;
  /** The same under a heading that says so: "52.1". */
  share(share: number | null, places?: number): string;
  /** A level of confidence in percent: 95 → "95%". */
  level(percent: number): string;
  /** A figure of a metric: +28.6, 23.5%, 4,298, 3 days. */
  figure(value: number, style: FigureStyle, places: number): string;
  /** `value` × 10^`shift` with this number of decimals, without a plus. */
  decimal(value: number, places: number, shift?: number): string;
  /** A day of the calendar: "2026-06-28". */
  day(day: string): string;
  /** A period by its name: "2026-06-28", "2026-W23", "2026-06", "2026-Q2", "2026". Other names are as they are. */
  period(name: string): string;
}

/** English figures with these decimals. Days and periods are as ISO 8601 has them. */
export function englishNumerals(places: Places): Numerals {
  return {
    language: 'en',
    places,
    colon: ': ',
    count: formatCount,
    nps: (nps, digits = places.nps) => formatNps(nps, digits),
    points: (points, digits = places.points) => formatPoints(points, digits),
    interval: (bounds, digits = places.nps) => formatInterval(bounds, digits),
    percent: (share, digits = places.share) => formatPercent(share, digits),
    share: (share, digits = places.share) => formatShare(share, digits),
    level: formatLevel,
    figure: formatFigure,
    decimal,
    day: (day) => day,
    period: (name) => name,
  };
}

/** English figures with the usual decimals. */
export const USUAL_NUMERALS = englishNumerals(USUAL_PLACES);
