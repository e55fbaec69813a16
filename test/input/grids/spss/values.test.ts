// What becomes of values: missing ones, labelled ones, those of scales, and those of machines of another byte order.
import { describe, expect, it } from 'vitest';
import { readSpss } from '../../../support/spss/reading.js';
import { sav, type TestVariable } from '../../../support/spss/sav.js';

const HIGHEST = Number.MAX_VALUE;
const cellsOf = async (variable: Omit<TestVariable, 'name'>, values: readonly number[]) => {
  const { rows } = await readSpss(
    sav({ variables: [{ name: 'Q1', ...variable }], cases: values.map((value) => [value]) }),
  );
  return rows.map(([cell]) => cell);
};
const labelled = (labels: NonNullable<TestVariable['labels']>, values: readonly number[]) =>
  cellsOf({ labels }, values);

describe('missing values', () => {
  it('are blank: those of the system, some, a range, a range and one', async () => {
    expect(await cellsOf({}, [-HIGHEST, 0, -0])).toEqual(['', '0', '0']);
    expect(await cellsOf({ missing: [2, 98, 99] }, [97, 98, 99])).toEqual(['97', '', '']);
    expect(await cellsOf({ missing: [-2, 90, HIGHEST] }, [89, 90, 1e9])).toEqual(['89', '', '']);
    expect(await cellsOf({ missing: [-3, -HIGHEST, -1, 11] }, [-5, -1, 0, 10, 11])).toEqual([
      '',
      '',
      '0',
      '10',
      '',
    ]);
    expect(await cellsOf({ missing: [-2, -1.7976931348623155e308, -1] }, [-5, 0])).toEqual(['', '0']);
  });
});

describe('value labels', () => {
  it('are the cells of categories', async () => {
    const regions = [
      [1, 'North'],
      [2, 'South'],
      [4, 'West'],
    ] as const;
    expect(await labelled(regions, [1, 2, 3, 4])).toEqual(['North', 'South', '3', 'West']);
  });

  it('are beside the number where only the ends of a scale have one', async () => {
    const ends = [
      [0, 'Not at all likely'],
      [10, 'Extremely likely'],
    ] as const;
    expect(await labelled(ends, [0, 5, 10])).toEqual(['0 - Not at all likely', '5', '10 - Extremely likely']);
    const rating = [
      [1, 'Bad'],
      [7, 'Good'],
    ] as const;
    expect(await labelled(rating, [1, 4, 7])).toEqual(['1 - Bad', '4', '7 - Good']);
    // Nothing shows that it is a scale.
    expect(await labelled(rating, [1, 7])).toEqual(['Bad', 'Good']);
  });

  it('are kept where they have the number themselves', async () => {
    const labels = [
      [0, '0 - Not at all likely'],
      [5, '5'],
      [10, 'Extremely likely'],
    ] as const;
    expect(await labelled(labels, [0, 5, 10])).toEqual([
      '0 - Not at all likely',
      '5',
      '10 - Extremely likely',
    ]);
  });

  it('are the answers where all codes from 1 to 11 have one', async () => {
    const labels = Array.from(
      { length: 11 },
      (_, i) => [i + 1, i === 10 ? '10 - Extremely likely' : `${i}`] as const,
    );
    expect(await labelled(labels, [1, 6, 11])).toEqual(['0', '5', '10 - Extremely likely']);
  });

  it('are left out where codes from 1 to 11 have one at the ends alone, so that nothing is guessed', async () => {
    const labels = [
      [1, '0 - Not at all likely'],
      [11, '10 - Extremely likely'],
    ] as const;
    expect(await labelled(labels, [1, 6, 11])).toEqual(['1', '6', '11']);
  });

  it('do not hide that codes go up to 11', async () => {
    const labels = [
      [1, 'Not at all likely'],
      [11, 'Extremely likely'],
    ] as const;
    expect(await labelled(labels, [1, 6, 11])).toEqual([
      '1 - Not at all likely',
      '6',
      '11 - Extremely likely',
    ]);
  });

  it('say that there is no answer, without the number', async () => {
    const labels = [
      [0, 'Not at all likely'],
      [10, 'Extremely likely'],
      [99, "Don't know"],
    ] as const;
    expect(await labelled(labels, [0, 5, 99])).toEqual(['0 - Not at all likely', '5', "Don't know"]);
  });

  it('are beside the numbers of a scale in words, which are ratings', async () => {
    const labels = [
      [1, 'Very dissatisfied'],
      [2, 'Dissatisfied'],
      [3, 'Neutral'],
      [4, 'Satisfied'],
      [5, 'Very satisfied'],
    ] as const;
    expect(await labelled(labels, [1, 3, 5])).toEqual([
      '1 - Very dissatisfied',
      '3 - Neutral',
      '5 - Very satisfied',
    ]);
  });

  it('are alone where they name the categories of NPS', async () => {
    const labels = [
      [1, 'Detractor'],
      [2, 'Passive'],
      [3, 'Promoter'],
    ] as const;
    expect(await labelled(labels, [1, 2, 3])).toEqual(['Detractor', 'Passive', 'Promoter']);
  });

  it('give way to the number where both would be read as another one', async () => {
    const labels = [
      [0, 'Not at all'],
      [10, 'Totally (24/7)'],
    ] as const;
    expect(await labelled(labels, [0, 5, 10])).toEqual(['0 - Not at all', '5', '10']);
  });
});

