// Remarks on the answers: doubtful ones, stored groups that disagree, customers who answered twice.
import { describe, expect, test } from 'vitest';
import { customerId } from '../../../src/input/cells/customer.js';
import { collect, collectText, messages, textSource } from '../../support/reading.js';

describe('doubtful answers come with their number and the filter to paste', () => {
  test.each<[string, string, [string, number][]]>([
    [
      'Status',
      'Spam\nSurvey Preview\nSpam\nIP Address\n',
      [
        ['Status=Spam', 2],
        ['Status=Survey Preview', 1],
      ],
    ],
    ['Status', 'test\nlatest\ncontest\n', [['Status=test', 1]]],
    [
      'Finished',
      'False\nTrue\n0\n1\nNo\n',
      [
        ['Finished=False', 1],
        ['Finished=0', 1],
        ['Finished=No', 1],
      ],
    ],
    ['Completed', 'yes\nno\n', [['Completed=no', 1]]],
    ['Response Type', 'completed\npartial\npartial\n', [['Response Type=partial', 2]]],
    ['excluded_from_calculations', 'true\nfalse\n', [['excluded_from_calculations=true', 1]]],
    ['Status', '1\n8\n0\n', []],
    ['State', 'Spam\n', []],
  ])('%s: %j', async (name, cells, found) => {
    const csv = `nps,${name}\n${cells.replaceAll(/^(?=.)/gm, '9,')},Spam\n11,Spam\n`;
    const read = await collectText(csv);
    const doubtful = read.reading.warnings.filter(({ code }) => code === 'doubtful-answers');
    expect(doubtful.map(({ count }) => count)).toEqual(found.map(([, count]) => count));
    for (const [i, [filter, count]] of found.entries()) {
      // What the note says to paste leaves out as many answers as it says.
      const where = /--where (['"]?)(.*)\1$/.exec(doubtful[i]!.message)![2]!;
      expect(where).toBe(filter.replace('=', '!='));
      const filtered = await collectText(csv, { where: [where] });
      expect(filtered.reading.answered).toBe(read.reading.answered - count);
    }
  });

  test('the codes of Qualtrics', async () => {
    const ids = '"{""ImportId"":""QID1""}","{""ImportId"":""status""}"';
    const csv = `nps,Status\nHow?,Status\n${ids}\n9,0\n8,1\n7,8\n6,0\n5,1\n`;
    const read = await collectText(csv);
    expect(messages(read, 'doubtful-answers')).toEqual([
      expect.stringContaining(
        '2 answers have "Status" "1" (previews, tests or spam); to leave them out: --where \'Status!=1\'',
      ),
      expect.stringContaining("--where 'Status!=8'"),
    ]);
  });

  test('rows that do not count are not counted', async () => {
    const read = await collectText('nps,Finished,x\n9,False,a\n8,False,b\n,False,a\n', { where: ['x=a'] });
    expect(read.reading.warnings.find(({ code }) => code === 'doubtful-answers')?.count).toBe(1);
  });
});

describe('a stored group that disagrees', () => {
  const disagrees = async (csv: string) => messages(await collectText(csv), 'group-disagrees');

  test.each([
    ['beside the score, as codes', 'Q1,Q1_NPS_GROUP\n9,3\n6,2\n7,2\n6,1\n9,2\n', '"Q1_NPS_GROUP"', 2, 2],
    ['in words anywhere', 'nps,id,kind\n9,1,Promoter\n8,2,Passiv\n6,3,Neutro\n', '"kind"', 1, 3],
    ['in words, some blank', 'nps,id,kind\n9,1,\n8,2,Promotor\n', '"kind"', 1, 2],
  ])('%s', async (_, csv, name, count, first) => {
    expect(await disagrees(csv)).toEqual([
      `standard input: the group stored in ${name} disagrees with the score in ${count} row${count === 1 ? '' : 's'} (first: record ${first}); the score counts`,
    ]);
  });

  test.each([
    ['agrees', 'nps,id,kind\n9,1,Promoter\n8,2,Passive\n6,3,Detractor\n'],
    ['is no group', 'nps,id,kind\n9,1,Promoter\n8,2,Customer\n6,3,Promoter\n'],
    ['is blank', 'nps,id,kind\n9,1,\n8,2,\n'],
  ])('nothing where it %s', async (_, csv) => {
    expect(await disagrees(csv)).toEqual([]);
  });
});

describe('customers who answered before', () => {
  const repeats = async (csv: string, options = {}) =>
    messages(await collectText(csv, options), 'repeated-ids');

  test.each([
    'customer_id',
    'Customer ID',
    'user_id',
    'UserID',
    'Email',
    'e-mail address',
    'RecipientEmail',
    'contactId',
  ])('%s: how many, and what to paste', async (name) => {
    const csv = `${name},nps,created_at\na,9,2025-01-01\nb,8,2025-01-02\na,7,2025-01-03\na,,2025-01-03\n,6,2025-01-03\n,6,2025-01-03\n`;
    const [message] = await repeats(csv);
    expect(message).toContain(`1 answer repeats a "${name}"`);
    expect(message).toMatch(/--latest-by .* --date created_at$/);
    const flags = /--latest-by (['"]?)(.*)\1 --date/.exec(message!)!;
    const { reading } = await collectText(csv, { latestBy: flags[2]!, date: 'created_at' });
    expect(reading.filtered).toBe(1);
    expect(reading.warnings.some(({ code }) => code === 'repeated-ids')).toBe(false);
  });

  test.each([
    ['no id', 'region,nps\na,9\na,8\n'],
    ['no repeats', 'user_id,nps\na,9\nb,8\n'],
    ['anonymous', 'Email,nps\nanonymous,9\nanonymous,8\n'],
    ['blank', 'Email,nps\n,9\n,8\n'],
    ['a repeat without an answer', 'user_id,nps\na,9\na,\na,11\n'],
    ['the survey', 'survey_id,nps\na,9\na,8\n'],
  ])('nothing with %s', async (_, csv) => {
    expect(await repeats(csv)).toEqual([]);
  });

  test('in another file are noticed there, each answer once', async () => {
    const texts = ['user_id,nps\na,9\nb,8\n', 'nps,User ID\n7,a\n6,c\n', 'user_id,nps\na,5\na,4\nc,\n'];
    const read = await collect(texts.map((text, i) => textSource(text, `q${i + 1}.csv`)));
    expect(messages(read, 'repeated-ids')).toEqual([
      expect.stringContaining('q2.csv: 1 answer repeats a "User ID"'),
      expect.stringContaining('q3.csv: 2 answers repeat a "user_id"'),
    ]);
    expect(new Set(read.reading.customers[0])).toEqual(new Set(['a', 'b', 'c'].map(customerId)));
  });

  test('are looked for among the first 100,000 answers', async () => {
    const csv = (ids: readonly number[], last: string) =>
      `user_id,nps\n${ids.map((id) => `u${id},9\n`).join('')}${last}`;
    const [half, whole] = [50_000, 100_000].map((length) => Array.from({ length }, (_, i) => i)) as [
      number[],
      number[],
    ];
    // Each half twice: so many answers, fewer customers.
    expect((await repeats(csv([...half, ...half], 'u1,9\n')))[0]).toContain(
      '50,000 answers of the first 100,000 repeat a "user_id"',
    );
    expect((await repeats(csv([...half, ...half], '')))[0]).toContain('50,000 answers repeat a "user_id"');
    expect(await repeats(csv(whole, 'u1,9\n'))).toEqual([]);
    const files = [csv(half, ''), csv([0, ...whole.slice(50_000)], 'u1,9\n')];
    const { reading } = await collect(files.map((text, i) => textSource(text, `q${i + 1}.csv`)));
    expect(reading.warnings.find(({ code }) => code === 'repeated-ids')?.message).toContain(
      'q2.csv: 1 answer of the first 50,001 repeats a "user_id"',
    );
  });
});
