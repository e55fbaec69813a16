// Any warning of a command in words.

import type { Warning } from '../../core/account.js';
import { counted } from '../../core/counted.js';
import { MIN_LINE } from '../../core/respondent-line.js';
import type { NamedColumn } from '../../input/problems.js';
import { decimal, formatCount } from '../../report/numbers.js';
import { fileText } from '../../words/files.js';
import { hiddenLine } from '../../words/hidden.js';
import type { Names } from '../../words/names.js';
import { quote } from '../../words/quote.js';
import { countOf, messageBy, readerWarnings, type WarningTellers } from '../../words/reader-warnings.js';
import type { CliWarning } from '../warnings.js';
import { answerWarnings } from './answers.js';
import { driverWarnings } from './drivers.js';
import { engineWarnings } from './engines.js';
import { logoWarnings } from './logo.js';
import { writtenAlike } from './movers.js';
import { valueText, whoseText } from './targets.js';
import { emptyWindow } from './time.js';

const warnings: WarningTellers<CliWarning> = {
  ...readerWarnings,
  ...driverWarnings,
  ...answerWarnings,
  ...logoWarnings,
  'no-answers': (warning) =>
    'window' in warning ? emptyWindow(warning.window) : 'there are no answers, so there is no NPS',
  'as-saved': ({ said }) => said.message,
  'emptied-periods': ({ column, latestBy }) =>
    `by ${quote(column)}: one answer of each ${quote(latestBy)} counts in all, so earlier periods lack those who answered again; nps trend with --latest-by keeps one in each period`,
  ...engineWarnings,
  'against-time': () => 'the period named first is the later one: the change is against time',
  'answers-to-come': ({ column, count, today }) =>
    `${counted(count, 'answer is', 'answers are')} later than today by ${quote(column)}, and count all the same; --until ${today} leaves ${count === 1 ? 'it' : 'them'} out`,
  'design-effect': ({ responses, effective, designEffect }) =>
    `the weights differ so much that ${formatCount(responses)} responses are worth ${formatCount(Math.round(effective))} (design effect ${decimal(designEffect, 1)})`,
  'few-effective-responses': () => 'the weighted responses are worth fewer than 30 equal ones',
  'hidden-figures': ({ responses, minN }) =>
    `the figures are hidden: ${counted(responses, 'response')}, fewer than ${formatCount(minN)}`,
  'hidden-breakdown': ({ by, minN }) => hiddenLine(by, minN),
  'hidden-change': ({ baseline, responses, minN }) =>
    `the change since ${baseline} is hidden: it would tell of ${counted(responses, 'response')}, fewer than ${formatCount(minN)}`,
  'baseline-conditions': ({ baseline, then, now }) =>
    `${baseline} was computed with other conditions: ${then.join(', ') || 'none'}; now: ${now.join(', ') || 'none'}`,
  'later-answers': ({ column, count, asOf }) =>
    `${counted(count, 'answer is', 'answers are')} later than ${asOf} by ${quote(column)}, and not taken for the newest`,
  'undated-answers': ({ column, count }) =>
    `${counted(count, 'answer has', 'answers have')} no date in ${quote(column)}, and cannot be the newest`,
  'left-out-later': ({ column, count, asOf }) =>
    `${counted(count, 'answer is', 'answers are')} later than ${asOf} by ${quote(column)}, and left out (--as-of)`,
  'not-masked': ({ column }) =>
    `${quote(column)} holds addresses of people and is not masked; --columns can leave it out`,
  'no-starter': ({ languages }) =>
    `themes: nps brings none along in the language of the comments, so the English ones are looked for; it has some in ${languages.join(', ')}`,
  'masked-comments': ({ count }) =>
    `${counted(count, 'address or number was', 'addresses and numbers were')} masked in the comments that are shown; names of people have no form that could be`,
  'comment-column': ({ column: { name, position } }) => `comments: ${quote(name)} (column ${position})`,
  'no-wave': ({ column, count }) =>
    `${counted(count, 'answer has', 'answers have')} nothing in ${quote(column)}, and ${count === 1 ? 'is' : 'are'} in no wave`,
  'short-history': ({ goal, periods, every }) => {
    const ended = `${counted(periods, every)} with answers ${periods === 1 ? 'has' : 'have'} ended`;
    return `${ofGoal(goal)}${ended}: ${periods < MIN_LINE ? `a line takes ${MIN_LINE}` : 'few for a projection, which may be far off'}`;
  },
  'hidden-periods': ({ goal, count, every, minN }) =>
    `${ofGoal(goal)}${counted(count, every)} of fewer than ${formatCount(minN)} responses, or from which these would follow, ${count === 1 ? 'is' : 'are'} left out`,
  'far-goal': ({ goal, periods, span, every }) =>
    `${ofGoal(goal)}the date is ${counted(periods, every)} away, and the answers go back ${formatCount(span)}: hardly any line goes on for so long`,
  'last-days': ({ last, since, until }) => `last ${last}: ${since} to ${until}, the day of the newest answer`,
  'conditions-differ': ({ sides }) =>
    `the sides have other conditions: ${sides.map(({ name, where }) => `${name} ${where.join(', ') || 'none'}`).join('; ')}`,
  'invitation-columns': ({ columns, tellAnswered }) =>
    `response rate: ${listOf(columns)} ${columns.length === 1 ? 'tells' : 'tell'} which invitations were ${tellAnswered ? 'answered' : 'sent'}`,
  'unsent-invitations': ({ count }) =>
    `${counted(count, 'row was', 'rows were')} never sent or not delivered, and ${count === 1 ? 'is no invitation' : 'are no invitations'}`,
  'all-invited-answered': () =>
    'every row has an answer: if the file leaves out who did not answer, the response rate says nothing',
  'shared-customers': ({ count, line }) =>
    `${counted(count, 'customer')} answered in both; the test takes all answers as independent${line === undefined ? '' : `; to follow them: ${line}`}`,
  'unnamed-customers': ({ column, count }) =>
    `${counted(count, 'answer has', 'answers have')} no ${quote(column)} and cannot be followed: left out`,
  'near-ids': ({ column, count, example }) =>
    `${quote(column)}: ${writtenAlike(count, example)}; they count as different`,
  'unmatched-targets': ({ variable, whose, withoutTarget, withoutResponses }) => {
    const left = [
      ...withoutTarget.map((value) => `${valueText(value)} (no target)`),
      ...withoutResponses.map((value) => `${valueText(value)} (no responses)`),
    ];
    return `targets of ${quote(variable)} and ${whoseText(whose)}: left out ${left.join(', ')}`;
  },
};

