// How the likely encodings would read bytes that are no UTF-8: for people, who know the words.
import { plausibility } from './plausible-text.js';

export interface EncodingReading {
  /** A name that `encoding` takes. */
  readonly encoding: string;
  /** Some lines with letters beyond ASCII, as this encoding reads them. */
  readonly samples: readonly string[];
}

/** Where two read the same text, the first one is told. */
const CANDIDATES = [
  'windows-1252',
  'macintosh',
  'cp850',
  'windows-1250',
  'windows-1251',
  'koi8-r',
  'cp866',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;

/** Readings that are told, and lines of each. */
const TOLD = 5;
const SAMPLES = 3;
/** Of 1: what makes less sense than that is no text. */
const PLAUSIBLE = 0.3;
/** Lines that are looked at, and characters of one that are shown. */
const LINES = 400;
const SHOWN = 60;

/**
 * How a text that is no UTF-8 might be read, the most likely reading first.
 * @param bytes of the text, from where a line begins
 * @returns none where no encoding makes sense of it
 */
export async function likelyEncodings(bytes: Uint8Array): Promise<EncodingReading[]> {
  const { default: iconv } = await import('iconv-lite');
  const lines = linesBeyondAscii(bytes);
  // A Node without all of ICU has no characters of East Asia.
  const readings = CANDIDATES.filter((encoding) => iconv.encodingExists(encoding)).map((encoding) => {
    const texts = lines.map((line) => iconv.decode(line, encoding));
    const isCommon = (character: string) => isCommonIdeograph(iconv.encode(character, encoding), encoding);
    return { encoding, texts, score: plausibility(texts, isCommon) };
  });
  const best = readings.filter(({ score }) => score > PLAUSIBLE).sort((a, b) => b.score - a.score);
  const different = best.filter(
    ({ texts }, i) => !best.slice(0, i).some((other) => other.texts.join('\n') === texts.join('\n')),
  );
  return different.slice(0, TOLD).map(({ encoding, texts }) => ({
    encoding,
    samples: texts.slice(0, SAMPLES).map(excerpt),
  }));
}

function linesBeyondAscii(bytes: Uint8Array): Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0; from < bytes.length && lines.length < LINES; ) {
    const ends = [bytes.indexOf(0x0a, from), bytes.indexOf(0x0d, from)].filter((end) => end !== -1);
    const end = Math.min(bytes.length, ...ends);
    const line = Buffer.from(bytes.subarray(from, end));
    if (line.some((byte) => byte >= 0x80)) lines.push(line);
    from = end + 1;
  }
  return lines;
}

/** The characters that make up nearly all text come first in the tables of East Asia: by the lead byte there. */
const COMMON: Readonly<Record<string, readonly [from: number, to: number]>> = {
  shift_jis: [0x88, 0x97],
  'euc-jp': [0xb0, 0xcf],
  gb18030: [0xb0, 0xd7],
  big5: [0xa4, 0xc6],
  'euc-kr': [0xb0, 0xc8],
};

function isCommonIdeograph(bytes: Uint8Array, encoding: string): boolean {
  const range = COMMON[encoding];
  return range !== undefined && bytes.length === 2 && bytes[0]! >= range[0] && bytes[0]! <= range[1];
}

/** The part of a line around its first letter beyond ASCII. */
function excerpt(line: string): string {
  const characters = [...line];
  const first = characters.findIndex((character) => character > '\x7f');
  const from = Math.max(0, Math.min(first - SHOWN / 2, characters.length - SHOWN));
  const shown = characters.slice(from, from + SHOWN).join('');
  return `${from > 0 ? '…' : ''}${shown}${from + SHOWN < characters.length ? '…' : ''}`;
}
