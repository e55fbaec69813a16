// What stops a figure once all is read: a column that holds no scores, texts that may be lost answers, a comparison
// with nothing.

import { isNps, otherScale } from '../../core/scale.js';
import { isOften, possibleAnswer } from '../cells/rejected.js';
import type { NamedRoles } from '../columns/roles.js';
import { ENOUGH_ANSWERS } from '../columns/score-evidence.js';
import { answerScale, type ReadOptions } from '../options.js';
import { inputError } from '../problems.js';
import { rejectIdleConditions } from './condition-notes.js';
import type { Ledger } from './ledger.js';

import { rowsOf } from './rejected-texts.js';
import { refuseUndated } from './windowed.js';

/** How many texts are told. */
const TOLD = 5;

/**
 * Refuses what is surely not what was asked for.
 * @throws NpsError
 */
export function refuse(ledger: Ledger, names: NamedRoles, options: ReadOptions): void {
  if (names.score !== undefined) {
    const column = names.score;
    const wanted = options.category === undefined ? ('score' as const) : ('category' as const);
    refuseMostlyRejected(ledger, column, wanted, options);
    refuseLostAnswers(ledger, column, wanted, options);
    if (wanted === 'score' && isNps(answerScale(options))) refuseTwoValues(ledger, column);
  }
  refuseUndated(ledger.windowed, rowsInside(ledger), ledger.account.sources, names.window, options);
  rejectIdleConditions(ledger, names.conditions, options);
  refuseZeroWeights(ledger, names);
}

/** Rows that nothing leaves out. */
const rowsInside = ({ cells }: Ledger) => cells.answered + cells.blank + cells.rejected;

type Wanted = 'score' | 'category';

/** More than half of the filled cells are no scores: then it is not the score column, whatever its name. */
function refuseMostlyRejected(ledger: Ledger, column: string, wanted: Wanted, options: ReadOptions): void {
  const { answer, other } = kindsOf(ledger, options);
  const rejected = rowsOf(answer) + rowsOf(other);
  const filled = ledger.cells.answered + rejected;
  if (rejected * 2 <= filled) return;
  throw inputError({
    kind: 'mostly-rejected',
    files: ledger.account.sources,
    column,
    wanted,
    ...otherScale(answerScale(options)),
    rejected,
    filled,
    examples: options.unquoted ? [] : [...answer, ...other].slice(0, 3).map(({ text }) => text),
  });
}

/** One text again and again is no slip: where it may be an answer, the others would be a selection. */
function refuseLostAnswers(ledger: Ledger, column: string, wanted: Wanted, options: ReadOptions): void {
  const filled = ledger.cells.answered + ledger.cells.rejected;
  const texts = kindsOf(ledger, options).answer.filter(({ rows }) => isOften(rows, filled));
  if (texts.length === 0) return;
  const scale = answerScale(options);
  throw inputError({
    kind: 'lost-answers',
    files: ledger.account.sources,
    column,
    wanted,
    texts: texts.slice(0, TOLD).map((one) => ({ ...one, may: possibleAnswer(one.text, scale) })),
    more: Math.max(0, texts.length - TOLD),
    filled,
    scale,
    hasLowest: ledger.answers[scale.low]! > 0,
    hasHighest: ledger.answers[scale.high]! > 0,
    isShown: options.unquoted !== true,
  });
}

/** Only 0 and 1 is a yes or no, whatever the column is called. */
function refuseTwoValues(ledger: Ledger, column: string): void {
  const [zeros = 0, ones = 0, ...others] = ledger.answers;
  if (zeros === 0 || ones === 0 || zeros + ones < ENOUGH_ANSWERS || others.some((count) => count > 0)) return;
  if (ledger.highestInSample > 1 || ledger.isScaleSure) return;
  throw inputError({ kind: 'only-two-values', files: ledger.account.sources, column, answers: zeros + ones });
}

function kindsOf(ledger: Ledger, options: ReadOptions) {
  return ledger.rejectedTexts.byKind([...ledger.scoreLabels], answerScale(options));
}

/** Every weight is 0, so that nothing is left to weigh. */
function refuseZeroWeights({ account, weights }: Ledger, { weight }: NamedRoles): void {
  if (!weights.zero || weights.positive) return;
  throw inputError({ kind: 'all-weights-zero', files: account.sources, column: weight! });
}
