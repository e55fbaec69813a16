// The options of `nps report` alone.
import { InvalidArgumentError } from 'commander';
import { PART_NAMES, type PartName } from '../../report/page.js';
import type { Format } from '../../report/render.js';
import { COLUMNS } from './columns.js';
import { COMMENTS } from './comments.js';
import { FIGURES_OUTPUT } from './output.js';
import { endOfSpan, pointsFrom } from './parsers.js';
import type { OptionGroup } from './record.js';
import { maxSegments } from './segment.js';
import { TREND, weekStart } from './time.js';

/** The names of parts, with commas between them. @throws InvalidArgumentError where one is none */
export function partNames(text: string): PartName[] {
  const names = text.split(',').map((name) => name.trim().toLowerCase());
  const isName = (name: string): name is PartName => (PART_NAMES as readonly string[]).includes(name);
  const wrong = names.find((name) => !isName(name));
  if (wrong === undefined) return names.filter(isName);
  throw new InvalidArgumentError(`Give parts with commas between them: ${PART_NAMES.join(', ')}.`);
}

const { common: _common, ...every } = TREND.options.every;
const { common: __common, ...comment } = COMMENTS.options.comment;

/** What is on the page, and what it is called. */
export const PAGE = {
  heading: 'Page:',
  options: {
    title: { flags: '--title <text>', help: 'what the page is called', common: true },
    logo: { flags: '--logo <file>', help: 'a picture above the title: PNG or SVG, which the page holds' },
    parts: {
      flags: '--parts <list>',
      help: `parts of the page: ${PART_NAMES.join(', ')} (default: all that the data carry)`,
      common: 'only these parts: score,trend,segments',
      parse: partNames,
      figure: true,
    },
    by: {
      flags: '--by <C[,C…]>',
      help: 'columns of the segments (default: the three that explain most; repeatable)',
      common: 'columns of the segments (default: found)',
      repeatable: true,
      figure: true,
    },
    every,
    weekStart,
    goal: {
      flags: '--goal <nps>',
      help: 'the NPS to reach, from -100 to 100; with --by-date',
      common: 'the NPS to reach, by --by-date',
      parse: pointsFrom(-100, 100),
      figure: true,
    },
    byDate: {
      flags: '--by-date <day>',
      help: 'when the goal is to be reached: 2026-12-31, or 2026-12, 2026-Q4 or 2026 for its last day',
      parse: endOfSpan,
      needs: ['goal'],
      figure: true,
    },
    baseline: {
      flags: '--baseline <file>',
      help: 'what changed since: a document that nps report, score or segment saved with --json',
      common: 'what changed since: last.json, a saved page',
    },
    quotes: {
      flags: '--quotes',
      help: 'quote comments, with addresses and numbers masked',
      excludes: { minN: 'with --min-n no single answer is told of: leave one of the two out' },
    },
    open: {
      flags: '--open <cond>',
      help: 'which detractors are to be called, such as "status!=done" (default: all)',
      figure: true,
    },
    asOf: {
      flags: '--as-of <day>',
      help: 'day that counts as today: 2026-06-30, or 2026-06 for its last (default: today)',
      parse: endOfSpan,
      figure: true,
    },
    maxSegments,
  },
} as const satisfies OptionGroup;

const { targets: _targets, unmatched: _unmatched, comment: ___comment, ...others } = COLUMNS;

/** The columns and rows of a page. */
export const PAGE_ANSWERS = {
  heading: 'Columns and rows (C is a header name, Name#2, a position, or @file):',
  options: { ...others, comment },
} as const satisfies OptionGroup;

/** What a page can be written as, the usual first; csv is here to say why it cannot be. */
const FORMATS = ['html', 'markdown', 'json', 'svg', 'table', 'csv'] as const satisfies readonly Format[];

const { format, for: _for, ...output } = FIGURES_OUTPUT.options;

/** Where the page goes. */
export const PAGE_OUTPUT = {
  heading: FIGURES_OUTPUT.heading,
  options: {
    format: {
      flags: format.flags,
      help: 'how to write the page (default: by the name of --output; else html, at a terminal the table)',
      common: 'html, markdown, json, svg or table',
      choices: FORMATS,
    },
    ...output,
  },
} as const satisfies OptionGroup;
