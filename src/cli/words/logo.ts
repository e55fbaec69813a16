// Sentences for what is wrong with a logo, and for what was left out of it.
import { formatCount } from '../../report/numbers.js';
import { fileText } from '../../words/files.js';
import type { WarningTellers } from '../../words/reader-warnings.js';
import type { Tellers } from '../../words/tellers.js';
import type { LogoProblem, NoLogo, PngFault } from '../logo-problem-kinds.js';
import type { CliWarning } from '../warnings.js';

const FORMATS: Readonly<Record<NoLogo, string>> = {
  jpeg: 'a JPEG',
  gif: 'a GIF',
  webp: 'a WebP',
  pdf: 'a PDF',
  gzip: 'packed with gzip',
};

export const logoWords: Tellers<LogoProblem> = {
  'logo-too-large': ({ file, limit }) => ({
    message: `${fileText(file)} is too large for a logo: more than ${formatCount(limit / 1000)} kB`,
    hint: 'the page holds it, and is to be small: save it smaller, a few hundred pixels wide',
  }),
  'no-logo': ({ file, what }) => ({
    message: `${fileText(file)} is ${what === undefined ? 'neither a PNG nor an SVG' : `${FORMATS[what]}, and a logo is a PNG or an SVG`}`,
    hint: what === 'gzip' ? 'unpack it' : 'save it as PNG',
  }),
  'broken-png': ({ file, fault }) => ({
    message: `${fileText(file)} is no PNG that can be shown: ${faultText(fault)}`,
    hint: fault.of === 'size' ? 'save it smaller, a few hundred pixels wide' : 'save it again',
  }),
  'broken-svg': ({ file, line, reason }) => ({
    message: `${fileText(file)}, line ${line}: no valid SVG: ${reason}`,
    hint: 'save it again, or as PNG',
  }),
  'svg-declares': ({ file, line }) => ({
    message: `${fileText(file)}, line ${line}: its DOCTYPE declares entities, which a page does not take`,
    hint: 'save it as plain SVG, or as PNG',
  }),
  'svg-too-deep': ({ file }) => ({
    message: `${fileText(file)} is nested too deep, or uses its parts too often, to be drawn safely`,
    hint: 'save it as PNG',
  }),
  'logo-without-size': ({ file }) => ({
    message: `${fileText(file)} has no size: neither width and height nor a viewBox`,
    hint: 'give its <svg> a viewBox, or save it as PNG',
  }),
};

export const logoWarnings: WarningTellers<Extract<CliWarning, { readonly code: 'cleaned-logo' }>> = {
  'cleaned-logo': ({ file, leftOut }) =>
    `${fileText(file)}: left out what a page does not hold: ${leftOut.join(', ')}`,
};

function faultText(fault: PngFault): string {
  switch (fault.of) {
    case 'cut':
      return 'it ends early';
    case 'checksum':
      return 'a checksum is wrong';
    case 'header':
      return 'it does not begin with a valid header';
    case 'size':
      return `${formatCount(fault.width)} × ${formatCount(fault.height)} pixels, and ${formatCount(fault.most)} is the most`;
  }
}
