// The section of the README that lists all options: a table for each heading of help, made of the records.
import { longFlag, type OptionGroup, type OptionRecord } from '../../src/cli/options/record.js';

interface Row {
  key: string;
  record: OptionRecord;
  commands: string[];
}

/** @param commands the options of each command, by its name */
export function optionsTable(commands: Readonly<Record<string, readonly OptionGroup[]>>): string {
  const tables = new Map<string, Row[]>();
  for (const [command, groups] of Object.entries(commands)) {
    for (const { heading, options } of groups) {
      const rows = tables.get(heading) ?? [];
      tables.set(heading, rows);
      for (const [key, record] of Object.entries(options)) {
        const row = rows.find((other) => other.record === record);
        if (row === undefined) rows.push({ key, record, commands: [command] });
        else row.commands.push(command);
      }
    }
  }
  // An option that one command has under another heading is told once.
  const told = new Set<OptionRecord>();
  const names = Object.keys(commands);
  return [...tables]
    .map(([heading, rows]) => {
      const shown = rows.filter(({ record }) => !record.hidden && !told.has(record));
      for (const { record } of shown) told.add(record);
      if (shown.length === 0) return '';
      const lines = shown.map((row) => cells(row, everywhere(tables, row.record), names));
      return `**${heading.replace(/:$/, '')}**\n\n| option | commands | meaning |\n|---|---|---|\n${lines.join('\n')}\n`;
    })
    .filter((text) => text !== '')
    .join('\n');
}

function everywhere(tables: ReadonlyMap<string, Row[]>, record: OptionRecord): string[] {
  return [...tables.values()].flatMap((rows) =>
    rows.filter((row) => row.record === record).flatMap(({ commands }) => commands),
  );
}

function cells({ key, record }: Row, commands: readonly string[], all: readonly string[]): string {
  const { choices, flags, help, negated, setting } = record;
  const plain = flags.replace(/[<>]/g, '');
  const typed = choices === undefined ? plain : plain.replace(/\w+(?=\]?$)/, choices.join('|'));
  const both = negated === undefined ? typed : `${typed}\`, \`${longFlag(record).replace('--', '--no-')}`;
  const usual = record.defaultText ?? record.default;
  const meaning = [
    negated === undefined ? help : `${help}; ${negated}`,
    usual === undefined ? '' : ` (default: ${usual})`,
    setting === undefined ? '' : ` · \`${key}\``,
  ].join('');
  const escaped = (text: string) => text.replaceAll('|', '\\|');
  return `| \`${escaped(both)}\` | ${namesOf(commands, all)} | ${escaped(meaning)} |`;
}

function namesOf(commands: readonly string[], all: readonly string[]): string {
  if (commands.length === all.length) return 'all';
  const others = all.filter((name) => !commands.includes(name));
  return others.length <= 2
    ? `all but ${others.join(', ')}`
    : all.filter((name) => commands.includes(name)).join(', ');
}
