// Logos from files, and what is said of those that are none.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLogo } from '../../../src/cli/logo/read.js';
import { told } from '../../../src/cli/words/problems.js';
import { toldWarning } from '../../../src/cli/words/warnings.js';
import type { NpsError } from '../../../src/core/errors.js';
import { anyCommand } from '../../../src/words/names.js';
import { temporaryFile, temporaryFolder } from '../../support/folder.js';

const svg = (content = '<rect/>', size = 'viewBox="0 0 30 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`;
/** One grey pixel, as Python's zlib and struct make it. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

it('reads an SVG, and gives it as it is written anew', async () => {
  const { logo, warnings } = await readLogo(temporaryFile('logo.svg', svg()));
  expect(logo).toMatchObject({ type: 'image/svg+xml', width: 30, height: 10 });
  expect(Buffer.from(logo.base64, 'base64').toString()).toMatch(/^<svg xmlns=.*<rect\/><\/svg>$/);
  expect(warnings).toEqual([]);
});

it('reads a PNG by what it is, whatever it is called', async () => {
  const { logo } = await readLogo(temporaryFile('logo.svg', PNG));
  expect(logo).toEqual({ type: 'image/png', base64: PNG.toString('base64'), width: 1, height: 1 });
});

it('says what it left out', async () => {
  const { warnings } = await readLogo(temporaryFile('logo.svg', svg('<script/><image/>')));
  expect(warnings.map((warning) => toldWarning(warning, anyCommand).message)).toEqual([
    expect.stringMatching(/logo\.svg: left out what a page does not hold: <image>, <script>$/),
  ]);
});

it.each([
  ['a file that is missing', undefined, 'no such file'],
  ['a JPEG', Buffer.from('\xff\xd8\xff\xe0', 'latin1'), 'is a JPEG, and a logo is a PNG or an SVG'],
  ['a GIF', 'GIF89a', 'is a GIF, and'],
  ['a WebP', 'RIFF1234WEBP', 'is a WebP, and'],
  ['a PDF', '%PDF-1.7', 'is a PDF, and'],
  ['a packed file', Buffer.from([0x1f, 0x8b]), 'is packed with gzip, and'],
  ['an empty file', '', 'is neither a PNG nor an SVG'],
  ['text', 'logo', 'is neither a PNG nor an SVG'],
  ['a page', '<html/>', 'is neither a PNG nor an SVG'],
  ['a large file', Buffer.alloc(300_000), 'is too large for a logo: more than 200 kB'],
  ['a PNG that is cut', PNG.subarray(0, 50), 'is no PNG that can be shown: it ends early'],
  ['XML that is none', svg('<g>'), 'line 1: no valid SVG: '],
  ['one with entities', '<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg/>', 'line 1: its DOCTYPE declares entities'],
  ['one without a size', svg('', ''), 'has no size: neither width and height nor a viewBox'],
  ['one that uses itself', svg('<g id="a"><use href="#a"/></g>'), 'uses its parts too often'],
])('says in one line what is wrong with %s', async (_, contents, message) => {
  const file =
    contents === undefined ? join(temporaryFolder(), 'logo.png') : temporaryFile('logo.png', contents);
  const error = (await readLogo(file).catch((thrown: unknown) => thrown)) as NpsError;
  const sentence = told(error, anyCommand).message;
  expect(sentence).toContain(message);
  expect(sentence).toContain('logo.png');
  expect(sentence).not.toContain('\n');
});
