// Forms of one word that are written in several ways.
import { describe, expect, test } from 'vitest';
import { joinAccents } from '../../src/text/joins/accents.js';
import { joinForms } from '../../src/text/joins/slips.js';
import { joinSpelledOut } from '../../src/text/joins/spelled-out.js';
import type { Language } from '../../src/text/languages/languages.js';
import { loadReaderMaker } from '../../src/text/reader.js';

const counts = (record: Record<string, number>) => new Map(Object.entries(record));
const times = (count: number, ...comments: string[]) => Array.from({ length: count }, () => comments).flat();

describe('slips', () => {
  test.each([
    ['two letters swapped', 'delivrey', 'delivery'],
    ['a letter doubled', 'helpfull', 'helpful'],
    ['a letter not doubled', 'recomend', 'recommend'],
    ['a letter left out', 'delvery', 'delivery'],
    ['a letter too many', 'deliverey', 'delivery'],
    ['another letter', 'delivary', 'delivery'],
    ['the last letter', 'deliverz', 'delivery'],
    ['two letters swapped in a short word', 'prcie', 'price'],
  ])('%s: %s is %s', (_, slip, meant) => {
    expect(joinForms(counts({ [meant]: 20, [slip]: 1 }))).toEqual(new Map([[slip, meant]]));
    expect(joinForms(counts({ [meant]: 19, [slip]: 1 }))).toEqual(new Map());
  });

  test.each([
    ['staff', 'stuff'],
    ['price', 'prize'],
    ['price', 'pride'],
    ['later', 'alter'],
    ['cost', 'csot'],
    ['delivery', 'elivery'],
    ['delivery', 'delivrye'],
    ['model123', 'model132'],
  ])('%s and %s stay apart', (common, rare) => {
    expect(joinForms(counts({ [common]: 1000, [rare]: 1 }))).toEqual(new Map());
  });

  test('a form with other forms beside it is a word', () => {
    const found = { contact: 500, contract: 20, contracts: 4 };
    const stemOf = (form: string) => form.replace(/s$/, '');
    expect(joinForms(counts(found), { stemOf, isWord: () => false })).toEqual(new Map());
  });

  test('a listed word is none, whatever is near it', () => {
    const facts = { stemOf: (form: string) => form, isWord: (form: string) => form === 'through' };
    expect(joinForms(counts({ thorough: 1, through: 1, throught: 100 }), facts).has('through')).toBe(false);
  });

  test('the slip of a slip is what that one was meant to be; of two that may be meant, the commoner', () => {
    expect(joinForms(counts({ delivery: 400, delivrey: 20, delivreyy: 1 }))).toEqual(
      counts({ delivrey: 'delivery', delivreyy: 'delivery' } as never),
    );
    expect(joinForms(counts({ trained: 40, trailed: 80, traised: 1 })).get('traised')).toBe('trailed');
  });

  test('the order of the table means nothing', () => {
    const table = {
      delivery: 400,
      deliverey: 3,
      delivary: 3,
      delivered: 300,
      deliverd: 4,
      quality: 90,
      qualtiy: 2,
    };
    const there = joinForms(counts(table));
    const back = joinForms(new Map(Object.entries(table).reverse()));
    expect(new Map([...back].sort())).toEqual(new Map([...there].sort()));
    expect(there.size).toBe(4);
  });

  test('the time grows with the forms, not with their pairs', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    let state = 7;
    const draw = () => {
      state = (state * 48271) % 2147483647;
      return letters[state % 26]!;
    };
    const table = new Map<string, number>();
    for (let i = 0; i < 40_000; i++)
      table.set(Array.from({ length: 5 + (i % 8) }, draw).join(''), 1 + (i % 5 === 0 ? 30 : 0));
    const start = performance.now();
    joinForms(table);
    // All pairs would be 800 million comparisons.
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('accents', () => {
  const never = () => false;
  test('join where one form is 20 times as common', () => {
    expect(joinAccents(counts({ café: 20, cafe: 1 }), 0, never)).toEqual(new Map([['cafe', 'café']]));
    expect(joinAccents(counts({ cafe: 20, café: 1 }), 0, never)).toEqual(new Map([['café', 'cafe']]));
    expect(joinAccents(counts({ marché: 19, marche: 1 }), 0, never)).toEqual(new Map());
  });

  test('join where the column leaves accents out as often as with this word', () => {
    expect(joinAccents(counts({ rapidă: 30, rapida: 40 }), 1, never)).toEqual(
      new Map([['rapidă', 'rapida']]),
    );
    // Three in a hundred leave accents out: that does not explain as many marche as marché.
    expect(joinAccents(counts({ marché: 30, marche: 40 }), 0.03, never)).toEqual(new Map());
  });

  test('never join two known words', () => {
    expect(joinAccents(counts({ más: 100, mas: 2 }), 1, () => true)).toEqual(new Map());
  });
});

test('letters that are spelled out join the word with the letter, where there is one', () => {
  expect(
    joinSpelledOut(
      ['qualität', 'qualitaet', 'neue', 'teuer'],
      [
        ['ä', 'ae'],
        ['ü', 'ue'],
      ],
    ),
  ).toEqual(new Map([['qualitaet', 'qualität']]));
});

describe('a reader', () => {
  /** The stem of each word of a text, as the reader of a column gives it. */
  async function stems(language: Language, column: readonly string[], text: string): Promise<string[]> {
    const makeReader = await loadReaderMaker(language);
    return makeReader(column)
      .read(text)
      .flat()
      .map(({ stem }) => stem);
  }

  test('joins slips with all forms of the word', async () => {
    const column = [...times(30, 'the delivery was late'), 'a late delivrey', 'deliverys were late'];
    const [first, ...others] = await stems('en', column, 'delivery delivrey deliverys');
    expect(new Set(others)).toEqual(new Set([first]));
  });

  test('joins cedillas and commas of Romanian, and words without their accents', async () => {
    const column = [
      ...times(10, 'livrarea a întârziat și nu am primit soluții'),
      ...times(8, 'livrarea a intarziat si nu am primit solutii'),
    ];
    const found = await stems('ro', column, 'soluții soluţii solutii');
    expect(new Set(found).size).toBe(1);
    const late = await stems('ro', column, 'întârziat intarziat');
    expect(new Set(late).size).toBe(1);
  });

  test('keeps words apart that only their accents tell apart', async () => {
    const french = [
      ...times(20, 'la marche est très haute et ça ne va pas, même à pied'),
      ...times(15, 'le marché est très bien, même à midi'),
    ];
    const [step, market] = await stems('fr', french, 'marche marché');
    expect(step).not.toBe(market);
    const [already, nice] = await stems('de', ['schon schön'], 'schon schön');
    expect(already).not.toBe(nice);
  });

  test('reads umlauts that are spelled out', async () => {
    const column = ['Die Qualität ist gut, für mich schön', 'Qualitaet gut, fuer mich schoen'];
    const [umlaut, spelled] = await stems('de', column, 'Qualität Qualitaet');
    expect(spelled).toBe(umlaut);
    const makeReader = await loadReaderMaker('de');
    expect(makeReader(column).read('fuer')[0]![0]!.isTerm).toBe(false);
  });

  test('gives the same words for the same column', async () => {
    const column = [...times(25, 'quality is good'), 'qualitty', 'qualiyt'];
    expect(await stems('en', column, 'qualitty qualiyt quality')).toEqual(
      await stems('en', column, 'qualitty qualiyt quality'),
    );
  });
});
