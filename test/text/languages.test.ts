// Languages: their lists of words, and how comments and cells tell which it is.
import { describe, expect, test } from 'vitest';
import { folded } from '../../src/text/fold.js';
import { FormTable } from '../../src/text/form-table.js';
import { languageCalled } from '../../src/text/languages/called.js';
import type { LanguageWords } from '../../src/text/languages/language.js';
import { ALL_LANGUAGES, LANGUAGES, type Language, languageName } from '../../src/text/languages/languages.js';
import { loadReaderMaker } from '../../src/text/reader.js';
import { groupsOf, keptWords, listOf, vocabularyOf } from '../../src/text/vocabulary.js';
import { elected, type LanguageShare, languagesOf, votesOf } from '../../src/text/votes.js';
import { COMMENTS } from './comments.js';

/** The language of one comment, where its own words tell. */
const languageOf = (comment: string) => elected(votesOf(new FormTable().stretchesOf(comment)), ALL_LANGUAGES);

function languagesOfAll(comments: readonly string[]): LanguageShare[] {
  const forms = new FormTable();
  return languagesOf(comments.map((comment) => forms.stretchesOf(comment)));
}

const words = (language: Language): LanguageWords => LANGUAGES[language];

describe.each(ALL_LANGUAGES)('the words of %s', (language) => {
  test('that are kept are no function words, with or without accents', () => {
    const { functions } = vocabularyOf(language);
    const dropped = [...keptWords(words(language))].filter((word) => functions.has(word));
    expect(dropped).toEqual([]);
    const unknown = [...keptWords(words(language))].filter(
      (word) => folded(word) !== word && functions.has(folded(word)),
    );
    // Listed as another word of their own: "más" beside "mas", "má" beside "ma".
    const own = new Set(listOf(words(language).functions));
    expect(unknown.filter((word) => !own.has(folded(word)))).toEqual([]);
  });

  test('have negations, degrees, good and bad', () => {
    const { negations, degrees, good, bad } = words(language);
    for (const list of [negations, degrees, good, bad]) expect(listOf(list).length).toBeGreaterThanOrEqual(5);
  });

  test('are listed once, in lower case', () => {
    const { functions, negations, degrees, good, bad, groups } = words(language);
    for (const list of [
      listOf([functions, negations, degrees, good, bad].join(' ')),
      groupsOf(groups).flat(),
    ]) {
      expect(list.filter((word, index) => list.indexOf(word) !== index)).toEqual([]);
      expect(list.filter((word) => word !== word.toLowerCase() || word !== word.normalize('NFC'))).toEqual(
        [],
      );
    }
  });

  test('of a group are no function words', () => {
    const functions = new Set(listOf(words(language).functions));
    expect(
      groupsOf(words(language).groups)
        .flat()
        .filter((word) => functions.has(word)),
    ).toEqual([]);
  });
});

test.each<[Language, string]>([
  ['en', 'not no never very too good bad nothing without'],
  ['fr', 'pas jamais très trop bon mauvais mal rien'],
  ['de', 'nicht kein nie sehr gut schlecht nichts ohne'],
  ['ro', 'nu nimic niciodată foarte prea bine rău bun fără'],
  ['es', 'no nunca muy bueno malo mal nada sin'],
  ['pt', 'não nunca muito bom mau ruim nada sem'],
  ['it', 'non mai molto troppo buono bene male niente senza'],
  ['nl', 'niet geen nooit heel goed slecht niets zonder'],
])('a comment in %s keeps "%s"', async (language, text) => {
  const read = (await loadReaderMaker(language))([]).read(text).flat();
  expect(read.filter(({ isTerm }) => !isTerm)).toEqual([]);
  expect(read).toHaveLength(text.split(' ').length);
});

