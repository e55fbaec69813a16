import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { USUAL_NUMERALS } from '../../src/report/numerals.js';
import type { Report } from '../../src/report/report.js';
import { renderTable as render } from '../../src/report/table.js';
import { textWidth } from '../../src/report/width.js';
import { en } from '../../src/words/en.js';
import { plain, score, segment, segmentColumns, segmentsNamed } from '../support/report/reports.js';

const piped = { columns: null, colorLevel: 0 } as const;
const on = (columns: number) => ({ columns, colorLevel: 0 }) as const;
type Options = Parameters<typeof render>[1];
const renderTable = (report: Report, options: Pick<Options, 'columns' | 'colorLevel'> & Partial<Options>) =>
  render(report, { charset: 'unicode', numerals: USUAL_NUMERALS, words: en.formats, ...options });
const linesOf = (text: string) => text.split('\n');

const SCORE = `NPS +29    95% CI +26 to +31    4,298 responses

Promoters    9–10   52.1%   2,239   ██████████████████████████
Passives     7–8    24.4%   1,049   ▓▓▓▓▓▓▓▓▓▓▓▓
Detractors   0–6    23.5%   1,010   ░░░░░░░░░░░░

                                                        ▇▇▇    ███
                                       ███  ▅▅▅  ▁▁▁    ███    ███
         ▁▁▁  ▁▁▁  ▁▁▁  ▁▁▁  ▁▁▁  ▂▂▂  ███  ███  ███    ███    ███
Score      0    1    2    3    4    5    6    7    8      9     10
Count     12    9   31   40   61   97  760  600  449  1,100  1,139
         ────────── Detractors ───────────  Passives    Promoters

4,310 rows = 4,298 answered + 9 blank + 3 rejected
`;

const SEGMENT = `NPS by region    overall +29 (95% CI +26 to +31, n = 4,298)

region           NPS   95% CI            n   Prom.  Pass.  Detr.  effect
North America    +41   +37 to +45    1,204   58.1   24.7   17.2     +3.5  ▲
EMEA             +31   +27 to +35    1,902   53.0   25.1   21.9     +1.1
APAC             +13    +8 to +18    1,080   45.2   22.7   32.1     -3.9  ▼
LATAM             +4   -13 to +21       98   38.8   26.5   34.7     -0.6  ▼
Malta              0   -39 to +39       14   35.7   28.6   35.7     -0.1  low n

▲ ▼ above or below the rest (p < 0.05, Holm over 5 tests)
effect: points that the segment adds to or takes from the overall NPS
`;

describe('the screens of the design', () => {
  it.each([
    ['score', score, SCORE],
    ['segment', segment, SEGMENT],
  ])('%s, piped and on 80 columns', async (_, report, screen) => {
    expect(await renderTable(report, piped)).toBe(screen);
    expect(await renderTable(report, on(80))).toBe(screen);
  });

  it('leaves out an empty title and an empty footer', async () => {
    expect(
      await renderTable({ ...score, title: '', tables: score.tables.slice(0, 1), footer: [] }, piped),
    ).toBe(`${linesOf(SCORE).slice(2, 5).join('\n')}\n`);
  });

  it('prints what is unknown as a dash, but no dash for a mark', async () => {
    const table = { columns: segmentColumns, rows: [[null, null, null, 0, null, null, null, null, null]] };
    const [, row] = linesOf(await renderTable({ ...plain, title: '', tables: [table] }, piped));
    expect(row!.trim().split(/\s+/)).toEqual(['–', '–', '–', '0', '–', '–', '–', '–']);
  });

  it('prints a word in the place of a figure', async () => {
    const table = { columns: segmentColumns.slice(0, 2), rows: [['Malta', 'hidden']] };
    expect(await renderTable({ ...plain, title: '', tables: [table] }, piped)).toBe(
      'region       NPS\nMalta     hidden\n',
    );
  });
});

describe('a narrow terminal', () => {
  it('shrinks bars, then drops them', async () => {
    const at = async (columns: number) => linesOf(await renderTable({ ...score, title: '' }, on(columns)))[0];
    expect(await at(56)).toBe('Promoters    9–10   52.1%   2,239   ████████████████████');
    expect(await at(42)).toBe('Promoters   9–10  52.1%  2,239  ██████████');
    expect(await at(41)).toBe('Promoters    9–10   52.1%   2,239');
  });

  it('drops the highest rank first, all of it, and names what is missing', async () => {
    const text = await renderTable(segment, on(60));
    expect(linesOf(text)[2]).toBe('region           NPS   95% CI            n  effect');
    expect(text).toContain('left out to fit 60 columns: Prom., Pass., Detr.\n');
    expect(linesOf(await renderTable({ ...segment, title: '' }, on(48)))[0]).toBe(
      'region         NPS  95% CI          n',
    );
  });

  it('cuts names in the end, and says so', async () => {
    const text = await renderTable(
      segmentsNamed('A very long name that goes on and on', '日本語の長い名前がここに'),
      on(40),
    );
    expect(text).toContain('A very long nam…  +41  +37 to +45  1,204\n');
    expect(text).toContain('日本語の長い名…   +41  +37 to +45  1,204\n');
    expect(text).toContain('… cut to fit 40 columns: --format csv\nhas the whole text\n');
  });

  it('swaps rows and columns of a table that may be, also on a page', async () => {
    const expected = `Score    Count
    0       12
    1        9
    2       31
    3       40
    4       61
    5       97
    6      760
    7      600
    8      449
    9    1,100
   10    1,139
`;
    expect(await renderTable(score, on(50))).toContain(expected);
    const million = {
      ...score.tables[1]!,
      rows: [['Count', ...Array.from({ length: 11 }, () => 1_234_567)]],
    };
    expect(await renderTable({ ...score, tables: [million] }, piped)).toContain('    0    1,234,567\n');
  });

  it('wraps title and footer at words', async () => {
    const text = await renderTable({ ...score, tables: [] }, on(30));
    expect(text).toBe(
      'NPS +29    95% CI +26 to +31\n4,298 responses\n\n4,310 rows = 4,298 answered +\n9 blank + 3 rejected\n',
    );
  });

  it('breaks a word that no line can hold', async () => {
    const text = await renderTable({ ...plain, title: `see ${'日本'.repeat(12)}` }, on(20));
    expect(text).toBe('see\n日本日本日本日本日本\n日本日本日本日本日本\n日本日本\n');
  });
});

