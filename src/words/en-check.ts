// English: what nps check says.
import { counted } from '../core/counted.js';
import { formatCount, formatLevel, type Places } from '../report/numbers.js';
import { accountLine } from './account.js';
import type { CheckCounts, CheckWords } from './check-words.js';
import { goalText } from './en-goal.js';
import { samples } from './en-phrases.js';
import { netScoreText } from './scale.js';

export const checkWords = (places: Places): CheckWords => ({
  title: (passed, scale) =>
    `${scale === undefined ? 'NPS' : 'Net score'} checks ${passed ? 'passed' : 'did not pass'}`,
  headings: { status: 'status', name: 'check', found: 'found', from: 'from', remark: 'remark' },
  name: (name, expect, where) => {
    const what = name === expect ? expect : `${name}: ${expect}`;
    return where.length === 0 ? what : `${what} (where ${where.join(', ')})`;
  },
  netScore: (scale) => `net score of ${netScoreText(scale)}`,
  interval: (confidence, low, high) => `${formatLevel(confidence)} CI ${low} to ${high}`,
  samples,
  ofInvited: (answered, sent) => `${formatCount(answered)} of ${formatCount(sent)} invited`,
  ofRows: (count, rows) => `${formatCount(count)} of ${counted(rows, 'row')}`,
  goal: (goal) => goalText(goal, places),
  newest: (day, asOf) => `${day}, as of ${asOf}`,
  remarks: {
    moreThanChance: 'more than chance',
    behind: 'behind',
    equal: 'equal',
    below: (size) => `${size} below`,
    above: (size) => `${size} above`,
    insufficient: (reason) => `insufficient: ${reason}`,
    warning: (remark) => `${remark} (warning)`,
  },
  shortages: {
    noResponses: (guess) => (guess === undefined ? 'no responses' : `no responses; did you mean "${guess}"?`),
    noInvitations: (guess) =>
      guess === undefined ? 'no invitations' : `no invitations; did you mean "${guess}"?`,
    fewInvitations: (least) => `fewer than ${formatCount(least)} invitations`,
    fewResponses: (least) => `fewer than ${formatCount(least)} responses`,
    noBaseline: 'no responses in the baseline',
    untested: ({ now, baseline }) => {
      const sides = [...(now ? ['now'] : []), ...(baseline ? ['in the baseline'] : [])];
      return `fewer than 10 responses ${sides.join(' and ')}`;
    },
    tooEarly: 'too early to tell: fewer than 5 months with answers have ended',
    noDates: (asOf) => `no answer has a date up to ${asOf}`,
    hidden: 'hidden by --min-n: too few responses, or those of a small group would follow',
    interval: (expected) => `the interval holds ${expected}`,
  },
  message: (found, details, remark, advice) =>
    `${found}${details === '' ? '' : ` (${details})`}${remark === '' ? '' : `, ${remark}`}${advice === '' ? '' : `. ${advice}`}`,
  summary: (counts, options, files) => `${countsLine(counts)}. ${thresholds(options, files)}`,
  tooMany: (summary) => `${summary} There are too many to list them here.`,
  noSummary: (file = 'the file', reason) => `no step summary: cannot append to ${file}: ${reason}`,
  baseline: (name, then) => `baseline ${name}: ${accountLine(then)}`,
});

/** "1 of 4 checks failed, 1 insufficient, 1 warning" */
function countsLine({ total, failed, insufficient, warnings }: CheckCounts): string {
  const checks = `check${total === 1 ? '' : 's'}`;
  const [first, ...others] = [
    { count: failed, word: 'failed' },
    { count: insufficient, word: 'insufficient' },
  ].filter(({ count }) => count > 0);
  const passed =
    warnings === 0 ? formatCount(total) : `${formatCount(total - warnings)} of ${formatCount(total)}`;
  const start =
    first === undefined
      ? `${passed} ${checks} passed`
      : `${formatCount(first.count)} of ${formatCount(total)} ${checks} ${first.word}`;
  const rest = others.map(({ count, word }) => `${formatCount(count)} ${word}`);
  const warned = warnings === 0 ? [] : [counted(warnings, 'warning')];
  return [start, ...rest, ...warned].join(', ');
}

/** "Thresholds: --min, --expect on the command line; nps.config.json." */
function thresholds(options: readonly string[], files: readonly string[]): string {
  const places = [...(options.length === 0 ? [] : [`${options.join(', ')} on the command line`]), ...files];
  return `Thresholds: ${places.join('; ')}.`;
}
