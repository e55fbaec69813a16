// The options that a configuration may set, and how a setting becomes the value of its option.
import type { CategoryCodesOption } from '../../input/cells/category.js';
import { categoryCodesText } from '../../words/category-codes.js';
import { shellQuote } from '../../words/shell.js';
import { ANSWERS, COLUMNS } from './columns.js';
import { lang } from './output.js';
import { READING } from './reading.js';
import { inOrder, longFlag, type OptionRecord, type Setting, type Value } from './record.js';
import { PRIVACY } from './segment.js';
import { INTERVALS } from './statistics.js';
import { delimiterCalled } from './values.js';

const RECORDS = { ...COLUMNS, ...READING.options, ...INTERVALS.options, ...PRIVACY.options, lang } as const;

/** The published schema began with these from the first; the others follow as help has them. */
const FIRST = [
  ...['score', 'category', 'comment', 'date', 'dateFormat'],
  ...['latestBy', 'weight', 'count', 'counts'],
];

type Records = typeof RECORDS;

/** A key of the configuration that is an option too. */
export type SettingKey = {
  [Key in keyof Records]: Records[Key] extends { setting: Setting } ? Key : never;
}[keyof Records];

/** What the configuration may hold of each. */
export type Settings = {
  [Key in SettingKey]?: Records[Key]['setting']['kind'] extends 'conditions' | 'texts'
    ? string | string[]
    : Value<Records[Key]>;
};

/** The option of a setting. */
export type SettingRecord = OptionRecord & { readonly setting: Setting };

/** In the order of the schema. */
export const SETTINGS: ReadonlyMap<string, SettingRecord> = new Map(
  inOrder(RECORDS, FIRST).filter((entry): entry is [string, SettingRecord] => entry[1].setting !== undefined),
);

/** Settings of which a reading takes one: where the command line gives it, the other of the configuration is off. */
export const EXCLUSIVE: readonly (readonly [string, string])[] = pairs([...SETTINGS.keys()]);

function pairs(keys: readonly string[]): [string, string][] {
  const excludes = (one: string, other: string) => Object.hasOwn(SETTINGS.get(one)!.excludes ?? {}, other);
  return keys.flatMap((one, i) =>
    keys
      .slice(i + 1)
      .filter((other) => excludes(one, other) || excludes(other, one))
      .map((other): [string, string] => [one, other]),
  );
}

const CHOOSING: ReadonlySet<Setting['kind']> = new Set([
  ...(['column', 'columns', 'categories', 'conditions'] as const),
  ...(['days', 'lookback', 'zone', 'file'] as const),
]);

/** Whether a setting decides which answers count, so that a reader of the report has to know it. */
export function choosesAnswers({ setting: { kind } }: SettingRecord): boolean {
  return CHOOSING.has(kind);
}

/** Whether a setting says how answers are read, whatever is computed from them. */
export function isOfReading(key: string): boolean {
  return key in ANSWERS.options || key in READING.options;
}

/** A value of the file as the parsers of the command line would deliver it. */
export function optionValue({ setting: { kind }, parse }: SettingRecord, value: unknown): unknown {
  if (kind === 'conditions' || kind === 'texts') return [value].flat();
  if (kind === 'scale' || kind === 'bands' || kind === 'days' || kind === 'lookback')
    return parse!(value as string);
  return kind === 'character' ? delimiterCalled(value as string) : value;
}

/** A setting as it would be typed, an entry for each time that its option would be given. */
export function asTyped(record: SettingRecord, value: unknown): string[] {
  const flag = longFlag(record);
  const { kind } = record.setting;
  if (kind === 'flag') return value ? [flag] : [];
  if (kind === 'categories')
    return [`${flag} ${shellQuote(categoryCodesText(value as CategoryCodesOption))}`];
  const texts =
    kind === 'columns'
      ? [(value as string[]).map((name) => name.replaceAll(',', '\\,')).join(',')]
      : [value].flat();
  return texts.map((text) => `${flag} ${shellQuote(String(text))}`);
}
