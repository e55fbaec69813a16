// What nps drivers shows: the ratings by weight, the columns of segments by what they explain, and what was left out.
import type { InputAccount } from '../../core/account.js';
import type { DriversResult } from '../../core/results.js';
import type { Legend, Line } from '../../report/report.js';
import type { Words } from '../../words/words.js';
import type { Computed, Shown } from '../output/computed.js';
import { categoryTable } from './drivers-categories.js';
import { ratingTable } from './drivers-ratings.js';
import { driverRecords } from './drivers-records.js';
import { strongest } from './drivers-shown.js';
import { withBands } from './tidy.js';

/** What nps drivers computes. */
export interface Driven extends Computed<DriversResult, { confidence: number; minN: number | null }> {
  input: InputAccount;
  /** The ratings are withheld: too few answers have all of them. */
  hidesRatings: boolean;
  /** How many of each kind are shown by themselves. */
  top: number | undefined;
}

/** Unless it is said how many. */
const USUAL_TOP = 10;

/** The report of nps drivers. */
export function driversView(driven: Driven, words: Words): Shown<DriversResult> {
  const { result, input, options, scale, top = USUAL_TOP } = driven;
  const { drivers, categories } = result;
  return {
    ...driven,
    title: [{ text: words.drivers.title(scale), tone: 'strong' }],
    lead: leadOf(driven, words),
    tables: [
      ...(drivers.length > 0 ? [ratingTable(result, options.confidence, top, words)] : []),
      ...(categories.length > 0 ? [categoryTable(categories, top, words)] : []),
    ],
    footer: [...legendOf(driven, words), ...leftOutLine(driven, words), words.figures.account(input)],
    records: withBands(driverRecords(result), scale),
  };
}

function leadOf({ result, input, scale }: Driven, { drivers: words }: Words): Line[] {
  const { responses, nps, drivers, categories, rSquared, meanCorrelation, tests } = result;
  const lines: Line[] = [];
  if (drivers.length > 0) {
    const answers = { responses, answered: input.answered, nps, ratings: drivers.length };
    lines.push(words.complete(answers, rSquared, scale));
    if (rSquared === null) lines.push(words.oneCategory);
    else if (meanCorrelation !== null) lines.push(words.halo(meanCorrelation));
  }
  const isFound = [...drivers, ...categories].some(({ significant }) => significant);
  if (tests.count > 0 && !isFound) lines.push(words.nothing(tests, scale));
  return lines;
}

/** What the columns and marks mean, as far as they occur. */
function legendOf(
  { result, hidesRatings, options: { minN }, top = USUAL_TOP }: Driven,
  { drivers: { headings, legend } }: Words,
): (Line | Legend)[] {
  const { tests } = result;
  const drivers = strongest(result.drivers, top);
  const categories = strongest(result.categories, top);
  const lines: (Line | Legend)[] = [];
  if (drivers.length > 0) {
    lines.push(
      { legend: legend.weight(result.drivers.length) },
      { legend: legend.effect, of: headings.effect },
    );
    if (drivers.some(({ turns, significant }) => turns && significant)) lines.push({ legend: legend.turns });
    if (drivers.some(({ place }) => place !== null && place.rating === null))
      lines.push({ legend: legend.scales });
  }
  if (categories.length > 0)
    lines.push({ legend: legend.explained }, { legend: legend.leverage, of: headings.leverage });
  if ([...drivers, ...categories].some(({ significant }) => significant === false))
    lines.push({ legend: legend.chance(tests) });
  if (tests.method === 'chi-square' && tests.count > 0) lines.push({ legend: legend.weighted });
  if (hidesRatings) lines.push(legend.hiddenRatings(minN ?? 0, result.responses));
  if (categories.some(({ values, hidden }) => hidden || values.some((row) => row.hidden)))
    lines.push({ legend: legend.hidden(minN ?? 0) });
  if (tests.count > 0) lines.push(legend.notCause);
  return lines;
}

/** The score itself is no surprise. */
function leftOutLine({ result: { leftOut } }: Driven, { drivers }: Words): Line[] {
  const told = leftOut.filter(({ reason }) => reason !== 'score');
  return told.length === 0 ? [] : [drivers.leftOut(told)];
}
