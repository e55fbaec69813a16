// Comments as they are quoted.
import { expect, test } from 'vitest';
import { excerptOf } from '../../src/cli/views/comment-excerpt.js';

const LONG = `${'the first part says nothing of it, '.repeat(20)}but the price is far too high, ${'and so on and on '.repeat(20)}`;

test('a short comment is quoted whole, on one line', () => {
  expect(excerptOf('  slow\n support,\tprice fine ', ['price'])).toBe('slow support, price fine');
});

test('of a long comment the words around what it is quoted for are shown', () => {
  const quote = excerptOf(LONG, ['price']);
  expect(quote).toMatch(/^…\S.*\bprice is far too high\b.*\S…$/);
  expect(quote.length).toBeLessThanOrEqual(164);
});

test('without any of the words its beginning is', () => {
  expect(excerptOf(LONG, ['delivery'])).toMatch(/^the first part says nothing of it, .*…$/);
});

test('no character is cut in two', () => {
  const quote = excerptOf(`${'😀'.repeat(300)}`, ['price']);
  expect(quote.isWellFormed()).toBe(true);
  expect(excerptOf('😀'.repeat(300), ['price'])).toMatch(/^(?:😀)+…$/u);
});

test('a comment of a megabyte takes no time', () => {
  const start = performance.now();
  excerptOf(`${'word '.repeat(200_000)}price`, ['price']);
  expect(performance.now() - start).toBeLessThan(200);
});
