// Random survey tables, what they must give, and every way to write them down.
import { gzipSync } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import type { Groups } from './reading.js';

export interface Row {
  nps: string;
  /** What the score cell says: a score, or its fate. */
  answer: number | 'blank' | 'rejected';
  region: string;
  why: string;
  /** Columns after the others, the same in every row. */
  more?: Record<string, string>;
}

const LABELS: ((score: number) => string)[] = [
  String,
  (score) => ` ${score}`,
  (score) => `${score}.0`,
  (score) => `${score},0`,
  (score) => `0${score}`,
  (score) => `${score}/10`,
  (score) => `'${score}`,
  (score) => `${score}: Likely`,
  (score) => `Likely ${score}`,
  (score) => `${score} - Extremely; likely`,
  (score) => `Pas du tout, "vraiment" = ${score}`,
  (score) => `${score} (mehr\nals|gern)`,
];
const score = fc
  .tuple(fc.integer({ min: 0, max: 10 }), fc.constantFrom(...LABELS))
  .map(([answer, label]) => ({ nps: label(answer), answer }));
const blank = fc
  .constantFrom('', ' ', 'NA', 'n/a', 'None', '-', '—')
  .map((nps) => ({ nps, answer: 'blank' as const }));
/** What may be an answer, and what is none for sure: a number far from the scale, a spreadsheet's error. */
const MAYBE = ['11', '7.5', 'I give it a 9', '9;8', 'x\r\ny'];
const NEVER = ['55', '-3', '12,5', '#ERROR!', '#REF!'];
const rejected = fc.constantFrom(...MAYBE, ...NEVER).map((nps) => ({ nps, answer: 'rejected' as const }));

/** Everything that a careless reader trips over. */
const text = fc
  .array(
    fc.constantFrom(
      ...[
        '"',
        '""',
        ',',
        ';',
        '\t',
        '|',
        '\r',
        '\n',
        '\r\n',
        ' ',
        '\u00a0',
        '\\',
        "'",
        '#',
        '=',
        '{',
        '0',
        '9',
      ],
      ...[
        'a',
        'B',
        'é',
        'e\u0301',
        'ß',
        '日本',
        'ソ',
        '😀',
        '👩‍👩‍👧',
        '\u2028',
        '\ufeff',
        '‮',
        'nps',
        '-',
        '\u001b[',
      ],
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** Rows of which most are answers, so that the column passes for a score column. */
export const anyRow: fc.Arbitrary<Row> = fc
  .record({
    answer: fc.oneof(
      { weight: 8, arbitrary: score },
      { weight: 2, arbitrary: blank },
      { weight: 1, arbitrary: rejected },
    ),
    region: fc.oneof(fc.constantFrom('EMEA', ' EMEA', 'APAC ', '', 'NA', 'emea'), text),
    why: text,
  })
  .map(({ answer, ...rest }) => ({ ...answer, ...rest }));

export const anyRows = fc.array(anyRow, { maxLength: 25 }).filter(holdScores);

/** Whether the reader takes the column for a score column, and no answer seems to be lost. */
export function holdScores(rows: readonly Row[]): boolean {
  const filled = rows.filter(({ answer }) => answer !== 'blank');
  const bad = filled.filter(({ answer, nps }) => answer === 'rejected' && !nps.startsWith('#')).length;
  const good = filled.filter(({ answer }) => answer !== 'rejected');
  if (bad * 2 > bad + good.length) return false;
  const times = (text: string) => filled.filter(({ nps }) => nps === text).length;
  if (MAYBE.some((text) => times(text) >= 3 && times(text) * 100 >= filled.length)) return false;
  // Only 0 and 1 is a yes or no.
  const different = new Set(good.map(({ answer }) => answer));
  return !(good.length >= 5 && different.size === 2 && different.has(0) && different.has(1));
}

/** Whether all that is rejected is surely no answer, however often it occurs. */
export function losesNothing(rows: readonly Row[]): boolean {
  return holdScores(rows) && !rows.some(({ nps }) => MAYBE.includes(nps));
}

/** What a table gives, counted without the reader. */
export function expectedOf(rows: readonly Row[]) {
  const counts = new Array<number>(11).fill(0);
  const groups: Groups = {};
  const comments: string[] = [];
  for (const { answer, region, why } of rows) {
    const key = region.trim();
    // A segment without an answer is one too.
    groups[key] ??= [0, 0, 0];
    if (typeof answer !== 'number') continue;
    counts[answer]!++;
    groups[key][answer >= 9 ? 2 : answer >= 7 ? 1 : 0]++;
    comments.push(why.trim());
  }
  const of = (fate: string) => rows.filter(({ answer }) => answer === fate).length;
  return {
    fates: {
      rows: rows.length,
      answered: comments.length,
      blank: of('blank'),
      rejected: of('rejected'),
      filtered: 0,
    },
    counts,
    groups,
    comments,
  };
}

/** One way to write a table. */
export interface Style {
  delimiter: string;
  end: string;
  quoted: boolean;
  finalEnd: boolean;
  encoding: 'utf8' | 'bom' | 'utf16le' | 'utf16be';
  gzip: boolean;
  /** Bytes that come at once. */
  size: number;
  order: readonly (keyof Columns)[];
}

type Columns = { id: string } & Record<'nps' | 'region' | 'why', string>;

export const anyStyle: fc.Arbitrary<Style> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  quoted: fc.boolean(),
  finalEnd: fc.boolean(),
  encoding: fc.constantFrom('utf8', 'utf8', 'bom', 'utf16le', 'utf16be'),
  gzip: fc.boolean(),
  size: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(1_000_000)),
  order: fc.shuffledSubarray<keyof Columns>(['id', 'nps', 'region', 'why'], { minLength: 4 }),
});

/** The table as the bytes of a file. */
export function write(
  rows: readonly Row[],
  { delimiter, end, quoted, finalEnd, encoding, gzip, order }: Style,
): Buffer {
  const more = Object.keys(rows[0]?.more ?? {});
  const csv = stringify(
    rows.map((row, i) => [
      ...order.map((name) => (name === 'id' ? String(i + 1) : row[name])),
      ...more.map((name) => row.more![name]),
    ]),
    {
      delimiter,
      quoted,
      eof: finalEnd,
      record_delimiter: end,
      header: true,
      columns: [...order, ...more].map((key) => ({ key })),
      // csv-stringify quotes no line end but its own; a lone CR may be bare where records end at LF.
      quoted_match: end === '\r' ? /[\r\n]/ : /\n/,
    },
  );
  const bytes = encoding === 'utf8' ? Buffer.from(csv) : marked(csv, encoding);
  return gzip ? gzipSync(bytes) : bytes;
}

function marked(csv: string, encoding: 'bom' | 'utf16le' | 'utf16be'): Buffer {
  const text = `\ufeff${csv}`;
  if (encoding === 'bom') return Buffer.from(text);
  const little = Buffer.from(text, 'utf16le');
  return encoding === 'utf16le' ? little : little.swap16();
}
