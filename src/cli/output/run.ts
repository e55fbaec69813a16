// From a command to its report: computes, makes the view, writes the format, and says on standard error what is worth
// saying. It knows no command by name.
import type { Source } from '../../input/bytes/source.js';
import { type Charset, inCharset, putBack, setApart } from '../../report/charset.js';
import { escapeTerminal } from '../../report/escape.js';
import { samePlaces, USUAL_PLACES } from '../../report/numbers.js';
import { render, showsAlerts } from '../../report/render.js';
import { en, english } from '../../words/en.js';
import { readingLine } from '../../words/reader-warnings.js';
import type { Words } from '../../words/words.js';
import { EXIT } from '../exit.js';
import type { OutputOptions } from '../options/types.js';
import type { Watch } from '../responses/collect.js';
import { VERSION } from '../version.js';
import { isAlert } from '../warnings.js';
import { toldWarning } from '../words/warnings.js';
import { charsetOf } from './charset.js';
import type { Computed, Shown } from './computed.js';
import { OutputFile, totalSize } from './files.js';
import { withStepSummary } from './step-summary.js';
import { colorLevel, type Host, Progress, tell, write } from './terminal.js';

/** What a command gets. */
export interface CommandInput<Options extends OutputOptions> {
  sources: readonly Source[];
  options: Options;
  watch: Watch;
  /** For what is written before there is a report. */
  words: Words;
}

/** A command: what it computes, and how that is shown. It prints nothing. */
export interface Action<Options extends OutputOptions, Found extends Computed<unknown>> {
  compute(input: CommandInput<Options>): Promise<Found>;
  view(found: Found, words: Words): Shown;
}

/** Runs a command and writes its report; nothing reaches standard output unless the whole report is there. */
export async function run<
  Options extends OutputOptions & { rejects?: string },
  Found extends Computed<unknown>,
>(
  { compute, view }: Action<Options, Found>,
  sources: readonly Source[],
  options: Options,
  host: Host,
): Promise<void> {
  const places = samePlaces(options.decimals === undefined ? undefined : Number(options.decimals));
  const words = places === USUAL_PLACES ? en : english(places);
  const charset = charsetOf(host.env);
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
    const found = await compute({
      sources,
      options,
      watch: {
        ...(showProgress && { onBytes: (count: number) => progress.add(count) }),
        ...(rejects && { onRejected: rejects.add }),
      },
      words,
    });
    if (showProgress) progress.clear();
    const context = {
      columns: output === undefined && host.stdout.isTTY ? host.stdout.columns || null : null,
      colorLevel: output === undefined ? colorLevel(host.stdout, host.env, options.color) : (0 as const),
      charset,
      places,
      version: VERSION,
      words: words.formats,
    };
    // Before anything is written: a closed pipe must not change it.
    if (found.passed === false) host.exitCode = EXIT.checkFailed;
    const format = options.json ? 'json' : options.format;
    const told = found.warnings.map((warning) => ({
      isAlert: isAlert(warning),
      warning: toldWarning(warning, options.names),
      line: toldWarning(setApart(warning, charset), options.names).message,
    }));
    const warnings = told.map(({ warning }) => warning);
    const isTable = format === 'table';
    const alerts = told
      .filter((one) => one.isAlert)
      .map(({ warning, line }) => (isTable ? line : warning.message));
    const shown = { ...view(isTable ? setApart(found, charset) : found, words), warnings, alerts };
    const report = await withStepSummary(shown, format, context, words, host.env);
    const text = await render(report, format, context);
    rejects?.end();
    output?.write(text);
    for (const file of files) file.commit();
    if (output === undefined) await write(host.stdout, text);
    const isShown = showsAlerts(format);
    if (options.quiet) {
      if (!isShown) await tell(host.stderr, lines(alerts, charset));
    } else {
      const details = options.verbose ? setApart(found.details, charset).map(readingLine) : [];
      const rest = told.filter((one) => !(isShown && one.isAlert && format !== 'json'));
      await tell(host.stderr, lines([...details, ...rest.map(({ line }) => line)], charset));
    }
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

function lines(texts: readonly string[], charset: Charset): string {
  return texts.map((line) => `${putBack(inCharset(escapeTerminal(line), charset), charset)}\n`).join('');
}
