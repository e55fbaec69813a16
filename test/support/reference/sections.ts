// The generated sections of docs/reference.md, each a text of Markdown.

import { configJsonSchema } from '../../../src/cli/config/schema.js';
import { ENVIRONMENT, EXIT_CODES } from '../../../src/cli/help/facts.js';
import { manualCommands } from '../../../src/cli/manual/commands.js';
import { optionsByHeading } from '../../../src/cli/manual/options.js';
import type { OptionRecord } from '../../../src/cli/options/record.js';
import { type DocumentCommand, jsonSchema, resultSchemas } from '../../../src/report/schemas.js';
import { csvTables } from './csv-columns.js';
import { type JsonSchema, keyRows, type Told } from './json-keys.js';
import { code, markdownTable } from './markdown-table.js';

/** Section → its text. */
export async function referenceSections(): Promise<Record<string, string>> {
  const commands = await manualCommands();
  return {
    commands: markdownTable(
      ['command', 'what it tells'],
      commands.map(({ usage, description }) => [code(usage), description]),
    ),
    options: optionTables(Object.fromEntries(commands.map(({ name, groups }) => [name, groups]))),
    'exit-codes': markdownTable(
      ['code', 'meaning'],
      EXIT_CODES.map(([exit, meaning]) => [String(exit), meaning]),
    ),
    environment: markdownTable(
      ['variable', 'what it does'],
      ENVIRONMENT.map(([name, meaning]) => [code(name), meaning]),
    ),
    configuration: configTables(),
    csv: await csvTables(),
    json: jsonTables(),
  };
}

function optionTables(commands: Parameters<typeof optionsByHeading>[0]): string {
  return optionsByHeading(commands)
    .map(({ heading, options }) => {
      const rows = options.map(({ key, record, commands: names }) => [
        flagsText(record),
        names,
        meaningOf(key, record),
      ]);
      return `**${heading}**\n\n${markdownTable(['option', 'commands', 'meaning'], rows)}`;
    })
    .join('\n\n');
}

function flagsText({ choices, flags, negated }: OptionRecord): string {
  const plain = flags.replace(/[<>]/g, '');
  const typed = choices === undefined ? plain : plain.replace(/\S+$/, choices.join('|'));
  return negated === undefined
    ? code(typed)
    : `${code(typed)}, ${code(flags.split(' ')[0]!.replace('--', '--no-'))}`;
}

function meaningOf(key: string, { help, negated, setting, ...record }: OptionRecord): string {
  const usual = record.defaultText ?? record.default;
  return [
    negated === undefined ? help : `${help}; ${negated}`,
    usual === undefined ? '' : ` (default: ${usual})`,
    setting === undefined ? '' : ` · ${code(key)}`,
  ].join('');
}

function configTables(): string {
  const { $schema, checks, ...settings } = (configJsonSchema() as JsonSchema).properties!;
  const table = (rows: ReturnType<typeof keyRows>) =>
    markdownTable(
      ['key', 'value', 'meaning'],
      rows.map(({ path, type, meaning }) => [code(path), type, meaning]),
    );
  const top = keyRows({ properties: { $schema: $schema!, ...settings } }, {});
  return `${table(top)}\n\n${code('checks')} is a list of:\n\n${table(keyRows(checks!.items!, {}))}`;
}

function jsonTables(): string {
  const documents = Object.keys(resultSchemas).map((command) => ({
    command,
    schema: jsonSchema(command as DocumentCommand) as JsonSchema,
  }));
  const { $defs = {} } = documents.find(({ command }) => command === 'segment')!.schema;
  const { result: _, ...around } = documents[0]!.schema.properties!;
  const told: Told = new Map();
  const parts: [heading: string, rows: ReturnType<typeof keyRows>][] = [
    ['Around every result', keyRows({ properties: around }, {})],
    ['A block: the figures of one group of responses', keyRows($defs.block!, $defs)],
    ...documents.map(({ command, schema }): [string, ReturnType<typeof keyRows>] => [
      `${code('result')} of ${command}`,
      // Of a block every result has the definition, also where it is one and more itself.
      keyRows(schema.properties!.result!, { ...$defs, ...schema.$defs }, told, ` of ${command}`),
    ]),
  ];
  return parts
    .map(([heading, rows]) => {
      const table = rows.map(({ path, type, meaning }) => [code(path), type, meaning]);
      return `**${heading}**\n\n${markdownTable(['key', 'value', 'meaning'], table)}`;
    })
    .join('\n\n');
}
