// The ratings in a table: weight, own effect, mean, and what follows.
import type { RatingDriver } from '../../core/drivers.js';
import type { DriversResult } from '../../core/results.js';
import type { CellValue, ReportTable } from '../../report/report.js';
import type { Words } from '../../words/words.js';
import { strongest } from './drivers-shown.js';

/** @param top how many are shown by themselves; the others are one row */
export function ratingTable(
  { drivers }: Pick<DriversResult, 'drivers'>,
  confidence: number,
  top: number,
  words: Words,
): ReportTable {
  const { headings } = words.drivers;
  const shown = strongest(drivers, top);
  return {
    columns: [
      { title: headings.rating, kind: 'text' },
      { title: headings.weight, kind: 'percent' },
      { title: words.figures.confidence(confidence), kind: 'percent', drop: 2 },
      { title: headings.effect, kind: 'points', drop: 3 },
      { title: headings.correlation, kind: 'points', drop: 5 },
      { title: headings.mean, kind: 'points', drop: 1 },
      { title: headings.responses, kind: 'count', drop: 4 },
      { title: '', name: headings.place, kind: 'mark' },
    ],
    rows: [...shown.map((driver) => rowOf(driver, words)), ...othersOf(drivers.slice(shown.length), words)],
  };
}

function rowOf(driver: RatingDriver, { drivers: words }: Words): CellValue[] {
  const { column, share, shareInterval, effect, correlation, mean, responses } = driver;
  return [
    column,
    words.weight(share),
    shareInterval && words.bounds(shareInterval.low, shareInterval.high),
    effect,
    words.correlation(correlation),
    words.mean(mean),
    responses,
    findingOf(driver, words),
  ];
}

/** What follows of where a rating lies is told only of those that go with the NPS. */
function findingOf(
  { significant, place, turns }: RatingDriver,
  { marks, place: placeText }: Words['drivers'],
): CellValue {
  if (!significant) return significant === null ? null : { text: marks.chance, tone: 'dim' };
  const texts = [...(place === null ? [] : [placeText(place)]), ...(turns ? [marks.turns] : [])];
  const text = texts.filter((part) => part !== '').join('; ');
  if (text === '') return null;
  const isCalledFor =
    place !== null && place.importance !== 'low' && (place.rating === 'low' || place.rating === 'lowest');
  return { text, ...(isCalledFor && { tone: 'warn' as const }) };
}

function othersOf(others: readonly RatingDriver[], { drivers: words }: Words): CellValue[][] {
  if (others.length === 0) return [];
  const share = others.reduce((sum, one) => sum + Math.abs(one.share ?? 0), 0);
  return [[words.others(others.length), words.weight(share), '', '', '', '', '', null]];
}
