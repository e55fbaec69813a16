import { describe, expect, it } from 'vitest';
import {
  categoryWordOf,
  categoryWords,
  isMissingWord,
  isSummaryLabel,
  scoreNameOf,
  statedScale,
} from '../../../src/input/names/index.js';
import { LANGUAGES } from '../../../src/input/names/languages.js';
import { WRITTEN } from './languages.js';

it('has words written here for every language', () => {
  expect(Object.keys(WRITTEN)).toHaveLength(LANGUAGES.length);
});

describe.each(Object.entries(WRITTEN))('%s', (_, written) => {
  it.each(written.question)('%s asks the question', (label) => {
    expect(scoreNameOf(label)).toBe('strong');
  });

  it.each(written.otherwise)('%s asks something else', (label) => {
    expect(scoreNameOf(label)).not.toBe('strong');
  });

  it.each(written.weak)('%s is a weak name', (label) => {
    expect(scoreNameOf(label)).toBe('weak');
  });

  it.each(['promoter', 'passive', 'detractor'] as const)('knows the %ss', (category) => {
    for (const word of written[category]) expect(categoryWordOf(word), word).toBe(category);
  });

  it('knows what says that there is no answer', () => {
    for (const word of written.missing) expect(isMissingWord(word), word).toBe(true);
  });

  it('knows labels of summaries', () => {
    for (const word of written.total) expect(isSummaryLabel(word), word).toBe(true);
  });

  it.each(written.scale)('%s states a scale', (header, low, high) => {
    expect(statedScale(header)).toEqual({ low, high });
  });
});

it.each([
  'CSAT score',
  'Customer effort score',
  'Overall satisfaction rating',
  'Kundenzufriedenheit Bewertung',
  'credit score',
])('%s is the score of something else', (label) => {
  expect(scoreNameOf(label)).toBeUndefined();
});

it.each([
  'region',
  'Comment',
  'scores_of_x',
  'Please specify',
  '',
  ' ',
  '通貨',
  'Notebook',
  'Touch point',
  'Do not contact',
])('%s is no name of a score', (label) => {
  expect(scoreNameOf(label)).toBeUndefined();
});

it.each([
  'top 5 reasons',
  'Q1-5',
  'Q3_1-5',
  'q3_1',
  '2024-06',
  '2024-01-05',
  '1-5-2024',
  '5/10/2024',
  '24/7',
  'Support 24/7',
  '5-star hotel',
  'weeks 1-5',
  '1-5 years',
  'May 1-5',
  'Detractors (0-6)',
  'Promoters (9-10)',
  'Passives (7-8)',
  'NPS Q2 2024',
  'NPS 2',
  'version 1.0-5',
  'age 0-5',
  '0-100 employees',
  'out of 10 people',
  'sur 5 ans',
  'How likely are you to recommend us?',
  '1-2',
  '0-5000',
])('%s states no scale', (label) => {
  expect(statedScale(label)).toBeUndefined();
});

it.each([
  '10',
  '0',
  'Neutral',
  'Extremely likely',
  'No',
  'Yes',
  '',
  'never',
  'not at all likely',
])('"%s" is an answer or nothing', (cell) => {
  expect(isMissingWord(cell)).toBe(false);
});

it.each([
  'EMEA',
  'Total Energies',
  'Overall: great service',
  'Average Joe',
  '',
  '10',
  'Max',
])('"%s" sums nothing up', (cell) => {
  expect(isSummaryLabel(cell)).toBe(false);
});

it('has each word for one category, and for no missing answer', () => {
  for (const [word, category] of categoryWords()) {
    expect(categoryWordOf(word), word).toBe(category);
    expect(isMissingWord(word), word).toBe(false);
  }
  for (const field of ['promoter', 'passive', 'detractor'] as const) {
    for (const language of LANGUAGES) {
      for (const word of language[field].split(',')) expect(categoryWordOf(word), word).toBe(field);
    }
  }
});

it('looks at long names without slowing down', () => {
  const long = `${'who refer likely 1 '.repeat(20_000)}?`;
  const began = performance.now();
  scoreNameOf(long);
  statedScale(long);
  isMissingWord(long);
  expect(performance.now() - began).toBeLessThan(1000);
});
