// Random CSV texts for the scanner: clean ones, ones with all that trips a reader, and plain noise.
import fc from 'fast-check';

const PLAIN = [
  '',
  'a',
  '9',
  '10',
  'EMEA',
  'x y',
  'é',
  '日本',
  '😀',
  '\u00a0',
  ' ',
  '\t',
  '\x01',
  '\r',
  'a\rb',
];
const QUOTED = [
  '""',
  '"a"',
  '"9"',
  '"a,b"',
  '"a;b"',
  '"a\nb"',
  '"a\r\nb"',
  '"say ""hi"""',
  '""""',
  '"é\n日"',
  '" "',
];
const ODD = [
  'a"b',
  '5" screen',
  'a""',
  '"a"b',
  '"a" x',
  '"a" "',
  '"a" ',
  '"9"\t',
  '"a,b"  ',
  '"a" \r',
  '"a"\r',
  '"a"\x01',
  '"',
  ' "a"',
  '"a""',
];
const NOISE = ['"', '""', ',', ';', '\n', '\r\n', '\r', '\x01', 'a', '9', 'é', '日', '😀', '\ufeff', ' '];

/** Runs of bytes that push what follows over the edges of 16, 64 and more bytes. */
const padding = fc
  .tuple(fc.constantFrom('x', 'é', '日'), fc.oneof(fc.nat(80), fc.constantFrom(255, 256, 300, 600)))
  .map(([char, count]) => char.repeat(count));
const clean = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 3, arbitrary: fc.constantFrom(...QUOTED) },
  { weight: 1, arbitrary: padding },
  { weight: 1, arbitrary: padding.map((text) => `"${text}"`) },
);
const cell = (odd: number) =>
  odd === 0
    ? clean
    : fc.oneof({ weight: 100 - odd, arbitrary: clean }, { weight: odd, arbitrary: fc.constantFrom(...ODD) });

/** Lines of cells, of which some in a hundred break the rules. */
const lines = (delimiter: string, width: number, odd: number) =>
  fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 8, arbitrary: fc.array(cell(odd), { minLength: width, maxLength: width }) },
          { weight: 1, arbitrary: fc.array(cell(odd), { maxLength: width + 2 }) },
        ),
        fc.constantFrom('\n', '\n', '\r\n'),
      ),
      { maxLength: 40 },
    )
    .map((rows) => rows.map(([cells, end]) => cells.join(delimiter) + end).join(''));

export interface Sample {
  text: string;
  delimiter: string;
  /** Columns of the header. */
  width: number;
}

export const anySample: fc.Arbitrary<Sample> = fc
  .record({
    delimiter: fc.constantFrom(',', ',', ';', '\t', '|', ' ', 'x'),
    width: fc.integer({ min: 2, max: 6 }),
    odd: fc.constantFrom(0, 0, 1, 5, 100),
  })
  .chain(({ delimiter, width, odd }) => {
    const noise = fc
      .array(fc.oneof(fc.constantFrom(delimiter, ...NOISE), padding), { maxLength: 60 })
      .map((parts) => parts.join(''));
    const text = fc.oneof(
      { weight: 4, arbitrary: lines(delimiter, width, odd) },
      { weight: 1, arbitrary: noise },
      // The end of the text is an edge too.
      { weight: 2, arbitrary: fc.tuple(lines(delimiter, width, odd), noise).map((parts) => parts.join('')) },
    );
    return text.map((written) => ({ text: written, delimiter, width }));
  });

/** Bytes looked at together, and bytes that come together. */
export const anySizes = fc.record({
  windowSize: fc.oneof(fc.integer({ min: 64, max: 400 }), fc.constantFrom(512, 1000, 1024, 4096, 1_000_000)),
  size: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constantFrom(1000, 1_000_000)),
  slice: fc.constantFrom(1, 16, 100, 512),
});
