// The options of all commands under the headings of help, each told once.
import type { OptionGroup, OptionRecord } from '../options/record.js';

interface ManualOption {
  readonly key: string;
  readonly record: OptionRecord;
  /** Which commands have it: "all", "all but plan", "score, segment". */
  readonly commands: string;
}

/** @param commands the options of each command, by its name */
export function optionsByHeading(
  commands: Readonly<Record<string, readonly OptionGroup[]>>,
): { readonly heading: string; readonly options: readonly ManualOption[] }[] {
  const all = Object.entries(commands).flatMap(([command, groups]) =>
    groups.flatMap(({ heading, options }) =>
      Object.entries(options).map(([key, record]) => ({ command, heading, key, record })),
    ),
  );
  const first = all.filter(
    ({ record }, i) => !record.hidden && all.findIndex((other) => other.record === record) === i,
  );
  // Headings in the order of help, also those of which another command told the first option already.
  const headings = [...new Set(all.map(({ heading }) => heading))];
  return headings
    .map((heading) => ({
      heading: heading.replace(/:$/, ''),
      options: first
        .filter((option) => option.heading === heading)
        .map(({ key, record }) => {
          const having = all.filter((other) => other.record === record).map(({ command }) => command);
          return { key, record, commands: namesOf(having, Object.keys(commands)) };
        }),
    }))
    .filter(({ options }) => options.length > 0);
}

function namesOf(commands: readonly string[], all: readonly string[]): string {
  const others = all.filter((name) => !commands.includes(name));
  if (others.length === 0) return 'all';
  return others.length <= 2
    ? `all but ${others.join(', ')}`
    : all.filter((name) => commands.includes(name)).join(', ');
}
