// The score column: strong names before weak ones, several, none, neighbours, and never by range alone.
import { describe, expect, test } from 'vitest';
import { NPS_SCALE } from '../../../src/core/scale.js';
import type { ScoreRules } from '../../../src/input/cells/score.js';
import { groupNeighbour } from '../../../src/input/columns/category-column.js';
import { detectScoreColumn } from '../../../src/input/columns/score-column.js';
import { columnsOf, errorOf } from '../../support/reading.js';

const RULES: ScoreRules = { scale: NPS_SCALE, fractions: 'reject', missing: [] };
const SCORES = ['9', '0', '10', '7', '6', ''];

/** The column that is taken of columns with these cells, from name to cells. */
function taken(table: Record<string, readonly string[]>) {
  const columns = columnsOf(Object.keys(table));
  const cells = Object.values(table);
  const rows = Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, i) =>
    cells.map((column) => column[i] ?? ''),
  );
  return detectScoreColumn(columns, rows, RULES, 'f.csv');
}

describe('strong names', () => {
  test.each([
    ...[
      'nps',
      'NPS',
      'Nps',
      'nps_score',
      'NPS_Score',
      'NPS Score',
      'nps_rating',
      'nota_nps',
      'NPSScore',
      'q7_nps',
    ],
    ...['[NPS] Bewertung', 'nps2', 'Net Promoter', 'recommendation_score', 'Recommendation_score'],
    ...['Likely-To-Recommend', 'LikelyToRecommend', 'likelihood_recommend', 'would you RECOMMEND us?'],
    'How likely is it that you would recommend this company to a friend or colleague?',
    'Quelle est la probabilité que vous nous recommandiez à un ami ou un collègue ?',
    'Recommanderiez-vous notre entreprise ?',
    'Cât de probabil este să recomandați compania noastră unui prieten sau coleg?',
    '¿Qué probabilidad hay de que recomiende nuestra empresa a un amigo o compañero?',
    '¿Nos recomendaría a un amigo?',
    'Em uma escala de 0 a 10, qual a probabilidade de você recomendar a nossa empresa?',
    'Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?',
    'Würden Sie unser Unternehmen empfehlen? Eine Empfehlung hilft uns.',
    'Hoe waarschijnlijk is het dat u ons zou aanbevelen aan een vriend of collega?',
    'Zou u ons aanraden?',
    'Quanto è probabile che lei consigli la nostra azienda a un amico o collega?',
    'Con quale probabilità raccomanderebbe la nostra azienda?',
  ])('%s', (name) => {
    expect(taken({ id: SCORES, [name]: SCORES, rating: SCORES })).toMatchObject({
      column: { name },
      weak: false,
    });
  });

  test.each([
    'snps',
    'npscomment',
    'synapse',
    'inputs',
    'nps_category',
    'NPS Group',
    'NPS segment',
    'nps_type',
  ])('but not %s', (name) => {
    expect(taken({ [name]: SCORES, score: SCORES }).column.name).toBe('score');
  });

  test('in a later header row', () => {
    const columns = [
      { name: 'Q1', position: 1, labels: ['Q1', 'How likely are you to recommend us?', 'QID1'] },
      { name: 'Q2', position: 2, labels: ['Q2', 'Why?', 'QID2'] },
    ];
    const { column, why } = detectScoreColumn(columns, [['9', '9']], RULES, 'f.csv');
    expect(column.name).toBe('Q1');
    expect(why).toEqual({ by: 'question', question: 'How likely are you to recommend us?' });
  });
});

describe('weak names', () => {
  test.each([
    'score',
    'Score',
    'rating',
    'star_rating',
    'survey_result',
    'surveyResult',
    'Survey Result',
    'myScore',
  ])('%s is taken where it is the only one', (name) => {
    expect(taken({ id: SCORES, [name]: SCORES })).toMatchObject({ column: { name }, weak: true });
  });

  test.each(['scores_of_x', 'underscored', 'operating', 'result'])('%s is none', async (name) => {
    expect((await errorOf(() => taken({ [name]: SCORES }))).code).toBe('no-score-column');
  });

  test('two are ambiguous, and a strong one settles it', async () => {
    const error = await errorOf(() => taken({ score: SCORES, rating: SCORES }));
    expect(error.code).toBe('ambiguous-column');
    expect(taken({ score: SCORES, rating: SCORES, nps: SCORES }).column.name).toBe('nps');
  });
});

