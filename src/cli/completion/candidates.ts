// What may stand at the end of a command line, whatever the shell: commands, options, choices, columns, files.

import { PERIODS } from '../../core/calendar.js';
import { METRIC_NAMES } from '../../core/metrics.js';
import { COMMANDS, isCommand, USUAL_COMMAND } from '../commands.js';
import { ENGINE_COMMANDS } from '../engines/count-query-of.js';
import { TOPICS } from '../help/topics.js';
import { longFlag, type OptionGroup, type OptionRecord, optionsIn, takesValue } from '../options/record.js';
import { type Flags, flagsIn, scan, type Typed } from '../options/scan.js';
import { takenBy } from '../options/taken.js';
import { columnsOf } from '../responses/columns-of.js';
import { SHELLS } from './shells.js';

export interface Candidate {
  /** The whole word, without quotes. */
  readonly text: string;
  readonly about?: string | undefined;
}

export interface Candidates {
  readonly words: readonly Candidate[];
  /** Whether a file may be there too. */
  readonly files: boolean;
  /** Whether the word goes on after any of them. */
  readonly goesOn: boolean;
}

const NOTHING: Candidates = { words: [], files: false, goesOn: false };
const FILES: Candidates = { ...NOTHING, files: true };

/**
 * What may stand in the place of a word.
 * @param before the words before it, without the program's name
 * @param word what of it is typed
 */
export async function candidatesFor(before: readonly string[], word: string): Promise<Candidates> {
  const all = await possible(before, word);
  const typed = word.toLowerCase();
  const isBegun = ({ text }: Candidate) => text.toLowerCase().startsWith(typed);
  return { ...all, words: all.words.filter(isBegun) };
}

async function possible(before: readonly string[], word: string): Promise<Candidates> {
  const [first] = before;
  if (first === undefined && !word.startsWith('-')) return { words: commands(), files: true, goesOn: false };
  if (first === 'help') return { ...NOTHING, words: before.length === 1 ? subjects() : [] };
  if (first === 'completion') return { ...NOTHING, words: before.length === 1 ? texts(SHELLS) : [] };
  const name = isCommand(first) ? first : USUAL_COMMAND;
  const { OPTIONS } = await COMMANDS[name]!.load();
  const flags = flagsIn(OPTIONS);
  const typed = scan(isCommand(first) ? before.slice(1) : before, flags);
  const last = typed.at(-1);
  const open = last?.kind === 'option' && last.value === undefined ? flags.get(last.flag) : undefined;
  if (open !== undefined && takesValue(open)) return values(open, '', word, typed, flags);
  const [, flag] = /^(--[\w-]+)=/.exec(word) ?? [];
  const assigned = flag === undefined ? undefined : flags.get(flag);
  if (assigned !== undefined) return values(assigned, `${flag}=`, word, typed, flags);
  if (word.startsWith('-') && word !== '-')
    return { ...NOTHING, words: options(OPTIONS, typed, isCommand(first)) };
  if (name === 'sql') return { ...NOTHING, words: before.length === 1 ? texts(ENGINE_COMMANDS) : [] };
  return name === 'plan' ? NOTHING : FILES;
}

const texts = (some: readonly string[]): Candidate[] => some.map((text) => ({ text }));

function commands(): Candidate[] {
  return [
    ...Object.entries(COMMANDS).map(([text, { description }]) => ({ text, about: description })),
    { text: 'help', about: 'help for a command or a topic' },
  ];
}

function subjects(): Candidate[] {
  return [
    ...commands().filter(({ text }) => text !== 'help'),
    ...Object.entries(TOPICS).map(([text, { about }]) => ({ text, about })),
  ];
}

/** Options that may still be given. */
function options(groups: readonly OptionGroup[], typed: readonly Typed[], hasCommand: boolean): Candidate[] {
  const given = new Set(typed.flatMap((one) => (one.kind === 'option' ? [one.flag] : [])));
  const records = Object.values(optionsIn(groups)).filter(
    (record) =>
      !record.hidden && (record.repeatable || !record.flags.split(/[ ,]+/).some((flag) => given.has(flag))),
  );
  return [
    ...records.flatMap((record): Candidate[] => [
      { text: longFlag(record), about: record.help },
      ...(record.negated === undefined
        ? []
        : [{ text: longFlag(record).replace('--', '--no-'), about: record.negated }]),
    ]),
    { text: '--help', about: 'print help' },
    ...(hasCommand ? [] : [{ text: '--version', about: 'print the version' }]),
  ];
}

/** Values of an option. @param base what of the word comes before the value, such as `--by=` */
async function values(
  record: OptionRecord,
  base: string,
  word: string,
  typed: readonly Typed[],
  flags: Flags,
): Promise<Candidates> {
  const within = (some: readonly string[], goesOn = false): Candidates => ({
    ...{ words: texts(some.map((text) => base + text)), files: false },
    goesOn,
  });
  if (record.choices !== undefined) return within(record.choices);
  switch (takenBy(record)) {
    case 'file':
      return FILES;
    case 'column':
      return within(await columnsOf(typed, flags));
    case 'condition':
      return within(
        (await columnsOf(typed, flags)).map((name) => `${name}=`),
        true,
      );
    case 'columns':
      return within(lists(word.slice(base.length), await columnsOf(typed, flags)));
    case 'expectation':
      return within(
        METRIC_NAMES.map((name) => `${name} >= `),
        true,
      );
    default:
      return NOTHING;
  }
}

/** Names that continue a list; after a name and a colon, how it is read. */
function lists(value: string, names: readonly string[]): string[] {
  const start = /^(?:.*(?<!\\),)?/s.exec(value)![0];
  const taken = new Set(start.split(/(?<!\\),/));
  const escaped = [...names.map((name) => name.replaceAll(',', '\\,')), '@file'];
  const columns = escaped.filter((name) => !taken.has(name));
  const read = escaped.find((name) => value.slice(start.length).startsWith(`${name}:`));
  const readings = read === undefined ? [] : [...PERIODS, 'quartiles'].map((how) => `${read}:${how}`);
  return [...columns, ...readings].map((name) => start + name);
}
