// Days on the clock of a zone. What days these are is by Python's zoneinfo.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { zoneBehind } from '../../../src/input/cells/date-zone.js';
import { keyReader } from '../../../src/input/cells/key.js';
import { dateReader } from '../../../src/input/cells/zoned-date.js';
import { DAY } from '../../../src/input/columns/keys.js';
import { temporaryFolder } from '../../support/folder.js';
import { collect, collectText, errorOf, file, messages } from '../../support/reading.js';

const folder = temporaryFolder();
const dayIn = (zone: string, cell: string) =>
  keyReader({ as: 'period', every: 'day', order: 'DMY', zone })(cell);

describe('UTC to days of a zone', () => {
  test.each([
    ['Europe/Paris', '2026-03-28 22:59:59', '2026-03-28'],
    ['Europe/Paris', '2026-03-28 23:00:00', '2026-03-29'],
    ['Europe/Paris', '2026-03-29 21:59:59', '2026-03-29'],
    ['Europe/Paris', '2026-03-29 22:00:00', '2026-03-30'],
    ['Europe/Paris', '2026-10-24 22:00:00', '2026-10-25'],
    ['Europe/Paris', '2026-10-25 22:59:59', '2026-10-25'],
    ['Europe/Paris', '2026-10-25 23:00:00', '2026-10-26'],
    ['Europe/Paris', '2024-02-28 23:00:00', '2024-02-29'],
    ['Europe/Paris', '2024-02-29 22:59:59', '2024-02-29'],
    ['Europe/Paris', '2099-12-31 23:00:00', '2100-01-01'],
    ['Europe/Paris', '1970-01-01 00:00:00', '1970-01-01'],
    ['Europe/Paris', '1975-06-30 23:30:00', '1975-07-01'],
    ['Europe/Paris', '2027-07-31 22:00:00', '2027-08-01'],
    ['America/New_York', '2026-03-08 04:59:59', '2026-03-07'],
    ['America/New_York', '2026-03-08 05:00:00', '2026-03-08'],
    ['America/New_York', '2026-03-09 03:59:59', '2026-03-08'],
    ['America/New_York', '2026-03-09 04:00:00', '2026-03-09'],
    ['America/New_York', '2026-11-01 03:59:59', '2026-10-31'],
    ['America/New_York', '2026-11-01 04:00:00', '2026-11-01'],
    ['America/New_York', '2026-11-02 04:59:59', '2026-11-01'],
    ['America/New_York', '2026-11-02 05:00:00', '2026-11-02'],
    ['America/New_York', '2100-02-28 23:00:00', '2100-02-28'],
    ['America/New_York', '2000-03-01 04:59:59', '2000-02-29'],
    ['Asia/Kathmandu', '2026-06-01 18:14:59', '2026-06-01'],
    ['Asia/Kathmandu', '2026-06-01 18:15:00', '2026-06-02'],
    ['Australia/Lord_Howe', '2026-04-04 13:00:00', '2026-04-05'],
    ['Australia/Lord_Howe', '2026-04-04 12:59:59', '2026-04-04'],
    ['Australia/Lord_Howe', '2026-10-03 13:29:59', '2026-10-03'],
    ['Australia/Lord_Howe', '2026-10-03 13:30:00', '2026-10-04'],
    ['Pacific/Apia', '2011-12-30 09:59:59', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30 10:00:00', '2011-12-31'],
    ['America/Sao_Paulo', '2018-11-04 02:59:59', '2018-11-03'],
    ['America/Sao_Paulo', '2018-11-04 03:00:00', '2018-11-04'],
    ['America/Sao_Paulo', '2018-11-05 02:00:00', '2018-11-05'],
    ['UTC', '2026-06-01 23:59:59', '2026-06-01'],
  ])('%s: %s is on %s', (zone, utc, day) => {
    const seconds = Date.parse(`${utc.replace(' ', 'T')}Z`) / 1000;
    for (const cell of [utc, `${utc}Z`, `${utc.replace(' ', 'T')}+00:00`, `${utc} GMT`])
      expect(dayIn(zone, cell)).toBe(day);
    if (seconds >= 1e9 && seconds < 4_102_444_800) expect(dayIn(zone, String(seconds))).toBe(day);
  });
});

describe('a time that says its zone is taken by it', () => {
  test.each([
    ['2026-06-01 23:30 +02:00', '2026-06-01'],
    ['2026-06-01 00:30+02', '2026-06-01'],
    ['2026-06-01T23:30:00-0500', '2026-06-02'],
    ['2026-06-01 23:30 EST', '2026-06-02'],
    ['2026-01-01 00:30 CET', '2026-01-01'],
    ['2026-01-01 00:30 CEST', '2025-12-31'],
    ['2026-06-01 05:00 JST', '2026-05-31'],
    ['2026-06-01 23:30 UTC+2', '2026-06-01'],
    ['2026-06-01T23:30:00+02:00[Europe/Paris]', '2026-06-01'],
    ['Mon Jun 1 23:30:00 UTC 2026', '2026-06-02'],
    ['Mon Jun 1 23:30:00 +0200 2026', '2026-06-01'],
    ['20260601T233000Z', '2026-06-02'],
    ['20260601T233000+0200', '2026-06-01'],
    ['1 June 2026, 11:30 PM', '2026-06-02'],
    ['So., 31.05.26 23:30 Uhr MESZ', '2026-05-31'],
    ['31.05.2026 22.30', '2026-06-01'],
    ['20260531223000', '2026-06-01'],
    ['46173.95', '2026-06-01'],
  ])('%s in Paris: %s', (cell, day) => {
    expect(dayIn('Europe/Paris', cell)).toBe(day);
  });

  /** Where clocks show it, and a month in which they do. */
  test.each([
    ...(['Z', 'UTC', 'GMT'] as const).map((name) => [name, 'UTC', 1] as const),
    ...([
      ['WET', 'Europe/Lisbon', 1],
      ['WEST', 'Europe/Lisbon', 7],
      ['CET', 'Europe/Rome', 1],
    ] as const),
    ...([
      ['CEST', 'Europe/Rome', 7],
      ['MEZ', 'Europe/Berlin', 1],
      ['MESZ', 'Europe/Berlin', 7],
    ] as const),
    ...([
      ['EET', 'Europe/Athens', 1],
      ['EEST', 'Europe/Athens', 7],
      ['MSK', 'Europe/Moscow', 1],
    ] as const),
    ...([
      ['EST', 'America/New_York', 1],
      ['EDT', 'America/New_York', 7],
    ] as const),
    ...([
      ['MST', 'America/Denver', 1],
      ['MDT', 'America/Denver', 7],
    ] as const),
    ...([
      ['PST', 'America/Los_Angeles', 1],
      ['PDT', 'America/Los_Angeles', 7],
    ] as const),
    ...([
      ['JST', 'Asia/Tokyo', 1],
      ['KST', 'Asia/Seoul', 1],
      ['HKT', 'Asia/Hong_Kong', 1],
    ] as const),
    ...([
      ['SGT', 'Asia/Singapore', 1],
      ['AWST', 'Australia/Perth', 7],
    ] as const),
    ...([
      ['ACST', 'Australia/Adelaide', 7],
      ['ACDT', 'Australia/Adelaide', 1],
    ] as const),
    ...([
      ['AEST', 'Australia/Sydney', 7],
      ['AEDT', 'Australia/Sydney', 1],
    ] as const),
    ...([
      ['NZST', 'Pacific/Auckland', 7],
      ['NZDT', 'Pacific/Auckland', 1],
    ] as const),
  ])('%s is the time of %s in month %i', (name, timeZone, month) => {
    const noon = Date.UTC(2026, month - 1, 15, 12);
    const clock = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    const ahead = (Date.parse(`${clock.format(noon).replace(' ', 'T')}Z`) - noon) / 1000;
    expect(zoneBehind(`2026-0${month}-15 10:00 ${name}`)).toBe(ahead);
    expect(zoneBehind(`2026-0${month}-15 10:00:30 ${name.toLowerCase()} (there)`)).toBe(ahead);
  });

  // ISO 8601: hours, and minutes of the same sign.
  test.each([
    ['2026-06-01 10:00 +05:45', 20_700],
    ['2026-06-01 10:00 -03:30', -12_600],
    ['2026-06-01T10:00:00-0930', -34_200],
    ['2026-06-01 10:00 GMT-11', -39_600],
    ['2026-06-01 10:00 UTC+5:30', 19_800],
    ['2026-06-01 10:00 +02:00 [CEST or -07:00]', 7200],
    ['2026-06-01 10:00 [Europe/Paris]', 0],
    ['2026-06-01 10:00', 0],
    ['20260601T1000', 0],
    ['20260601T100000', 0],
    ['20260601T100000,5', 0],
    ['20260601T100000.25-0330', -12_600],
    ['20260601T100000+05:45', 20_700],
    ['20260601T100000+02', 7200],
    ['  2026-06-01 10:00 PDT ', -25_200],
    ['Mon Jun 1 10:00:00.250 PDT 2026', -25_200],
    ['Mon Jun 1 10:00:00 2026', 0],
    ['Mon Jun 1 10:00:00.5 -0330 2026', -12_600],
    ['Mon Jun 1 10:00:00 PDT 2026', -25_200],
    ['Mon Jun 1 10:00:00 IST 2026', 'unclear'],
  ])('%s: %s seconds ahead', (cell, seconds) => {
    expect(zoneBehind(cell)).toBe(seconds);
  });

  test.each(['IST', 'BST', 'CST', 'CDT'])('%s may be several zones', (name) => {
    expect(zoneBehind(`2026-06-01 10:00 ${name}`)).toBe('unclear');
    expect(dayIn('Europe/Paris', `2026-06-01 10:00 ${name}`)).toBe('(no date)');
  });
});

test.each([
  '2026-06-01',
  '1/6/2026',
  '1 June 2026',
  'So., 31.05.26',
  '46022',
  '202606',
  '2026-06',
  '20260601',
])('a day without a time stays it: %s', (cell) => {
  expect(zoneBehind(cell)).toBe('none');
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
    expect(dateReader(zone)(cell)).toEqual(dateReader(undefined)(cell));
});

describe('reading', () => {
  const rows = [
    '2026-05-31 22:30:00,1',
    '2026-05-31 21:30:00,2',
    '2026-06-30T21:59:59Z,3',
    '2026-06-30 22:00,4',
  ];
  const text = `when,nps\n${rows.join('\n')}\n`;
  const zone = 'Europe/Paris';

  test('keys, windows, conditions and the latest answers follow the zone', async () => {
    const options = { score: 'nps', date: 'when', zone };
    const june = { since: '2026-06', until: '2026-06' };
    expect((await collectText(text, { ...options, ...june })).scores).toEqual([1, 3]);
    const where = ['when>=2026-06', 'when<=2026-06-30'];
    expect((await collectText(text, { ...options, where })).scores).toEqual([1, 3]);
    const exact = ['when>2026-06-01 00:29', 'when<2026-06-01 00:31'];
    expect((await collectText(text, { ...options, where: exact })).scores).toEqual([1]);
    expect(Object.keys((await collectText(text, { ...options, by: [[DAY]] })).groups[0]!)).toEqual([
      '2026-06-01',
      '2026-05-31',
      '2026-06-30',
      '2026-07-01',
    ]);
    const same = text.replaceAll('\n2', '\na,2').replace('when', 'id,when');
    const latest = { latestBy: 'id', latestWithin: { every: 'month' as const } };
    expect((await collectText(same, { ...options, ...latest })).scores).toEqual([3, 2, 4]);
  });

  test('the kernel counts as rows do, and -v says that it looks times up one by one', async () => {
    const path = join(folder, 'zones.csv');
    const many = Array.from(
      { length: 3000 },
      (_, i) =>
        `2026-${(i % 9) + 1 < 10 ? `0${(i % 9) + 1}` : 10}-15 ${i % 2 ? 22 : 21}:${10 + (i % 50)},${i % 11},more than the first slice of a file`,
    );
    writeFileSync(path, `when,nps,note\n${[...rows, ...many].join('\n')}\n`);
    const options = { score: 'nps', date: 'when', zone, since: '2026-02', by: [[DAY]] as const };
    const expected = await collect([file(path)], options);
    const found = await collect([file(path)], { ...options, aggregate: true });
    expect(found.groups).toEqual(expected.groups);
    // Rows 13, 31, 49 … of 3,000: in May, and after ten in the evening by UTC.
    expect(found.groups[0]!['2026-05-16']!.reduce((a, b) => a + b)).toBe(166);
    expect(found.reading.details[0]).toMatch(
      /by the kernel in 1 thread, which looks dates of some forms up one by one$/,
    );
  });

  test('a time whose zone may be several is told as no date', async () => {
    const doubtful = `${text}2026-06-15 10:00 IST,5\n`;
    const read = await collectText(doubtful, { score: 'nps', date: 'when', zone, since: '2026' });
    expect(messages(read, 'undated-rows')).toEqual([
      '1 row is left out: its "when" is no date: record 5 "2026-06-15 10:00 IST"',
    ]);
  });

  test('no such zone', async () => {
    expect(await errorOf(collectText(text, { zone: 'Europe/Pariss' }))).toMatchObject({
      code: 'usage',
      message: '--tz Europe/Pariss is no time zone',
      hint: 'did you mean --tz Europe/Paris?',
    });
  });
});
