// nps init: a configuration to start from, made of what a file holds.
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { block } from '../../core/block.js';
import { otherScale } from '../../core/scale.js';
import { statsOf } from '../../input/bytes/file-fault.js';
import type { Source } from '../../input/bytes/source.js';
import { inspectFile } from '../../input/inspect.js';
import type { ReadOptions } from '../../input/options.js';
import { inputError } from '../../input/problems.js';
import type { InputWarning } from '../../input/warnings.js';
import { escapeJson } from '../../report/escape.js';
import type { CategoryValues } from '../../words/category-codes.js';
import { shellQuote } from '../../words/shell.js';
import { configOfPackage, findConfig } from '../config/file.js';
import type { Config } from '../config/schema.js';
import { schemaFor } from '../config/schema-place.js';
import { NEW_FILE, SCORE_COLUMN } from '../options/init.js';
import { READING } from '../options/reading.js';
import type { OptionGroup } from '../options/record.js';
import type { ResponseOptions } from '../options/types.js';
import { CONFIG_FILE, delimiterCalled } from '../options/values.js';
import { sourcesOf } from '../output/files.js';
import { rejectExisting, writeNewFile } from '../output/new-file.js';
import { type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { cliError } from '../problems.js';
import { inputOf } from '../responses/account.js';
import { blockOptions, collectTallies } from '../responses/collect.js';
import type { ScaleDoubt } from '../small-file-problem-kinds.js';
import { type Initialized, initView } from '../views/init.js';
import type { CliWarning } from '../warnings.js';

type Settings = Pick<
  Config,
  | 'score'
  | 'category'
  | 'categoryCodes'
  | 'scale'
  | 'bands'
  | 'delimiter'
  | 'quote'
  | 'encoding'
  | 'headerRows'
  | 'skipLines'
  | 'sheet'
  | 'ragged'
  | 'join'
  | 'on'
>;

export const OPTIONS: readonly OptionGroup[] = [SCORE_COLUMN, READING, NEW_FILE];

export const EXAMPLES = [
  'nps init responses.csv',
  'nps init survey.csv --score "How likely are you to recommend us?"',
];

/** Declares `nps init`. */
export function declare(command: Command, host: Host): void {
  command
    .argument('<file>', 'a CSV file, or a glob of one')
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
const DEFAULTS: Pick<ResponseOptions, 'format' | 'fractions' | 'interval' | 'confidence'> = {
  format: 'table',
  fractions: 'reject',
  interval: 'adjusted-wald',
  confidence: 95,
};

async function rejectTaken(output: string): Promise<void> {
  if (basename(output) === 'package.json') throw cliError({ kind: 'init-package' });
  if (output === '-') throw cliError({ kind: 'file-wanted', flag: '--output', example: CONFIG_FILE });
  rejectExisting(output);
  if (resolve(output) === resolve(CONFIG_FILE) && (await configOfPackage()) !== undefined)
    throw cliError({ kind: 'init-over-package', file: CONFIG_FILE });
}

/** Whether the answers may not be those of the scale that they are read on. */
function isDoubt(warning: CliWarning): warning is ScaleDoubt {
  const { code } = warning;
  return (
    code === 'small-scale' || code === 'scale-from-1' || (code === 'distribution-table' && !warning.isCounted)
  );
}

/** The one file that is named, which has to be there for a second reading. */
async function sourceOf(operand: string, host: Host): Promise<Source> {
  const [source, ...others] = operand === '-' ? [] : await sourcesOf([operand], host, 'init');
  if (source === undefined || isPipe(source.name)) throw cliError({ kind: 'init-from-pipe' });
  if (others.length === 0) return source;
  throw cliError({ kind: 'init-of-several', operand, files: others.length + 1, first: source.name });
}

function isPipe(path: string): boolean {
  const stats = statsOf(path);
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
    names: options.names,
    ...others,
    ...(delimiter !== undefined && { delimiter: delimiterCalled(delimiter) }),
  };
  const { overall, reading } = await collectTallies([source], configured, watch);
  const { nps, interval, responses } = block(overall, blockOptions(configured));
  if (interval === null) throw cliError({ kind: 'no-threshold', file: source.name });
  const role = settings.category === undefined ? 'score' : 'category';
  const column = String(reading.columns[role]);
  const doubt = reading.warnings.find(isDoubt);
  if (doubt !== undefined) throw cliError({ kind: 'doubtful-threshold', file: source.name, column, doubt });
  const figures = words.init.figures(nps!, DEFAULTS.confidence, interval, responses);
  const expect = `nps >= ${Math.floor(interval.low)}`;
  const named: Settings = { ...settings, [role]: column };
  const check = {
    name: words.init.measure(overall.scale),
    expect,
    message: words.init.setWhen(basename(source.name), figures),
  };
  const $schema = schemaFor(resolve(dirname(output)));
  const config: Config = { $schema, ...named, ...joinSeenFrom(output, named), checks: [check] };
  const hides = await hiddenBy(output);
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
    ...otherScale(overall.scale),
    ...(hides !== undefined && { hides }),
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
): Promise<{ settings: Settings; note: InputWarning[] }> {
  const { inspection, problem } = await inspectFile(source, options);
  const { category, score = category === undefined ? inspection.score?.name : undefined } = options;
  if (score === undefined && category === undefined) throw inputError(problem!);
  const { headerRows } = inspection;
  const { sheet, categoryCodes, scale, bands, quote, skipLines = 0, ragged = false, join, on } = options;
  const isAsked = (key: keyof ReadOptions) => options[key] !== undefined;
  const delimiter = inspection.delimiter ?? options.delimiter ?? ',';
  const encoding = inspection.encoding ?? options.encoding ?? 'utf-8';
  const settings = {
    ...(score !== undefined && { score }),
    ...(category !== undefined && { category }),
    ...(categoryCodes !== undefined && { categoryCodes: categoryCodes as CategoryValues }),
    ...(scale !== undefined && { scale }),
    ...(bands !== undefined && { bands }),
    ...((isAsked('delimiter') || delimiter !== ',') && {
      delimiter: delimiter === '\t' ? 'tab' : delimiter,
    }),
    ...(quote !== undefined && { quote }),
    ...((isAsked('encoding') || encoding !== 'utf-8') && { encoding }),
    ...((isAsked('headerRows') || headerRows !== 1) && { headerRows }),
    ...(skipLines > 0 && { skipLines }),
    ...(sheet !== undefined && { sheet }),
    ...(ragged && { ragged }),
    ...(join !== undefined && { join }),
    ...(on !== undefined && { on }),
  };
  if (isAsked('score') || isAsked('category')) return { settings, note: [] };
  return { settings, note: [{ code: 'score-column', column: score!, why: inspection.score!.why }] };
}

/** The path of the joined file, relative to the folder of the configuration. */
function joinSeenFrom(output: string, { join }: Settings): Pick<Settings, 'join'> {
  return join === undefined || isAbsolute(join) ? {} : { join: relative(dirname(output), join) };
}

/** The configuration further up that no longer holds for the folder. */
async function hiddenBy(output: string): Promise<string | undefined> {
  if (resolve(output) !== resolve(CONFIG_FILE)) return undefined;
  return (await findConfig(undefined))?.label;
}

function nextCommand(file: string, output: string): string {
  const config = resolve(output) === resolve(CONFIG_FILE) ? '' : ` --config ${shellQuote(output)}`;
  return `nps check ${shellQuote(file)}${config}`;
}
