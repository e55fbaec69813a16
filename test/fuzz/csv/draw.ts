// CSV texts at random, mostly short and always nasty: quotes, line ends, blank lines, ragged rows, wide characters and
// long cells, put where windows end.
import type { ScanOptions } from '../../../src/input/scanner/limits.js';
import type { Dialect } from '../../../src/input/table/dialect.js';
import type { Random } from '../family.js';

/** A text, and how it comes to the kernel. */
export interface CsvText {
  readonly bytes: Buffer;
  readonly options: ScanOptions & { readonly dialect: Dialect };
  /** Bytes that come together. */
  readonly size: number;
  /** Where it is cut into parts that are counted apart, in order. */
  readonly cuts: readonly number[];
}

const PLAIN = [
  '',
  'a',
  '9',
  '10',
  '0',
  '7',
  '11',
  'n/a',
  'EMEA',
  'x y',
  'é',
  '日本',
  '😀',
  '\u00a0',
  ' ',
  '\t',
];
const STRANGE = ['\x01', '\r', 'a\rb', '\r\r', '\ufeff', '\u2028', "'", '\\', '\\"', '=1+1', '-'];
const QUOTED = [
  '""',
  '"a"',
  '"9"',
  '"10"',
  '"a,b"',
  '"a;b"',
  '"a\tb"',
  '"a\nb"',
  '"a\r\nb"',
  '"\n"',
  '"\r"',
  '"say ""hi"""',
  '""""',
  '""""""',
  '"é\n日"',
  '" "',
  '"""a"',
];
const ODD = [
  'a"b',
  '5" screen',
  'a""',
  '"a"b',
  '"a" ',
  '"B" ',
  '"a"\t',
  '"a"\r',
  '"a"\r\r',
  '"a"\x01',
  '"',
  '"""',
  ' "a"',
  ' "a,b"',
  '"a""',
  '"a\n',
  '\ufeff"a"',
];
const NOISE = ['"', '"', '""', '\n', '\n', '\r\n', '\r', '\x01', 'a', '9', 'é', '日', '😀', '\ufeff', ' '];
const DELIMITERS = [',', ',', ',', ';', ';', '\t', '|', ' ', ':', 'x', '9', '\x01', '~'];
const WIDE = ['x', 'x', 'é', '日', '😀', '""', ',', '\n'];
const WINDOWS = [64, 65, 80, 100, 128, 200, 256, 400, 512, 1024, 4096, 1_000_000];
/** What is no text: a NUL, and bytes that are no UTF-8. */
const NO_TEXT = [
  [0],
  [0xff],
  [0xc3],
  [0xe6, 0x97],
  [0xf0, 0x9f, 0x98],
  [0x80],
  [0xed, 0xa0, 0x80],
  [0xc0, 0xaf],
];

/** Draws one text. */
export function drawText(random: Random): CsvText {
  const windowSize = WINDOWS[random(WINDOWS.length)]! + (random(3) === 0 ? random(40) : 0);
  const delimiter = DELIMITERS[random(DELIMITERS.length)]!;
  const width = 2 + random(random(4) === 0 ? 6 : 3);
  const bytes = Buffer.from(textOf(random, { delimiter, width, windowSize }));
  const length = bytes.length;
  return {
    bytes: random(40) === 0 ? withNoText(bytes, random) : bytes,
    options: {
      dialect: { delimiter, recordEnd: 'lf', ...(random(12) === 0 && { unquoted: true }) },
      width,
      maxRecord: random(5) === 0 ? [30, 64, 200][random(3)]! : 1e6,
      windowSize,
      slice: [1, 16, 100, 512][random(4)]!,
    },
    size: [1 + random(40), 64, 1000, 1e6][random(4)]!,
    cuts: Array.from({ length: 1 + random(2) }, () => random(length + 8)).sort((a, b) => a - b),
  };
}

interface Shape {
  readonly delimiter: string;
  readonly width: number;
  readonly windowSize: number;
}

function textOf(random: Random, shape: Shape): string {
  const kind = random(8);
  if (kind === 0) return noise(random, shape);
  const lines = linesOf(random, shape);
  const start = random(20) === 0 ? '\ufeff' : '';
  if (kind > 5) return start + lines + noise(random, shape);
  // The last line may end with the text.
  return start + (random(3) === 0 ? lines.replace(/\r?\n$/, '') : lines);
}

/** Lines of cells, of which none, some or many in a hundred break the rules. */
function linesOf(random: Random, shape: Shape): string {
  const odd = [0, 0, 0, 1, 5, 30][random(6)]!;
  const strange = [0, 2, 10][random(3)]!;
  const long = [0, 2, 10][random(3)]!;
  const quoted = [5, 30, 80][random(3)]!;
  const ends = [['\n'], ['\r\n'], ['\n', '\n', '\r\n'], ['\n', '\r\n', '\r']][
    random(8) === 0 ? 3 : random(3)
  ]!;
  const cell = () => {
    const chance = random(100);
    if (chance < odd) return ODD[random(ODD.length)]!;
    if (random(100) < long) return longCell(random, shape);
    if (random(100) < strange) return STRANGE[random(STRANGE.length)]!;
    const cells = random(100) < quoted ? QUOTED : PLAIN;
    return cells[random(cells.length)]!;
  };
  let text = '';
  for (let rows = random(random(6) === 0 ? 40 : 10); rows > 0; rows--) {
    const chance = random(30);
    if (chance === 0) text += ['', ' ', '\t', '""', '\x01'][random(5)]!;
    else {
      const fields = chance < 3 ? random(shape.width + 3) : shape.width;
      for (let i = 0; i < fields; i++) text += (i === 0 ? '' : shape.delimiter) + cell();
    }
    text += ends[random(ends.length)]!;
  }
  return text;
}

/** A run that pushes what follows over the edges of blocks and windows, or goes over one itself. */
function longCell(random: Random, { windowSize }: Shape): string {
  const least = Math.min(windowSize, 2048);
  const lengths = [
    random(80),
    random(300),
    254 + random(4),
    least - 4 + random(8),
    (least >> 1) - 2 + random(4),
  ];
  const character = WIDE[random(WIDE.length)]!;
  const isQuoted = character.length === 2 || character < ' ' || character === ',' || random(3) === 0;
  const size = Buffer.byteLength(character);
  const run = character.repeat(Math.max(0, Math.ceil(lengths[random(lengths.length)]! / size)));
  const text = random(2) === 0 ? `${'y'.repeat(random(4))}${run}` : run;
  return isQuoted ? `"${text}"` : text;
}

function noise(random: Random, { delimiter }: Shape): string {
  let text = '';
  for (let parts = random(40); parts > 0; parts--) {
    const chance = random(NOISE.length + 4);
    text += chance < NOISE.length ? NOISE[chance]! : delimiter;
  }
  return text;
}

function withNoText(bytes: Buffer, random: Random): Buffer {
  const at = random(bytes.length + 1);
  const between = Buffer.from(NO_TEXT[random(NO_TEXT.length)]!);
  return Buffer.concat([bytes.subarray(0, at), between, bytes.subarray(at)]);
}