describe('votes', () => {
  test('tell the language of a column of short comments', () => {
    for (const [language, comments] of Object.entries(COMMENTS))
      expect(languagesOfAll(comments)).toEqual([{ language, share: 1 }]);
  });

  test('of single short comments are hardly ever wrong, and mostly tell', () => {
    const all = Object.entries(COMMENTS).flatMap(([language, list]) =>
      list.map((comment) => ({ language, found: languageOf(comment) })),
    );
    const told = all.filter(({ found }) => found !== undefined);
    const right = told.filter(({ language, found }) => language === found);
    expect(right.length / told.length).toBeGreaterThan(0.98);
    expect(told.length / all.length).toBeGreaterThan(0.8);
  });

  test('share a mixed column out; a comment that does not tell counts for the main language', () => {
    const found = languagesOfAll([...COMMENTS.de, ...COMMENTS.de, ...COMMENTS.fr]);
    expect(found.map(({ language }) => language)).toEqual(['de', 'fr']);
    expect(found[0]!.share).toBeCloseTo(2 / 3, 1);
    expect(found.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test('a single comment in another language makes none of the column', () => {
    expect(languagesOfAll([...COMMENTS.en, 'Die Lieferung hat drei Wochen gedauert'])).toEqual([
      { language: 'en', share: 1 },
    ]);
  });

  test.each<[string, Language]>([
    ['値段が高いです。', 'ja'],
    ['サービス', 'ja'],
    ['服务很好，价格便宜', 'zh'],
    ['서비스가 매우 좋아요', 'ko'],
    ['Очень хороший сервис', 'ru'],
    ['Hizmet çok iyi ama pahalı', 'tr'],
    ['Bardzo dobra obsługa, ale drogo', 'pl'],
    ['Mycket bra service men dyrt', 'sv'],
    ['Palvelu oli erittäin hyvä', 'fi'],
    ['Nagyon jó a kiszolgálás', 'hu'],
    ['Velmi dobrá obsluha, ale drahé', 'cs'],
  ])('%s', (comment, language) => expect(languageOf(comment)).toBe(language));

  test('are none where nothing tells', () => {
    expect(languagesOfAll([])).toEqual([]);
    expect(languagesOfAll(['👍', 'xyzzy'])).toEqual([]);
    expect(languageOf('12345')).toBe(undefined);
  });
});

describe('a mixed column', () => {
  test('is read comment by comment, by its own words or by what the row says', async () => {
    const reader = (await loadReaderMaker())([...COMMENTS.de, ...COMMENTS.en]);
    const terms = (comment: string, language?: Language) =>
      reader.read(comment, language).flatMap((sentence) => sentence.filter((word) => word.isTerm));
    expect(terms('the price is high').map(({ form }) => form)).toEqual(['price', 'high']);
    expect(terms('die Preise sind hoch').map(({ form }) => form)).toEqual(['preise', 'hoch']);
    expect(terms('die', 'en').map(({ form }) => form)).toEqual(['die']);
    expect(terms('die', 'de')).toEqual([]);
  });
});

describe('a language column', () => {
  test.each<[string, Language | undefined]>([
    ['en', 'en'],
    ['EN-GB', 'en'],
    ['en_us', 'en'],
    ['English', 'en'],
    ['English (UK)', 'en'],
    [' Français ', 'fr'],
    ['francais', 'fr'],
    ['Deutsch', 'de'],
    ['allemand', 'de'],
    ['română', 'ro'],
    ['RON', 'ro'],
    ['pt-BR', 'pt'],
    ['zh-Hans-CN', 'zh'],
    ['日本語', 'ja'],
    ['Русский', 'ru'],
    ['Klingon', undefined],
    ['', undefined],
    ['EMEA', undefined],
  ])('"%s"', (text, language) => expect(languageCalled(text)).toBe(language));

  test('no two languages are called alike, and each has a name in English', () => {
    const names = ALL_LANGUAGES.flatMap((language) =>
      words(language)
        .names.split(',')
        .map((name) => name.trim()),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(languageName('nl')).toBe('Dutch');
  });
});
