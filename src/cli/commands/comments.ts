// nps comments: what comments say, and what the themes in them do to the NPS.
import type { Command } from 'commander';
import { otherScale } from '../../core/scale.js';
import { categoryCounts } from '../../core/tally.js';
import type { Language, NamedTheme } from '../../text/index.js';
import type { Language as ReaderLanguage } from '../../words/languages.js';
import { SINGLE_ANSWERS } from '../options/columns.js';
import { COMMENTS, EXAMPLES_SHOWN, STARTER } from '../options/comments.js';
import { figureOptions } from '../options/figures.js';
import { CONFIGURATION, FIGURES_OUTPUT } from '../options/output.js';
import { COUNTING } from '../options/reading.js';
import type { OptionGroup } from '../options/record.js';
import { PRIVACY } from '../options/segment.js';
import { INTERVALS } from '../options/statistics.js';
import { FILES } from '../options/types.js';
import { sourcesOf } from '../output/files.js';
import { type Action, type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { cliError } from '../problems.js';
import { inputOf } from '../responses/account.js';
import type { AsPart } from '../responses/as-part.js';
import { blockOptions } from '../responses/collect.js';
import type { CommentOptions } from '../responses/comments.js';
import { rejectCounts } from '../responses/single-answers.js';
import { weightWarnings } from '../responses/weight-warnings.js';
import { type Commented, commentsView } from '../views/comments.js';
import type { CliWarning } from '../warnings.js';

export const OPTIONS: readonly OptionGroup[] = [
  COMMENTS,
  SINGLE_ANSWERS,
  COUNTING,
  INTERVALS,
  PRIVACY,
  FIGURES_OUTPUT,
  CONFIGURATION,
];

export const EXAMPLES = [
  'nps comments responses.csv',
  'nps comments responses.csv --themes starter --examples 1',
  'nps comments --themes starter --print --language de > themes.json',
  'nps comments responses.csv --comment "Why?" --before quarter=Q1 --after quarter=Q2',
];

/** Declares `nps comments`. */
export function declare(command: Command, host: Host): void {
  command.argument('[files...]', FILES).action(async (files: string[], options: CommentOptions) => {
    if (options.print) return printThemes(files, options, host);
    rejectCounts(options, 'comments');
    rejectHalf(options);
    await run(comments, await sourcesOf(files, host, 'comments'), options, host);
  });
}

function rejectHalf({ before, after }: CommentOptions): void {
  if ((before === undefined) === (after === undefined)) return;
  throw cliError({ kind: 'half-of-comments', given: before === undefined ? 'after' : 'before' });
}

async function printThemes(files: readonly string[], options: CommentOptions, host: Host): Promise<void> {
  const { themes = STARTER } = options;
  if (themes !== STARTER) throw cliError({ kind: 'print-of-own-themes', file: themes });
  const [file] = files;
  if (file !== undefined) throw cliError({ kind: 'print-reads-nothing', file });
  const { language = 'en', output } = options;
  // Languages and themes are tables that few runs need.
  const { writeStarter } = await import('../output/starter-themes.js');
  await writeStarter(language, output, host);
}

const comments: Action<CommentOptions, Commented> = { compute, view: commentsView };

/** What the command finds. */
export async function compute(
  { sources, options, watch, language: reader }: CommandInput<CommentOptions>,
  { alphas = {} }: AsPart = {},
): Promise<Commented> {
  const { confidence, minN, top } = options;
  const { readComments } = await import('../responses/comments.js');
  const { themesOf } = await import('../responses/themes.js');
  const themes = await namedIn(options.themes, reader);
  const read = await readComments(sources, options, themes, watch);
  const { reading, commenters, languages, named } = read;
  const mask = await maskOf(options.redact === true);
  const examples = options.examples ?? (minN === undefined ? EXAMPLES_SHOWN : 0);
  const found = themesOf(commenters, {
    figures: blockOptions(options),
    alpha: alphas.comments,
    named: named?.map(({ name, patterns }) => ({ name, terms: patterns })),
    minN,
    examples,
    hasHalves: options.before !== undefined,
    mask: mask.text,
  });
  const { comments, answered, ...others } = found;
  const language = languages.length === 0 ? null : languages.join(' ');
  return {
    command: 'comments',
    input: inputOf(reading),
    options: {
      ...figureOptions({ ...options, ...reading.days }, OPTIONS),
      confidence,
      minN: minN ?? null,
    },
    top,
    areAnswers: options.answersSplit !== undefined,
    result: { comments, answered, language, ...others },
    ...otherScale(commenters.scale),
    warnings: [
      ...reading.warnings,
      ...mask.warnings(),
      ...(options.themes === STARTER ? await starterWarning(languages) : []),
      ...weightWarnings(found.overall),
      ...hiddenWarning(categoryCounts(commenters.commenters).responses, minN),
    ],
    details: reading.details,
  };
}

/** What masks comments, and what it says of how many things it masked. */
async function maskOf(
  isWanted: boolean,
): Promise<{ text: (text: string) => string; warnings: () => CliWarning[] }> {
  if (!isWanted) return { text: (text) => text, warnings: () => [] };
  const { redact } = await import('../../core/redact.js');
  let count = 0;
  return {
    text: (text) => {
      const masked = redact(text);
      for (const times of Object.values(masked.found)) count += times;
      return masked.text;
    },
    warnings: () => [{ code: 'masked-comments', count }],
  };
}

/**
 * The themes that people named, in the languages of the comments where nps brings them along.
 * @param reader the language in which these are named, where that is not the comments'
 */
async function namedIn(
  themes: string | undefined,
  reader: ReaderLanguage | undefined,
): Promise<((languages: readonly Language[]) => readonly NamedTheme[]) | undefined> {
  if (themes === undefined) return undefined;
  if (themes === STARTER) {
    const { starterThemes } = await import('../../text/index.js');
    return (languages) => starterThemes(languages, reader);
  }
  const own = await (await import('../config/theme-file.js')).readThemes(themes);
  return () => own;
}

async function starterWarning(languages: readonly Language[]): Promise<CliWarning[]> {
  const { STARTER_LANGUAGES } = await import('../../text/index.js');
  const hasStarter = languages.some((language) => STARTER_LANGUAGES.includes(language));
  return hasStarter ? [] : [{ code: 'no-starter', languages: STARTER_LANGUAGES }];
}

function hiddenWarning(responses: number, minN: number | undefined): CliWarning[] {
  return minN !== undefined && responses > 0 && responses < minN
    ? [{ code: 'hidden-figures', responses, minN }]
    : [];
}
