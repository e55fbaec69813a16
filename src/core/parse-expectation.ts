// Reading an expectation as it is typed.
import { BLANK } from './blank.js';
import { coreError } from './core-error.js';
import { digitsOf, movePoint } from './decimal.js';
import type { NpsError } from './errors.js';
import {
  EACH,
  type Expectation,
  expectationText,
  isOfQuestion,
  NO_SIGNIFICANT_DROP,
  OPERATORS,
  type Operator,
  quoted,
  type Selection,
} from './expectation.js';
import { isShare, METRIC_NAMES, METRICS, type Metric } from './metrics.js';
import type { ExpectationFault } from './problems.js';
import { isNps, NPS_SCALE, otherScale, type Scale } from './scale.js';

/**
 * Reads an expectation: `metric[column=value, …] operator number`. A value is `*` for each in turn, nothing or
 * `(blank)` for a blank cell; in double quotes it means itself, and `\"` and `\\` are a quote and a backslash.
 * Shares take a percentage, `detractors <= 20%`; NPS, bounds and drops are points, with or without a %; an age is in
 * days, `newest <= 7d`; a probability is of a goal, `probability[goal=EMEA] >= 50%`.
 * @param origin where the text is, for messages
 * @param scale of the answers, which a mean is on; that of an NPS unless given
 * @throws NpsError `usage` that points at the character
 * @example
 * const { metric, selections, operator, expected } = parseExpectation('detractors[plan=pro] <= 20%');
 * [metric, operator, expected]; // => ['detractors', '<=', 0.2]
 * selections[0].value; // => 'pro'
 */
export function parseExpectation(text: string, origin = 'expectation', scale = NPS_SCALE): Expectation {
  return new Parser(text, origin, scale).expectation();
}

/** What people write for an operator in other languages and on paper. */
const MEANT: Record<string, Operator> = {
  '=': '==',
  '===': '==',
  '=>': '>=',
  '=<': '<=',
  '≥': '>=',
  '≤': '<=',
  '<>': '!=',
  '≠': '!=',
  '!==': '!=',
  '!': '!=',
};

