// The grammar of expectations: what they mean, where they are wrong, and that they are printed as they can be typed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { told } from '../../src/cli/words/problems.js';
import { NpsError } from '../../src/core/errors.js';
import {
  EACH,
  type Expectation,
  expectationText,
  NO_SIGNIFICANT_DROP,
  notBehind,
  OPERATORS,
  type Operator,
  quoted,
  type Selection,
} from '../../src/core/expectation.js';
import { METRIC_NAMES, METRICS, type Metric } from '../../src/core/metrics.js';
import { parseExpectation } from '../../src/core/parse-expectation.js';
import { textWidth } from '../../src/report/width.js';
import { anyCommand } from '../../src/words/names.js';

type Meaning = [Metric, [string, Selection['value']][], Operator, number];

function meaningOf(text: string): Meaning {
  const { metric, selections, operator, expected } = parseExpectation(text);
  return [metric, selections.map(({ column, value }) => [column, value]), operator!, expected!];
}

function errorOf(text: string, origin = '--expect'): NpsError {
  try {
    parseExpectation(text, origin);
  } catch (error) {
    if (error instanceof NpsError) return told(error, anyCommand);
    throw error;
  }
  throw new Error(`${text} is read without an error`);
}

describe('metrics, operators and numbers', () => {
  it.each<[string, Meaning]>([
    ['nps >= 30', ['nps', [], '>=', 30]],
    ['nps>=30', ['nps', [], '>=', 30]],
    ['  nps \t >=\n30  ', ['nps', [], '>=', 30]],
    ['NPS > -12.5', ['nps', [], '>', -12.5]],
    ['nps < +5', ['nps', [], '<', 5]],
    ['nps <= 5.', ['nps', [], '<=', 5]],
    ['nps == .5', ['nps', [], '==', 0.5]],
    ['nps == -0', ['nps', [], '==', 0]],
    ['nps != 007', ['nps', [], '!=', 7]],
    ['nps >= -100', ['nps', [], '>=', -100]],
    ['nps <= 100', ['nps', [], '<=', 100]],
    ['ci.low >= 0', ['ci.low', [], '>=', 0]],
    ['CI.High < 50', ['ci.high', [], '<', 50]],
    ['drop <= 5', ['drop', [], '<=', 5]],
    ['drop >= -200', ['drop', [], '>=', -200]],
    ['mean >= 7.25', ['mean', [], '>=', 7.25]],
    ['mean <= 10', ['mean', [], '<=', 10]],
    ['responses >= 9007199254740991', ['responses', [], '>=', 9007199254740991]],
    ['responses == 100.0', ['responses', [], '==', 100]],
    ['promoters >= 50%', ['promoters', [], '>=', 0.5]],
    ['passives < 33.3 % ', ['passives', [], '<', 0.333]],
    ['detractors <= 7%', ['detractors', [], '<=', 0.07]],
    ['detractors <= 0.0000001%', ['detractors', [], '<=', 1e-9]],
    ['detractors == 100%', ['detractors', [], '==', 1]],
    ['detractors != -0%', ['detractors', [], '!=', 0]],
    // People say so and mean points.
    ['nps >= 30%', ['nps', [], '>=', 30]],
    ['nps >= +30 %', ['nps', [], '>=', 30]],
    ['ci.low > 5 %', ['ci.low', [], '>', 5]],
    ['ci.high < -5%', ['ci.high', [], '<', -5]],
    ['drop[plan=pro] <= 2.5%', ['drop', [['plan', 'pro']], '<=', 2.5]],
  ])('%s', (text, meaning) => {
    expect(meaningOf(text)).toEqual(meaning);
    expect(Object.is(meaningOf(text)[3], -0)).toBe(false);
  });
});

