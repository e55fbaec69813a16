// Category cells: promoter, passive and detractor in words of eight languages and in the codes of survey tools.
import { describe, expect, test } from 'vitest';
import { categoryOf } from '../../../src/core/category.js';
import { CODE_SETS, codeOf, isCategoryWord, parseCategory } from '../../../src/input/cells/category.js';
import { BLANK, REJECTED } from '../../../src/input/cells/score.js';

/** [promoter, passive, detractor], singular and plural, as dictionaries and survey tools of each language have them. */
const WORDS: Record<string, [string, string, string][]> = {
  English: [
    ['Promoter', 'Passive', 'Detractor'],
    ['Promoters', 'Passives', 'Detractors'],
    ['promoter', 'Neutral', 'DETRACTOR'],
  ],
  French: [
    ['Promoteur', 'Passif', 'Détracteur'],
    ['Promoteurs', 'Passifs', 'Détracteurs'],
    ['Promotrice', 'Neutre', 'Détractrice'],
  ],
  Romanian: [
    ['Promotor', 'Pasiv', 'Detractor'],
    ['Promotori', 'Pasivi', 'Detractori'],
  ],
  Spanish: [
    ['Promotor', 'Pasivo', 'Detractor'],
    ['Promotores', 'Pasivos', 'Detractores'],
  ],
  Portuguese: [
    ['Promotor', 'Passivo', 'Detrator'],
    ['Promotores', 'Passivos', 'Detratores'],
    ['Promotora', 'Neutro', 'Detratora'],
  ],
  German: [
    ['Promotor', 'Passiver', 'Detraktor'],
    ['Promotoren', 'Passive', 'Detraktoren'],
    ['Promotoren', 'Indifferente', 'Kritiker'],
    ['Promotor', 'Passiv', 'Kritiker'],
  ],
  Dutch: [
    ['Promotor', 'Passief', 'Criticus'],
    ['Promotors', 'Passieven', 'Critici'],
    ['Promotoren', 'Neutraal', 'Criticasters'],
  ],
  Italian: [
    ['Promotore', 'Passivo', 'Detrattore'],
    ['Promotori', 'Passivi', 'Detrattori'],
  ],
};

const CATEGORIES = ['promoter', 'passive', 'detractor'] as const;

describe.each(Object.entries(WORDS))('%s', (_, rows) => {
  const cases = rows.flatMap((words) => words.map((word, i) => [word, CATEGORIES[i]!] as const));
  test.each(cases)('%s is a %s', (word, category) => {
    for (const cell of [word, word.toUpperCase(), ` ${word.toLowerCase()} `, word.normalize('NFD')]) {
      expect(categoryOf(parseCategory(cell))).toBe(category);
      expect(isCategoryWord(cell)).toBe(true);
    }
  });
});

test.each([
  [
    ['1', '2', '3'],
    ['detractor', 'passive', 'promoter'],
  ],
  [
    ['0', '1', '2'],
    ['detractor', 'passive', 'promoter'],
  ],
  [
    ['-1', '0', '1'],
    ['detractor', 'passive', 'promoter'],
  ],
  [
    ['-100', '0', '100'],
    ['detractor', 'passive', 'promoter'],
  ],
] as const)('the codes %j are read by their column, and are no words', (cells, categories) => {
  const codes = CODE_SETS.find((set) => cells.every((cell) => set.has(cell)))!;
  for (const [i, cell] of cells.entries()) {
    for (const written of [cell, ` ${cell} `, `${cell}.0`, `${cell},00`])
      expect(categoryOf(parseCategory(written, codes))).toBe(categories[i]);
    expect(isCategoryWord(cell)).toBe(false);
    expect(parseCategory(cell)).toBe(REJECTED);
  }
});

test.each(['', '  ', 'N/A', 'none', '–'])('%j is blank', (cell) => {
  expect(parseCategory(cell)).toBe(BLANK);
});

test.each([
  '4',
  '10',
  '-1',
  '50',
  '+100',
  '1.0',
  'Promoterish',
  'promoter!',
  'Happy',
  'constructor',
])('%j is rejected', (cell) => {
  expect(parseCategory(cell)).toBe(REJECTED);
});

test('a code is the same with spaces around it, zeros before and after it, and in any case', () => {
  for (const cell of ['7', '07', '007', ' 7 ', '7.', '7.0', '7,00', '07.00', '７'])
    expect(codeOf(cell)).toBe('7');
  for (const cell of ['-12', '-012', '−12', '-12.0']) expect(codeOf(cell)).toBe('-12');
  for (const cell of ['0', '00', '-0', '0.0', '−0']) expect(codeOf(cell)).toBe('0');
  for (const cell of ['P1', 'p1', ' P1\t', 'Ｐ１']) expect(codeOf(cell)).toBe('p1');
  expect(codeOf('100')).not.toBe(codeOf('10'));
});

test('no code is what has something else before or after it, or is between two', () => {
  for (const set of CODE_SETS) {
    for (const code of set.keys()) {
      const others = [
        `a${code}`,
        `${code}a`,
        `${code}%`,
        `x ${code}`,
        `${code}.5`,
        `${code},05`,
        `${code}x0`,
        `${code} 0`,
      ];
      for (const cell of others) expect(parseCategory(cell, set), cell).toBe(REJECTED);
    }
  }
});
