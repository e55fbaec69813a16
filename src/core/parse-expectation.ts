// Reading an expectation as it is typed.
import { digitsOf, movePoint } from './decimal.js';
import type { NpsError } from './errors.js';
import {
  BLANK,
  EACH,
  type Expectation,
  expectationText,
  isShare,
  METRICS,
  type Metric,
  NO_SIGNIFICANT_DROP,
  OPERATORS,
  type Operator,
  quoted,
  type Selection,
} from './expectation.js';
import { expectationError } from './expectation-error.js';

/**
 * Reads an expectation: `metric[column=value, …] operator number`. A value is `*` for each in turn, nothing or
 * `(blank)` for a blank cell; in double quotes it means itself, and `\"` and `\\` are a quote and a backslash.
 * Shares take a percentage, `detractors <= 20%`; NPS, bounds and drops are points.
 * @param origin where the text stands, for messages
 * @throws NpsError `usage` that points at the character
 * @example
 * const { metric, selections, operator, expected } = parseExpectation('detractors[plan=pro] <= 20%');
 * [metric, operator, expected]; // => ['detractors', '<=', 0.2]
 * selections[0].value; // => 'pro'
 */
export function parseExpectation(text: string, origin = '--expect'): Expectation {
  return new Parser(text, origin).expectation();
}

/** The values that a metric can have, as they are written. */
const RANGES: Record<Metric, readonly [least: number, most: number]> = {
  nps: [-100, 100],
  promoters: [0, 100],
  passives: [0, 100],
  detractors: [0, 100],
  responses: [0, Number.MAX_SAFE_INTEGER],
  mean: [0, 10],
  'ci.low': [-100, 100],
  'ci.high': [-100, 100],
  drop: [-200, 200],
};

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
  ) {}

  expectation(): Expectation {
    const metric = this.metric();
    const selections = this.selections();
    const operator = this.operator(metric, selections);
    const { expected, number } = this.number(metric, selections, operator);
    return { text: this.text, metric, selections, operator, expected, condition: `${operator} ${number}` };
  }

  private metric(): Metric {
    this.space();
    const from = this.at;
    const word = this.take(/[^\s[\]=<>!≥≤≠,"]*/y);
    const metric = METRICS.find((name) => name === word.toLowerCase());
    if (metric !== undefined) return metric;
    throw this.error(
      word === '' ? `expected a metric, found ${this.found(from)}` : `"${word}" is no metric`,
      from,
      `the metrics are ${METRICS.join(', ')}; for example nps[region=EMEA] >= 20`,
    );
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
      if (twice) throw this.error(`column "${selection.column}" stands here twice`, selection.at);
      selections.push(selection);
    } while (this.skip(','));
    if (!this.skip(']')) throw this.error(`expected , or ], found ${this.found()}`);
    return selections;
  }

  private selection(): Selection {
    this.space();
    const at = this.at;
    const { word: column } = this.word();
    if (column === '') {
      throw this.error(
        `expected a column, found ${this.found(at)}`,
        at,
        'for example nps[region=EMEA] >= 20',
      );
    }
    if (!this.skip('=')) {
      throw this.error(
        `expected = after the column, found ${this.found()}`,
        this.at,
        `${this.text.slice(0, at)}${quoted(column)}=*] checks each of its values`,
      );
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
      if (stray === null) throw this.error('a quote opens here and never closes', from);
      throw this.error(
        'after a backslash only " or another backslash may follow',
        from + stray[0].length - 1,
        'write \\\\ for a backslash',
      );
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
    throw this.error(
      `expected one of ${OPERATORS.join(' ')}, found ${this.found(from)}`,
      from,
      meant && `write ${left} ${meant}${this.text.slice(this.at).replace(/^\s*/, ' ').trimEnd()}`,
    );
  }

  private number(
    metric: Metric,
    selections: readonly Selection[],
    operator: Operator,
  ): { expected: number; number: string } {
    this.space();
    const from = this.at;
    const digits = this.take(/[+-]?(?:\d+(?:\.\d*)?|\.\d+)/y);
    if (digits === '') throw this.error(`expected a number, found ${this.found(from)}`, from);
    const to = this.at;
    this.space();
    const percentAt = this.at;
    const isPercent = this.skip('%');
    this.space();
    if (this.at < this.text.length) {
      const isOption = this.origin.startsWith('--');
      const one = isOption
        ? 'one expectation an option; the option can be repeated'
        : 'one expectation a check';
      const isDigits = /^[\s,'’]\d/.test(this.text.slice(to));
      throw this.error(
        `expected the end, found ${this.found()}`,
        this.at,
        isDigits ? 'a number has a point before its decimals, and nothing between its thousands' : one,
      );
    }
    // Without "-0".
    const value = Number(digits) + 0;
    const fault = impossible(metric, value);
    if (fault !== undefined) throw this.error(fault, from);
    const left = `${expectationText({ ...NO_SIGNIFICANT_DROP, metric, selections })} ${operator}`;
    if (isShare(metric) && !isPercent) {
      const percent = digitsOf(movePoint(value, 2));
      const asFraction =
        value > 0 && value < 1 ? ` or, for the share ${digitsOf(value)}, ${left} ${percent}%` : '';
      const hint = `write ${left} ${digitsOf(value)}%${asFraction}`;
      throw this.error(`${metric} are a share and need a %`, to, hint);
    }
    if (!isShare(metric) && isPercent) {
      const hint = `write ${left} ${digitsOf(value)}`;
      throw this.error(`${metric} takes no %: ${UNITS[metric]}`, percentAt, hint);
    }
    return {
      expected: isPercent ? movePoint(value, -2) : value,
      number: `${digitsOf(value)}${isPercent ? '%' : ''}`,
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

  private found(at = this.at): string {
    const [character] = this.text.slice(at);
    return character === undefined ? 'the end' : `"${character}"`;
  }

  private error(message: string, at = this.at, hint?: string): NpsError {
    return expectationError({ text: this.text, origin: this.origin, at }, message, hint);
  }
}

const UNITS: Partial<Record<Metric, string>> = {
  nps: 'an NPS is in points',
  'ci.low': 'bounds are in points',
  'ci.high': 'bounds are in points',
  drop: 'a drop is in points',
  mean: 'a mean is from 0 to 10',
  responses: 'responses are a whole number',
};

/** Why a metric can never have this value, as it was written; undefined where it can. */
function impossible(metric: Metric, value: number): string | undefined {
  const [least, most] = RANGES[metric];
  if (value >= least && value <= most) {
    const isPart = metric === 'responses' && !Number.isInteger(value);
    return isPart ? 'responses are a whole number' : undefined;
  }
  const unit = isShare(metric) ? '%' : '';
  const are = unit === '%' || metric === 'responses' ? 'are' : 'is';
  return `${metric} ${are} from ${least}${unit} to ${most}${unit}`;
}
