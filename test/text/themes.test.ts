// Named themes: the file, what its words and phrases find, the starters.
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/text/languages/languages.js';
import { loadReaderMaker } from '../../src/text/reader.js';
import { STARTER_THEMES } from '../../src/text/starters/starter.js';
import { STARTER_LANGUAGES, starterThemes, themeFileText } from '../../src/text/starters/starters.js';
import { themeMatcher } from '../../src/text/themes/matcher.js';
import { themesOfFile } from '../../src/text/themes/theme-file.js';

const makers = new Map<Language, Awaited<ReturnType<typeof loadReaderMaker>>>();
for (const language of STARTER_LANGUAGES) makers.set(language, await loadReaderMaker(language));

/** Whether a pattern finds a comment. */
function finds(pattern: string, comment: string, language: Language = 'en'): boolean {
  const reader = makers.get(language)!([comment]);
  return themeMatcher([{ name: 'x', patterns: [pattern] }], reader)(comment, reader.read(comment)).length > 0;
}

describe('a word of a theme', () => {
  test.each([
    ['price', 'The PRICES are too high'],
    ['crash', 'it crashed again'],
    ['cost*', 'costly'],
    ['cost*', 'a cost-benefit thing'],
    ["don't", 'they do not care'],
    ['e-mail', 'no email came'],
    ['cafe', 'the café was nice'],
    ['café', 'the cafe was nice'],
    ['Straße', 'strasse'],
  ])('%s finds "%s"', (pattern, comment) => expect(finds(pattern, comment)).toBe(true));

  test.each([
    ['cost', 'a costume'],
    ['price', 'a prize'],
    ['price*', 'overpriced'],
  ])('%s does not find "%s"', (pattern, comment) => expect(finds(pattern, comment)).toBe(false));

  test('is read in the language of the comments', () => {
    expect(finds('Lieferung', 'Die Lieferungen kamen spät', 'de')).toBe(true);
    expect(finds('livrare', 'Livrarea a întârziat', 'ro')).toBe(true);
    expect(finds('întârziere', 'au fost intarzieri mari', 'ro')).toBe(true);
    expect(finds('assistance', "L'assistance est nulle", 'fr')).toBe(true);
  });

  test('of a script without spaces is a part of the text', () => {
    expect(finds('高い', '値段が高いです。')).toBe(true);
    expect(finds('安い', '値段が高いです。')).toBe(false);
  });
});

describe('a phrase', () => {
  test.each([
    ['too expensive', 'Way too expensive for me'],
    ['not helpful', 'they were not at all helpful'],
    ['not work', "It doesn't work."],
    ['on time', 'came on time'],
    ['follow up', 'no follow-up'],
  ])('%s finds "%s"', (pattern, comment) => expect(finds(pattern, comment)).toBe(true));

  test.each([
    ['too expensive', 'expensive, too'],
    ['too expensive', 'not too slow but expensive'],
    ['too expensive', 'too. Expensive'],
    ['easy to use', 'easy going'],
  ])('%s does not find "%s"', (pattern, comment) => expect(finds(pattern, comment)).toBe(false));
});

test('each theme is found once, all that are there, in their order', () => {
  const themes = [
    { name: 'support', patterns: ['support', 'hotline'] },
    { name: 'price', patterns: ['price', 'expensive'] },
    { name: 'speed', patterns: ['slow'] },
  ];
  const comment = 'Expensive! The price, the price. Hotline and support.';
  const reader = makers.get('en')!([comment]);
  expect(themeMatcher(themes, reader)(comment, reader.read(comment))).toEqual([0, 1]);
});

describe('a theme file', () => {
  test('is an object of lists', () => {
    expect(themesOfFile('{"price": ["price", "cost*"], " Wait ": ["too long"]}')).toEqual([
      { name: 'price', patterns: ['price', 'cost*'] },
      { name: 'Wait', patterns: ['too long'] },
    ]);
  });

  test.each([
    ['["price"]', { line: 1, column: 1, kind: 'not-an-object', found: 'a list' }],
    ['"price"', { line: 1, column: 1, kind: 'not-an-object', found: 'a text' }],
    ['\n {}', { line: 2, column: 2, kind: 'no-themes' }],
    ['{\n  "": ["a b"]}', { line: 2, column: 3, kind: 'theme-without-name' }],
    ['{"(None)": ["ab"]}', { line: 1, column: 2, kind: 'reserved-name', theme: '(None)' }],
    [
      '{"Prix": ["ab"],\r\n"prix ": ["cd"]}',
      { line: 2, column: 1, kind: 'theme-twice', theme: 'prix', first: 'Prix' },
    ],
    ['{"a": "price"}', { line: 1, column: 7, kind: 'not-a-list', theme: 'a', found: 'a text' }],
    ['{"a": {"b": []}}', { line: 1, column: 7, kind: 'not-a-list', theme: 'a', found: 'an object' }],
    ['{"a": []}', { line: 1, column: 7, kind: 'empty-theme', theme: 'a' }],
    ['{"a": ["ok",\n 7]}', { line: 2, column: 2, kind: 'not-a-text', theme: 'a', found: 'a number' }],
    ['{"a": [["x"]]}', { line: 1, column: 8, kind: 'not-a-text', theme: 'a', found: 'a list' }],
    ['{"a": [null]}', { line: 1, column: 8, kind: 'not-a-text', theme: 'a', found: 'null' }],
    ['{"a": ["!?"]}', { line: 1, column: 8, kind: 'no-word', theme: 'a', pattern: '!?' }],
    ['{"a": ["*"]}', { line: 1, column: 8, kind: 'no-word', theme: 'a', pattern: '*' }],
    ['{"a": ["*cost"]}', { line: 1, column: 8, kind: 'star-inside', theme: 'a', pattern: '*cost' }],
    ['{"a": ["too * slow"]}', { line: 1, column: 8, kind: 'star-inside', theme: 'a', pattern: 'too * slow' }],
    ['{"a": ["slow, late"]}', { line: 1, column: 8, kind: 'several', theme: 'a', pattern: 'slow, late' }],
  ])('%s', (text, fault) => expect(themesOfFile(text)).toEqual(fault));

  test('holds signs of JSON in its texts', () => {
    expect(themesOfFile('{"a \\"b\\": [": ["x \\\\ {y}"]}')).toMatchObject({
      kind: 'several',
      line: 1,
      column: 17,
    });
  });
});

