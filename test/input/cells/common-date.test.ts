// The short way to read the commonest dates, against the dates of the language itself.
import { expect, test } from 'vitest';
import { readCommonDate } from '../../../src/input/cells/common-date.js';
import { readWrittenDate } from '../../../src/input/cells/date.js';

const two = (number: number) => String(number).padStart(2, '0');

test('every day of four centuries is what JavaScript takes it for, and no other day exists', () => {
  const wrong: string[] = [];
  for (let year = 1800; year < 2200; year++) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = `${year}-${two(month)}-${two(day)}`;
        const time = Date.parse(`${text}T00:00Z`);
        // JavaScript takes 30 February for 1 March.
        const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
        if (readCommonDate(text) !== (exists ? time / 1000 : undefined)) wrong.push(text);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('every minute and second is what JavaScript takes it for, after a space and after a T', () => {
  const wrong: string[] = [];
  for (let hour = 0; hour <= 25; hour++) {
    for (let minute = 0; minute <= 61; minute++) {
      for (const second of ['', ':00', ':01', ':59', ':60', ':99']) {
        const clock = `${two(hour)}:${two(minute)}${second}`;
        const time = hour === 24 ? Number.NaN : Date.parse(`2024-02-29T${clock}Z`) / 1000;
        for (const between of [' ', 'T'])
          if (readCommonDate(`2024-02-29${between}${clock}`) !== (Number.isNaN(time) ? undefined : time))
            wrong.push(clock);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  '2024-06-1',
  '2024-6-01x',
  '2024/06/01',
  '2024-06/01',
  '24-06-2024',
  '０024-06-01',
  '2024-06-0:',
  '2024-06-/1',
  '0099-06-01',
  '2024-06-01_10:30',
  '2024-06-01 10.30',
  '2024-06-01 10:30.15',
  '2024-06-01 10:30Z',
  '2024-06-01 1:30',
  '2024-06-01 10:30:15Z',
  '2024-06-01 10:30:1x',
])('%s is left to the patterns', (text) => expect(readCommonDate(text)).toBe(undefined));

test('each place of a digit holds a digit', () => {
  const text = '2024-06-11 10:30:15';
  for (const [at, digit] of [...text].entries()) {
    if (!/\d/.test(digit)) continue;
    for (const other of [' ', '#', '+', '-', '.', '/', ':', ';', 'a', 'T', '\u0661', '\uff11'])
      expect(readCommonDate(`${text.slice(0, at)}${other}${text.slice(at + 1)}`), `${at} ${other}`).toBe(
        undefined,
      );
  }
});

test('a year before 100 is none of the years of 1900', () =>
  expect(readWrittenDate('0025-06-01')).toBe(null));
