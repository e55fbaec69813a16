// What an answer is the latest of: its customer, within all answers, a period or a value of a key.
import { periodOf } from '../../core/calendar.js';
import type { DateReadings } from '../cells/date.js';
import { openPeriod } from '../cells/open-period.js';
import type { LatestWithin } from '../options.js';
import type { Answer } from './batch.js';
import type { Dictionary } from './dictionary.js';
import type { LatestKey } from './latest.js';

const SECONDS_A_DAY = 86_400;

/**
 * Makes keys for LatestAnswers.
 * @param within undefined where a customer has one answer in all
 * @param first the keys of the first breakdown
 */
export function latestKeys(
  within: LatestWithin | undefined,
  first: readonly Dictionary[],
): (customer: string, answer: Answer, date: DateReadings | null) => LatestKey {
  if (within === undefined) return (customer) => ({ DMY: customer, MDY: customer });
  if (within === 'key')
    return (customer, { codes }) => {
      const values = first.map((dictionary, i) => dictionary.values[codes[i]!]!);
      const read = (order: 'DMY' | 'MDY') =>
        JSON.stringify([customer, ...values.map((value) => openPeriod(value ?? '')?.[order] ?? value)]);
      return { DMY: read('DMY'), MDY: read('MDY') };
    };
  const { every, weekStart } = within;
  const nameOf = (seconds: number) =>
    Number.isNaN(seconds) ? '' : periodOf(Math.floor(seconds / SECONDS_A_DAY), every, weekStart).name;
  return (customer, _, date) => {
    const { DMY, MDY } = date ?? { DMY: Number.NaN, MDY: Number.NaN };
    const one = `${nameOf(DMY)} ${customer}`;
    return { DMY: one, MDY: DMY === MDY ? one : `${nameOf(MDY)} ${customer}` };
  };
}