describe('selections', () => {
  it.each<[string, Meaning[1]]>([
    ['nps[region=EMEA] >= 20', [['region', 'EMEA']]],
    ['nps [ region = EMEA ] >= 20', [['region', 'EMEA']]],
    ['nps[region=North America]>=20', [['region', 'North America']]],
    [
      'nps[region=EMEA,plan=pro]>=20',
      [
        ['region', 'EMEA'],
        ['plan', 'pro'],
      ],
    ],
    [
      'nps[ region=* , plan = "pro" ]>=20',
      [
        ['region', EACH],
        ['plan', 'pro'],
      ],
    ],
    ['nps[region=*]>=20', [['region', EACH]]],
    ['nps[region="*"]>=20', [['region', '*']]],
    ['nps[region=**]>=20', [['region', '**']]],
    ['nps[region=]>=20', [['region', null]]],
    ['nps[region=""]>=20', [['region', null]]],
    ['nps[region=" "]>=20', [['region', null]]],
    ['nps[region=(blank)]>=20', [['region', null]]],
    ['nps[region="(blank)"]>=20', [['region', '(blank)']]],
    ['nps[region=" EMEA "]>=20', [['region', 'EMEA']]],
    ['nps["a,b[c]=d"="e,f[g]=h"]>=20', [['a,b[c]=d', 'e,f[g]=h']]],
    [String.raw`nps["5\" screen"="\\\""]>=20`, [['5" screen', String.raw`\"`]]],
    // Outside of quotes a backslash is text.
    [String.raw`nps[path=C:\temp\*]>=20`, [['path', String.raw`C:\temp\*`]]],
    ["nps[it's=l'été]>=20", [["it's", "l'été"]]],
    ['nps[a>b=c<d]>=20', [['a>b', 'c<d']]],
    ['nps[#3=50%]>=20', [['#3', '50%']]],
    ['nps[@file=q1.csv]>=20', [['@file', 'q1.csv']]],
    ['nps[地域=日本 😀]>=20', [['地域', '日本 😀']]],
    ['nps["line\nbreak"=\ttab\t]>=20', [['line\nbreak', 'tab']]],
  ])('%s', (text, selections) => {
    expect(meaningOf(text)).toEqual(['nps', selections, '>=', 20]);
  });

  it('know where their column stands', () => {
    const text = 'nps[ region=*, "plan"=pro] >= 20';
    const { selections } = parseExpectation(text);
    expect(selections.map(({ at }) => at)).toEqual([text.indexOf('region'), text.indexOf('"plan"')]);
  });
});

