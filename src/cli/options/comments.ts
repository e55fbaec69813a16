// The options of `nps comments` alone.
import { COLUMNS } from './columns.js';
import { COMPARISON } from './compare.js';
import { wholeNumber } from './parsers.js';
import type { OptionGroup } from './record.js';
import { answersOfCells } from './segment.js';

/** As the file of `--themes`: those that nps brings along. */
export const STARTER = 'starter';

/** Themes that are shown on each side unless asked for otherwise. */
const SHOWN = 10;
/** Comments that are shown of each theme unless asked for otherwise. */
export const EXAMPLES_SHOWN = 3;

const { before, after } = COMPARISON.options;
const NO_FILE = 'with --print no comments are read';

const ANSWERS_ARE_THEMES = 'with --answers-split each answer is a theme of its own';
const NO_LANGUAGE = 'answers that were offered are taken as they are, in any language';

/** Which comments, in which language, and what is shown of them. */
export const COMMENTS = {
  heading: 'Comments:',
  options: {
    comment: {
      ...COLUMNS.comment,
      help: 'column with the comments (default: found where there is one)',
      common: 'column with the comments (default: found)',
    },
    themes: {
      flags: '--themes <file>',
      help: 'also themes of your own: JSON, name → words, "two words", word*; starter: those that nps brings along',
      common: 'also themes of your own: a JSON file, or starter',
      figure: true,
    },
    print: {
      flags: '--print',
      help: 'write the themes of --themes starter, in --language, for you to edit; read no file',
    },
    answersSplit: {
      ...answersOfCells,
      help: "the column holds several answers in a cell, parted by this text, such as ';': each is looked at as a theme",
      excludes: { themes: ANSWERS_ARE_THEMES, language: NO_LANGUAGE },
    },
    language: {
      flags: '--language <code>',
      help: 'language of the comments, such as en, or the column that says it (default: found)',
      figure: true,
    },
    examples: {
      flags: '--examples <n>',
      help: `comments to show of each theme; 0 for none (default: ${EXAMPLES_SHOWN}, none with --min-n)`,
      common: `comments to show of each theme (default: ${EXAMPLES_SHOWN})`,
      parse: wholeNumber(0, 20),
      figure: true,
    },
    redact: {
      flags: '--redact',
      help: 'mask mail addresses, telephone and card numbers and the like in the comments that are shown',
    },
    top: {
      flags: '--top <n>',
      help: 'themes to show on each side',
      parse: wholeNumber(1, 1000),
      default: SHOWN,
      figure: true,
    },
    before: {
      ...before,
      help: 'comments that were before, to tell which themes rise or fall (default: first half of the days)',
      common: 'earlier comments: "quarter=Q1" (default: first half)',
      excludes: { print: NO_FILE },
    },
    after: {
      ...after,
      help: 'comments that were after (default: second half of the days)',
      common: 'later comments (default: second half)',
      excludes: { print: NO_FILE },
    },
  },
} as const satisfies OptionGroup;
