// Headers: the layouts of survey tools, title lines, trailing delimiters, files without a header.
import { describe, expect, test } from 'vitest';
import { readHeader } from '../../../src/input/table/header.js';
import { collect, collectText, errorOf, fates, textSource } from '../../support/reading.js';

const layout = (rows: string[][], headerRows?: number) => {
  const { columns, why: _, ...rest } = readHeader(rows, headerRows);
  return { ...rest, names: columns.map(({ name }) => name) };
};
const split = (...lines: string[]) => lines.map((line) => line.split(','));

describe('the layouts of survey tools', () => {
  test.each<[string, string[][], number, string]>([
    [
      'Qualtrics',
      split('StartDate,Q1', 'Start,Wie?', '{"ImportId":"startDate"},{"ImportId":"QID1"}'),
      3,
      'Q1',
    ],
    ['Qualtrics', split('StartDate,Q1', '{"ImportId":"startDate"},{"ImportId": "QID1"}', '2025,9'), 2, 'Q1'],
    ['Qualtrics', split('V1,V2,Q1', 'ResponseID,ResponseSet,How likely?', 'R_1,Default,9'), 2, 'Q1'],
    ['SurveyMonkey', split('Respondent ID,Collector ID,How?,', ',,Not likely - 0,1', '1,2,9,'), 2, 'How?'],
    ['SurveyMonkey', split('RespondentID,CollectorID,How?', '1,2,9'), 1, 'How?'],
    ['SurveyMonkey', split('respondent_id,collector_id,How?', ',,Response', '1,2,9'), 2, 'How?'],
    ['Typeform', split('#,How?,Start Date (UTC),Submit Date (UTC)', 'abc,9,x,y'), 1, 'How?'],
    ['Google Forms', split('Timestamp,How?', '2026/05/20 1:43:01 PM GMT+1,9'), 1, 'How?'],
    [
      'Microsoft Forms',
      split('ID,Start time,Completion time,Email,Name,How?', '1,a,b,anonymous,,9'),
      1,
      'How?',
    ],
    ['Microsoft Forms', split('Id,Start time,Completion time,Email,Name,How?'), 1, 'How?'],
    ['Tally', split('Submission ID,Respondent ID,Submitted at,How?'), 1, 'How?'],
    ['Formbricks', split('No.,Response ID,Timestamp,Finished,Survey ID,How?'), 1, 'How?'],
    ['LimeSurvey', split('id,submitdate,lastpage,startlanguage,nps'), 1, 'nps'],
    ['LimeSurvey', split('Response ID,Date submitted,Last page,Start language,How?'), 1, 'How?'],
    ['Zendesk', split('comment,delivered_at,delivery_id,id,rated_at,rating,recipient_id'), 1, 'rating'],
    ['Thanx', split('nps_feedback_uid,nps_feedback_id,merchant_id,rating'), 1, 'rating'],
    [
      'CustomerGauge',
      split('NPS Score,Comment,Follow Up Request,Follow Up Details,Response Date'),
      1,
      'NPS Score',
    ],
    ['Wootric', split('feedback_date,score,feedback,user_id'), 1, 'score'],
    ['Help Scout', split('name,value,category,comment,timestamp'), 1, 'value'],
    ['IntelliSurvey', split('respid,Q16,Q16_NPS_DPP,Q16_NPS_SCORE'), 1, 'Q16'],
  ])('%s: %j', (vendor, rows, headerRows, name) => {
    const header = layout(rows);
    expect(header).toMatchObject({ vendor, headerRows, titleRows: 0 });
    expect(header.names).toContain(name);
  });

  test.each([
    [split('Timestamp,nps', '2025-05-20 13:43:01,9')],
    [split('#,nps', '1,9')],
    [split('id,name,email,nps', '1,a,b,9')],
    [split('name,value', 'a,9')],
    [split('V1,V2', '1,2')],
    [split('nps')],
  ])('none: %j', (rows) => {
    expect(layout(rows)).toMatchObject({ vendor: null, headerRows: 1, titleRows: 0 });
  });
});