/** "sent_at" (column 6) and "state" (column 7) */
function listOf(columns: readonly NamedColumn[]): string {
  const texts = columns.map(({ name, position }) => `${quote(name)} (column ${position})`);
  return [texts.slice(0, -1).join(', '), texts.at(-1)].filter(Boolean).join(' and ');
}

/** A warning with its sentence, which names the side of a comparison that it is about. */
export function toldWarning(warning: CliWarning, names: Names): Warning {
  if (warning.code === 'as-saved') return warning.said;
  const message = messageBy(warnings, warning, names);
  return {
    code: warning.code,
    message: `${ofWhich(warning)}${message}`,
    ...countOf(warning),
    ...detailsOf(warning),
  };
}

/** Of these other languages have a sentence, which needs more than a number. */
const DETAILED: ReadonlySet<CliWarning['code']> = new Set([
  'score-column',
  'date-column',
  'comment-column',
  'small-scale',
  'hidden-figures',
]);

/** What the sentence is made of, where it may be wanted again in another language. */
function detailsOf({ isOfPage, ...warning }: CliWarning): Pick<Warning, 'details'> {
  const { code, ...details } = warning;
  return isOfPage && DETAILED.has(code) ? { details } : {};
}

/** Which goal of the configuration it is about. */
function ofGoal(goal: string | null): string {
  return goal === null ? '' : `goal ${quote(goal)}: `;
}

/** Which question, side or file it is about, where it does not say so itself. */
function ofWhich(warning: CliWarning): string {
  const { question } = warning;
  if (question !== undefined) return question === 'each' ? 'each question: ' : `${quote(question.name)}: `;
  if ('side' in warning && warning.side !== undefined) return `${warning.side}: `;
  if (warning.source === undefined) return '';
  return warning.source === 'both' ? 'both files: ' : `${fileText(warning.source.file)}: `;
}
