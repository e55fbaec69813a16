// The checks for the log of a GitHub Actions step, with annotations for those that did not pass.
import { CHECK_MARKS, type CheckFailure, type CheckReport, type ShownCheck } from './check-report.js';
import { escapeWorkflowData, escapeWorkflowLog, escapeWorkflowProperty } from './escape.js';
import type { FormatWords } from './format-words.js';

/** GitHub shows 10 errors, 10 warnings and 10 notices of a step and drops the rest; other tools may need theirs. */
const MOST_ANNOTATIONS = 10;

/** The alerts, every check as a line, the notes, the summary; then the annotations, those of level error first. */
export function renderGithub(
  { checks, notes, summary }: CheckReport,
  alerts: readonly string[],
  words: Pick<FormatWords, 'andMore'>,
): string {
  const lines = [
    ...alerts,
    ...checks.map(({ status, label, message }) => `${CHECK_MARKS[status]} ${label}  ${message}`),
    ...notes,
    summary,
  ];
  const amiss = checks.filter(({ status }) => status !== 'pass');
  const annotations = [
    ...amiss.filter(({ level }) => level === 'error'),
    ...amiss.filter(({ level }) => level === 'warn'),
  ].map(annotation);
  const more = annotations.length - MOST_ANNOTATIONS;
  return [
    ...lines.map(escapeWorkflowLog),
    ...annotations.slice(0, MOST_ANNOTATIONS),
    ...(more > 0 ? [words.andMore(more)] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** One annotation, in lines. */
export function renderGithubFailure({ message, details }: CheckFailure): string {
  const lines = [message, ...details].map(escapeWorkflowData);
  return `::error title=nps check could not run::${lines.join('%0A')}\n`;
}

/** The title begins with a word of ours: the runner drops each `=` at the beginning of a value. */
function annotation({ level, label, message }: ShownCheck): string {
  const command = level === 'error' ? 'error' : 'warning';
  return `::${command} title=nps check%3A ${escapeWorkflowProperty(label)}::${escapeWorkflowData(message)}`;
}
