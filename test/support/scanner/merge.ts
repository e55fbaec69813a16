// The counts of parts put together, to be compared with that of the whole.
import type { ListedGroup, ListedOthers, ListedResult } from './listed.js';

/**
 * The count of a text from the counts of its parts, in order.
 * @throws RangeError where a part does not begin where the one before it ended
 */
export function mergeFolds(parts: readonly ListedResult[]): ListedResult {
  return parts.reduce((whole, part) => {
    if (part.from !== whole.end || whole.isFull) throw new RangeError('the parts do not follow each other');
    return {
      rows: whole.rows + part.rows,
      filtered: whole.filtered + part.filtered,
      blank: whole.blank + part.blank,
      rejected: whole.rejected + part.rejected,
      weightless: whole.weightless + part.weightless,
      wholeDates: whole.wholeDates + part.wholeDates,
      windowed: {
        outside: whole.windowed.outside + part.windowed.outside,
        blank: whole.windowed.blank + part.windowed.blank,
        unreadable: whole.windowed.unreadable + part.windowed.unreadable,
      },
      rejectedTexts: mergeTexts([...whole.rejectedTexts, ...part.rejectedTexts]),
      uncompared: whole.uncompared.map((count, i) => count + part.uncompared[i]!),
      fates: [...whole.fates, ...part.fates],
      short: mergeShapes(whole.short, part.short, whole.rows),
      long: mergeShapes(whole.long, part.long, whole.rows),
      padded: mergeShapes(whole.padded, part.padded, whole.rows),
      breakdowns: whole.breakdowns.map((groups, i) => mergeGroups(groups, part.breakdowns[i]!, whole.rows)),
      unanswered: mergeUnanswered(whole.unanswered, part.unanswered, whole.rows),
      watched: Int32Array.of(...whole.watched, ...part.watched),
      from: whole.from,
      end: part.end,
      isFull: part.isFull,
    };
  });
}

function mergeTexts(texts: ListedResult['rejectedTexts']): ListedResult['rejectedTexts'] {
  const rows = new Map<string, number>();
  for (const one of texts) rows.set(one.text, (rows.get(one.text) ?? 0) + one.rows);
  return [...rows].map(([text, count]) => ({ text, rows: count }));
}

function mergeShapes(
  one: ListedResult['short'],
  two: ListedResult['short'],
  rows: number,
): ListedResult['short'] {
  return { count: one.count + two.count, first: one.first || (two.first && two.first + rows) };
}

/** @param rows rows before those of the second part */
function mergeUnanswered(
  one: readonly ListedOthers[],
  two: readonly ListedOthers[],
  rows: number,
): ListedOthers[] {
  const nameOf = ({ values }: ListedOthers) => JSON.stringify(values);
  const groups = new Map(one.map((group) => [nameOf(group), group]));
  for (const group of two) {
    const known = groups.get(nameOf(group)) ?? { ...group, rows: 0, first: group.first + rows };
    groups.set(nameOf(group), { ...known, rows: known.rows + group.rows });
  }
  return [...groups.values()];
}

/** @param rows rows before those of the second part */
function mergeGroups(one: readonly ListedGroup[], two: readonly ListedGroup[], rows: number): ListedGroup[] {
  const nameOf = ({ values }: ListedGroup) => JSON.stringify(values);
  const groups = new Map(one.map((group) => [nameOf(group), group]));
  for (const { values, counts, firsts } of two) {
    const later = firsts.map((first) => first && first + rows);
    const name = nameOf({ values, counts, firsts });
    const known = groups.get(name);
    groups.set(name, {
      values,
      counts: counts.map((count, score) => count + (known?.counts[score] ?? 0)),
      firsts: later.map((first, score) => known?.firsts[score] || first),
    });
  }
  return [...groups.values()].sort((a, b) => firstOf(a) - firstOf(b));
}

function firstOf({ firsts }: ListedGroup): number {
  return Math.min(...firsts.filter((first) => first > 0));
}