/** The character before which ¦ stands is the one that is pointed at; the hint is what to do. */
describe('errors point at the character and show the corrected text', () => {
  const metrics =
    'the metrics are nps, promoters, passives, detractors, responses, mean, ci.low, ci.high, drop, rejected, blank, rate, newest, probability; for example nps[region=EMEA] >= 20';
  const operators = 'expected one of >= <= == != > <, found';
  const thousands = 'a number has a point before its decimals, and nothing between its thousands';
  const one = 'one expectation an option; the option can be repeated';
  it.each<[string, string, string?]>([
    // The metric.
    ['¦', 'expected a metric, found the end', metrics],
    ['  ¦', 'expected a metric, found the end', metrics],
    ['¦>= 30', 'expected a metric, found ">"', metrics],
    ['¦[region=EMEA] >= 3', 'expected a metric, found "["', metrics],
    ['¦30', '"30" is no metric', metrics],
    ['¦ci >= 3', '"ci" is no metric', metrics],
    [' ¦csat >= 30', '"csat" is no metric', metrics],
    ['¦nps: 30', '"nps:" is no metric', metrics],
    // The selections.
    ['nps[¦', 'expected a column, found the end', 'for example nps[region=EMEA] >= 20'],
    ['nps[¦] >= 20', 'expected a column, found "]"', 'for example nps[region=EMEA] >= 20'],
    ['nps[ ¦=x] >= 20', 'expected a column, found "="', 'for example nps[region=EMEA] >= 20'],
    ['nps[¦""=x] >= 20', 'expected a column, found """', 'for example nps[region=EMEA] >= 20'],
    ['nps[a=b,¦] >= 20', 'expected a column, found "]"', 'for example nps[region=EMEA] >= 20'],
    [
      'nps[region¦] >= 20',
      'expected = after the column, found "]"',
      'nps[region=*] checks each of its values',
    ],
    [
      'nps[a=b, region¦',
      'expected = after the column, found the end',
      'nps[a=b, region=*] checks each of its values',
    ],
    ['nps["a,b"¦] >= 20', 'expected = after the column, found "]"', 'nps["a,b"=*] checks each of its values'],
    ['nps[region=EMEA¦', 'expected , or ], found the end'],
    ['nps[region=EMEA >¦= 20', 'expected , or ], found "="'],
    ['nps[region=a¦"b"] >= 20', 'expected , or ], found """'],
    ['nps[region="a" ¦b] >= 20', 'expected , or ], found "b"'],
    ['nps[region=¦"EMEA] >= 20', 'a quote opens here and never closes'],
    [String.raw`nps[region=¦"EMEA\"] >= 20`, 'a quote opens here and never closes'],
    [
      String.raw`nps[path="C:¦\temp"] >= 20`,
      'after a backslash only " or another backslash may follow',
      String.raw`write \\ for a backslash`,
    ],
    ['nps[region=a,¦region=b] >= 20', 'column "region" is named twice'],
    ['nps[region=a,plan=b, ¦" Region "=*] >= 20', 'column " Region " is named twice'],
    // The operator.
    ['nps ¦', `${operators} the end`],
    ['nps ¦30', `${operators} "3"`],
    ['nps ¦= 30', `${operators} "="`, 'write nps == 30'],
    ['nps ¦=> 30', `${operators} "="`, 'write nps >= 30'],
    ['nps¦≥30', `${operators} "≥"`, 'write nps >= 30'],
    ['detractors ¦≤ 20 % ', `${operators} "≤"`, 'write detractors <= 20 %'],
    ['mean ¦<> 7', `${operators} "<"`, 'write mean != 7'],
    ['nps["a=b"=*, c=] ¦=< 5', `${operators} "="`, 'write nps["a=b"=*,c=(blank)] <= 5'],
    ['nps ¦=== 30', `${operators} "="`, 'write nps == 30'],
    ['nps ¦!== 30', `${operators} "!"`, 'write nps != 30'],
    ['nps ¦! 30', `${operators} "!"`, 'write nps != 30'],
    ['nps ¦≠ 30', `${operators} "≠"`, 'write nps != 30'],
    ['nps ¦>> 30', `${operators} ">"`],
    ['nps ¦region=EMEA >= 20', `${operators} "r"`],
    ['nps ¦] >= 20', `${operators} "]"`],
    // The number.
    ['nps >= ¦', 'expected a number, found the end'],
    ['nps >= ¦%', 'expected a number, found "%"'],
    ['nps >= ¦abc', 'expected a number, found "a"'],
    ['nps >= ¦--5', 'expected a number, found "-"'],
    ['nps >= ¦- 5', 'expected a number, found "-"'],
    ['nps >= ¦−5', 'expected a number, found "−"'],
    ['nps >= ¦😀', 'expected a number, found "😀"'],
    ['nps >= 1¦e3', 'expected the end, found "e"', one],
    ['nps >= 30 ¦and detractors <= 20%', 'expected the end, found "a"', one],
    ['detractors <= 20%¦%', 'expected the end, found "%"', one],
    ['nps >= 20¦,5', 'expected the end, found ","', thousands],
    ['responses >= 1¦,000', 'expected the end, found ","', thousands],
    ['responses >= 1 ¦000', 'expected the end, found "0"', thousands],
    ["responses >= 1¦'000", 'expected the end, found "\'"', thousands],
    // The unit.
    ['detractors <= 20¦', 'detractors are a share and need a %', 'write detractors <= 20%'],
    ['detractors<=20¦ ', 'detractors are a share and need a %', 'write detractors <= 20%'],
    [
      'promoters[region=*] > .5¦',
      'promoters are a share and need a %',
      'write promoters[region=*] > 0.5% or, for the share 0.5, promoters[region=*] > 50%',
    ],
    [
      'passives < 0.0000001¦',
      'passives are a share and need a %',
      'write passives < 0.0000001% or, for the share 0.0000001, passives < 0.00001%',
    ],
    ['mean >= 7¦%', 'mean takes no %: a mean is from 0 to 10', 'write mean >= 7'],
    ['responses >= 50¦%', 'responses takes no %: responses are a whole number', 'write responses >= 50'],
    ['detractors <= 0¦', 'detractors are a share and need a %', 'write detractors <= 0%'],
    ['detractors <= 1¦', 'detractors are a share and need a %', 'write detractors <= 1%'],
    ['newest <= ¦d', 'expected a number, found "d"'],
    ['newest <= ¦', 'expected a number, found the end'],
    ['newest <= 7¦', 'an age is in days and needs a d', 'write newest <= 7d'],
    ['newest <= 7d ¦x', 'expected the end, found "x"', one],
    ['newest <= ¦7.5d', 'the age of the newest answer is a whole number of days, such as 7d'],
    ['newest <= ¦100001d', 'newest is from 0 to 100000'],
    ['newest ¦> 7d', 'newest is at most so many days old, or it is not', 'write newest <= 7d'],
    // What it is of.
    [
      'rejected¦[a=b] <= 1%',
      'rejected is of all rows and takes no [column=value]',
      'a condition of rows is no part of it: leave the brackets out',
    ],
    // The range: what cannot be is not put right by a unit.
    ['nps >= ¦101', 'nps is from -100 to 100'],
    ['nps >= ¦-100.5%', 'nps is from -100 to 100'],
    ['ci.high <= ¦1000', 'ci.high is from -100 to 100'],
    ['drop <= ¦201', 'drop is from -200 to 200'],
    ['mean >= ¦70', 'mean is from 0 to 10'],
    ['mean >= ¦-1', 'mean is from 0 to 10'],
    ['responses >= ¦-1', 'responses are from 0 to 9007199254740991'],
    ['responses >= ¦10.5', 'responses are a whole number'],
    ['responses >= ¦9007199254740993', 'responses are from 0 to 9007199254740991'],
    ['detractors <= ¦150', 'detractors are from 0% to 100%'],
    ['detractors <= ¦150%', 'detractors are from 0% to 100%'],
    ['detractors <= ¦-20%', 'detractors are from 0% to 100%'],
    [`nps <= ¦${'9'.repeat(400)}`, 'nps is from -100 to 100'],
  ])('%j', (marked, message, hint) => {
    const at = marked.indexOf('¦');
    const text = marked.replace('¦', '');
    const error = errorOf(text);
    expect(error.code).toBe('usage');
    expect(error.message).toBe(`--expect, character ${at + 1}: ${message}`);
    expect(error.hint).toBe(hint);
    expect(error.details).toEqual([`  ${text}`, `  ${' '.repeat(at)}^`]);
    // What is to be written instead can be read.
    const [, instead = ''] = /^write ([a-z].*)/.exec(hint ?? '') ?? [];
    for (const corrected of instead.split(/ or, for the share [\d.]+, /)) {
      if (corrected !== '') expect(() => parseExpectation(corrected)).not.toThrow();
    }
  });

  it('and say where the expectation stands', () => {
    const { message } = errorOf('nps >= x', 'nps.config.json: checks[2].expect');
    expect(message).toMatch(/^nps\.config\.json: checks\[2\]\.expect, character 8: /);
    const { hint } = errorOf('nps >= 30 mean >= 7', 'nps.config.json: checks[2].expect');
    expect(hint).toBe('one expectation a check');
  });

  it.each([
    ['characters, not halves of them', 'nps[😀=a] >= ¦x', 'nps[😀=a] >= x'],
    ['wide characters', 'nps[地域=ﾆ日本] >= ¦x', 'nps[地域=ﾆ日本] >= x'],
    ['marks on other characters', 'nps[e\u0301=a] >= ¦x', 'nps[e\u0301=a] >= x'],
    ['line breaks and tabs', 'nps\n[a\tb=c] >= ¦x', 'nps [a b=c] >= x'],
    [
      'controls and what is not seen',
      'nps[\x1b0;\u202e\u200b¦[31m=a] >= 1',
      'nps[\ufffd0;\ufffd\ufffd[31m=a] >= 1',
    ],
  ])('under which there is a mark, after %s too', (_, marked, line) => {
    const [before, after] = marked.split('¦') as [string, string];
    const { message, details } = errorOf(before + after);
    expect(message).toMatch(`, character ${[...before].length + 1}: `);
    expect(details[0]).toBe(`  ${line}`);
    expect(details[1]).toMatch(/^\s*\^$/);
    expect(textWidth(details[1]!)).toBe(2 + textWidth(line.slice(0, before.length)) + 1);
  });
});