describe('a title line above the header', () => {
  const table = split('Respondent ID,Collector ID,How?', ',,Response', '1,2,9');
  test.each([[['Our survey']], [['Our survey', '', '']]])('%j is left out', (title) => {
    expect(layout([title, ...table])).toMatchObject({ vendor: 'SurveyMonkey', titleRows: 1, headerRows: 2 });
  });

  test('is none where it has two filled cells', () => {
    expect(layout([['a', 'b', ''], ...table])).toMatchObject({ vendor: null, titleRows: 0, headerRows: 1 });
  });
});

describe('columns', () => {
  test('are named by the first row that names them, and keep what the others say', () => {
    const { columns } = readHeader([
      ['Q1', '', 'Q3', ''],
      ['How?', 'Why?', ' ', ''],
      ['{"ImportId":"QID1"}', '{"ImportId":"QID2_TEXT","timeZone":"UTC"}', '', '{"ImportId":"x"}'],
    ]);
    expect(columns).toEqual([
      { name: 'Q1', position: 1, labels: ['Q1', 'How?', 'QID1'] },
      { name: 'Why?', position: 2, labels: ['Why?', 'QID2_TEXT'] },
      { name: 'Q3', position: 3, labels: ['Q3'] },
      { name: 'x', position: 4, labels: ['x'] },
    ]);
  });

  test.each([
    ['a trailing delimiter makes none', split('a,b,'), ['a', 'b']],
    ['but only the last one goes', split('a,,'), ['a', '']],
    ['a single nameless column stays', split(' '), ['']],
    ['spaces stay', [[' NPS ', 'b']], [' NPS ', 'b']],
  ])('%s', (_, rows, names) => {
    expect(layout(rows).names).toEqual(names);
  });

  test('without a header have positions only', () => {
    expect(layout(split('9,EMEA,', '8,APAC,'), 0)).toEqual({
      vendor: null,
      titleRows: 0,
      headerRows: 0,
      names: ['', '', ''],
    });
  });
});

describe('--header-rows', () => {
  test.each([
    [0, 'nps,region\n9,a\n8,b\n', { rows: 3, answered: 2, rejected: 1 }],
    [1, 'nps,region\n9,a\n8,b\n', { rows: 2, answered: 2, rejected: 0 }],
    [2, 'nps,region\n9,a\n8,b\n', { rows: 1, answered: 1, rejected: 0 }],
    [2, '\nnps,region\n\n9,a\n\n8,b\n', { rows: 1, answered: 1, rejected: 0 }],
    [9, 'nps,region\n9,a\n8,b\n', { rows: 0, answered: 0, rejected: 0 }],
  ])('%i of %j', async (headerRows, text, expected) => {
    expect(fates(await collectText(text, { headerRows, score: '1' }))).toMatchObject(expected);
  });

  test('six rows all name their columns', async () => {
    const text = `${[1, 2, 3, 4, 5, 6].map((n) => `a${n},b${n}\n`).join('')}9,x\n`;
    const read = await collectText(text, { headerRows: 6, score: 'a6', by: ['b5'] });
    expect(read.reading.columns).toEqual({ score: 'a1', by: ['b1'] });
    expect(read.groups).toEqual([{ x: [0, 0, 1] }]);
  });
});

describe('--skip-lines', () => {
  test.each([
    [2, 'title\nmore\nnps\n9\n8\n', 2],
    [1, 'a "stray quote\r\nnps\r\n9\r\n', 1],
    [1, '\nnps\n9\n', 1],
    [0, 'nps\n9\n', 1],
    [1, 'title\rnps\r9\r8\r', 2],
    [2, '"title\r\rnps,x\r9,a\r8,b', 2],
    [1, 'title\rnps,x\r9,"a\nb"\r8,"c\r\nd"\r', 2],
    [1, 'title\r\nnps\r9\r8\r', 2],
    [1, 'a\rb\nnps\n9\n', 1],
  ])('%i of %j', async (skipLines, text, rows) => {
    for (const size of [1, 1000]) {
      const read = await collect([textSource(text, '-', size)], { skipLines });
      expect(fates(read)).toMatchObject({ rows, answered: rows });
    }
  });

  test.each([1, 9])('%i of a file that has no more is empty', async (skipLines) => {
    for (const text of ['nps', 'nps\n', 'nps\r', 'nps\r\n'])
      expect((await errorOf(collectText(text, { skipLines }))).code).toBe('empty-input');
  });
});
