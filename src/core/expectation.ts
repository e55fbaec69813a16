// What a check expects of a figure, as it is written: `nps[region=EMEA] >= 20`.
import { NpsError } from './errors.js';

/** The figures that can be checked. */
export const METRICS = [
  'nps',
  'promoters',
  'passives',
  'detractors',
  'responses',
  'mean',
  'ci.low',
  'ci.high',
  'drop',
] as const;
const OPERATORS = ['>=', '<=', '==', '!=', '>', '<'] as const;

export type Metric = (typeof METRICS)[number];
export type Operator = (typeof OPERATORS)[number];

/** What `*` stands for: every value in turn. */
export const EACH = Symbol('each');

/** A condition on the segment: one value of a column, or each of its values. */
export interface Selection {
  /** The column as it was typed. */
  readonly column: string;
  /** Null is a blank cell. */
  readonly value: string | null | typeof EACH;
  /** Where the column stands in the text that was typed, from 0. */
  readonly at: number;
}

/** A parsed expectation. */
export interface Expectation {
  /** As it was typed. */
  readonly text: string;
  readonly metric: Metric;
  readonly selections: readonly Selection[];
  /** Null only where the check is whether a drop is significant. */
  readonly operator: Operator | null;
  /** In the unit of the metric, a share as a fraction. */
  readonly expected: number | null;
  /** The operator and the number as they are printed: ">= 20%". */
  readonly condition: string;
}

/** That the NPS has not dropped by more than chance. */
export const NO_SIGNIFICANT_DROP: Expectation = {
  text: 'drop',
  metric: 'drop',
  selections: [],
  operator: null,
  expected: null,
  condition: '',
};

/** The metrics that are shares: a fraction in data, a percentage in text. */
export function isShare(metric: Metric): boolean {
  return metric === 'promoters' || metric === 'passives' || metric === 'detractors';
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

/** What stands for a blank cell. */
const BLANK = '(blank)';

/**
 * Reads an expectation: `metric[column=value, …] operator number`. A value is `*` for each in turn, nothing or
 * `(blank)` for a blank cell; in double quotes it means itself, and `\"` and `\\` are a quote and a backslash.
 * Shares take a percentage, `detractors <= 20%`; NPS, bounds and drops are points.
 * @param origin where the text stands, for messages
 * @throws NpsError `usage` that points at the character
 */
export function parseExpectation(text: string, origin = '--expect'): Expectation {
  return new Parser(text, origin).expectation();
}

/**
 * An error about one character of an expectation: the text, and a mark under the character.
 * @param at from 0
 */
export function expectationError(
  { text, origin, at }: { text: string; origin: string; at: number },
  message: string,
  hint?: string,
): NpsError {
  const before = text.slice(0, at);
  return new NpsError('usage', `${origin}, character ${[...before].length + 1}: ${message}`, {
    // A line break or a tab would tear the text from its mark.
    details: [`  ${text.replace(/\s/g, ' ')}`, `  ${' '.repeat([...before].length)}^`],
    hint,
  });
}

/** The expectation with other values for its selections, as it is typed: `nps[region=EMEA] >= 20`. */
export function expectationText(
  { metric, selections, condition }: Expectation,
  values: readonly Selection['value'][] = selections.map(({ value }) => value),
): string {
  const list = selections.map(({ column }, i) => `${quoted(column)}=${valueText(values[i]!)}`);
  return `${metric}${list.length === 0 ? '' : `[${list.join(',')}]`} ${condition}`.trimEnd();
}

function valueText(value: Selection['value']): string {
  if (value === EACH) return '*';
  if (value === null) return BLANK;
  return value === '*' || value === BLANK ? `"${value}"` : quoted(value);
}

function quoted(text: string): string {
  const isBare = text !== '' && text.trim() === text && !/[,[\]="]/.test(text);
  return isBare ? text : `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

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
      const stray = /^"(?:[^"\\]|\\["\\])*\\/.exec(this.text.slice(from));
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
    this.space();
    const percentAt = this.at;
    const isPercent = this.skip('%');
    if (this.at < this.text.length) {
      throw this.error(
        `expected the end, found ${this.found()}`,
        this.at,
        /^[,'’ ]\d/.test(this.text.slice(this.at))
          ? 'a number has a point before its decimals, and nothing between its thousands'
          : 'one expectation an option; the option can be repeated',
      );
    }
    const value = Number(digits);
    const left = `${expectationText({ ...NO_SIGNIFICANT_DROP, metric, selections })} ${operator}`;
    if (isShare(metric) && !isPercent) {
      const asFraction =
        value > 0 && value < 1 ? ` or, for the share ${value}, ${left} ${percentOf(value)}%` : '';
      throw this.error(
        `${metric} are a share and need a %`,
        this.text.length,
        `write ${left} ${value}%${asFraction}`,
      );
    }
    if (!isShare(metric) && isPercent) {
      throw this.error(`${metric} takes no %: ${UNITS[metric]}`, percentAt, `write ${left} ${value}`);
    }
    const [least, most] = RANGES[metric];
    if (!(value >= least && value <= most)) {
      const unit = isPercent ? '%' : '';
      throw this.error(`${metric} is from ${least}${unit} to ${most}${unit}`, from);
    }
    if (metric === 'responses' && !Number.isInteger(value)) {
      throw this.error('responses are a whole number', from);
    }
    // Without "-0", and without the digits of 100 × 0.07.
    const number = `${value === 0 ? 0 : value}${isPercent ? '%' : ''}`;
    return { expected: isPercent ? Number(`${value}e-2`) : value + 0, number };
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

function percentOf(fraction: number): number {
  return Number(`${fraction}e2`);
}
