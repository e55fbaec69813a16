// nps report: all that the answers tell, on one page.
import type { Command } from 'commander';
import type { Source } from '../../input/bytes/source.js';
import type { Format } from '../../report/render.js';
import { shellQuote } from '../../words/shell.js';
import { baselineSource } from '../check/baseline.js';
import { clientOf, nameOfClient } from '../engines/client-words.js';
import { countedOr, givenTo } from '../engines/given.js';
import type { ReadLogo } from '../logo/read.js';
import { figureOptions } from '../options/figures.js';
import { CONFIGURATION } from '../options/output.js';
import { COUNTING } from '../options/reading.js';
import { longFlag, type OptionGroup, optionsIn } from '../options/record.js';
import { PAGE, PAGE_ANSWERS, PAGE_OUTPUT } from '../options/report.js';
import { PRIVACY } from '../options/segment.js';
import { INTERVALS } from '../options/statistics.js';
import { FILES, type ResponseOptions } from '../options/types.js';
import { VIA } from '../options/via.js';
import { sourcesOf } from '../output/files.js';
import { type Action, type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { cliError } from '../problems.js';
import { formatOf } from '../report/format.js';
import { lookForDocument, readPage } from '../report/saved-page.js';
import { windowed } from '../responses/collect.js';
import { reportView } from '../views/report.js';
import type { Paged } from '../views/report-parts.js';
import { computeParts } from './report-parts.js';
import { AT_LEAST, type PageOptions } from './report-runs.js';

export const OPTIONS: readonly OptionGroup[] = [
  PAGE,
  PAGE_ANSWERS,
  COUNTING,
  INTERVALS,
  PRIVACY,
  PAGE_OUTPUT,
  VIA,
  CONFIGURATION,
];

export const EXAMPLES = [
  'nps report responses.csv -o nps.html',
  'nps report responses.csv --by region --lang fr -o nps.html',
  'nps report responses.csv --parts trend --format svg -o trend.svg',
  'nps report responses.csv --json > nps.json',
  'nps report nps.json --lang fr -o nps-fr.html',
];

/** What commander delivers: the format is known once it is known where the page goes. */
type GivenOptions = Omit<PageOptions, 'format'> & Partial<Pick<PageOptions, 'format'>>;

/** Declares `nps report`. */
export function declare(command: Command, host: Host): void {
  command.argument('[files...]', FILES).action(async (files: string[], asked: GivenOptions) => {
    const format = formatOf(asked, host);
    rejectContradictions(asked, format);
    const { sources, options, document } = await givenToPage(files, asked, host);
    if (document !== undefined) rejectFigures(document, command);
    const around = {
      line: lineOf(command),
      ...(options.baseline && { baseline: await baselineSource(options.baseline, sources, host, 'report') }),
      ...(options.logo && (await (await import('../logo/read.js')).readLogo(options.logo))),
    };
    const report: Action<PageOptions, Paged> = {
      compute: (input) =>
        document === undefined ? compute(input, around) : ofDocument(document, input, around),
      view: reportView,
    };
    await run(report, sources, { ...options, format }, host);
  });
}

/** The files or an engine, or else a saved document. */
async function givenToPage(files: readonly string[], asked: GivenOptions, host: Host) {
  if (asked.via !== undefined)
    return { document: undefined, ...(await givenTo(files, asked, host, 'report')) };
  const { sources, document } = await lookForDocument(await sourcesOf(files, host, 'report'));
  return { document, ...(await countedOr(sources, asked)) };
}

/** The command line as it was typed, with only the name of an engine's client: the rest may hold a password. */
function lineOf(command: Command): string {
  const { rawArgs = [] } = command.parent as { rawArgs?: readonly string[] };
  const { via } = command.opts<GivenOptions>();
  const shown = (word: string) => {
    if (via === undefined || !word.includes(via)) return word;
    return word.replace(via, `${nameOfClient(clientOf(via))} …`);
  };
  return ['nps', ...rawArgs].map((word) => shellQuote(shown(word))).join(' ');
}

/** What is known before anything is read. */
interface Around extends Partial<ReadLogo> {
  readonly line: string;
  readonly baseline?: Source;
}

/** @throws NpsError `usage` */
function rejectContradictions({ parts, goal, byDate }: GivenOptions, format: Format): void {
  if (format === 'csv') throw cliError({ kind: 'page-as-csv' });
  const [only, ...others] = parts ?? [];
  if (format === 'svg' && (only === undefined || others.length > 0))
    throw cliError({ kind: 'svg-of-parts', parts: parts ?? [] });
  if (goal !== undefined && byDate === undefined) throw cliError({ kind: 'goal-without-date', goal });
}

/** Options that hold for a page of a saved document too. */
const HELD = optionsIn([
  { ...PAGE, options: { title: PAGE.options.title, logo: PAGE.options.logo, parts: PAGE.options.parts } },
  PAGE_OUTPUT,
  CONFIGURATION,
]);

/** @throws NpsError `usage` where an option for figures is on the command line */
function rejectFigures({ name }: Source, command: Command): void {
  const flags = Object.entries(optionsIn(OPTIONS))
    .filter(([key]) => !Object.hasOwn(HELD, key) && command.getOptionValueSource(key) === 'cli')
    .map(([, record]) => longFlag(record));
  if (flags.length > 0) throw cliError({ kind: 'page-already-computed', file: name, flags });
}

/** The page of a saved document. */
async function ofDocument(
  document: Source,
  { options: { title, names, parts, minN } }: CommandInput<PageOptions>,
  { line, logo, warnings: ofLogo = [] }: Around,
): Promise<Paged> {
  const { warnings, ...found } = await readPage(document, parts, minN);
  return {
    command: 'report',
    ...found,
    title,
    logo,
    atLeast: AT_LEAST,
    line,
    names,
    warnings: [...ofLogo, ...warnings],
    details: [],
  };
}

async function compute(
  input: CommandInput<PageOptions>,
  { line, baseline, logo, warnings: ofLogo = [] }: Around,
): Promise<Paged> {
  const { asOf, title, parts, names } = input.options;
  const { sources, options, warnings, days, close } = await windowed(
    input.sources,
    input.options as unknown as ResponseOptions,
    asOf,
  );
  try {
    const asked = { ...input.options, ...options } as unknown as PageOptions;
    const computed = await computeParts({ ...input, sources, options: asked }, baseline);
    return {
      command: 'report',
      ...computed,
      options: {
        ...figureOptions({ ...input.options, ...days } as unknown as ResponseOptions, OPTIONS),
        confidence: asked.confidence,
        minN: asked.minN ?? null,
      },
      title,
      logo,
      atLeast: AT_LEAST,
      parts,
      line,
      names,
      warnings: [...ofLogo, ...warnings, ...computed.warnings].map((one) => ({ ...one, isOfPage: true })),
    };
  } finally {
    close();
  }
}
