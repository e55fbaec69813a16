// From a command to its report: computes, makes the view, writes the format, and says on standard error what is worth
// saying. It knows no command by name.
import type { Source } from '../../input/bytes/source.js';
import { setApart } from '../../report/charset.js';
import { lineText } from '../../report/lines.js';
import { samePlaces } from '../../report/numbers.js';
import { isForPeople, renderPieces } from '../../report/render.js';
import { wordsIn } from '../../words/in-language.js';
import type { Language } from '../../words/languages.js';
import { readingLine } from '../../words/reading-line.js';
import type { Words } from '../../words/words.js';
import { EXIT } from '../exit.js';
import type { OutputOptions } from '../options/types.js';
import { cliError } from '../problems.js';
import type { Watch } from '../responses/collect.js';
import { VERSION } from '../version.js';
import { tellBeside } from './beside.js';
import { charsetOf } from './charset.js';
import { colorLevel } from './color.js';
import type { Computed, Shown } from './computed.js';
import { OutputFile } from './output-file.js';
import { Progress, totalSize } from './progress.js';
import { widthOf } from './remarks.js';
import { endAtSignals } from './signals.js';
import { withStepSummary } from './step-summary.js';
import type { Host } from './terminal.js';
import { TextSink } from './text-sink.js';
import { toldOf } from './told.js';

/** As the name of the file to write. */
const STANDARD_OUTPUT = '-';

/** What a command gets. */
export interface CommandInput<Options extends OutputOptions> {
  sources: readonly Source[];
  options: Options;
  watch: Watch;
  /** For what is written before there is a report. */
  words: Words;
  /** Of what people read, where one was asked for and the format is for them. */
  language: Language | undefined;
  /** Where text goes that is written before there is a report. */
  sink: TextSink;
}

/** A command: what it computes, and how that is shown. It prints nothing. */
export interface Action<Options extends OutputOptions, Found extends Computed<unknown>> {
  /** @returns undefined where whoever read what was written has gone away */
  compute(input: CommandInput<Options>): Promise<Found | undefined>;
  view(found: Found, words: Words): Shown;
}

/** Runs a command and writes its report; nothing reaches standard output unless all of it is computed. */
export async function run<
  Options extends OutputOptions & { rejects?: string; minN?: number | undefined },
  Found extends Computed<unknown>,
>(
  { compute, view }: Action<Options, Found>,
  sources: readonly Source[],
  options: Options,
  host: Host,
): Promise<void> {
  const places = samePlaces(options.decimals === undefined ? undefined : Number(options.decimals));
  const format = options.json ? 'json' : options.format;
  const language = isForPeople(format) ? options.lang : undefined;
  const words = await wordsIn(language ?? 'en', places);
  const charset = charsetOf(host.env);
  const progress =
    host.stderr.isTTY && !options.quiet ? new Progress(host.stderr, totalSize(sources)) : undefined;
  const files: OutputFile[] = [];
  const inputs = [...sources, ...namedBy(options)];
  const openFile = (path: string) => {
    const file = new OutputFile(path, inputs, files);
    files.push(file);
    return file;
  };
  const openRejected = async (path: string) => {
    if (path === STANDARD_OUTPUT)
      throw cliError({ kind: 'file-wanted', flag: '--rejects', example: 'rejected.csv' });
    return (await import('./rejects.js')).openRejects(openFile(path), options.for);
  };
  const leave = () => {
    progress?.clear();
    for (const file of files) file.discard();
  };
  const release = endAtSignals(host, leave);
  try {
    const isFiled = options.output !== undefined && options.output !== STANDARD_OUTPUT;
    const output = isFiled ? openFile(options.output!) : undefined;
    const sink = new TextSink(host, output, () => progress?.clear());
    const rejects = options.rejects === undefined ? undefined : await openRejected(options.rejects);
    const found = await compute({
      sources,
      options,
      watch: {
        ...(progress && {
          onBytes: (count: number) => progress.addBytes(count),
          onRows: (count: number) => progress.addRows(count),
        }),
        ...(rejects && { onRejected: rejects.add }),
      },
      words,
      language,
      sink,
    });
    progress?.clear();
    if (found === undefined) {
      leave();
      return;
    }
    const context = {
      columns: isFiled ? null : widthOf(host.stdout),
      colorLevel: isFiled ? (0 as const) : colorLevel(host.stdout, host.env, options.color),
      charset,
      numerals: words.numerals,
      version: VERSION,
      words: words.formats,
      csvFor: options.for,
    };
    // Before anything is written: a closed pipe must not change it.
    if (found.passed === false) host.exitCode = EXIT.checkFailed;
    const isTable = format === 'table';
    const { warnings, alerts, remarks } = toldOf(found.warnings, options, { charset, isTable, words });
    // Not copied: what only some formats show is made when they ask for it.
    const shown = Object.assign(view(isTable ? setApart(found, charset) : found, words), {
      warnings,
      alerts,
    });
    const report = await withStepSummary(shown, format, context, words, host.env);
    const pieces = found.isWritten ? [] : await renderPieces(report, format, context);
    rejects?.end();
    await sink.end();
    if (output !== undefined) await sink.addAll(pieces);
    for (const file of files) file.commit();
    if (output === undefined) await sink.addAll(pieces);
    const details = [
      ...(found.isWritten ? shown.footer.map(lineText) : []),
      ...(options.verbose ? setApart(found.details, charset).map(readingLine) : []),
    ];
    await tellBeside(host, options, { report: shown, format, context, isFiled, details, remarks });
  } catch (error) {
    leave();
    throw error;
  } finally {
    release();
  }
}

/** The files besides the responses that options name to be read; writing over one would lose it too. */
function namedBy(options: object): Source[] {
  const { join, baseline, targets, benchmarkFile, themes, config, logo } = options as Readonly<
    Record<string, unknown>
  >;
  return [join, baseline, targets, benchmarkFile, themes, config, logo].flatMap((path) =>
    typeof path === 'string' ? { name: path, path } : [],
  );
}