describe('the cells decide too', () => {
  const half = ['9', '8', 'x', 'y'];
  test.each<[string, Record<string, readonly string[]>, string]>([
    ['half of the filled cells are scores', { nps: [...half, '', 'NA'], rating: SCORES }, 'nps'],
    ['fewer are not', { nps: [...half, 'z'], rating: SCORES }, 'rating'],
    ['a strong name may be all blank', { nps: ['', 'NA', '-'], id: ['1', '2', '3'] }, 'nps'],
    ['-100, 0 and 100 are categories', { nps_points: ['100', '0', '0', '-100'], rating: SCORES }, 'rating'],
    ['labels are scores', { nps: ['10 - Likely', 'Unlikely - 0'], id: ['1', '2'] }, 'nps'],
  ])('%s', (_, table, name) => {
    expect(taken(table).column.name).toBe(name);
  });

  test.each<[string, Record<string, readonly string[]>]>([
    ['monthly scores', { month: ['2025-01', '2025-02', '2025-03'], nps: ['65', '8', '31'] }],
    ['a weak name that is all blank', { score: ['', ''], id: ['1', '2'] }],
    ['choice codes', { Q1: SCORES, Q2: SCORES }],
    ['a range of 0 to 10 and another name', { quantity: SCORES }],
    ['no columns at all', { '': ['1'] }],
  ])('%s: none is taken', async (_, table) => {
    const error = await errorOf(() => taken(table));
    expect(error.code).toBe('no-score-column');
    expect(error.message).toContain('f.csv');
  });
});

describe('what is said where no column is taken', () => {
  test('the looked-at columns with examples', async () => {
    const error = await errorOf(() => taken({ month: ['1', '2', '3'], nps: ['65', '8', '31'] }));
    expect(error.details.join('\n')).toContain('"nps" (column 2) holds "65", "8", "31"');
  });

  test.each<[Record<string, readonly string[]>, string]>([
    [{ id: ['1', '2'], answer: ['Promoter', 'Detractor'] }, '--category answer'],
    [{ id: ['1', '2'], points: ['100', '-100'] }, '--category points'],
    [{ id: ['17', '28'], 'nps group': ['1', '3'] }, '--category "nps group"'],
    [{ id: ['1', '2', '3'], Q1: ['9', '9', '8'] }, '--score Q1'],
    [{ id: ['17', '28', '39'] }, '"id"'],
  ])('%j: %s', async (table, hint) => {
    expect((await errorOf(() => taken(table))).hint).toContain(hint);
  });

  test('several: each with its position, and how to name one', async () => {
    const error = await errorOf(() => taken({ 'NPS support': SCORES, x: ['a'], 'NPS sales': SCORES }));
    expect(error.code).toBe('ambiguous-column');
    expect(error.message).toContain('two columns');
    expect(error.details.join('\n')).toMatch(/"NPS support" +\(column 1\)[\s\S]*"NPS sales" +\(column 3\)/);
    expect(error.hint).toContain('--score "NPS support"');
  });
});

describe('a neighbour that stores the category', () => {
  test.each([
    ['Q1', 'Q1_NPS_GROUP'],
    ['Rating', 'Rating_NPS_GROUP'],
    ['Q16', 'Q16_NPS_DPP'],
  ])('%s beside %s, on either side', (score, group) => {
    for (const names of [
      [score, group],
      [group, score],
    ]) {
      const columns = columnsOf(['x', ...names, 'y']);
      const column = columns.find(({ name }) => name === score)!;
      expect(groupNeighbour(column, columns, [])?.name).toBe(group);
      expect(
        taken({ x: SCORES, ...Object.fromEntries(names.map((name) => [name, SCORES])) }).column.name,
      ).toBe(score);
    }
  });

  test.each([
    [['Q1', 'x', 'Q1_NPS_GROUP']],
    [['Q1', 'Q2_NPS_GROUP']],
    [['Q1', 'Q1_GROUPS']],
  ])('none in %j', (names) => {
    expect(groupNeighbour(columnsOf(names)[0]!, columnsOf(names), [])).toBeUndefined();
  });

  test('tag_group only where it holds the category of most scores', () => {
    const groups = ['promoter', 'detractor', 'promoter', 'passive', 'passive', ''];
    expect(taken({ TAG_group: groups, tag: SCORES, x: SCORES }).column.name).toBe('tag');
    const codes = ['3', '1', '3', '2', '1', ''];
    expect(taken({ tag: SCORES, tag_GROUP: codes, x: SCORES }).column.name).toBe('tag');
    const ages = ['young', 'old', 'old', 'young', 'old', ''];
    expect(taken({ tag: SCORES, tag_group: ages, nps: SCORES }).column.name).toBe('nps');
    const others = ['1', '3', '2', '1', '3', ''];
    expect(taken({ tag: SCORES, tag_group: others, nps: SCORES }).column.name).toBe('nps');
  });

  test('a category in words that agrees in every row', () => {
    const category = ['promoter', 'detractor', 'promoter', 'passive', 'detractor', ''];
    expect(taken({ name: ['a'], value: SCORES, category }).column.name).toBe('value');
    expect(taken({ category, value: SCORES }).column.name).toBe('value');
  });

  test('that disagrees once says nothing', async () => {
    const error = await errorOf(() => taken({ value: ['9', '6'], category: ['promoter', 'promoter'] }));
    expect(error.code).toBe('no-score-column');
  });
});

