// nps init: a configuration to start from, made of what a file holds.
import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Warning } from '../../core/account.js';
import { block } from '../../core/block.js';
import { NpsError } from '../../core/errors.js';
import { type Source, sourceLabel } from '../../input/bytes/source.js';
import { quote } from '../../input/cells/quote.js';
import { shellQuote } from '../../input/columns/shell.js';
import { inspectFile } from '../../input/inspect.js';
import type { ReadOptions } from '../../input/options.js';
import { escapeJson } from '../../report/escape.js';
import { CONFIG_FILE, configOfPackage } from '../config/file.js';
import type { Config } from '../config/schema.js';
import { delimiterCalled } from '../options/allowed.js';
import { addColorOptions, addReadingOptions, type ResponseOptions } from '../options/options.js';
import { sourcesOf } from '../output/files.js';
import { rejectExisting, writeNewFile } from '../output/new-file.js';
import { type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { inputOf } from '../responses/account.js';
import { blockOptions, collectTallies } from '../responses/collect.js';
import { type Initialized, initView } from '../views/init.js';

/** Of an installed package, as seen from the folder of the configuration. */
const SCHEMA = './node_modules/net-promoter/schema/config.json';

type Settings = Pick<
  Config,
  'score' | 'category' | 'delimiter' | 'encoding' | 'headerRows' | 'skipLines' | 'ragged'
>;

/** Declares `nps init`. */
export function declare(command: Command, host: Host): void {
  command
    .argument('<file>', 'a CSV file, or a glob of one')
    .optionsGroup('Columns (C is a header name, Name#2 or a position):')
    .option('--score <C>', 'column with the 0–10 answers (default: found by name and cells)')
    .option('--category <C>', 'instead: column that holds only promoter, passive, detractor');
  addReadingOptions(command)
    .optionsGroup('Output:')
    .option('-o, --output <file>', `write another file than ${CONFIG_FILE}`)
    .option('-q, --quiet', 'no notes on standard error');
  addColorOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  nps init responses.csv
  nps init survey.csv --score "How likely are you to recommend us?"`,
    )
    .action(async (file: string, { output = CONFIG_FILE, ...options }: ResponseOptions) => {
      await rejectTaken(output);
      const source = await sourceOf(file, host);
      // What run would write to a file is what this command says.
      const init = {
        compute: (given: CommandInput<ResponseOptions>) => compute(source, given, output),
        view: initView,
      };
      await run(init, [source], { ...options, ...DEFAULTS }, host);
    });
}

/** What else decides the NPS that the check is to rest on: as where nothing is said. */
const DEFAULTS: Pick<ResponseOptions, 'format' | 'scale' | 'fractions' | 'interval' | 'confidence'> = {
  format: 'table',
  scale: '0-10',
  fractions: 'reject',
  interval: 'adjusted-wald',
  confidence: 95,
};

async function rejectTaken(output: string): Promise<void> {
  if (basename(output) === 'package.json') {
    throw new NpsError('usage', 'init writes a file of its own, not package.json', {
      hint: 'what it writes may be moved into package.json, under "nps"',
    });
  }
  rejectExisting(output);
  if (resolve(output) === resolve(CONFIG_FILE) && (await configOfPackage()) !== undefined) {
    throw new NpsError('usage', `package.json has a key "nps", which ${CONFIG_FILE} would put out of use`, {
      hint: 'edit that, or write another file with --output FILE',
    });
  }
}

/** The one file that is named, which has to be there for a second reading. */
async function sourceOf(operand: string, host: Host): Promise<Source> {
  const [source, ...others] = operand === '-' ? [] : await sourcesOf([operand], host, 'init');
  if (source === undefined || isPipe(source.name)) {
    throw new NpsError('usage', 'init reads its file twice, and a pipe can be read only once', {
      hint: '… > responses.csv; nps init responses.csv',
    });
  }
  if (others.length === 0) return source;
  throw new NpsError('usage', `${operand} names ${others.length + 1} files, and init takes one`, {
    hint: `nps init ${shellQuote(source.name)}`,
  });
}

function isPipe(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

async function compute(
  source: Source,
  { options, watch, words }: CommandInput<ResponseOptions>,
  output: string,
): Promise<Initialized> {
  const { settings, note } = await settingsFor(source, { ...options, ...watch });
  // Read as the configuration says, so that it is seen to work.
  const { delimiter, ...others } = settings;
  const configured: ResponseOptions = {
    ...DEFAULTS,
    maxRecord: options.maxRecord,
    ...others,
    ...(delimiter !== undefined && { delimiter: delimiterCalled(delimiter) }),
  };
  const { overall, reading } = await collectTallies([source], configured, watch);
  const { nps, interval, responses } = block(overall, blockOptions(configured));
  if (interval === null) {
    throw new NpsError(
      'bad-value',
      `${sourceLabel(source.name)} holds no answers, by which to set a threshold`,
    );
  }
  const figures = words.init.figures(nps!, DEFAULTS.confidence, interval, responses);
  const expect = `nps >= ${Math.floor(interval.low)}`;
  const role = settings.category === undefined ? 'score' : 'category';
  const named: Settings = { ...settings, [role]: String(reading.columns[role]) };
  const check = { name: 'NPS', expect, message: words.init.setWhen(basename(source.name), figures) };
  const config: Config = { $schema: SCHEMA, ...named, checks: [check] };
  writeNewFile(output, `${escapeJson(JSON.stringify(config, null, 2))}\n`);
  return {
    command: 'init',
    input: inputOf(reading),
    options: {},
    result: config,
    output,
    settings: named,
    expect,
    figures,
    next: nextCommand(source.name, output),
    warnings: [...note, ...reading.warnings],
    details: [],
  };
}

/**
 * The column that decides, and of how the file is to be read what was asked for or is not as usual; with a note on
 * the column where nobody named it.
 */
async function settingsFor(
  source: Source,
  options: ReadOptions,
): Promise<{ settings: Settings; note: Warning[] }> {
  const { inspection, problem } = await inspectFile(source, options);
  const { category, score = category === undefined ? inspection.score?.column : undefined } = options;
  if (score === undefined && category === undefined) throw problem!;
  const { delimiter, encoding, headerRows } = inspection;
  const { skipLines = 0, ragged = false } = options;
  const isAsked = (key: keyof ReadOptions) => options[key] !== undefined;
  const settings = {
    ...(score !== undefined && { score }),
    ...(category !== undefined && { category }),
    ...((isAsked('delimiter') || delimiter !== ',') && {
      delimiter: delimiter === '\t' ? 'tab' : delimiter,
    }),
    ...((isAsked('encoding') || encoding !== 'utf-8') && { encoding }),
    ...((isAsked('headerRows') || headerRows !== 1) && { headerRows }),
    ...(skipLines > 0 && { skipLines }),
    ...(ragged && { ragged }),
  };
  if (isAsked('score') || isAsked('category')) return { settings, note: [] };
  const message = `score: ${quote(score!)}, ${inspection.score!.why}`;
  return { settings, note: [{ code: 'score-column', message }] };
}

function nextCommand(file: string, output: string): string {
  const config = resolve(output) === resolve(CONFIG_FILE) ? '' : ` --config ${shellQuote(output)}`;
  return `nps check ${shellQuote(file)}${config}`;
}