class Parser {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly origin: string,
    private readonly scale: Scale,
  ) {}

  expectation(): Expectation {
    const metric = this.metric();
    this.space();
    const from = this.at;
    const selections = this.selections();
    // Rows without an answer are of no segment, but of a question.
    if (!selections.every(isOfQuestion) && METRICS[metric].of === 'rows')
      throw this.error({ fault: 'takes-no-selection', metric }, from);
    if (METRICS[metric].of === 'goal' && !isOneGoal(selections)) {
      const each = expectationText({
        ...NO_SIGNIFICANT_DROP,
        metric,
        selections: [{ column: 'goal', value: EACH, at: 0 }],
      });
      throw this.error({ fault: 'needs-goal', metric, instead: `${each} >= 50%` }, from);
    }
    if (METRICS[metric].unit === 'days') return this.age(metric, selections);
    const operator = this.operator(metric, selections);
    const { expected, number } = this.number(metric, selections, operator);
    return { text: this.text, metric, selections, operator, expected, condition: `${operator} ${number}` };
  }

  /**
   * `newest <= 7d`: an age. `newest >= 7d` says the same of the day: not before the one that is 7 days back. To ask for
   * old answers would be no check, so both are what a person means by either.
   */
  private age(metric: Metric, selections: readonly Selection[]): Expectation {
    this.space();
    const from = this.at;
    const operator = this.operator(metric, selections);
    this.space();
    const start = this.at;
    const digits = this.take(/\d+/y);
    const end = this.at;
    if (digits === '')
      throw this.error({ fault: 'expected', wanted: 'a number', found: this.found(start) }, start);
    const condition = `<= ${Number(digits)}d`;
    const instead = expectationText({ ...NO_SIGNIFICANT_DROP, metric, selections, condition });
    if (/^\.\d/.test(this.text.slice(end))) throw this.error({ fault: 'not-whole', metric }, start);
    if (this.take(/\s*d(?:ays?)?(?![\p{L}\d])/iuy) === '')
      throw this.error({ fault: 'needs-days', instead }, end);
    this.space();
    if (this.at < this.text.length)
      throw this.error({ fault: 'more-follows', found: this.found(), isNumber: false });
    if (operator !== '<=' && operator !== '>=')
      throw this.error({ fault: 'other-operator', metric, instead }, from);
    const fault = impossible(metric, Number(digits), this.scale);
    if (fault !== undefined) throw this.error(fault, start);
    return { text: this.text, metric, selections, operator: '<=', expected: Number(digits), condition };
  }

  private metric(): Metric {
    this.space();
    const from = this.at;
    const word = this.take(/[^\s[\]=<>!≥≤≠,"]*/y);
    const metric = METRIC_NAMES.find((name) => name === word.toLowerCase());
    if (metric !== undefined) return metric;
    if (word !== '') throw this.error({ fault: 'unknown-metric', word }, from);
    throw this.error({ fault: 'expected', wanted: 'a metric', found: this.found(from) }, from);
  }

  private selections(): Selection[] {
    this.space();
    const selections: Selection[] = [];
    if (!this.skip('[')) return selections;
    do {
      const selection = this.selection();
      const twice = selections.some(
        ({ column }) => column.trim().toLowerCase() === selection.column.trim().toLowerCase(),
      );
      if (twice) throw this.error({ fault: 'column-twice', column: selection.column }, selection.at);
      selections.push(selection);
    } while (this.skip(','));
    if (!this.skip(']')) throw this.error({ fault: 'expected', wanted: ', or ]', found: this.found() });
    return selections;
  }

  private selection(): Selection {
    this.space();
    const at = this.at;
    const { word: column } = this.word();
    if (column === '') {
      throw this.error({ fault: 'expected', wanted: 'a column', found: this.found(at) }, at);
    }
    if (!this.skip('=')) {
      const each = `${this.text.slice(0, at)}${quoted(column)}=*]`;
      throw this.error({ fault: 'no-value', found: this.found(), each });
    }
    const { word, isQuoted } = this.word();
    if (isQuoted) return { column, value: word.trim() === '' ? null : word.trim(), at };
    return { column, value: word === '*' ? EACH : word === '' || word === BLANK ? null : word, at };
  }

  /** A bare or quoted word, and the space around it. */
  private word(): { word: string; isQuoted: boolean } {
    this.space();
    if (this.text[this.at] !== '"') return { word: this.take(/[^,[\]="]*/y).trim(), isQuoted: false };
    const from = this.at;
    const match = this.take(/"(?:[^"\\]|\\["\\])*"/y);
    if (match === '') {
      const stray = /^"(?:[^"\\]|\\["\\])*\\(?!["\\])/.exec(this.text.slice(from));
      if (stray === null) throw this.error({ fault: 'unclosed-quote' }, from);
      throw this.error({ fault: 'stray-backslash' }, from + stray[0].length - 1);
    }
    this.space();
    return { word: match.slice(1, -1).replace(/\\(.)/gs, '$1'), isQuoted: true };
  }

  private operator(metric: Metric, selections: readonly Selection[]): Operator {
    this.space();
    const from = this.at;
    const sign = this.take(/[<>=!≥≤≠]+/y);
    const operator = OPERATORS.find((name) => name === sign);
    if (operator !== undefined) return operator;
    const meant = MEANT[sign];
    const left = expectationText({ ...NO_SIGNIFICANT_DROP, metric, selections });
    const rest = this.text.slice(this.at).replace(/^\s*/, ' ').trimEnd();
    const instead = meant && `${left} ${meant}${rest}`;
    throw this.error({ fault: 'no-operator', found: this.found(from), instead }, from);
  }

  private number(
    metric: Metric,
    selections: readonly Selection[],
    operator: Operator,
  ): { expected: number; number: string } {
    this.space();
    const from = this.at;
    const digits = this.take(/[+-]?(?:\d+(?:\.\d*)?|\.\d+)/y);
    if (digits === '')
      throw this.error({ fault: 'expected', wanted: 'a number', found: this.found(from) }, from);
    const to = this.at;
    this.space();
    const percentAt = this.at;
    const isPercent = this.skip('%');
    this.space();
    if (this.at < this.text.length) {
      const isNumber = /^[\s,'’]\d/.test(this.text.slice(to));
      throw this.error({ fault: 'more-follows', found: this.found(), isNumber });
    }
    // Without "-0".
    const value = Number(digits) + 0;
    const fault = impossible(metric, value, this.scale);
    if (fault !== undefined) throw this.error(fault, from);
    const left = `${expectationText({ ...NO_SIGNIFICANT_DROP, metric, selections })} ${operator}`;
    if (isShare(metric) && !isPercent) {
      const isFraction = value > 0 && value < 1;
      const asShare = { number: digitsOf(value), instead: `${left} ${digitsOf(movePoint(value, 2))}%` };
      const instead = `${left} ${digitsOf(value)}%`;
      const share = isFraction ? asShare : undefined;
      throw this.error({ fault: 'needs-percent', metric, instead, share }, to);
    }
    // People say "an NPS of 30 %" where they mean points.
    if (!takesPercent(metric) && isPercent) {
      const instead = `${left} ${digitsOf(value)}`;
      throw this.error({ fault: 'takes-no-percent', metric, instead, ...otherScale(this.scale) }, percentAt);
    }
    return {
      expected: isShare(metric) ? movePoint(value, -2) : value,
      number: `${digitsOf(value)}${isShare(metric) ? '%' : ''}`,
    };
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [match = ''] = pattern.exec(this.text) ?? [];
    this.at += match.length;
    return match;
  }

  private skip(character: string): boolean {
    const isThere = this.text[this.at] === character;
    if (isThere) this.at++;
    return isThere;
  }

  private space(): void {
    this.take(/\s*/y);
  }

  private found(at = this.at): string | undefined {
    const [character] = this.text.slice(at);
    return character;
  }

  private error(fault: ExpectationFault, at = this.at): NpsError {
    return coreError({ kind: 'expectation', ...fault, text: this.text, origin: this.origin, at });
  }
}

/** `[goal=…]`, and nothing else. */
function isOneGoal([first, ...others]: readonly Selection[]): boolean {
  return first?.column.toLowerCase() === 'goal' && others.length === 0;
}

const takesPercent = (metric: Metric) => isShare(metric) || METRICS[metric].unit === 'points';

/** Why a metric can never have this value, as it was written; undefined where it can. */
function impossible(metric: Metric, value: number, scale: Scale): ExpectationFault | undefined {
  const { range, unit } = METRICS[metric];
  const [least, most] = unit === 'score' && !isNps(scale) ? [scale.low, scale.high] : range;
  if (value < least || value > most) return { fault: 'out-of-range', metric, least, most };
  return unit === 'responses' && !Number.isInteger(value) ? { fault: 'not-whole', metric } : undefined;
}
