// Score cells: every form of a score, of a blank, and what looks like a score and is none.
import { describe, expect, test } from 'vitest';
import { scaleOf } from '../../../src/core/parse-scale.js';
import { NPS_SCALE } from '../../../src/core/scale.js';
import {
  BLANK,
  isBlankScore,
  parseScore,
  REJECTED,
  type ScoreRules,
  scoreReader,
} from '../../../src/input/cells/score.js';

const RULES: ScoreRules = { scale: NPS_SCALE, fractions: 'reject', missing: [] };
const ALL = Array.from({ length: 11 }, (_, score) => score);
const SEPARATORS = ['-', '–', '—', ':', '='];

describe.each(ALL)('%i', (score) => {
  const forms = [
    `${score}`,
    `${score}.0`,
    `${score},0`,
    ` ${score}\t`,
    `${score} (Label)`,
    `${score}(Label)`,
    `Label (${score})`,
    `Label(${score})`,
    `Label ( ${score} )`,
    `Label (${score}.0)`,
    ...SEPARATORS.flatMap((sep) => [
      `${score} ${sep} Extremely likely`,
      `Extremely likely ${sep} ${score}`,
      `${score},0 ${sep} Très probable`,
      `${score}  ${sep}  two – words`,
      `Sehr wahrscheinlich ${sep} ${score}.0`,
    ]),
  ];
  test.each(forms)('as %j', (cell) => {
    expect(parseScore(cell, RULES)).toBe(score);
  });
});

const BLANKS = [
  ...['NA', 'N/A', '#N/A', 'n.a.', 'n.a', 'null', 'None', '-', '–', '—', 'NaN', '\\N', '.', '--', '#NULL!'],
  ...['undefined', "don't know", 'No answer', 'Refused', 'NSP', 'sans opinion', 'nu știu', 'weiß nicht'],
  ...['keine Angabe', 'no sabe', 'não sei', 'weet niet', 'non so', 'Not answered'],
];
test.each([
  '',
  ' ',
  '\t\r\n',
  '\u00a0',
  '\u200b',
  ...BLANKS.flatMap((cell) => [cell, cell.toUpperCase(), cell.toLowerCase(), `  ${cell} `]),
])('%j is blank', (cell) => {
  expect(isBlankScore(cell)).toBe(true);
  expect(parseScore(cell, RULES)).toBe(BLANK);
});

describe('texts that the user calls missing', () => {
  const rules: ScoreRules = { ...RULES, missing: ['Skipped', '0', ' Weiter '] };
  test.each(['Skipped', 'skipped', ' SKIPPED ', '0', 'weiter'])('%j is blank', (cell) => {
    expect(parseScore(cell, rules)).toBe(BLANK);
    expect(scoreReader(rules)(cell)).toBe(BLANK);
  });
  test.each([
    ['10', 10],
    ['00', 0],
    ['Skipped it', REJECTED],
  ])('%j is not', (cell, score) => {
    expect(parseScore(cell, rules)).toBe(score);
  });
});

/** Every way to write one whole number that was seen in exports, and its neighbours. */
test.each<[string, number]>([
  ...(
    [
      '9',
      '09',
      '9.00',
      '9,000',
      '9.',
      '+9',
      '９',
      '٩',
      "'9",
      '="9"',
      '"9"',
      "'9'",
      '\u200b9',
      '\u00a09\u3000',
    ] as const
  ).map((cell): [string, number] => [cell, 9]),
  ...(
    [
      '9/10',
      '9 / 10',
      '9 out of 10',
      '9 sur 10',
      '9 von 10',
      '9 de 10',
      '9 din 10',
      '9 su 10',
      '9 van 10',
    ] as const
  ).map((cell): [string, number] => [cell, 9]),
  ...(
    [
      '9: Likely',
      '9 Likely',
      '9. Likely',
      '9-Likely',
      '9 -Likely',
      '9- Likely',
      '9) Likely',
      '9|Likely',
      '9_Likely',
      '9/Likely',
      '9, Likely',
      '9 (Likely',
      '9 (Likely) again',
      '9/10 - Likely',
      '9Likely',
      '9 points',
      '9점',
      '9点',
    ] as const
  ).map((cell): [string, number] => [cell, 9]),
  ...(
    [
      'Likely: 9',
      'Likely 9',
      'Likely-9',
      'Score: 9',
      'Score 9/10',
      'Note : 9',
      '[Likely] 9',
      'Likely [9]',
      'Not at all 9',
    ] as const
  ).map((cell): [string, number] => [cell, 9]),
  ['10 Extremely likely', 10],
  ['Extremely likely 10', 10],
  ['10: I would definitely recommend it to my friends, my family and everybody else', 10],
  ['0Not at all likely', 0],
])('%j is %i', (cell, score) => {
  expect(parseScore(cell, RULES)).toBe(score);
});

