// The logo of a page: a file, checked and cleaned, so that a page that holds it asks for nothing and runs nothing.

import { OpenFile } from '../../input/bytes/file.js';
import { ByteStream } from '../../input/bytes/stream.js';
import type { Logo } from '../../report/page.js';
import type { NoLogo } from '../logo-problem-kinds.js';
import { cliError } from '../problems.js';
import type { CliWarning } from '../warnings.js';
import { barePng, isPng } from './png.js';
import { cleanSvg } from './svg.js';

/** Bytes; a page is to be small. */
const LARGEST = 200_000;

/** A logo, and what is to be said of it. */
export interface ReadLogo {
  readonly logo: Logo;
  readonly warnings: readonly CliWarning[];
}

/**
 * Reads a PNG or an SVG.
 * @throws NpsError naming the file where it cannot be read, is neither, is damaged or too large
 */
export async function readLogo(file: string): Promise<ReadLogo> {
  const bytes = await bytesOf(file);
  if (isPng(bytes)) {
    const { width, height, png } = barePng(file, bytes);
    return { logo: { type: 'image/png', base64: png.toString('base64'), width, height }, warnings: [] };
  }
  const what = knownFormat(bytes);
  if (what !== undefined || !looksLikeXml(bytes)) throw cliError({ kind: 'no-logo', file, what });
  const { width, height, svg, leftOut } = await cleanSvg(file, bytes);
  return {
    logo: { type: 'image/svg+xml', base64: Buffer.from(svg).toString('base64'), width, height },
    warnings: leftOut.length === 0 ? [] : [{ code: 'cleaned-logo', file, leftOut }],
  };
}

async function bytesOf(path: string): Promise<Buffer> {
  const file = OpenFile.open({ name: path, path });
  try {
    const bytes = await new ByteStream(file.bytes()).peek(LARGEST + 1);
    if (bytes.length > LARGEST) throw cliError({ kind: 'logo-too-large', file: path, limit: LARGEST });
    return Buffer.from(bytes);
  } finally {
    file.close();
  }
}

/** The first bytes, as text of one byte a character. */
const BEGINNINGS: readonly (readonly [NoLogo, RegExp])[] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['gif', /^GIF8/],
  ['webp', /^RIFF.{4}WEBP/s],
  ['pdf', /^%PDF/],
  ['gzip', /^\x1f\x8b/],
];

function knownFormat(bytes: Buffer): NoLogo | undefined {
  const text = bytes.subarray(0, 16).toString('latin1');
  return BEGINNINGS.find(([, beginning]) => beginning.test(text))?.[0];
}

/** Of any encoding: its first character, whatever zeros and marks are around it, is `<`. */
function looksLikeXml(bytes: Buffer): boolean {
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\0\s]*</.test(bytes.subarray(0, 64).toString('latin1'));
}