describe('a page', () => {
  it('sets columns tighter where that makes them fit', async () => {
    const longer = segment.tables[0]!.rows.map(([name, ...figures]) => [`${name} 12345`, ...figures]);
    const [, , heading] = linesOf(
      await renderTable({ ...segment, tables: [{ columns: segmentColumns, rows: longer }] }, piped),
    );
    expect(heading).toBe('region               NPS  95% CI          n  Prom.  Pass.  Detr.  effect');
  });

  it('loses nothing when they do not', async () => {
    const name = 'A name '.repeat(20).trim();
    const text = await renderTable({ ...segmentsNamed(name), title: name }, piped);
    expect(linesOf(text)[0]).toBe(name);
    expect(text).toContain(`${name}  +41  +37 to +45  1,204  58.1   24.7   17.2     +3.5\n`);
  });
});

describe('text from a file', () => {
  it('aligns Japanese, emoji and Thai', async () => {
    const names = ['日本', '😀', '👨‍👩‍👧‍👦', '🧑‍🚀', '❤️', '🇫🇷', 'ไทย', 'cafe\u0301', 'x'];
    const rows = linesOf(await renderTable(segmentsNamed(...names), piped)).slice(3, 3 + names.length);
    for (const row of rows) expect(textWidth(row.slice(0, row.indexOf('+41')))).toBe('region    '.length);
  });

  it('is made visible everywhere', async () => {
    const nasty = '\x1b[2J\nx\u202e';
    const columns = [{ ...segmentColumns[0]!, title: nasty }];
    const report: Report = {
      ...plain,
      title: nasty,
      tables: [{ columns, rows: [[nasty]] }],
      footer: [[{ text: nasty }]],
    };
    const safe = '\\x1b[2J\\nx\\u202e';
    expect(await renderTable(report, piped)).toBe(`${safe}\n\n${safe}\n${safe}\n\n${safe}\n`);
  });
});

describe('colour', () => {
  it('tones title, headings and marks', async () => {
    const text = await renderTable({ ...segment, title: score.title }, { columns: null, colorLevel: 1 });
    expect(text).toContain('\x1b[1mNPS +29\x1b[22m    95%');
    expect(text).toContain('\x1b[2mregion\x1b[22m');
    expect(text).toContain('\x1b[32m▲\x1b[39m\n');
    expect(text).toContain('\x1b[31m▼\x1b[39m\n');
    expect(text).toContain('\x1b[33mlow n\x1b[39m\n');
  });

  it('keeps its tone on both sides of a line break', async () => {
    const report: Report = { ...plain, title: [{ text: 'one two', tone: 'bad' }] };
    expect(await renderTable(report, { columns: 4, colorLevel: 1 })).toBe(
      '\x1b[31mone\x1b[39m\n\x1b[31mtwo\x1b[39m\n',
    );
  });
});

describe('laws', () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const anyReport = fc
    .tuple(fc.array(name, { maxLength: 4 }), name, name)
    .map(([names, title, note]): Report => {
      const { tables } = segmentsNamed(...names);
      return {
        ...plain,
        title: [{ text: title, tone: 'strong' }, { text: ' and ' }, { text: note, tone: 'dim' }],
        tables: [...tables, ...score.tables],
        footer: [note, [{ text: note, tone: 'warn' }]],
      };
    });
  const width = fc.option(fc.integer({ min: 40, max: 130 }), { nil: null });

  it('colour adds ANSI and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, width, fc.constantFrom(1, 2, 3), async (report, columns, colorLevel) => {
        const coloured = await renderTable(report, { columns, colorLevel: colorLevel as 1 | 2 | 3 });
        expect(stripVTControlCharacters(coloured)).toBe(
          await renderTable(report, { columns, colorLevel: 0 }),
        );
      }),
    );
  });

  it('no line is wider than a terminal of 40 columns or more, and none ends in a space', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, width, async (report, columns) => {
        const lines = linesOf(await renderTable(report, { columns, colorLevel: 0 }));
        for (const line of lines) {
          expect(textWidth(line)).toBeLessThanOrEqual(columns ?? Number.POSITIVE_INFINITY);
          expect(line).toBe(line.trimEnd());
        }
      }),
    );
  });
});

it('draws ten thousand segments within seconds', async () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `segment ${index}`);
  const start = performance.now();
  const text = await renderTable(segmentsNamed(...names), piped);
  expect(linesOf(text).length).toBeGreaterThan(10_000);
  expect(performance.now() - start).toBeLessThan(5000);
});