// The traps of real exports: other numbers, two numbers, a number inside a sentence.
const REJECTS = [
  ...['11', '-1', '100', '-2147483648', '7.5', '8,5', '.9', '1e1', '0x9', '９．５', '9.0.0', '1 0', '9 9'],
  ...['#ERROR!', 'n/k', '?', 'nine', 'Promoter', '9!', '(9)', '[9]', '9*', '10 %', '9% likely', '€9', '9 €'],
  ...['9-10', '9 - 10', '9 to 10', '9 or 10', '4/5', '9/10/2024', '9 out of 11', '0-6', '9–10 Promoter'],
  ...['I give it a 9', 'from 0 to 10', 'Using a scale from 0 - 10', '10 - 100% likely', '1 - Not 2 likely'],
  ...['9 because it is slow', '9 but not always', 'less than 9', 'more than 9', 'over 9', 'at least 9'],
  ...[
    '9 days',
    '9 min',
    '5 stars',
    '5 étoiles',
    '9h',
    '9 am',
    '9 times',
    '9 people',
    '9 EUR',
    'USD 9',
    '9 kg',
  ],
  ...['1st', '9th', '2e', '9b', 'A9', 'Q9', 'v10'],
  ...['9 -', '- 9', '-9', 'Likely -9', '11 - Extremely likely', 'Likely - 11', '7.5 - Likely', 'Likely (11)'],
  ...['9 (8)', '9 ()', ':9', '9 - -1', 'Likely (9) 8', `9 ${'very '.repeat(40)}likely`],
  ...['1 Jan', '2 March', 'sept. 9', '3 août', '9-Mar', '9. März', 'Mai/9'],
  ...['Note (sur 10)', 'score out of 10', 'value / 10', 'Bewertung von 10'],
  'I was there. It was fine 9',
  '9 It was fine. I was there',
];
test.each(REJECTS)('%j is rejected', (cell) => {
  expect(isBlankScore(cell)).toBe(false);
  expect(parseScore(cell, RULES)).toBe(REJECTED);
});

test('what is remembered of cells is what they say, again and again', () => {
  const read = scoreReader(RULES);
  const cells = ['x', '-', '9', '10', '', '7.5', '/', ':', ...Array.from({ length: 5000 }, (_, i) => `${i}`)];
  for (const cell of [...cells, ...cells]) expect(read(cell), cell).toBe(parseScore(cell, RULES));
});

test('digits of any script are digits', () => {
  // Unicode, blocks Arabic, NKo, Devanagari, Bengali, Gurmukhi, Gujarati and Thai: the zero of each.
  for (const zero of ['\u0660', '\u06f0', '\u07c0', '\u0966', '\u09e6', '\u0a66', '\u0ae6', '\u0e50'])
    for (let digit = 0; digit < 10; digit++) {
      const cell = String.fromCharCode(zero.charCodeAt(0) + digit);
      expect(parseScore(cell, RULES), cell).toBe(digit);
      expect(parseScore(`${cell} - Likely`, RULES), cell).toBe(digit);
    }
});

test.each([
  ['9.0E0', 9],
  ['1.0E1', 10],
  ['1.00e01', 10],
  ['0.0e0', 0],
  ['7.5E0', REJECTED],
  ['9.xE0', REJECTED],
  ['x9.0E0', REJECTED],
  ['19.0E0', REJECTED],
  ['9.0E000', REJECTED],
  ['9.0E0x', REJECTED],
  ['9E0', REJECTED],
])('a double %j is %i', (cell, score) => {
  expect(parseScore(cell, RULES)).toBe(score);
});

test.each([
  ['="10"', 10],
  ['=" 9 "', 9],
  ['="9 - Likely"', 9],
  ["'10", 10],
  ["'10 - Likely'", 10],
  ['"10"', 10],
  ['" 9 "', 9],
  ['=10', 10],
  ['\u200b 9 \u200b', 9],
  ['x="9"', REJECTED],
  ['="9"x', REJECTED],
  ['x"9"', REJECTED],
  ['"9"x', REJECTED],
  ['=9x', REJECTED],
  ['=9+1', REJECTED],
])('what spreadsheets put around a number is no part of it: %j is %i', (cell, score) => {
  expect(parseScore(cell, RULES)).toBe(score);
});

test.each([
  ['9 OUT OF 10', 9],
  ['9 VON 10', 9],
  ['Likely 9 OUT OF 10', 9],
  ['SCORE OUT OF 10', REJECTED],
  ['9 B', 9],
  ['B 9', 9],
  ['9 It was fine.  I was there', REJECTED],
  ['I was there!\n\nFine 9', REJECTED],
])('%j is %i', (cell, score) => {
  expect(parseScore(cell, RULES)).toBe(score);
});

