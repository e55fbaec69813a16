// From the command line to its report: reads, renders, writes, and says on standard error what is worth saying.
import type { Source } from '../../input/bytes/source.js';
import type { FileReading } from '../../input/warnings.js';
import { escapeTerminal } from '../../report/escape.js';
import { type Format, render } from '../../report/render.js';
import type { Report, Warning } from '../../report/report.js';
import { readingLine } from '../../words/reader-warnings.js';
import { toldWarning } from '../../words/warnings.js';
import { EXIT } from '../exit.js';
import type { OutputOptions, OwnFormat, ResponseOptions } from '../options/types.js';
import type { Watch } from '../responses/collect.js';
import { VERSION } from '../version.js';
import type { CliWarning } from '../warnings.js';
import { OutputFile, totalSize } from './files.js';
import { colorLevel, type Host, Progress, tell, write } from './terminal.js';

/** What a command gets. */
export interface CommandInput<Options extends OutputOptions> {
  sources: readonly Source[];
  options: Options;
  watch: Watch;
}

/** A command: computes, prints nothing. */
export type CommandRun<Options extends OutputOptions = ResponseOptions> = (
  input: CommandInput<Options>,
) => Promise<CommandResult>;

export interface CommandResult extends Omit<Report, 'warnings'> {
  warnings: readonly CliWarning[];
  /** How each file was read, for --verbose. */
  details: readonly FileReading[];
  /** False where a check did not pass. */
  passed?: boolean;
  /** Formats that only this command has, or has in its own way. */
  formats?: Readonly<Partial<Record<Format | OwnFormat, () => Promise<string>>>>;
}

/** Runs a command and writes its report; nothing reaches standard output unless the whole report is there. */
export async function run<Options extends OutputOptions & { rejects?: string }>(
  command: CommandRun<Options>,
  sources: readonly Source[],
  options: Options,
  host: Host,
): Promise<void> {
  const progress = new Progress(host.stderr, totalSize(sources));
  const showProgress = host.stderr.isTTY === true && !options.quiet;
  const files: OutputFile[] = [];
  const inputs = [...sources, ...namedBy(options)];
  const openFile = (path: string) => {
    const file = new OutputFile(path, inputs, files);
    files.push(file);
    return file;
  };
  const stop = (code: number) => () => {
    if (showProgress) progress.clear();
    for (const file of files) file.discard();
    host.exit(code);
  };
  const signals = { SIGINT: stop(130), SIGTERM: stop(143) };
  host.once('SIGINT', signals.SIGINT);
  host.once('SIGTERM', signals.SIGTERM);
  try {
    const output = options.output === undefined ? undefined : openFile(options.output);
    const rejects =
      options.rejects === undefined
        ? undefined
        : (await import('./rejects.js')).openRejects(openFile(options.rejects));
    const result = await command({
      sources,
      options,
      watch: {
        ...(showProgress && { onBytes: (count: number) => progress.add(count) }),
        ...(rejects && { onRejected: rejects.add }),
      },
    });
    if (showProgress) progress.clear();
    const context = {
      columns: output === undefined && host.stdout.isTTY ? host.stdout.columns || null : null,
      colorLevel: output === undefined ? colorLevel(host.stdout, host.env, options.color) : (0 as const),
      version: VERSION,
    };
    // Before anything is written: a closed pipe must not change it.
    if (result.passed === false) host.exitCode = EXIT.checkFailed;
    const format = options.json ? 'json' : options.format;
    const warnings = result.warnings.map((warning) => toldWarning(warning, options.names));
    const report = { ...result, warnings };
    const text = await (result.formats?.[format] ?? (() => render(report, format as Format, context)))();
    rejects?.end();
    output?.write(text);
    for (const file of files) file.commit();
    if (output === undefined) await write(host.stdout, text);
    if (!options.quiet)
      await tell(host.stderr, notes(warnings, options.verbose ? result.details.map(readingLine) : []));
  } catch (error) {
    if (showProgress) progress.clear();
    for (const file of files) file.discard();
    throw error;
  } finally {
    host.removeListener('SIGINT', signals.SIGINT);
    host.removeListener('SIGTERM', signals.SIGTERM);
  }
}

/** The files besides the responses that options name to be read; writing over one would lose it too. */
function namedBy(options: object): Source[] {
  const { baseline, targets, benchmarkFile, config } = options as Readonly<Record<string, unknown>>;
  return [baseline, targets, benchmarkFile, config].flatMap((path) =>
    typeof path === 'string' ? { name: path, path } : [],
  );
}

function notes(warnings: readonly Warning[], details: readonly string[]): string {
  return [...details, ...warnings.map(({ message }) => message)]
    .map((line) => `${escapeTerminal(line)}\n`)
    .join('');
}