describe('names that are no answers', () => {
  const rows = Array.from({ length: 10 }, (_, i) => String(i + 1));
  const low = ['0', '1', '2', '0', '1', '3', '0'];
  const high = ['9', '10', '7', '3', '9', '8', '10'];
  test.each<[string, Record<string, readonly string[]>, string]>([
    ['an id that rises', { NPS_ID: rows, Rating: ['9', '8', '8', '9'] }, 'Rating'],
    [
      'a yes or no in numbers',
      { 'Would you recommend us?': ['1', '0', '1', '1', '0'], score: high },
      'score',
    ],
    ['a yes or no in words', { 'Would you recommend us?': ['Yes', 'No', 'Yes'], nps: high }, 'nps'],
    ['a count beside the answers', { 'NPS contacts': low, 'NPS answer': high }, 'NPS answer'],
    ['a rating from 1 to 5 beside the answers', { nps_stars: ['5', '4', '5', '3', '5'], nps: high }, 'nps'],
    ['another scale in the header', { 'Recommend us (1-5)?': ['5', '4', '4'], nps: high }, 'nps'],
  ])('%s', (_, table, name) => {
    expect(taken(table).column.name).toBe(name);
  });

  test('numbers of rows are none, even where there is no other', async () => {
    const error = await errorOf(() => taken({ 'NPS number': rows }));
    expect(error.details.join('\n')).toContain(
      '"NPS number" (column 1) holds 1–10, rising: it numbers the rows',
    );
  });

  test('two that could be answers are asked for, with the range that was seen', async () => {
    const error = await errorOf(() => taken({ 'NPS a': high, 'NPS b': ['9', '4'] }));
    expect(error.details).toEqual([
      '  "NPS a" (column 1)  3–10, 7 filled cells, 5 different',
      '  "NPS b" (column 2)  4–9, 2 filled cells, 2 different',
    ]);
  });
});

describe('a weak name must show high answers', () => {
  const five = ['5', '4', '5', '3', '2'];
  test.each([['5'], ['6'], ['7']])('%s is not high', async (cell) => {
    const error = await errorOf(() => taken({ id: ['a'], rating: [...five, cell] }));
    expect(error.code).toBe('no-score-column');
    expect(error.details.join('\n')).toContain(`"rating" (column 2) holds 2–${cell}`.replace('2–2', '2–5'));
    expect(error.hint).toContain('--score rating --scale 1-');
  });

  test.each<[string, Record<string, readonly string[]>]>([
    ['8 is', { rating: [...five, '8'] }],
    ['four answers are too few to tell', { rating: five.slice(0, 4) }],
    ['the header says 0 to 10', { 'rating (0-10)': five }],
    ['the category is beside it', { rating: five, kind: five.map(() => 'Detractor') }],
  ])('%s', (_, table) => {
    expect(taken(table).column.position).toBe(1);
  });
});

test.each([
  ['"How likely are you to recommend us? (1-5)"', '1 to 5'],
  ['"Würden Sie uns weiterempfehlen? (von 1 bis 7)"', '1 to 7'],
  ['"Recommanderiez-vous notre marque ? (note sur 5)"', '1 to 5'],
])('%s is on another scale, as it says', async (header, range) => {
  const error = await errorOf(() =>
    taken({ id: ['a'], [header.slice(1, -1)]: ['5', '4', '3', '4', '1', '2'] }),
  );
  expect(error.code).toBe('other-scale');
  expect(error.message).toContain(`on a scale of ${range}, as its header says`);
});

describe('other columns are listed with what speaks for them', () => {
  test('one whose name goes with answers can be pasted', async () => {
    const error = await errorOf(() => taken({ id: ['1', '2', '3', '4'], answer: ['9', '10', '10', '3'] }));
    expect(error.hint).toBe('if "answer" holds the 0–10 answers, name it: --score answer');
  });

  test('small whole numbers alone say nothing', async () => {
    const table = { stock: ['9', '10', '10', '3'], floor: ['1', '2', '1', '0'] };
    const error = await errorOf(() => taken(table));
    expect(error.details.join('\n')).toContain('"floor" (column 2)  0–2');
    expect(error.hint).toBe('if one of these holds 0–10 answers, name it with --score');
  });

  test('a question comes first', async () => {
    const cells = ['9', '10', '10', '3'];
    const error = await errorOf(() =>
      taken({ stock: cells, 'What do you think of the people here?': cells }),
    );
    expect(error.details[1]).toContain('"What do you think of the people here?"');
    expect(error.hint).toContain('--score "What do you think of the people here?"');
  });
});