describe('the starters', () => {
  test('have all themes in the eight languages of reports', () => {
    expect([...STARTER_LANGUAGES].sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'ro']);
    for (const language of STARTER_LANGUAGES) {
      const themes = starterThemes([language]);
      expect(themes).toHaveLength(STARTER_THEMES.length);
      for (const { name, patterns } of themes) {
        expect(name).toMatch(/^\p{L}/u);
        expect(patterns.length).toBeGreaterThanOrEqual(8);
        expect(new Set(patterns).size).toBe(patterns.length);
      }
    }
  });

  test('are printed as a file that is read again, with no line too long for a page', () => {
    for (const language of STARTER_LANGUAGES) {
      const themes = starterThemes([language]);
      const text = themeFileText(themes);
      expect(JSON.parse(text)).toEqual(
        Object.fromEntries(themes.map(({ name, patterns }) => [name, patterns])),
      );
      expect(themesOfFile(text)).toEqual(themes);
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(90);
    }
  });

  test('for several languages have the words of all, under the names of the first', () => {
    const [price] = starterThemes(['fr', 'en']);
    expect(price!.name).toBe('prix');
    expect(price!.patterns).toEqual(expect.arrayContaining(['cher', 'expensive']));
    expect(starterThemes([])[0]!.name).toBe('price');
  });

  test.each<[Language, string, string]>([
    ['en', 'price', 'Way too expensive for what you get'],
    ['en', 'delivery', 'My parcel never arrived'],
    ['en', 'usability', 'Very easy to use'],
    ['en', 'reliability', "The app doesn't work on my phone"],
    ['en', 'support', 'nobody replied to my ticket'],
    ['fr', 'price', "C'est beaucoup trop cher"],
    ['fr', 'delivery', 'Mon colis est arrivé en retard'],
    ['fr', 'reliability', "L'application ne fonctionne pas"],
    ['fr', 'staff', 'Des conseillers très sympathiques'],
    ['ro', 'price', 'Preturile sunt prea mari'],
    ['ro', 'delivery', 'Curierul a întârziat două zile'],
    ['ro', 'reliability', 'Aplicația nu merge'],
    ['ro', 'staff', 'Personal foarte amabil'],
    ['es', 'price', 'Es muy caro para lo que ofrece'],
    ['es', 'usability', 'La web es fácil de usar'],
    ['es', 'reliability', 'La aplicación no funciona'],
    ['de', 'price', 'Viel zu teuer geworden'],
    ['de', 'delivery', 'Das Paket kam nie an, schlechter Versand'],
    ['de', 'reliability', 'Die App funktioniert leider nicht, stürzt ab'],
    ['de', 'staff', 'Sehr freundliche Mitarbeiter'],
    ['pt', 'price', 'Os preços são muito caros'],
    ['pt', 'support', 'ninguém responde aos meus pedidos'],
    ['it', 'price', 'Prezzi troppo alti'],
    ['it', 'delivery', 'Il corriere non ha consegnato il pacco'],
    ['nl', 'price', 'Het is veel te duur'],
    ['nl', 'delivery', 'Mijn pakketje kwam te laat'],
    ['nl', 'support', 'Klantenservice is onbereikbaar'],
  ])('%s: %s is found in "%s"', (language, theme, comment) => {
    const reader = makers.get(language)!([comment]);
    const found = themeMatcher(starterThemes([language]), reader)(comment, reader.read(comment));
    expect(found.map((place) => STARTER_THEMES[place])).toContain(theme);
  });

  test('find nothing in a comment about something else', () => {
    const comments: Partial<Record<Language, string>> = {
      en: 'I like the colours of the logo',
      de: 'Mir gefällt die Farbe des Logos',
      fr: 'J’aime les couleurs du logo',
      ro: 'Îmi plac culorile logo-ului',
    };
    for (const [language, comment] of Object.entries(comments) as [Language, string][]) {
      const reader = makers.get(language)!([comment]);
      expect(themeMatcher(starterThemes([language]), reader)(comment, reader.read(comment))).toEqual([]);
    }
    expect(Object.keys(LANGUAGES)).toEqual(expect.arrayContaining(Object.keys(comments)));
  });
});