test('a label has up to 160 characters with its number, or six words where nothing parts them', () => {
  for (const [length, score] of [
    [160, 9],
    [161, REJECTED],
  ] as const) {
    const cell = `9 - ${'very '.repeat(40)}`.slice(0, length - 6).concat('likely');
    expect(cell).toHaveLength(length);
    expect(parseScore(cell, RULES)).toBe(score);
  }
  expect(parseScore('9 one two three four five six', RULES)).toBe(9);
  expect(parseScore('9 one two three four five six seven', RULES)).toBe(REJECTED);
  expect(parseScore('one two three four five six 9', RULES)).toBe(9);
  expect(parseScore('one two three four five six seven 9', RULES)).toBe(REJECTED);
});

/** Of languages, what begins a sentence and what makes a number beside it no score. */
const BEGINNINGS = `i I'm I’d we my our it it's it’s you they he she je j'ai j’ai nous ich wir es yo eu noi io ik wij jag jeg ja
  я мы gave give from using on at by in after since for with less more under over above below about around between`;

test.each([
  ...BEGINNINGS.split(/\s+/),
  'no less',
  'not more',
  'no more',
  'not less',
])('%j begins a sentence', (word) => {
  for (const first of [word, word.toUpperCase()]) {
    expect(parseScore(`${first} said 9`, RULES), first).toBe(REJECTED);
    expect(parseScore(`${first} said: 9`, RULES), first).toBe(REJECTED);
    // A longer word is another one.
    if (!/['’]/.test(first)) expect(parseScore(`${first}qq said 9`, RULES), first).toBe(9);
    expect(parseScore(`Well ${first} said 9`, RULES), first).toBe(9);
  }
});

const OTHERS = `h hr hrs hour hours min mins minute minutes sec secs second seconds day days week weeks month months year years am
  pm a.m. p.m. yr yrs heure heures jour jours semaine semaines mois an ans stunde stunden tag tage tagen woche wochen monat monate
  monaten jahr jahre jahren hora horas día días dia dias semana semanas mes meses año años ore zile luni ani star stars étoile
  étoiles etoile etoiles stern sterne sternen estrella estrellas estrela estrelas stella stelle sterren stele звезда звезд 星 eur usd
  gbp chf ron lei euro euros dollar dollars k m km kg g cm mm px mb gb x times people person persons st nd rd th er ère e ème o a
  to or of and but because since if when as for from less more than under over above below at about around between weil
  aber und oder bis parce car mais et ou porque pero perche perché però want maar omdat`;

test.each(OTHERS.split(/\s+/))('a number of %s is none', (word) => {
  for (const cell of [`9 ${word}`, `9 ${word.toUpperCase()}`, `9 ${word} likely`])
    expect(parseScore(cell, RULES), cell).toBe(REJECTED);
  // A point parts a label from its number, and no letter goes on with the word.
  if (word.endsWith('.')) return;
  expect(parseScore(`${word} 9`, RULES)).toBe(REJECTED);
  // A longer word is another one, but for the endings of Russian.
  expect(parseScore(`9 ${word}qq`, RULES)).toBe(word.startsWith('звезд') ? REJECTED : 9);
});

describe('--fractions floor', () => {
  const floor: ScoreRules = { ...RULES, fractions: 'floor' };

  test.each([
    ['8.5', 8],
    ['6.5', 6],
    ['6,999', 6],
    ['9.99', 9],
    [`9.${'9'.repeat(20)}`, 9],
    ['0.4', 0],
    ['10.00', 10],
    ['9.0', 9],
    ['8.50 ', 8],
    ['10 - Extremely likely', 10],
  ])('%j is %i', (cell, score) => {
    expect(parseScore(cell, floor)).toBe(score);
  });

  test.each([
    '10.01',
    `10.${'0'.repeat(20)}1`,
    '10,5',
    '-0.5',
    '11',
    '8.5 - Likely',
    '8.5.1',
    'x',
  ])('%j is rejected', (cell) => {
    expect(parseScore(cell, floor)).toBe(REJECTED);
  });
});

describe('--scale 1-10', () => {
  const fromOne: ScoreRules = { ...RULES, scale: scaleOf('1-10'), fractions: 'floor' };

  test.each(['0', '0.0', '0 - Not at all likely', 'Not at all likely (0)', '0.5'])('rejects %j', (cell) => {
    expect(parseScore(cell, fromOne)).toBe(REJECTED);
  });

  test.each(ALL.slice(1))('takes %i', (score) => {
    expect(parseScore(String(score), fromOne)).toBe(score);
  });
});

test.each([
  ['before the end', `a${' '.repeat(200_000)}b`],
  ['before a digit', `9 - ${' '.repeat(200_000)}b1`],
  ['before a separator', `a${' '.repeat(200_000)}-`],
  ['between parentheses', `a${' ( '.repeat(70_000)}`],
])('a long run of white space %s takes no long time', (_, cell) => {
  const start = performance.now();
  expect(parseScore(cell, RULES)).toBe(REJECTED);
  expect(performance.now() - start).toBeLessThan(1000);
});
