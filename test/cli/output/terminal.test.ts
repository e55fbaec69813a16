import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { encodingOf, write } from '../../../src/cli/output/terminal.js';

it.each(['plain\n', '\x7f', 'ÿ', 'Zoë', 'naïve 日本', '\u{1f600}'])('writes %j as UTF-8', async (text) => {
  const stream = new PassThrough();
  expect(await write(stream, text)).toBe(true);
  expect(stream.read()).toEqual(Buffer.from(text));
});

it.each(['', 'plain\n', '\x7f'])('%j is ASCII', (text) => {
  expect(encodingOf(text)).toBe('latin1');
});
