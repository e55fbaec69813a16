// The problems of core in words, for whoever uses core alone: they name no option of any program.
import { counted } from './counted.js';
import type { Sentence } from './errors.js';
import { OPERATORS } from './expectation.js';
import { markAt } from './expectation-mark.js';
import { METRIC_NAMES, METRICS, type Metric, type Unit } from './metrics.js';
import type { CoreProblem, ExpectationFault, ExpectationProblem, ScaleFault } from './problems.js';
import { bandsText, NPS_SCALE, type Range, rangeText } from './scale.js';

/** A problem as one sentence, the lines that show it, and what to do about it. */
export function coreSentence(problem: CoreProblem): Sentence {
  switch (problem.kind) {
    case 'expectation':
      return atCharacter(problem, faultSentence(problem));
    case 'scale':
      return scaleSentence(problem, {
        scale: (text) => `the scale ${text}`,
        bands: (text) => `the bands ${text}`,
      });
    case 'too-many-groups':
      return {
        message: `the columns give more than ${problem.limit} combinations of values`,
        hint: 'leave a column out, or allow more',
      };
    case 'target-not-positive': {
      const { variable, value, target } = problem;
      return {
        message: `the target of ${variable} = ${value ?? '(blank)'} is ${target}`,
        hint: target > 0 ? 'give a number from 1e-30 to 1e30' : 'give a number above 0',
      };
    }
    case 'targets-do-not-sum': {
      const { variable, total, other } = problem;
      const others = other === undefined ? '' : `, those of ${other.variable} to ${readable(other.total)}`;
      return {
        message: `the targets of ${variable} sum to ${readable(total)}${others}`,
        hint: 'let the targets of a variable sum to 100 (percents), to 1 (shares), or those of all to one population',
      };
    }
    case 'targets-cannot-be-met':
      return {
        message: `no weights meet all targets of ${problem.variables.join(', ')} (${problem.rounds} rounds of raking)`,
        hint: 'merge categories that have few responses, or leave a variable out',
      };
  }
}

/**
 * What is wrong with a scale.
 * @param name how the reader types a scale and bands
 */
export function scaleSentence(
  found: ScaleFault,
  name: { readonly scale: (text: string) => string; readonly bands: (text: string) => string },
): Sentence {
  switch (found.fault) {
    case 'no-scale':
      return {
        message: `${name.scale(found.text)} is no scale`,
        hint: `give the lowest and the highest answer that were offered, such as ${name.scale('1-5')}`,
      };
    case 'wrong-scale': {
      const scale = name.scale(found.text);
      if (found.why === 'down')
        return { message: `${scale} goes down`, hint: `did you mean ${name.scale(found.instead)}?` };
      return {
        message:
          found.why === 'high'
            ? `${scale} goes beyond 100`
            : `${scale} has ${counted(found.answers, 'answer')}`,
        hint: `a scale has 3 to 11 answers from 0 to 100, such as ${name.scale('1-7')}`,
      };
    }
    case 'no-bands':
      return {
        message: `${name.scale(found.scale)} is not the scale of an NPS: which of its answers are promoters is yours to say`,
        hint: `give detractors, passives and promoters, for example ${name.bands(found.bands)}`,
      };
    case 'not-three-bands':
      return {
        message: `${name.bands(found.text)} is not three ranges of answers`,
        hint: `give detractors, passives and promoters, such as ${name.bands('0-6,7-8,9-10')}`,
      };
    case 'wrong-bands':
      return {
        message: `${name.bands(found.text)} does not put each answer into one band, the lowest first, without a gap`,
        hint:
          found.instead === undefined
            ? `each band begins after the one before it, as in ${name.bands('0-6,7-8,9-10')}`
            : `did you mean ${name.bands(found.instead)}?`,
      };
    case 'other-ends': {
      const [detractors, , promoters] = found.bands;
      const ofBands = { low: detractors.low, high: promoters.high };
      return {
        message: `${name.bands(bandsText(found.bands))} goes from ${ofBands.low} to ${ofBands.high}, the scale from ${found.scale.low} to ${found.scale.high}`,
        hint: [
          ...(found.instead === undefined ? [] : [name.bands(found.instead)]),
          `${name.scale(rangeText(ofBands))} ${name.bands(bandsText(found.bands))}`,
        ].join('    or    '),
      };
    }
  }
}

