// Verdicts in words: what each check is called, what was found, and what is amiss.
import { MIN_TESTED } from '../../core/contrast.js';
import { METRICS } from '../../core/metrics.js';
import type { Scale } from '../../core/scale.js';
import { EQUAL } from '../../core/verdict.js';
import type { ShownCheck } from '../../report/check-report.js';
import { placesOfChange, USUAL_PLACES } from '../../report/numbers.js';
import type { Words } from '../../words/words.js';
import type { Outcome } from '../check/outcome.js';
import { boundTexts, expectedText, foundText, missText } from './check-figures.js';

/**
 * The checks as reports show them. Labels that are alike are numbered.
 * @param source the file of responses
 * @param scale where the net score of the answers is no NPS
 */
export function shownChecks(
  outcomes: readonly Outcome[],
  source: string,
  words: Words,
  scale?: Scale,
): ShownCheck[] {
  const unlike = numbering();
  return outcomes.map((outcome) => {
    const { check, expect, verdict } = outcome;
    const name = words.check.name(check.name ?? expect, expect, check.where);
    const label = unlike(name);
    const found = foundText(outcome, words.numerals);
    const from = detailsOf(outcome, words);
    const remark = remarkOf(outcome, words);
    const advice = verdict.status === 'pass' ? '' : (check.advice ?? '');
    return {
      name,
      label,
      status: verdict.status,
      level: check.level,
      found,
      from,
      remark,
      advice,
      message: words.check.message(found, aloneOf(outcome, from, scale, words), remark, advice),
      path: 'file' in check.place ? check.place.file.replace(/#nps$/, '') : source,
    };
  });
}

/** Gives a name that was given before a number, and remembers where to go on: thousands may be alike. */
function numbering(): (name: string) => string {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return (name) => {
    let label = name;
    let number = numbers.get(name) ?? 1;
    while (taken.has(label)) label = `${name} (${++number})`;
    numbers.set(name, number);
    taken.add(label);
    return label;
  };
}

/** "95% CI +26 to +31, n = 4,298" */
function detailsOf(outcome: Outcome, { check: words, figures, numerals }: Words): string {
  const { check, verdict, block, before } = outcome;
  const { interval, pValue, actual } = verdict;
  const { unit, of } = METRICS[check.expectation.metric];
  if (unit === 'responses') return '';
  if (of === 'rows') return rowDetails(outcome, words);
  if (outcome.goal !== undefined) return `${words.goal(outcome.goal)}, ${words.samples([block.responses])}`;
  if (of === 'invitations') return rateDetails(outcome, words);
  const bounds = boundTexts(outcome, numerals);
  const counts = [...(before === undefined ? [] : [before.responses]), block.responses];
  const places = placesOfChange(before?.nps ?? null, block.nps, USUAL_PLACES.nps);
  return [
    ...(before === undefined || actual === null
      ? []
      : [`${numerals.nps(before.nps, places)} → ${numerals.nps(block.nps, places)}`]),
    ...(bounds === undefined ? [] : [words.interval(100 * interval!.level, ...bounds)]),
    ...(pValue === null ? [] : [figures.pValue(pValue)]),
    words.samples(counts),
  ].join(', ');
}

/** "3 of 4,310 rows", "2026-06-28, as of 2026-06-30" */
function rowDetails(
  { rows, asOf, check: { expectation } }: Outcome,
  { newest, ofRows }: Words['check'],
): string {
  if (rows === undefined) return '';
  if (expectation.metric === 'newest') return rows.newest === undefined ? '' : newest(rows.newest.day, asOf);
  const { answered, blank, rejected } = rows;
  return ofRows(expectation.metric === 'blank' ? blank : rejected, answered + blank + rejected);
}

/** "1,204 of 4,310 invited"; nothing where it is hidden. */
function rateDetails({ block: { invitations }, verdict }: Outcome, { ofInvited }: Words['check']): string {
  if (!invitations || verdict.actual === null) return '';
  return ofInvited(invitations.answered, invitations.sent);
}

/** The details as they stand alone, where no line above says that these figures are of no NPS. */
function aloneOf(outcome: Outcome, from: string, scale: Scale | undefined, { check }: Words): string {
  if (scale === undefined || METRICS[outcome.check.expectation.metric].unit !== 'points') return from;
  return [check.netScore(scale), from].join(', ');
}

/** What is amiss; nothing where the check passed. */
function remarkOf(outcome: Outcome, words: Words): string {
  const { check, verdict } = outcome;
  const { remarks } = words.check;
  if (verdict.status === 'pass') return '';
  const remark =
    verdict.status === 'fail' ? missOf(outcome, words) : remarks.insufficient(shortageOf(outcome, words));
  return check.level === 'warn' ? remarks.warning(remark) : remark;
}

function missOf({ check, verdict }: Outcome, { check: { remarks }, numerals }: Words): string {
  const { metric, expected } = check.expectation;
  if (expected === null) return METRICS[metric].of === 'goal' ? remarks.behind : remarks.moreThanChance;
  const difference = verdict.actual! - expected;
  if (Math.abs(difference) < EQUAL) return remarks.equal;
  const size = missText(metric, difference, numerals);
  return difference < 0 ? remarks.below(size) : remarks.above(size);
}

function shortageOf(
  { check, verdict, guess, block, before, asOf }: Outcome,
  { check: { shortages }, numerals }: Words,
): string {
  switch (verdict.shortage!) {
    case 'no-responses':
      return shortages.noResponses(guess);
    case 'no-invitations':
      return shortages.noInvitations(guess);
    case 'few-invitations':
      return shortages.fewInvitations(check.minResponses);
    case 'few-responses':
      return shortages.fewResponses(check.minResponses);
    case 'no-baseline':
      return shortages.noBaseline;
    case 'untested':
      return shortages.untested({
        now: block.responses < MIN_TESTED,
        baseline: (before?.responses ?? 0) < MIN_TESTED,
      });
    case 'no-dates':
      return shortages.noDates(asOf);
    case 'too-early':
      return shortages.tooEarly;
    case 'hidden':
      return shortages.hidden;
    case 'interval':
      return shortages.interval(expectedText(check.expectation, numerals));
  }
}