describe('machines', () => {
  it('of another byte order wrote the same', async () => {
    const file = {
      variables: [
        { name: 'NPS', label: 'How likely?', missing: [1, 99], labels: [[3, 'Three']] },
        { name: 'WHO', width: 20 },
        { name: 'DAY', format: 20 },
      ],
      cases: [
        [3, 'a text of some length', 13797216000],
        [99, '', -HIGHEST],
        [10, 'x', 0],
      ],
    } as const;
    const little = await readSpss(sav(file));
    expect(await readSpss(sav({ ...file, isBigEndian: true }))).toEqual(little);
    expect(little.rows[0]).toEqual(['Three', 'a text of some lengt', '2020-01-01']);
  });

  it('wrote codes for numbers, and 8 bytes where there is none', async () => {
    for (const isBigEndian of [false, true]) {
      const { rows } = await readSpss(
        sav({
          variables: [{ name: 'NPS' }, { name: 'WHO', width: 8 }],
          cases: [],
          cases32: -1,
          compression: 1,
          isBigEndian,
          data: (w) =>
            w
              .raw(Uint8Array.of(110, 254, 253, 253, 0, 255, 253, 252))
              .double(7.25)
              .text('abc', 8)
              .text('\xff\xff\xff', 8),
        }),
        { encoding: 'windows-1252' },
      );
      expect(rows).toEqual([
        ['10', ''],
        ['7.25', 'abc'],
        ['', 'ÿÿÿ'],
      ]);
    }
  });
});

describe('names', () => {
  it('are the long ones, and there is no second row without labels', async () => {
    const { header } = await readSpss(
      sav({
        variables: [{ name: 'RECOMMEN' }, { name: 'Q2' }],
        cases: [],
        records: (w) => w.int(7, 13, 1, 33).text('RECOMMEN=Recommendation\tQ2=Reason', 33),
      }),
    );
    expect(header).toEqual([['Recommendation', 'Reason']]);
  });
});

describe('long texts', () => {
  const long = {
    variables: [{ name: 'WHO', width: 12 }],
    cases: [['a long value'], ['none of it'], ['another']],
  };
  const field = (text: string) => [text.length, text] as const;

  it('have labels and missing values in records of their own', async () => {
    const { rows } = await readSpss(
      sav({
        ...long,
        records: (w) => {
          const [length, value] = field('a long value');
          w.int(7, 21, 1, 4 + 3 + 8 + 4 + length + 4 + 5)
            .int(3)
            .text('WHO', 3)
            .int(12, 1);
          w.int(length).text(value, length).int(5).text('Label', 5);
          w.int(7, 22, 1, 4 + 3 + 1 + 4 + 16)
            .int(3)
            .text('WHO', 3)
            .raw(Uint8Array.of(2));
          w.int(8).text('another', 8).text('else', 8);
        },
      }),
    );
    expect(rows).toEqual([['Label'], ['none of it'], ['']]);
  });

  it('have their missing values as old versions of PSPP wrote them', async () => {
    const { rows } = await readSpss(
      sav({
        ...long,
        records: (w) => {
          w.int(7, 22, 1, 4 + 3 + 1 + 24)
            .int(3)
            .text('WHO', 3)
            .raw(Uint8Array.of(2));
          w.int(8).text('else', 8).int(8).text('another', 8);
        },
      }),
    );
    expect(rows[2]).toEqual(['']);
  });
});