/** A sentence about one character of an expectation: it says which, and shows it. */
export function atCharacter(
  { text, origin, at }: Pick<ExpectationProblem, 'text' | 'origin' | 'at'>,
  { message, hint }: Sentence,
): Sentence {
  const { character, lines } = markAt(text, at);
  return { message: `${origin}, character ${character}: ${message}`, details: lines, hint };
}

function faultSentence(fault: ExpectationFault): Sentence {
  switch (fault.fault) {
    case 'expected':
      return { message: `expected ${fault.wanted}, found ${foundText(fault.found)}`, hint: hintFor(fault) };
    case 'unknown-metric':
      return { message: `"${fault.word}" is no metric`, hint: theMetrics() };
    case 'column-twice':
      return { message: `column "${fault.column}" is named twice` };
    case 'no-value':
      return {
        message: `expected = after the column, found ${foundText(fault.found)}`,
        hint: `${fault.each} checks each of its values`,
      };
    case 'unclosed-quote':
      return { message: 'a quote opens here and never closes' };
    case 'stray-backslash':
      return {
        message: 'after a backslash only " or another backslash may follow',
        hint: 'write \\\\ for a backslash',
      };
    case 'no-operator':
      return {
        message: `expected one of ${OPERATORS.join(' ')}, found ${foundText(fault.found)}`,
        hint: fault.instead && `write ${fault.instead}`,
      };
    case 'more-follows':
      return {
        message: `expected the end, found ${foundText(fault.found)}`,
        hint: fault.isNumber
          ? 'a number has a point before its decimals, and nothing between its thousands'
          : 'one expectation at a time',
      };
    case 'out-of-range':
      return { message: limitsText(fault) };
    case 'takes-no-selection':
      return {
        message: `${fault.metric} is of all rows and takes no [column=value]`,
        hint: 'a condition of rows is no part of it: leave the brackets out',
      };
    case 'needs-goal':
      return {
        message: `${fault.metric} is of a goal of the configuration, which [goal=NAME] names`,
        hint: `write ${fault.instead} for each goal`,
      };
    case 'other-operator':
      return {
        message: `${fault.metric} is at most so many days old, or it is not`,
        hint: `write ${fault.instead}`,
      };
    case 'needs-days':
      return { message: 'an age is in days and needs a d', hint: `write ${fault.instead}` };
    case 'not-whole':
      return { message: unitText(fault.metric) };
    case 'needs-percent': {
      const { metric, instead, share } = fault;
      const asShare = share === undefined ? '' : ` or, for the share ${share.number}, ${share.instead}`;
      const is = METRICS[metric].of === 'block' ? 'are a share and need' : 'is a share and needs';
      return { message: `${metric} ${is} a %`, hint: `write ${instead}${asShare}` };
    }
    case 'takes-no-percent':
      return {
        message: `${fault.metric} takes no %: ${unitText(fault.metric, fault.scale)}`,
        hint: `write ${fault.instead}`,
      };
  }
}

const theMetrics = () => `the metrics are ${METRIC_NAMES.join(', ')}; for example nps[region=EMEA] >= 20`;

function hintFor({ wanted }: { wanted: string }): string | undefined {
  if (wanted === 'a metric') return theMetrics();
  return wanted === 'a column' ? 'for example nps[region=EMEA] >= 20' : undefined;
}

const UNITS: Readonly<Record<Exclude<Unit, 'score'>, string>> = {
  points: 'in points',
  share: 'in percent',
  responses: 'a whole number',
  days: 'a whole number of days, such as 7d',
};

/** "an NPS is in points" */
function unitText(metric: Metric, { low, high }: Range = NPS_SCALE): string {
  const { subject, unit } = METRICS[metric];
  return `${subject} ${unit === 'score' ? `from ${low} to ${high}` : UNITS[unit]}`;
}

function limitsText({ metric, least, most }: { metric: Metric; least: number; most: number }): string {
  const { unit, of } = METRICS[metric];
  const sign = unit === 'share' ? '%' : '';
  const are = of === 'block' && (unit === 'share' || unit === 'responses') ? 'are' : 'is';
  return `${metric} ${are} from ${least}${sign} to ${most}${sign}`;
}

function foundText(character: string | undefined): string {
  return character === undefined ? 'the end' : `"${character}"`;
}

/** Without the digits that adding up leaves at the end. */
function readable(total: number): number {
  return Number(total.toPrecision(12));
}
