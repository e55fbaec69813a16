// Sentences for what is wrong with checks and their baseline.

import { basename, dirname, join } from 'node:path';
import { atCharacter } from '../../core/sentences.js';
import { accountLine } from '../../words/account.js';
import { filesText, fileText, pathText } from '../../words/files.js';
import { nearest } from '../../words/nearest.js';
import { quote } from '../../words/quote.js';
import { shellQuote } from '../../words/shell.js';
import type { Tellers } from '../../words/tellers.js';
import type { CheckProblem } from '../problem-kinds.js';
import { savingCommand } from './saving.js';
import { emptyWindow } from './time.js';

type OwnProblem = Exclude<CheckProblem, { readonly kind: 'of-selection' | 'of-conditions' }>;

export const checkWords: Tellers<OwnProblem> = {
  'nothing-to-check': ({ configFile }) => ({
    message: 'there is nothing to check',
    hint: `give a threshold, such as --min 30 or --expect ${shellQuote('nps[region=EMEA] >= 20')}${
      configFile === undefined ? '; nps init FILE writes a configuration' : `, or checks in ${configFile}`
    }`,
  }),
  'as-of-of-nothing': () => ({
    message: '--as-of is the day from which the metric newest counts back, and no check is about it',
    hint: "leave it out, or add --expect 'newest <= 7d'",
  }),
  'certain-of-nothing': () => ({
    message: '--certain is about nps and drop, which no check is about',
    hint: 'leave it out, or check a bound of the interval, as in ci.low >= 30',
  }),
  'max-drop-without-baseline': () => ({
    message: '--max-drop needs --baseline, the NPS to compare with',
    hint: 'nps check responses.csv --baseline last.json --max-drop 5',
  }),
  'drop-without-baseline': (problem) =>
    atCharacter(problem, { message: 'a drop needs --baseline, the NPS to compare with' }),
  'rate-unknown': ({ files, isCounted, ...problem }, names) =>
    atCharacter(problem, {
      message: `${filesText(files)}: it is not known how many were invited`,
      hint: isCounted
        ? 'tables of counts hold answers alone'
        : `where each row is an invitation, answered or not, say ${names('invited') ?? '--invited'}`,
    }),
  'mean-of-categories': ({ option, ...problem }, names) =>
    atCharacter(problem, {
      message: `categories have no mean, and ${names(option) ?? option} reads nothing else`,
    }),
  'free-text': ({ origin, column }) => ({
    message: `${origin}: column ${quote(column)} holds what respondents wrote; checks do not show it`,
    hint: 'select by a column with few different values',
  }),
  'nothing-answered': ({ files, account, window }) => ({
    message: `${filesText(files)}: ${window === undefined ? 'there are no answers to check' : emptyWindow(window)}`,
    details: [accountLine(account)],
  }),
  'no-baseline': ({ file, names, words, by }) => {
    const guess = nearest(basename(file), names);
    const meant = guess === undefined ? '' : `did you mean ${join(dirname(file), guess)}? `;
    return {
      message: `cannot read ${fileText(file)}: no such file`,
      hint: `${meant}save the figures of today as the first one: ${savingCommand(words, by, file)}`,
    };
  },
  'baseline-of-several': ({ path }) => ({
    message: `--baseline takes one file, and ${pathText(path)} is several`,
  }),
  'baseline-of-itself': ({ path }) => ({
    message: `${fileText(path)} cannot be the baseline of itself`,
    hint: 'name the responses of an earlier time with --baseline',
  }),
  'baseline-by-other-columns': ({ baseline, then, now }) => ({
    message: `${baseline} was selected by other columns (${then.map((by) => by.join(',')).join('; ')}) than the responses now (${now.join(',')})`,
    hint: 'name the columns of a drop by headers that both have',
  }),
  'baseline-without-conditions': ({ baseline, where }) => ({
    message: `${baseline} was not computed with the conditions of a check that asks for its drop: ${where.join(', ')}`,
    hint: 'use the CSV file of the baseline, or select a segment, as in drop[plan=pro] <= 5',
  }),
};
