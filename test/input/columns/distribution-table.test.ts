// Which files are tables of a distribution, for sure or perhaps, and which ones only look a little like one.
import { describe, expect, test } from 'vitest';
import { saysCount } from '../../../src/input/columns/count-names.js';
import { distributionTable } from '../../../src/input/columns/distribution-table.js';
import type { Column } from '../../../src/input/table/header.js';

const columnsOf = (header: string): Column[] =>
  header.split(',').map((name, i) => ({ name, position: i + 1, labels: [name] }));

/** What is found in a text: the kind, the names of the columns, and whether it is sure. */
function found(text: string): string | undefined {
  const [header, ...lines] = text.trim().split('\n');
  const table = distributionTable(
    columnsOf(header!),
    lines.map((line) => line.split(',')),
  );
  if (table === undefined) return undefined;
  const columns = table.kind === 'columns' ? table.columns : [table.answer, table.count];
  const names = columns.map((column) => column?.name ?? 'nothing').join('+');
  return `${table.sure ? 'surely' : 'perhaps'} ${table.kind}: ${names}`;
}

const COUNTS = [3, 1, 0, 2, 4, 8, 9, 15, 30, 40, 46];
const table = (header: string, row: (count: number, score: number) => string, counts = COUNTS) =>
  `${header}\n${counts.map(row).join('\n')}\n`;
const wide = COUNTS.map((_, score) => score).join(',');

describe('a row for each score', () => {
  const plain = (header: string) => table(header, (count, score) => `${score},${count}`);

  test.each([
    'Count',
    'count',
    'n',
    '#',
    'Number of responses',
    'Response Count',
    'Count of NPS score',
    'COUNT(*)',
    'Anzahl',
    'Anzahl der Antworten',
    'Häufigkeit',
    'Nombre de réponses',
    'Effectif',
    'Cantidad',
    'Nº respuestas',
    'Quantidade',
    'Frequência',
    'Conteggio',
    'Numero di risposte',
    'Aantal',
    'Număr răspunsuri',
    'Antal svar',
    'Lukumäärä',
    'Liczba odpowiedzi',
    'Počet odpovědí',
    'Darabszám',
    'Πλήθος',
    'Sayı',
    'Количество ответов',
    'Кол-во',
    'Кількість',
    '回答数',
    '件数',
    '数量',
    '人數',
    '응답 수',
    'العدد',
    'כמות',
  ])('and the other column is called %s: surely', (name) => {
    expect(found(plain(`NPS score,${name}`))).toBe(`surely scores: NPS score+${name}`);
  });

  test('in either order, with labels, and without the scores that nobody gave', () => {
    expect(found(table('Count,score', (count, score) => `${count},${score}`))).toBe(
      'surely scores: score+Count',
    );
    expect(found(table('score,n', (n, score) => `${10 - score} - label,${n}`))).toBe(
      'surely scores: score+n',
    );
    expect(found('nps,count\n2,4\n5,8\n6,9\n7,15\n8,30\n9,40\n')).toBe('surely scores: nps+count');
  });

  test('but another name, another order of a few, or more columns: perhaps', () => {
    expect(found(plain('NPS score,People who said so'))).toBe('perhaps scores: NPS score+People who said so');
    expect(found('nps,count\n9,40\n8,30\n10,12\n2,9\n')).toBe('perhaps scores: nps+count');
    expect(found(table('score,Count,Percent', (n, score) => `${score},${n},${n / 2}%`))).toBe(
      'perhaps scores: score+Count',
    );
    expect(found(table('score,label,Count', (n, score) => `${score},text ${score},${n}`))).toBe(
      'perhaps scores: score+Count',
    );
  });

  test('a total at the end, or separators of thousands: perhaps', () => {
    expect(found(`${plain('score,Count')}Total,158\n`)).toBe('perhaps scores: score+Count');
    expect(found('score,n\n4,5\n5,8\n6,9\n7,15\n8,30\n9,"40"\n'.replace('"40"', '1 234'))).toBe(
      'perhaps scores: score+n',
    );
  });

  test('with shares alone: perhaps, and no column counts', () => {
    expect(found(table('score,Percent', (n, score) => `${score},${n / 2}%`))).toBe(
      'perhaps scores: score+nothing',
    );
  });

  test('in each of several groups: perhaps', () => {
    const regions = ['EMEA', 'APAC', 'LATAM'];
    const rows = regions.flatMap((region, i) => COUNTS.map((n, score) => `${region},${score},${n + i}`));
    expect(found(`region,score,Count\n${rows.join('\n')}`)).toBe('perhaps scores: score+Count');
    expect(found(`region,score,x\n${rows.join('\n')}`)).toBe('perhaps scores: score+x');
    const numbered = rows.map((row) => row.replace(/^\w+/, (region) => String(regions.indexOf(region))));
    expect(found(`region_id,score,Count\n${numbered.join('\n')}`)).toBe('perhaps scores: score+Count');
    const years = rows.map((row, i) => row.replace(/^\w+/, String(2020 + Math.floor(i / 11))));
    expect(found(`year,score,Count\n${years.join('\n')}`)).toBe('perhaps scores: score+Count');
  });
});

