// --versus: which segment the others are compared with.
import { BLANK } from '../../core/blank.js';
import { compareKeys, type Group, type GroupKey, keepLargest, OTHER } from '../../core/group.js';
import { cliError } from '../problems.js';

/** A breakdown whose segments may be compared with one. */
interface Grouped {
  readonly by: readonly string[];
  readonly groups: readonly Group[];
}

/**
 * The key of the segment that `--versus` names, for the one breakdown that has it; undefined for the others, and where
 * there are no segments at all.
 * @param value as the segment is shown: a value, `(blank)`, `(other)`; of crossed columns with commas, as `--by` has them
 * @param top how many segments are kept, if not all
 * @throws NpsError `bad-value` where no breakdown has it, or several, or it is pooled
 */
export function versusOf(
  breakdowns: readonly Grouped[],
  value: string,
  top: number | undefined,
): (GroupKey | undefined)[] {
  // An empty file is no error, whatever is asked of it.
  if (breakdowns.every(({ groups }) => groups.length === 0)) return breakdowns.map(() => undefined);
  const found = breakdowns.map(({ by, groups }) => ({ by, groups, key: keyCalled(value, by, groups, top) }));
  const having = found.filter(({ key }) => key !== undefined);
  if (having.length === 0) {
    const by = breakdowns.map((breakdown) => breakdown.by);
    const values = breakdowns.flatMap(({ groups }) =>
      groups
        .map(({ key }) => key)
        .sort(compareKeys)
        .map(typedKey),
    );
    throw cliError({ kind: 'versus-unknown', value, by, values });
  }
  if (having.length > 1) {
    throw cliError({ kind: 'versus-in-several', value, by: having.map(({ by }) => by) });
  }
  const [{ groups, key }] = having as [(typeof having)[number]];
  if (top !== undefined && !keepLargest(groups, top).some((group) => isKey(group.key, key!)))
    throw cliError({ kind: 'versus-pooled', value, top });
  return found.map((one) => one.key);
}

/** What the segments are called comes before what stands for a blank cell or a pool. */
function keyCalled(
  value: string,
  by: readonly string[],
  groups: readonly Group[],
  top: number | undefined,
): GroupKey | undefined {
  const parts = partsOf(value, by.length);
  const called = (name: (part: string | null) => string | null) =>
    groups.find(({ key }) => parts.some((texts) => isKey(key.map(name), texts)))?.key;
  const pool = top === undefined ? undefined : by.map(() => OTHER);
  const isPool = pool && (value.trim() === OTHER || parts.some((texts) => isKey(pool, texts)));
  return called((part) => part) ?? called((part) => part ?? BLANK) ?? (isPool ? pool : undefined);
}

/** The ways to read a value: of one column whole, and with its commas escaped; of several at the commas. */
function partsOf(value: string, columns: number): string[][] {
  const text = value.trim();
  if (columns === 1) return [[text], [text.replaceAll('\\,', ',')]];
  return [text.split(/(?<!\\),/).map((part) => part.trim().replaceAll('\\,', ','))];
}

function typedKey(key: GroupKey): string {
  const texts = key.map((part) => part ?? BLANK);
  return texts.length === 1 ? texts[0]! : texts.map((text) => text.replaceAll(',', '\\,')).join(',');
}

function isKey(key: GroupKey, other: GroupKey): boolean {
  return key.length === other.length && key.every((part, i) => part === other[i]);
}