describe('what is printed can be typed', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom(...'"\\,[]=*() \t\n%ab日😀\u00a0\ufeff\ud800'),
      minLength: 1,
      maxLength: 8,
    }),
    fc.constantFrom('*', '(blank)', '"', '\\', '\\"', '[', ']', 'nps', '#3', '@file', 'constructor'),
  );
  // Cells are trimmed where they are read, so that no segment has space around its name.
  const value = fc.oneof(
    anyText.map((text) => text.trim() || null),
    fc.constantFrom(EACH, null),
  );
  const columns = fc.uniqueArray(anyText, {
    maxLength: 4,
    selector: (name) => name.trim().toLowerCase(),
  });
  // Numbers with all their digits, written by another hand than the one that reads them.
  const digits = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: 21 });
  const points = (min: number, max: number) =>
    fc
      .double({ min, max, noNaN: true })
      .map((value) => ({ expected: value + 0, number: digits.format(value) }));
  const percentage = fc.nat({ max: 100_000 }).map((share) => ({
    expected: share / 100_000,
    number: `${Math.floor(share / 1000)}.${String(share % 1000).padStart(3, '0')}%`,
  }));
  const numbers: Record<Metric, fc.Arbitrary<{ expected: number; number: string }>> = {
    nps: points(-100, 100),
    promoters: percentage,
    passives: percentage,
    detractors: percentage,
    responses: fc.maxSafeNat().map((expected) => ({ expected, number: String(expected) })),
    mean: points(0, 10),
    'ci.low': points(-100, 100),
    'ci.high': points(-100, 100),
    drop: points(-200, 200),
    rejected: percentage,
    blank: percentage,
    probability: percentage,
    rate: percentage,
    newest: fc.nat({ max: 100_000 }).map((days) => ({ expected: days, number: `${days}d` })),
  };
  const anyExpectation: fc.Arbitrary<Expectation> = fc.constantFrom(...METRIC_NAMES).chain((metric) =>
    fc
      .record({
        columns,
        values: fc.array(value, { minLength: 4, maxLength: 4 }),
        operator: fc.constantFrom(...OPERATORS),
        written: numbers[metric],
      })
      .map(({ columns, values, operator, written: { expected, number } }) => ({
        text: '',
        metric,
        // Rows are not selected among, a goal has a name, and an age is compared in one way.
        selections: (METRICS[metric].of === 'goal'
          ? ['goal']
          : METRICS[metric].of === 'rows'
            ? []
            : columns
        ).map((column, i) => ({
          column,
          value: values[i]!,
          at: 0,
        })),
        operator: metric === 'newest' ? ('<=' as const) : operator,
        expected,
        condition: `${metric === 'newest' ? '<=' : operator} ${number}`,
      })),
  );
  const selectionsOf = ({ selections }: Expectation) =>
    selections.map(({ column, value }) => [column, value]);

  it('whatever the columns, the values and the number', () => {
    fc.assert(
      fc.property(anyExpectation, (wanted) => {
        const text = expectationText(wanted);
        const read = parseExpectation(text);
        const { metric, operator, expected } = wanted;
        expect(read).toMatchObject({ text, metric, operator, expected });
        expect(selectionsOf(read)).toEqual(selectionsOf(wanted));
        // Its own way to write the number can be read too.
        const again = parseExpectation(expectationText(read));
        expect(again).toMatchObject({ metric, operator, expected, condition: read.condition });
        expect(selectionsOf(again)).toEqual(selectionsOf(wanted));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['nps  [ region = EMEA ,plan=* ]  >=  +20.50', 'nps[region=EMEA,plan=*] >= 20.5'],
    ['detractors<=07.0 %', 'detractors <= 7%'],
    ['nps[region=]>=-0', 'nps[region=(blank)] >= 0'],
    ['nps["region"="EMEA"]>=.0000001', 'nps[region=EMEA] >= 0.0000001'],
    ['nps[" a"=" b"]>=1', 'nps[" a"=b] >= 1'],
  ])('%s is printed as %s', (text, printed) => {
    expect(expectationText(parseExpectation(text))).toBe(printed);
  });

  it('a name in quotes where it needs them: also where it is nothing, for that is none', () => {
    for (const bare of ['EMEA', 'North America', "d'Or", '*', '#3', 'a\\b']) expect(quoted(bare)).toBe(bare);
    const inQuotes = ['', ' ', ' a', 'a\t', 'a,b', '[a', 'a]', 'a=b'];
    for (const text of inQuotes) expect(quoted(text)).toBe(`"${text}"`);
    expect(quoted('a"b\\')).toBe(String.raw`"a\"b\\"`);
  });

  it('with a segment in the place of *', () => {
    const expectation = parseExpectation('nps[region=*,plan=pro] >= 20');
    expect(expectationText(expectation, ['*', null])).toBe('nps[region="*",plan=(blank)] >= 20');
    expect(expectationText(expectation, ['(blank)', 'a,b'])).toBe('nps[region="(blank)",plan="a,b"] >= 20');
  });
});

it('that nothing has dropped is of everybody, and of a goal of that alone', () => {
  expect(expectationText(NO_SIGNIFICANT_DROP)).toBe('drop');
  expect(NO_SIGNIFICANT_DROP.selections).toEqual([]);
  expect(expectationText(notBehind('EMEA, all'))).toBe('probability[goal="EMEA, all"]');
  expect(notBehind('EMEA').selections).toEqual([{ column: 'goal', value: 'EMEA', at: 0 }]);
});

describe('of rows', () => {
  it('an age is in days, and both ways to write it mean the same', () => {
    const read = (text: string) => {
      const { metric, operator, expected, condition } = parseExpectation(text);
      return { metric, operator, expected, condition };
    };
    const seven = { metric: 'newest', operator: '<=', expected: 7, condition: '<= 7d' };
    for (const text of ['newest <= 7d', 'newest >= 7d', ' NEWEST<=7 days ', 'newest <= 07d', 'newest <= 7D'])
      expect(read(text)).toEqual(seven);
  });

  it.each([
    ['newest <= 7', 'newest <= 7d'],
    ['newest > 7d', 'newest <= 7d'],
    ['newest == 7d', 'newest <= 7d'],
    ['rejected <= 1', 'rejected <= 1%'],
  ])('%s is mended', (text, mended) => {
    expect(() => parseExpectation(text)).toThrow(expect.objectContaining({ hint: `write ${mended}` }));
    expect(() => parseExpectation(mended)).not.toThrow();
  });

  it.each([
    ['probability >= 50%', 12],
    ['probability[region=EMEA] >= 50%', 11],
    ['probability[goal=EMEA,region=EMEA] >= 50%', 11],
  ])('%s needs the name of a goal, and nothing else', (text, at) => {
    expect(errorOf(text).message).toBe(
      `--expect, character ${at + 1}: probability is of a goal of the configuration, which [goal=NAME] names`,
    );
    expect(() => parseExpectation(text)).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({ fault: 'needs-goal', at }),
        hint: 'write probability[goal=*] >= 50% for each goal',
      }),
    );
  });

  it.each([
    'rejected[a=b] <= 1%',
    'blank[a=*] <= 1%',
    'newest[a=b] <= 7d',
    'newest <= 7.5d',
    'newest <= 7dx',
    'newest <= 7d 8',
    'newest <= -1d',
  ])('%s is refused', (text) => {
    expect(() => parseExpectation(text)).toThrow();
  });
});