test('a row for each category: perhaps', () => {
  expect(found('group,Count\nDetractors,12\nPassives,30\nPromoters,58\n')).toBe(
    'perhaps categories: group+Count',
  );
});

describe('a column for each score', () => {
  test('with nothing else but texts: surely', () => {
    expect(found(`${wide}\n${COUNTS.join(',')}\n`)).toBe(`surely columns: ${wide.replaceAll(',', '+')}`);
    expect(found(`region,${wide}\nEMEA,${COUNTS.join(',')}\nAPAC,${wide}\n`)).toMatch(
      /^surely columns: 0\+1/,
    );
    const labelled = wide.replace('0,', '0 - Not at all,').replace('10', '10 - Extremely');
    expect(found(`${labelled}\n${COUNTS.join(',')}\n`)).toMatch(/^surely columns: 0 - Not at all\+1/);
    const fallen = wide.split(',').toReversed().join(',');
    expect(found(`${fallen}\n${COUNTS.join(',')}\n`)).toMatch(/^surely columns: 0\+1\+2/);
  });

  test('with a total as last row, another name, or something else that may be a score: perhaps', () => {
    const sums = COUNTS.map((n, i) => n + i);
    expect(found(`region,${wide}\nEMEA,${COUNTS}\nAPAC,${wide}\nTotal,${sums}\n`)).toMatch(
      /^perhaps columns/,
    );
    expect(found(`${wide.replace(/\d+/g, 'Score $&')}\n${COUNTS}\n`)).toMatch(/^perhaps columns/);
    expect(found(`wave,${wide}\n1,${COUNTS}\n2,${wide}\n`)).toMatch(/^perhaps columns/);
  });

  test('or for detractors, passives and promoters: perhaps', () => {
    expect(found('week,Promoters,Passives,Detractors\n1 Jan,58,30,12\n8 Jan,50,30,20\n')).toBe(
      'perhaps columns: Detractors+Passives+Promoters',
    );
  });
});

describe('answers are no table', () => {
  test.each([
    ['a few that differ, beside numbers', 'nps,visits\n9,3\n10,8\n2,1\n7,5\n6,2\n'],
    [
      'a few that differ, beside numbers that are called a count of something',
      'nps,orders count\n9,3\n10,8\n2,1\n',
    ],
    ['scores that repeat', 'nps,count\n9,3\n10,8\n9,1\n7,5\n'],
    ['rows that are numbered', 'n,nps\n1,9\n2,10\n3,2\n4,7\n'],
    ['people with names', 'name,nps,number\nAnn,9,512\nBob,10,77\nCid,2,381\nDan,7,12\n'],
    ['one row', 'nps,count\n9,3\n'],
    ['no rows', 'nps,count\n'],
    [
      'ids that rise, and scores in order',
      'id,nps\n1,0\n4,1\n7,2\n9,3\n11,4\n12,5\n15,6\n17,7\n20,8\n22,9\n29,10\n',
    ],
    ['a category beside the score', 'nps,promoter,passive,detractor\n9,1,0,0\n7,0,1,0\n2,0,0,1\n'],
    ['questions', `nps,${wide.replace(/\d+/g, 'Q$&')}\n9,${COUNTS}\n`],
    ['ten columns', `${wide.slice(2)}\n${COUNTS.slice(1)}\n`],
  ])('%s', (_, text) => {
    expect(found(text)).toBeUndefined();
  });

  test('of a thousand people, with how often each of them answered', () => {
    const rows = Array.from(
      { length: 1000 },
      (_, i) => `c${i},${['EMEA', 'APAC'][i % 2]},${(i * 7) % 11},${i % 5}`,
    );
    expect(found(`customer,region,nps,responses\n${rows.join('\n')}\n`)).toBeUndefined();
  });
});

test.each([
  'visits',
  'orders count',
  'account',
  'comment',
  'customer number',
  'total spend',
  'score',
  'id',
  '',
])('%j does not say that it counts answers', (name) => {
  expect(saysCount(columnsOf(name)[0]!)).toBe(false);
});
