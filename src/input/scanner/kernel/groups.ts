// Counts the row at hand in its groups: an answer in each breakdown, and rows without one where that is asked for.
import {
  asked,
  BREAKDOWN_COUNT,
  BREAKDOWNS,
  COLUMNS,
  FATE_SEGMENT,
  FATES,
  FILTER_COUNT,
  GROUP_LIMIT,
  SEGMENT_COUNT,
  UNANSWERED,
  UNANSWERED_AT,
  UNANSWERED_STEP,
} from './config';
import { GROUP_SIZE, GROUPS, ROW_GROUPS, ROW_VALUES, UNANSWERED_SLOT } from './layout';
import { pair } from './pairs';
import { cellMeaning } from './row';

/** Counts an answer in its group of each breakdown; false where one of the groups finds no room. */
export function addAnswer(score: i32, row: f64, half: i32): bool {
  const segments = asked(SEGMENT_COUNT);
  const filters = asked(FILTER_COUNT);
  for (let i = 0; i < segments; i++) {
    const column = asked(COLUMNS + filters + i);
    const value = cellMeaning(filters + i, column);
    if (value < 0) return false;
    store<i32>(ROW_VALUES + 4 * i, value);
  }
  store<i32>(ROW_VALUES + 4 * segments, half - 1);
  const breakdowns = asked(BREAKDOWN_COUNT);
  if (!findGroups(breakdowns)) return false;
  for (let i: usize = 0; i < <usize>breakdowns; i++)
    count(i, <usize>load<u32>(ROW_GROUPS + 4 * i), score, row);
  return true;
}

/** Counts a row that is blank or rejected, in its group too; false where that finds no room. */
export function addUnanswered(slot: i32, row: f64, half: i32): bool {
  const table = asked(UNANSWERED);
  const group = table === 0 ? 0 : unansweredGroup(half);
  if (group < 0 || !countFate(slot, row)) return false;
  if (table > 0) count(<usize>(table - 1), <usize>group, UNANSWERED_SLOT, row);
  return true;
}

/** The group of a row without an answer, or -1 where there is no room for it. */
function unansweredGroup(half: i32): i32 {
  const segments = asked(SEGMENT_COUNT);
  const filters = asked(FILTER_COUNT);
  let at: usize = BREAKDOWNS + asked(UNANSWERED_AT);
  let step: u32 = asked(UNANSWERED_STEP);
  const columns = asked(at++);
  let group = 0;
  for (let k = 0; k < columns; k++) {
    const segment = asked(at++);
    let value = half - 1;
    if (segment !== segments) {
      const column = asked(COLUMNS + filters + segment);
      value = cellMeaning(filters + segment, column);
    }
    if (value < 0) return -1;
    group = k === 0 ? value : pair(step++, group, value);
    if (group < 0) return -1;
  }
  return group;
}

/** Counts the fate of a row without an answer where that is asked for; false where its group finds no room. */
export function countFate(slot: i32, row: f64): bool {
  const breakdown = asked(FATES);
  if (breakdown === 0) return true;
  const filters = asked(FILTER_COUNT);
  const segment = asked(FATE_SEGMENT);
  const column = asked(COLUMNS + filters + segment);
  const value = cellMeaning(filters + segment, column);
  if (value < 0) return false;
  count(<usize>(breakdown - 1), <usize>value, slot, row);
  return true;
}

/** One more row in a slot of a group. */
export function count(breakdown: usize, group: usize, slot: i32, row: f64): void {
  const at = GROUPS + (breakdown * <usize>asked(GROUP_LIMIT) + group) * GROUP_SIZE + 8 * slot;
  const n = load<u32>(at);
  store<u32>(at, n + 1);
  if (n === 0) store<u32>(at, <u32>row, 4);
}

function findGroups(breakdowns: i32): bool {
  let at: usize = BREAKDOWNS;
  let step: u32 = 0;
  for (let i: usize = 0; i < <usize>breakdowns; i++) {
    const columns = asked(at++);
    let group = columns === 0 ? 0 : load<i32>(ROW_VALUES + 4 * asked(at++));
    for (let k = 1; k < columns; k++) {
      group = pair(step++, group, load<i32>(ROW_VALUES + 4 * asked(at++)));
      if (group < 0) return false;
    }
    store<i32>(ROW_GROUPS + 4 * i, group);
  }
  return true;
}
