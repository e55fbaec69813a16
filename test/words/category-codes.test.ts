import { expect, it } from 'vitest';
import {
  byCategory,
  categoryCodesText,
  parseCategoryCodes,
  valueTwice,
} from '../../src/words/category-codes.js';

it.each([
  ['promoter=A,passive=B,detractor=C', { promoter: ['A'], passive: ['B'], detractor: ['C'] }],
  ['Promoters=A|B, detractor = C c ', { promoter: ['A', 'B'], detractor: ['C c'] }],
  ['promoter=a=b', { promoter: ['a=b'] }],
  ['promoter=a\\,b|c\\|d\\\\', { promoter: ['a,b', 'c|d\\'] }],
])('%s', (text, codes) => {
  expect(parseCategoryCodes(text)).toEqual(codes);
  expect(parseCategoryCodes(categoryCodesText(codes))).toEqual(codes);
});

it.each([
  '',
  'promoter',
  'promoter=',
  'promoter=A,',
  'happy=A',
  'promoter=A,promoter=B',
  'promoter=A|',
  '=A',
])('%j says nothing', (text) => {
  expect(parseCategoryCodes(text)).toBeUndefined();
});

it('gathers values by category', () => {
  const codes = byCategory([
    ['1', 'detractor'],
    ['2', 'detractor'],
    ['3', 'promoter'],
  ]);
  expect(categoryCodesText(codes)).toBe('promoter=3,detractor=1|2');
});

it('finds a value that stands for two', () => {
  expect(valueTwice({ promoter: 'A', passive: ['B', 'a '] })).toBe('a');
  expect(valueTwice({ promoter: ['A', 'A'], passive: 'B' })).toBeUndefined();
});
